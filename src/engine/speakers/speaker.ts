/** People, offices and bodies that mentions point at. */
import type { Article } from '../text/article';
import type { Quotation } from '../quotations/quotation';
import type { Mention } from './mention';

export type SpeakerKind = 'person' | 'organization' | 'document' | 'group' | 'unnamed';

/** For `“We lost,” said Maria Lee, the coach.` the speaker named `Maria Lee`, role `coach`. */
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

/** Everybody the article points at. */
export function findSpeakers(_article: Article, _quotations: readonly Quotation[]): Speaker[] {
	return [];
}
