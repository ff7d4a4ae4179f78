/** Learned weights, as they are kept and as they are looked up. */

/** Features that share a weight on one line, in twentieths. */
export type WeightTable = readonly (readonly [number, string])[];

type Value = string | number | boolean;

/** Makes something of a feature, which is written as a template literal, a blank between its parts: its name or its weight. */
export type Feature<T> = (parts: TemplateStringsArray, a?: Value, b?: Value, c?: Value, d?: Value) => T;

/** The name of a feature: `verb=say next=that`. */
export const featureName: Feature<string> = (parts, ...values) => String.raw({ raw: parts }, ...values);

/** The weights of all features of one template: by the first value, then by the next. */
type Node = number | Map<string, Node>;

/**
 * Weighs features one by one and adds their weights up; those without one count nothing, and the empty feature is always on. No name is
 * put together to look a feature up: its template says in which table to look, its values where. A template's table is made when it is
 * first met.
 */
export function scorer(table: WeightTable): { readonly weigh: Feature<number>; readonly sum: (weights: readonly number[]) => number } {
	const always = table.find(([, names]) => names.startsWith('|') || names === '')?.[0] ?? 0;
	let known: { readonly words: readonly string[]; readonly weight: number }[] | undefined;
	const templates = new Map<TemplateStringsArray, Node>();
	const weightsOf = (parts: TemplateStringsArray): Node => {
		const words = parts.join(SLOT).split(' ');
		let weights: Node = parts.length > 1 ? new Map() : 0;
		known ??= table.flatMap(([weight, names]) => names.split('|').map((name) => ({ words: name.split(' '), weight: weight / 20 })));
		for (const feature of known) {
			const values = valuesOf(words, feature.words);
			const last = values?.pop();
			if (last !== undefined) values!.reduce(branch, weights as Map<string, Node>).set(last, feature.weight);
			else if (values) weights = feature.weight;
		}
		templates.set(parts, weights);
		return weights;
	};
	const weigh: Feature<number> = (parts, a, b, c, d) => {
		let weights: Node | undefined = templates.get(parts) ?? weightsOf(parts);
		if (typeof weights === 'object') weights = weights.get(String(a));
		if (typeof weights === 'object') weights = weights.get(String(b));
		if (typeof weights === 'object') weights = weights.get(String(c));
		if (typeof weights === 'object') weights = weights.get(String(d));
		return typeof weights === 'number' ? weights : 0;
	};
	return { weigh, sum: (weights) => weights.reduce((sum, weight) => sum + weight, always / 20) };
}

/** Stands for a value in a template. */
const SLOT = '\0';

/** What stands in the slots of a template where a feature is one of its, both as words. */
function valuesOf(template: readonly string[], feature: readonly string[]): string[] | undefined {
	if (template.length !== feature.length) return undefined;
	const values: string[] = [];
	for (const [index, word] of template.entries()) {
		const found = feature[index]!;
		if (!word.endsWith(SLOT)) {
			if (word !== found) return undefined;
			continue;
		}
		const name = word.slice(0, -SLOT.length);
		if (!found.startsWith(name)) return undefined;
		values.push(found.slice(name.length));
	}
	return values;
}

function branch(node: Map<string, Node>, value: string): Map<string, Node> {
	const known = node.get(value);
	if (known instanceof Map) return known;
	const next = new Map<string, Node>();
	node.set(value, next);
	return next;
}
