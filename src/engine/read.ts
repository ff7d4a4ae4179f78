/** The door of the engine: text in, understanding out. */
import type { Reading } from './reading';
import { type Format, parse } from './text/article';
import { findQuotations } from './quotations/quotation';
import { findSpeakers } from './speakers/speaker';
import { attribute } from './attributions/attribution';

/**
 * Reads an article: its structure, its quotations, who is in it and who says what.
 * Total: any string is read, none makes it throw. Time grows linearly with the text.
 */
export function read(text: string, format: Format = 'text'): Reading {
	const article = parse(text, format);
	const quotations = findQuotations(article);
	const speakers = findSpeakers(article, quotations);
	return { article, quotations, ...attribute(article, quotations, speakers) };
}
