/** A running quotation: the paragraph before was not closed, and this one goes on. */
import type { Sieve } from '../sieve';

export const carriedOn: Sieve = ({ quotation, settled }) => quotation.continues && settled(quotation.continues);
