/** People, offices and bodies that mentions point at. */
import type { Sources } from '../attributions/attribution';
import type { Mention } from '../mentions/mention';
import type { Attribution, Paraphrase } from '../reading';
import type { Article } from '../text/article';

export type SpeakerKind = 'person' | 'organization' | 'document' | 'group' | 'unnamed';

/** For `“We lost,” said Maria Lee, the coach.` the speaker named `Maria Lee`, role `the coach`. */
export interface Speaker {
	/** Position among the reading's speakers. */
	readonly id: number;
	/** The fullest form in the text; for an unnamed one its description: `a spokesman for the ministry`. */
	readonly name: string;
	/** `coach`, `Ukrainian President`. */
	readonly role: string | undefined;
	readonly kind: SpeakerKind;
	/** In order of appearance. */
	readonly mentions: readonly Mention[];
}

/** Says whom every source points at. */
export function identify(_article: Article, { sourced, reported }: Sources): { speakers: Speaker[]; attributions: Attribution[]; paraphrases: Paraphrase[] } {
	return { speakers: [], attributions: sourced.map((one) => ({ ...one, speaker: undefined })), paraphrases: reported.map((one) => ({ ...one, speaker: undefined })) };
}
