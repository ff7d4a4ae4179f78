/** Whether a text reads like an article, so that plain text and Markdown files of other kinds are left alone. */
import type { Format } from './article';
import { layOut } from './layout';

/** UTF-16 units from the start that are looked at. */
const looked = 20_000;
/** Below this nothing can be said. */
const fewestWords = 40;

/** The commonest words of English prose; code, tables, lists and other languages have few of them. */
const functionWords = new Set('the of and to a in that is was for on with as it at by he she they from his her be have has had not but are who were an or which their this its we i you said will would been after about when one more there if out up so no what all than also into could over two last first year years people'.split(' '));

/** Wording of licences, terms and specifications. */
const legal = /\b(?:licen[sc](?:e|es|ed|or|ors|ee)|warrant(?:y|ies)|liab(?:le|ility)|copyright|herein(?:after)?|hereby|thereof|pursuant|indemnif\w+|sublicen[sc]e|redistribut\w+|merchantability|terms and conditions|shall)\b/gi;
/** Wording of manuals and change logs. */
const technical = /\b(?:npm|install(?:ed|ation|ing)?|API|CLI|config(?:uration)?|parameters?|functions?|arguments?|boolean|strings?|node\.?js|javascript|typescript|json|html|repo(?:sitory)?|github|command line|plugins?|modules?|bug ?fix(?:es)?|fixed|deprecated|dependenc(?:y|ies)|options?|default|callback|files?|path|browser|debug|errors?|versions?|server|client)\b/gi;
/** What a log, a table or code begins a line with or holds. */
const machineLine = /^\s*(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:|\[?\d{2}:\d{2}:\d{2}|(?:DEBUG|INFO|WARN(?:ING)?|ERROR|TRACE)\b|[{}[\]<>#@$]|\/\/|[\w.-]+\s*[=~<>]=|(?:const|let|var|import|export|function|return|def|class|if)\b.*[;:{(]|\w+\s*=\s*\S|[^,;\t]*(?:[,;\t][^,;\t ]+){3,})|[;{}]\s*$/;

/**
 * Whether the start of a text is prose in sentences and paragraphs as articles have it: not a log, licence, list of requirements,
 * change log, manual, table, code or filler. Reads the first 20,000 units only; never throws.
 */
export function readsLikeArticle(text: string, format: Format): boolean {
	const head = text.slice(0, looked);
	const { prose, blocks } = layOut(head, format);
	let words = 0;
	let inSentences = 0;
	let inLists = 0;
	let common = 0;
	let machine = 0;
	let paragraphs = 0;
	for (const block of blocks) {
		const line = prose.slice(block.contentStart, block.end);
		const found = line.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
		words += found.length;
		common += found.filter((word) => functionWords.has(word.toLowerCase())).length;
		if (machineLine.test(line)) machine += found.length;
		else if (block.kind === 'item' || block.kind === 'table') inLists += found.length;
		else if (block.kind !== 'heading' && isSentence(line, found.length)) {
			inSentences += found.length;
			paragraphs++;
		}
	}
	const count = (pattern: RegExp) => prose.match(pattern)?.length ?? 0;
	return words >= fewestWords
		&& paragraphs >= 2
		&& inSentences >= words * 0.6
		&& inLists <= words * 0.35
		&& machine <= words * 0.15
		&& common >= words * 0.2
		&& count(legal) <= 2 + words * 0.02
		&& count(technical) <= 2 + words * 0.025
		&& markedCode(head, format) <= words * 0.01;
}

function isSentence(line: string, words: number): boolean {
	return words >= 4 && /^[\p{Lu}\p{N}"“‘'«¿¡(…—–-]/u.test(line) && /[.!?…:,—][\s"”’'»)\]]*$|[”"]$/.test(line);
}

/** Code spans and fences, which an article hardly has. */
function markedCode(head: string, format: Format): number {
	return format === 'markdown' ? (head.match(/`[^`\n]+`|^ {0,3}(?:```|~~~)/gm)?.length ?? 0) : 0;
}
