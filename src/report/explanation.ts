/** What a rule is about, for its page and for the README. */
import type { Rule } from '../engine/rules/rule';
import type { Level } from '../engine/settings';
import { escapeMarkdown } from './markdown';

/** The explanation page of a rule, with the level in force. */
export function explanationMarkdown(rule: Rule, level: Level): string {
	return [
		`# ${rule.title}`,
		`Rule \`${rule.id}\`, level ${level}${level === rule.level ? '' : ` (${rule.level} unless a desk sets another)`}.`,
		rule.why,
		'## Reported',
		example(rule.wrong),
		'## Put right',
		example(rule.right),
		'## Source',
		rule.source,
		'## To change it',
		`Set another level, or \`off\`, in the setting \`copydesk.levels\` or in the \`.copydesk.json\` beside the articles:`,
		`\`\`\`json\n{ "levels": { "${rule.id}": "off" } }\n\`\`\``,
		'**Copydesk: List Rules** does so too. To keep the rule and let one place stand, set that finding aside with its quick fix: the copy itself is not marked up.',
		`In Markdown, a comment before the line does the same: \`<!-- copydesk-disable-next-line ${rule.id} -->\`.`,
		'',
	].join('\n\n');
}

/** One row a rule, in the order of the list: the README's table. */
export function rulesTable(rules: readonly Rule[]): string {
	const rows = rules.map(({ id, title, level, why }) => `| \`${id}\` | ${escapeMarkdown(title)} | ${level} | ${escapeMarkdown(why)} |`);
	return ['| Rule | Reports | Level | Why |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function example(copy: string): string {
	return copy.split('\n\n').map((paragraph) => `> ${escapeMarkdown(paragraph)}`).join('\n>\n');
}
