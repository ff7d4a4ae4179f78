/** The rule for comments that would turn off what there is not. */
import { type Directive, isAction } from '../text/directives';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';

/** The rule, given the ids of all others. */
export function disableComment(others: readonly string[]): MatterRule<Matter & Pick<Directive, 'action' | 'rules'>> {
	const id = 'disable-comment';
	const known = new Set([...others, id]);
	return {
		id,
		title: 'Comment for Copydesk that does nothing',
		level: 'warning',
		why: 'In Markdown, comments such as “copydesk-disable-line hedging” turn rules off. One with a slip in it turns off nothing that there is.',
		wrong: '<!-- copydesk-disable-line hedgin -->',
		right: '<!-- copydesk-disable-line hedging -->',
		source: 'Our own: what an editor writes to Copydesk has to arrive.',
		*matters(reading) {
			for (const { action, rules, ...comment } of reading.article.directives) yield matter(reading, [comment], { action, rules });
		},
		*checkMatter({ action, rules }) {
			if (!isAction(action.name)) {
				yield { span: action, message: `There is no comment “copydesk-${action.name}”. Use copydesk-disable, -enable, -disable-line or -disable-next-line.` };
				return;
			}
			for (const rule of rules) {
				if (!known.has(rule.id)) yield { span: rule, message: `There is no rule “${rule.id}”. “Copydesk: List Rules” shows the names of all.` };
			}
		},
	};
}
