import { strict as assert } from 'node:assert';
import { quotedWordsTold, spareQuotations } from '../../src/engine/quoted-words';
import { read } from '../../src/engine/read';
import type { Fix } from '../../src/engine/judging/rule';

/** `a[b|c]d` as the text `abd` and the edit that puts `c` in place of `b`. */
function edited(drawn: string): { reading: ReturnType<typeof read>; edits: Fix['edits'] } {
	let text = '';
	const edits: { span: { start: number; end: number }; text: string }[] = [];
	let from = 0;
	for (const { 0: whole, 1: old = '', 2: put = '', index } of drawn.matchAll(/\[([^|\]]*)\|([^\]]*)\]/g)) {
		text += drawn.slice(from, index) + old;
		edits.push({ span: { start: text.length - old.length, end: text.length }, text: put });
		from = index + whole.length;
	}
	return { reading: read(text + drawn.slice(from)), edits };
}

describe('spareQuotations', () => {
	const spared = (drawn: string) => {
		const { reading, edits } = edited(drawn);
		return spareQuotations(reading, edits);
	};

	it('lets marks and edge punctuation be changed', () => {
		for (const drawn of [
			'[“|"]We lost,[”|"] Lee said.', '“We lost[.|,]” Lee said.', '“We lost[|,]” Lee said.', '“We lost[,|]”[|,] Lee said.', '“[ |]We lost.[ |]” Lee left.',
			'[“|]We lost.[”|] Lee left.', '“We said [‘|“]no[’|”] to it,” Lee said.', 'Lee said [apparently |]“we lost.”', '“We lost,”[| Lee said].', '[|Lee said: ]“We lost.”',
			'“[…|]” Lee said.',
		]) assert.ok(spared(drawn), drawn);
	});

	it('lets no quoted word, nor anything between quoted words, be changed', () => {
		for (const drawn of [
			'“We [lost|won],” Lee said.', '“[We|they] lost,” Lee said.', '“We[ |  ]lost,” Lee said.', '“We[|,] lost,” Lee said.', '“We lost[| badly],” Lee said.', '“[|Well, ]we lost,” Lee said.',
			'“We don[\'|’]t know,” Lee said.', '“We said ‘no’[|,] to it,” Lee said.', '“We [(all)|\\(all\\)] lost,” Lee said.', '“We lost[.” Lee| Lee] left.',
			'“[…|no]” Lee said.',
		]) assert.ok(!spared(drawn), drawn);
	});
});

describe('quotedWordsTold', () => {
	const title = (drawn: string, preferred = true) => {
		const { reading, edits } = edited(drawn);
		const [fix] = quotedWordsTold(reading, { span: { start: 0, end: 1 }, message: '', fixes: [{ title: 'Mend', edits, preferred }] }).fixes!;
		return `${fix!.title}${fix!.preferred ? ', preferred' : ''}`;
	};

	it('says so where a fix changes quoted words, and prefers it no more', () => {
		for (const drawn of ['“We [lost|won],” Lee said.', '“We[| all] lost,” Lee said.', '“We lost[| it] all,” Lee said.']) assert.equal(title(drawn), 'Mend (changes the quotation)', drawn);
	});

	it('leaves alone a fix that does not', () => {
		for (const drawn of ['“We lost[.|,]” Lee said.', 'Lee [apparently |]said “we lost.”', '“We lost[.|,][|” Lee said.] [|“]Blame me.”', '“We don[\'|’]t know,” Lee said.']) assert.equal(title(drawn), 'Mend, preferred', drawn);
	});

	it('says it once', () => {
		const { reading, edits } = edited('“We [lost|won],” Lee said.');
		const once = quotedWordsTold(reading, { span: { start: 0, end: 1 }, message: '', fixes: [{ title: 'Mend', edits }] });
		assert.deepEqual(quotedWordsTold(reading, once), once);
	});
});
