/** What a rule is about, for its page and for the README. */
import type { Chapter } from '../engine/rules/index';
import type { Rule } from '../engine/judging/rule';
import type { Level } from '../engine/settings';
import { escapeMarkdown } from './markdown';

/** The explanation page of a rule, with the level in force. */
export function explanationMarkdown(rule: Rule, level: Level): string {
	const mended = rule.fixAll ? ' **Copydesk: Fix All Mechanical Findings** mends what it reports.' : '';
	return [
		`# ${rule.title}`,
		`Rule \`${rule.id}\`, level ${level}${level === rule.level ? '' : ` (${rule.level} unless a desk sets another)`}.${mended}`,
		rule.why,
		'## Reported',
		example(rule.wrong),
		'## Put right',
		example(rule.right),
		'## Source',
		rule.source,
		'## To change it',
		'**Copydesk: List Rules** sets another level for the desk. It writes it into the `.copydesk.json` beside the articles:',
		`\`\`\`json\n{ "levels": { "${rule.id}": "off" } }\n\`\`\``,
		'For yourself alone, name the rule in the setting `copydesk.levels`, which comes first.',
		'To keep the rule and let one place stand, set that finding aside with its quick fix: the copy itself is not marked up.',
		`In Markdown, a comment before the line does the same: \`<!-- copydesk-disable-next-line ${rule.id} -->\`.`,
		'',
	].join('\n\n');
}

/** A table a chapter with one row a rule, in their order: what the README says of the rules. */
export function rulesTables(chapters: readonly Chapter[]): string {
	return chapters.map(({ title, rules }) => {
		const rows = rules.map(({ id, title, level, why, source, fixAll }) => (
			`| \`${id}\` | ${level} | **${escapeMarkdown(title)}.** ${escapeMarkdown(why)}${fixAll ? ' *Fix All mends it.*' : ''} | ${escapeMarkdown(source)} |`));
		return [`**${title}**`, '', '| Rule | Level | Reports, and why | Source |', '| --- | --- | --- | --- |', ...rows].join('\n');
	}).join('\n\n');
}

function example(copy: string): string {
	return copy.split('\n\n').map((paragraph) => `> ${escapeMarkdown(paragraph)}`).join('\n>\n');
}
