/** Learned weights, as they are kept: features that share a weight on one line, in twentieths. */
export type WeightTable = readonly (readonly [number, string])[];

/** Adds up the weights of features; those without one count nothing. The empty feature is always on. */
export function scorer(table: WeightTable): (features: readonly string[]) => number {
	const weights = new Map(table.flatMap(([weight, features]) => features.split('|').map((feature): [string, number] => [feature, weight / 20])));
	const always = weights.get('') ?? 0;
	return (features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), always);
}
