/** The door of the engine: text in, understanding out. */
import { findSources } from './attributions/attribution';
import { findQuotations } from './quotations/quotation';
import type { Reading } from './reading';
import { type KnownPerson, rosterOf } from './speakers/roster';
import { identify } from './speakers/speaker';
import { type Format, parse } from './text/article';

/**
 * Reads an article: its structure, its quotations, the words that name their sources, and who these are.
 * Of the people known to its readers, each is one speaker under all their names. Total: any string is read, none makes it throw. Time grows linearly with the text.
 */
export function read(text: string, format: Format = 'text', known: readonly KnownPerson[] = []): Reading {
	const article = parse(text, format);
	const quotations = findQuotations(article);
	const sources = findSources(article, quotations);
	return { article, quotations: sources.sourced.map(({ quotation }) => quotation), ...identify(article, sources, rosterOf(known)) };
}
