/** `“Shame!” “Go home!” the crowd shouted.`: quotations in a row before the attribution of the last. */
import { isBare, type Sieve } from '../sieve';
import { cueAfter } from './cue-after';

export const row: Sieve = (place) => {
	const { clauses, behind } = place;
	const quotation = behind?.items[0]!.quotation;
	return isBare(clauses) && quotation ? cueAfter({ ...place, quotation, clauses: behind!, at: 0 }) : undefined;
};
