/** The report an editor prints. */
import { strict as assert } from 'node:assert';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { read } from '../../src/engine/read';
import { review } from '../../src/engine/review';
import { defaultSettings } from '../../src/engine/settings';
import { unattributedQuotation } from '../../src/engine/rules/unattributed-quotation';
import { escapeMarkdown, reportMarkdown } from '../../src/report/markdown';
import { dedent } from '../annotated';
import { spoken } from './spoken';

describe('reportMarkdown', () => {
	it('shows speakers, quotations, findings and what was set aside', () => {
		const waited = spoken('“We waited six years,”{Maria Lee} said Maria Lee.\n\n“Nobody will vote for it again.”{}', { 'Maria Lee': 'mayor' }, [
			{ rule: unattributedQuotation.id, level: 'warning', span: { start: 40, end: 72 }, message: 'Nobody is given as saying this.' },
		], 2);
		assert.equal(reportMarkdown(waited, 'bridge.txt'), dedent(`
			# Review of bridge.txt

			13 words, 2 quotations (77 % of the words), 0 paraphrases, 1 without a clear speaker, 0 only carried over, 1 finding.

			## Speakers

			| Speaker | Quotations | Paraphrases | Quoted words | Share |
			| --- | ---: | ---: | ---: | ---: |
			| Maria Lee, mayor | 1 | 0 | 4 | 40 % |

			## Quotations

			- Line 1, **Maria Lee** (stated): “We waited six years,”
			- Line 3, **nobody is given**: “Nobody will vote for it again.”

			## Findings

			### Quotation without a speaker (warning, 1)

			- Line 3, “Nobody will vote for it again.”: Nobody is given as saying this.

			## Set aside

			2 findings are set aside, in this desk’s \`.copydesk.json\` or by a comment in the copy, and not listed.


		`));
	});

	it('lists paraphrases with whose they are, and words in marks that are no speech', () => {
		const text = 'The “dry link” stays shut. It is not paid for, Bo Tran said. He told the council that it was not safe.';
		const report = reportMarkdown(review(read(text), defaultSettings), 'bridge.txt');
		assert.match(report, /\| Bo Tran \| 0 \| 2 \| 0 \| 0 % \|/);
		assert.ok(report.includes(dedent(`
			## Paraphrases

			- Line 1, **Bo Tran**: It is not paid for
			- Line 1, **Bo Tran**: told the council that it was not safe

			## Other quoted words

			- Line 1: “dry link”
		`)), report);
	});

	it('names the account in which somebody speaks', () => {
		const report = reportMarkdown(review(read('“We held on,” Ann Lee said, according to the Herald.'), defaultSettings), 'ferry.txt');
		assert.ok(report.includes('- Line 1, **Ann Lee** (stated, according to the Herald): “We held on,”'), report);
	});

	it('says so when there is nothing', () => {
		const report = reportMarkdown(spoken(''), 'empty.txt');
		assert.match(report, /This article quotes nobody\.[^]*Nothing to report\./);
	});

	it('shows copy as it stands, whatever marks are in it', () => {
		const words = '1. <b>*We*</b> [lost](http://a.example) `x` | # & &amp; ~~y~~ _z_ \\ $q$ ![i](j)';
		const report = reportMarkdown(spoken(`“${words}”{Maria *Lee*|} said Maria *Lee*|.`), '# <i>');
		const shown = toString(fromMarkdown(report));
		assert.ok(shown.includes(`“${words}”`), shown);
		assert.ok(shown.includes('Review of # <i>'), shown);
		assert.ok(shown.includes('Maria *Lee*| (stated)'), shown);
	});
});

describe('escapeMarkdown', () => {
	it('keeps to one line and opens no list', () => {
		assert.equal(escapeMarkdown('1) a\n\n- b'), '1\\) a - b');
		assert.equal(escapeMarkdown('- a'), '\\- a');
	});
});
