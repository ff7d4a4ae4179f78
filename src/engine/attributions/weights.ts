/** Learned weights, as they are kept and as they are looked up. */

/**
 * By template, a line for the values of its slots but the last, with each last value and its weight: `say:determinerƼnameȌ`. To take half
 * the room, a weight is one character, its code 512 and the weight in twentieths, and the commonest values are one, too. A template
 * without slots counts as one with an empty value.
 */
export type WeightTable = Readonly<Record<string, string>>;

/** The values that go by one character, from `=` over `A` to `Z`. */
const commonest = 'determiner past noun before after base ing name comma say+tell+pledge auxiliary judge+pledge pronoun say+show false think+pledge that quotation judge adverb stop say+judge think+judge+pledge say+think+pledge think say+tell+judge+pledge say+pledge preposition think+judge say'.split(' ');

/** A value as it is kept. */
export function shortened(value: string): string {
	const at = commonest.indexOf(value);
	return at < 0 ? value : String.fromCharCode(61 + at);
}

type Value = string | number | boolean;

/** Makes something of a feature, which is written as a template literal, a blank between its parts: its name or its weight. */
export type Feature<T> = (parts: TemplateStringsArray, a?: Value, b?: Value, c?: Value, d?: Value) => T;

/** The name of a feature, its template and then its values: `verb= next=: say that`. */
export const featureName: Feature<string> = (parts, ...values) => `${templateOf(parts)}: ${values.join(' ')}`;

/** What the weights of a template are kept under: `verb= next=`. */
function templateOf(parts: TemplateStringsArray): string {
	return parts.join('');
}

/** The feature that is always on. */
export function always<T>(feature: Feature<T>): T {
	return feature`${''}`;
}

/** The weights of all features of one template: by the first value, then by the next. */
type Node = number | Map<Value, Node>;

/**
 * Weighs features one by one and adds their weights up; those without one count nothing. No name is put together to look a feature up:
 * its template says in which table to look, its values where. A template's table is made when it is first met.
 */
export function scorer(table: WeightTable): { readonly weigh: Feature<number>; readonly sum: (weights: readonly number[]) => number } {
	const templates = new Map<TemplateStringsArray, Node>();
	const weightsOf = (parts: TemplateStringsArray): Node => {
		const weights = new Map<Value, Node>();
		for (const line of table[templateOf(parts)]?.split('\n') ?? []) {
			const [shared, ends] = line.replace(/[=-Z]/g, (letter) => commonest[letter.charCodeAt(0) - 61]!).split(':');
			const last = parts.length > 2 ? shared!.split(' ').reduce(branch, weights) : weights;
			for (const end of ends!.split(/(?<=[\u0100-\u02ff])/)) set(last, end.slice(0, -1), (end.charCodeAt(end.length - 1) - 512) / 20);
		}
		templates.set(parts, weights);
		return weights;
	};
	const weigh: Feature<number> = (parts, a, b, c, d) => {
		let weights: Node | undefined = templates.get(parts) ?? weightsOf(parts);
		weights = below(weights, a ?? '');
		if (b !== undefined) weights = below(weights, b);
		if (c !== undefined) weights = below(weights, c);
		if (d !== undefined) weights = below(weights, d);
		return typeof weights === 'number' ? weights : 0;
	};
	return { weigh, sum: (weights) => weights.reduce((sum, weight) => sum + weight, always(weigh)) };
}

function below(node: Node | undefined, value: Value): Node | undefined {
	return typeof node === 'object' ? node.get(value) : undefined;
}

function branch(node: Map<Value, Node>, value: string): Map<Value, Node> {
	const known = node.get(value);
	if (known instanceof Map) return known;
	const next = new Map<Value, Node>();
	set(node, value, next);
	return next;
}

/** Under the value as it is written and as what it may be, so that none is written out to be looked up. */
function set(node: Map<Value, Node>, value: string, next: Node): void {
	node.set(value, next);
	if (value === 'true' || value === 'false') node.set(value === 'true', next);
	else if (/^-?\d+$/.test(value)) node.set(Number(value), next);
}
