/** Reviews whose speakers are written in the text, so that reports are tested apart from attribution. */
import type { Certainty } from '../../src/engine/attributions/sieve';
import { read } from '../../src/engine/read';
import type { Finding } from '../../src/engine/judging/rule';
import { review, type Review } from '../../src/engine/review';
import { defaultSettings } from '../../src/engine/settings';
import type { Speaker } from '../../src/engine/speakers/speaker';
import { dedent } from '../annotated';

/** `“We lost.”{Lee}` is Lee's, `{Lee?}` only carried over, `{}` nobody's. Roles come by name; findings as given. */
export function spoken(annotated: string, roles: Record<string, string> = {}, findings: readonly Finding[] = [], setAside = 0): Review {
	const text = dedent(annotated);
	const names = [...text.matchAll(/\{([^{}\n]*)\}/g)].map((found) => found[1]!);
	const { judged, ...reading } = review(read(text.replace(/\{[^{}\n]*\}/g, '')), defaultSettings, []);
	const speakers: Speaker[] = [...new Set(names.map((name) => name.replace('?', '')).filter(Boolean))]
		.map((name, id) => ({ id, name, role: roles[name], kind: 'person', mentions: [] }));
	const attributions = reading.quotations.map((quotation, i) => {
		const name = names[i] ?? '';
		const speaker = speakers.find((other) => other.name === name.replace('?', ''));
		const certainty: Certainty = !speaker ? 'none' : name.endsWith('?') ? 'carried' : 'stated';
		return { quotation, source: undefined, cue: undefined, account: undefined, sieve: undefined, speaker, certainty };
	});
	const paraphrases = reading.paraphrases.map((paraphrase) => ({ ...paraphrase, speaker: speakers.find(({ name }) => name === paraphrase.speaker?.name) }));
	return { ...reading, speakers, paraphrases, attributions, findings, setAside, failures: [], judged };
}
