/** A text's prose and paragraphs, whatever its format. */
import type { Format } from './article';
import { type Block, plainBlocks } from './blocks';
import type { Directive } from './directives';
import { readMarkdown } from './markdown';
import { maskMarkup } from './prose';

export interface Layout {
	/** The text, same length, with what is not prose blanked by spaces; every line break stays where it was. */
	readonly prose: string;
	/** In order, not overlapping. Lines without prose belong to none. */
	readonly blocks: readonly Block[];
	/** Comments in Markdown that turn rules off and on, in order. */
	readonly directives: readonly Directive[];
}

/**
 * Tells prose from the rest and finds the paragraphs. Addresses, tags with their attributes and comments are blanked in every
 * format; Markdown also loses front matter, code, targets, titles and marks. Any text is read.
 */
export function layOut(text: string, format: Format): Layout {
	if (format === 'text') {
		const prose = maskMarkup(text);
		return { prose, blocks: plainBlocks(prose), directives: [] };
	}
	const markdown = readMarkdown(text);
	const prose = maskMarkup(markdown.prose);
	return { prose, blocks: markdown.blocks.flatMap((block) => trimmed(prose, block)), directives: markdown.directives };
}

/** The block without blanks at its ends; none when nothing else is in it. */
function trimmed(prose: string, block: Block): Block[] {
	const raw = prose.slice(block.start, block.end);
	const start = block.start + raw.length - raw.trimStart().length;
	const end = block.start + raw.trimEnd().length;
	return start < end ? [{ ...block, start, end, contentStart: Math.max(start, block.contentStart) }] : [];
}
