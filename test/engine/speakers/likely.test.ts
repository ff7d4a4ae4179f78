/** Who likely speaks where a quotation alone in its paragraph names nobody. */
import { read } from '../../../src/engine/read';
import { expectSpeakers } from '../../annotated';

/** One text; behind each quotation stands its speaker, with a question mark where it is not stated. */
function check(annotated: string): void {
	expectSpeakers(annotated, (text) => read(text).attributions.map(({ quotation, speaker, certainty }) => ({ end: quotation.end, name: speaker ? `${speaker.name}${certainty === 'stated' ? '' : '?'}` : '' })));
}

describe('likely speaker', () => {
	it('is whom the last sentence before is about', () => check(`
		Maria Lee grew up on the harbor with Tom Roe. She left in spring.

		“I never went back.”{Maria Lee?}
	`));
	it('is who speaks before, not whom they speak of', () => check(`
		Maria Lee told the council that Tom Roe had lost the key.

		“The door was open all night.”{Maria Lee?}
	`));
	it('is who speaks in the article’s voice, not who is said to have spoken', () => check(`
		Maria Lee, the coach, praised Tom Roe, who once said that rowing was dull.

		“The boat does not care.”{Maria Lee?}
	`));
	it('is nobody whom the words name', () => check(`
		Maria Lee rowed for years with Tom Roe.

		“Lee never once looked back.”{Tom Roe?}
	`));
	it('is a person before the body that reports of them', () => check(`
		Maria Lee promised a new pier, the Harbor Post reported.

		“It will stand for a century.”{Maria Lee?}
	`));
	it('is who is quoted later on', () => check(`
		The prize went to Tom Roe and Maria Lee.

		“We did not expect it.”{Maria Lee?}

		It rained at noon. The band left.

		“I will give it to my mother,”{Maria Lee} Lee said.
	`));
	it('is not who answers beside the words', () => check(`
		Maria Lee sat down with Tom Roe.

		“Did the light fail?”{Maria Lee?}

		“It did,”{Tom Roe} Roe said.
	`));
	it('goes on to what follows in the paragraph and behind it', () => check(`
		Maria Lee told the council that Tom Roe had lost the key.

		“The door was open.”{Maria Lee?} “All night it was open.”{Maria Lee?}

		“Nobody came.”{Maria Lee?}
	`));
	it('is nobody where only a place or a thing is named', () => check(`
		Port Savern has a pier and a light.

		“I never went back.”{}
	`));
	it('is nobody behind a subhead', () => check(`
		Maria Lee grew up on the harbor.

		## What comes next

		“I never went back.”{}
	`));
});
