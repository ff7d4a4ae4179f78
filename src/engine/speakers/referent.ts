/** Who is spoken of, by name or by description, and what fits them. */
import type { Clauses } from '../attributions/sieve';
import { femaleNouns, maleNouns, personNouns } from '../lexicon/descriptions';
import type { Mention } from '../mentions/mention';
import { type Gender, genderOf, type Named } from './names';

/** Somebody described but not named: `a spokesman for the ministry`. */
export interface Described {
	readonly description: string;
	/** The noun it turns on: `spokesman`. */
	readonly noun: string;
	readonly mentions: Mention[];
}

export type Referent = Named | Described;

/** Titles that are written out where they stand alone. */
const FULL_TITLES: Readonly<Record<string, string>> = { sen: 'senator', gov: 'governor', gen: 'general', col: 'colonel', lt: 'lieutenant', sgt: 'sergeant', capt: 'captain', rep: 'congressman', prof: 'professor', dr: 'doctor', rev: 'pastor', adm: 'admiral' };

/** Where each noun for a person first stands behind `a` or `an`. */
export function introductions(sentences: readonly Clauses[]): Map<string, number> {
	const first = new Map<string, number>();
	for (const { items } of sentences) {
		for (const [at, { lower, class: kind, start }] of items.entries()) {
			if (kind !== 'noun' || first.has(lower) || !personNouns.has(lower)) continue;
			if (items.slice(Math.max(0, at - 3), at).some((item) => item.lower === 'a' || item.lower === 'an')) first.set(lower, start);
		}
	}
	return first;
}

/** Whether a referent is a person, as far as is known. */
export function isPersonal(referent: Referent): boolean {
	return 'words' in referent ? referent.person : personNouns.has(referent.noun);
}

/** Whether somebody may be he or she. */
export function fits(referent: Referent, gender: Gender): boolean {
	if ('words' in referent) {
		if (!referent.person) return false;
		const known = genderOf(referent);
		return known === undefined || known === gender;
	}
	return (gender === 'male' ? maleNouns : femaleNouns).has(referent.noun) || personNouns.has(referent.noun) && !(gender === 'male' ? femaleNouns : maleNouns).has(referent.noun);
}

/** Whether a person may be called by a noun such as `congresswoman`. */
export function suits(referent: Named, noun: string): boolean {
	const gender = genderOf(referent);
	return !(maleNouns.has(noun) && gender === 'female') && !(femaleNouns.has(noun) && gender === 'male');
}

/** The noun a description turns on: `spokesman` in `a spokesman for the ministry`. */
export function headNoun(description: string): string {
	const words = description.toLowerCase().replaceAll('’', "'").split(/[^\p{L}\p{N}'-]+/u).filter(Boolean);
	const end = words.findIndex((word, index) => index > 0 && /^(?:of|for|at|in|with|from|on|to|near|within|behind|against|who|that|which)$/.test(word));
	return words[(end < 0 ? words.length : end) - 1] ?? '';
}

/** The nouns that a role turns on: `president` of `Council President`, `captain` of `the ferry’s captain`; none of `who heads the office`. */
export function roleNouns(role: string): string[] {
	if (/^who /.test(role)) return [];
	return role.split(/,? and |, /).map(headNoun).map((noun) => FULL_TITLES[noun] ?? noun);
}
