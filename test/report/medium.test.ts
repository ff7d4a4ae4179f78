import { strict as assert } from 'node:assert';
import { read } from '../../src/engine/read';
import { textOf } from '../../src/engine/text/span';
import { mediumOf } from '../../src/report/medium';

/** The words that name the medium of each quotation of a text. */
function media(text: string): (string | undefined)[] {
	const reading = read(text);
	return reading.attributions.map((attribution) => {
		const medium = mediumOf(reading, attribution);
		return medium && textOf(text, medium);
	});
}

describe('mediumOf', () => {
	it('finds a statement, a post and an interpreter', () => {
		assert.deepEqual(media('“We lost the bridge,” Ann Lee said in a written statement on Monday.'), ['in a written statement']);
		assert.deepEqual(media('In a letter to the council, Ann Lee said: “We lost the bridge.”'), ['In a letter']);
		assert.deepEqual(media('“We lost the bridge,” Ann Lee said on Twitter.'), ['on Twitter']);
		assert.deepEqual(media('“We lost the bridge,” Ann Lee said through an interpreter.'), ['through an interpreter']);
	});
	it('finds another outlet and verbs that say it themselves', () => {
		assert.deepEqual(media('“We lost the bridge,” Ann Lee told CNN. “It fell,” Bo Tran told the Harbour Post.'), ['told CNN', 'told the Harbour Post']);
		assert.deepEqual(media('“We lost the bridge,” Ann Lee tweeted.'), ['tweeted']);
	});
	it('says nothing where the copy does not', () => {
		assert.deepEqual(media('“We lost the bridge,” Ann Lee said. “It fell,” Bo Tran told Ann Lee.'), [undefined, undefined]);
		assert.deepEqual(media('“I read it in a statement,” Ann Lee said. “Blame me.”'), [undefined, undefined]);
		assert.deepEqual(media('“Nobody says so.”'), [undefined]);
	});
});
