/** Markdown's prose and blocks, as the CommonMark parser micromark sees them. */
import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Event, TokenType } from 'micromark-util-types';
import { type Block, type BlockKind, plainBlocks } from './blocks';
import { type Directive, directivesIn } from './directives';
import { frontMatterLength } from './front-matter';
import { blank } from './prose';
import type { Span } from './span';

/**
 * The parser's time grows with the square of its input and worse with the number of marks, so a text is parsed in pieces cut at
 * blank lines; a piece that has no such line for long, or is thick with marks or line breaks, is read as plain text.
 */
const pieceLength = 4_000;
const longestPiece = 32_000;
const markDensity = 1 / 8;
const breakDensity = 1 / 6;
const mostDefinitions = 4_000;

interface Parsed { readonly prose: string; readonly blocks: readonly Block[]; readonly directives: readonly Directive[] }

/** A piece of a text, its comments still to be read. */
interface Piece extends Omit<Parsed, 'directives'> { readonly html: readonly Span[] }

/** Prose and blocks of a Markdown text. Tags are left in, since HTML holds prose too; so are the blanks around blocks. */
export function readMarkdown(text: string): Parsed {
	const front = frontMatterLength(text);
	let prose = blank(text.slice(0, front));
	const blocks: Block[] = [];
	const directives: Directive[] = [];
	const definitions = (text.match(/^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{1,1000}$/gm) ?? []).join('\n').slice(0, mostDefinitions);
	for (const piece of pieces(text, front)) {
		const start = prose.length;
		const parsed = isParseable(piece) ? readPiece(piece, definitions) : { prose: piece, blocks: plainBlocks(piece), html: [{ start: 0, end: piece.length }] };
		prose += parsed.prose;
		for (const html of parsed.html) directives.push(...directivesIn(text, { start: start + html.start, end: start + html.end }));
		for (const block of parsed.blocks) {
			blocks.push({ ...block, start: start + block.start, end: start + block.end, contentStart: start + block.contentStart });
		}
	}
	return { prose, blocks, directives };
}

/** Cuts before lines that start a block of their own: unindented, after a blank line, outside fenced code. */
function* pieces(text: string, from: number): Generator<string> {
	let start = from;
	let fence: string | undefined;
	let blankBefore = false;
	for (const line of text.slice(from).matchAll(/[^\r\n]*(?:\r\n|[\r\n]|$)/g)) {
		const at = from + line.index;
		if (!fence && blankBefore && at - start >= pieceLength && /^\S/.test(line[0])) {
			yield text.slice(start, at);
			start = at;
		}
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line[0])?.[1];
		if (mark && (!fence || mark.startsWith(fence))) fence = fence ? undefined : mark;
		blankBefore = !line[0].trim();
	}
	if (start < text.length) yield text.slice(start);
}

function isParseable(piece: string): boolean {
	const marks = piece.match(/[*_[\]()<>`|\\&]/g)?.length ?? 0;
	const breaks = piece.match(/[\r\n]/g)?.length ?? 0;
	return piece.length <= longestPiece && marks <= Math.max(400, piece.length * markDensity) && breaks <= Math.max(400, piece.length * breakDensity);
}

function readPiece(piece: string, definitions: string): Piece {
	/** Prose, over the line ends and container marks within it. */
	const kept: { readonly start: number; end: number }[] = [];
	const html: Span[] = [];
	const blocks: Block[] = [];
	const containers: Container[] = ['paragraph'];
	/** How many of the tokens that are open hold no prose. */
	let unread = 0;
	for (const [step, { type, start: { offset: start }, end: { offset } }] of eventsOf(`${piece}\n\n${definitions}`)) {
		const container = containerOf[type];
		if (step === 'exit') {
			if (container) containers.pop();
			if (unreadTokens.has(type)) unread--;
			continue;
		}
		if (container) containers.push(container);
		if (unreadTokens.has(type)) unread++;
		const end = Math.min(offset, piece.length);
		if (start >= end) continue;
		const kind = blockKind(type, containers.at(-1)!);
		if (kind) blocks.push(block(start, end, kind));
		if (type === 'htmlFlow' || type === 'htmlText') html.push({ start, end });
		if (type === 'htmlFlow') {
			for (const line of piece.slice(start, end).matchAll(/[^\r\n]+/g)) blocks.push(block(start + line.index, start + line.index + line[0].length, containers.at(-1)!));
		}
		if (!proseTokens.has(type) || unread > 0) continue;
		const last = kept.at(-1);
		if (last && /^(?:[\r\n][\r\n \t>]*)?$/.test(piece.slice(last.end, start))) last.end = end;
		else kept.push({ start, end });
	}
	let prose = '';
	for (const { start, end } of kept) prose += blank(piece.slice(prose.length, start)) + withoutMarks(piece.slice(start, end));
	return { prose: prose + blank(piece.slice(prose.length)), blocks, html };
}

function eventsOf(text: string): readonly Event[] {
	return postprocess(parse({ extensions: [gfmTable()] }).document().write(preprocess()(text, undefined, true)));
}

function block(start: number, end: number, kind: BlockKind): Block {
	return { start, end, kind, contentStart: start };
}

type Container = 'paragraph' | 'item' | 'blockquote';

/** Of the parser's tokens those that hold blocks, as what they make of a paragraph in them. */
const containerOf: Readonly<Partial<Record<TokenType, Container>>> = { listOrdered: 'item', listUnordered: 'item', blockQuote: 'blockquote' };

/** Words as they stand; a tag is left to the reader of prose. */
const proseTokens: ReadonlySet<TokenType> = new Set(['data', 'characterEscape', 'characterReference', 'autolinkProtocol', 'autolinkEmail', 'htmlFlow', 'htmlText']);

/** What holds data that is no prose: code, where a link goes to, what a picture shows. */
const unreadTokens: ReadonlySet<TokenType> = new Set(['resource', 'reference', 'definition', 'image', 'codeText', 'codeFenced']);

function blockKind(type: TokenType, container: Container): BlockKind | undefined {
	switch (type) {
		case 'atxHeading':
		case 'setextHeading': return 'heading';
		case 'tableRow': return 'table';
		case 'paragraph': return container;
		default: return undefined;
	}
}

/** Container marks at line starts and backslashes before punctuation stand within the parser's text. */
function withoutMarks(text: string): string {
	return text.replace(/([\r\n])([ \t>]+)/g, (_, end: string, marks: string) => end + blank(marks)).replace(/\\([!-/:-@[-`{-~])/g, ' $1');
}
