/** The rule for several sources that turn out to be one. */
import { isUnquoted } from '../judging/passage';
import { phraseFinder, phrasesIn, type Place, spanOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findSource = phraseFinder([['sources', 'many' as const], ['the source', 'one' as const], ['the same source', 'one' as const]]);

export const oneSourceAsMany: PassageRule = {
	id: 'one-source-as-many',
	title: 'One source told of as many',
	level: 'information',
	why: 'To write “sources” where one person spoke makes a claim look twice as well founded as it is.',
	wrong: 'Sources said the port would close. The source gave no date.',
	right: 'A port employee said it would close, and gave no date.',
	source: 'Reuters on accuracy.',
	*checkPassage(passage) {
		let many: Place | undefined;
		for (const { value, place } of phrasesIn(passage, findSource, (_, { tokens, end }) => isSaying(tokens[end]?.lower), isUnquoted)) {
			if (value === 'many') many = place;
			else if (many) {
				const span = spanOf(many);
				yield {
					span,
					message: '“Sources” here, “the source” after it: was it one person? Then say so.',
					related: [{ span: spanOf(place), message: 'One source here' }],
				};
				many = undefined;
			}
		}
	},
};

function isSaying(verb: string | undefined): boolean {
	return verb !== undefined && /^(?:said|say|says|told|added|also|with|close|familiar|in|claimed|confirmed|insisted|noted|declined|gave)$/.test(verb);
}
