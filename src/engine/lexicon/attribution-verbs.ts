/**
 * Verbs of attribution that do more than report, by what an editor would say of them. Compiled from newsroom and university lists of
 * verbs to avoid for attribution, each verb with our own words for why.
 */

/** Take a side; by lemma, with what the verb tells a reader beside the words. */
export const loadedVerbs: Readonly<Record<string, string>> = {
	claim: 'sounds as if it were not true',
	admit: 'sounds like guilt',
	confess: 'sounds like guilt',
	concede: 'sounds like a defeat',
	insist: 'sounds as if nobody believed it',
	maintain: 'sounds as if nobody believed it',
	allege: 'makes it an accusation',
	boast: 'mocks the speaker',
	brag: 'mocks the speaker',
	gloat: 'mocks the speaker',
	crow: 'mocks the speaker',
	complain: 'belittles the grievance',
	whine: 'belittles the grievance',
	gripe: 'belittles the grievance',
	grumble: 'belittles the grievance',
	deny: 'sounds as if there were a charge to answer',
	reveal: 'vouches that it is true and was hidden',
};

/** Of those, the exact words of courts and police, where copy about them uses them. */
export const courtVerbs: ReadonlySet<string> = new Set(['admit', 'confess', 'allege', 'deny', 'maintain', 'claim']);

/** Of those, what a document or an inquiry can do without taking a side. */
export const showingVerbs: ReadonlySet<string> = new Set(['reveal', 'allege', 'claim']);

/** Show that a passage is about a court or a crime, in lower case. */
export const courtWords: ReadonlySet<string> = new Set((
	'court courts judge jury juror jurors trial lawsuit lawsuits suit sued indictment indicted prosecutor prosecutors prosecution plaintiff plaintiffs defendant defendants '
	+ 'affidavit plea pleaded pled testified testimony arrested convicted sentenced charged charges arraigned arraignment deposition detectives felony misdemeanor'
).split(' '));

/** Dress up “said”. */
export const fancyVerbs: ReadonlySet<string> = new Set('state remark exclaim opine declare stress quip assert proclaim pronounce intone enthuse gush'.split(' '));

/** Of those, in place where the words are written or were spoken for the record. */
export const formalVerbs: ReadonlySet<string> = new Set(['state', 'declare', 'assert', 'proclaim', 'pronounce']);

/** Show that words were written or spoken for the record, in lower case. */
export const formalWords: ReadonlySet<string> = new Set((
	'statement statements letter letters report memo memorandum email e-mail release press-release filing affidavit brief lawsuit complaint ruling opinion petition resolution '
	+ 'declaration proclamation constitution bill law policy document documents wrote written testimony testified hearing speech address op-ed essay article column post website '
	+ 'twitter tweet tweeted tweets facebook instagram blog book memoir oath court trial order platform manifesto'
).split(' '));

/** Vouch for what is said; by lemma, with what the verb tells a reader beside the words. */
export const endorsingVerbs: Readonly<Record<string, string>> = {
	point: 'is for facts',
	note: 'is for facts',
	disclose: 'says that it is true and was hidden',
	explain: 'says that it is so, and why',
	confirm: 'says that it is true',
	refute: 'says that it was proved false',
};

/** What a face or a body does, no speech; by lemma, with the same beside “said” where there is a phrase for it. */
export const unspokenVerbs: Readonly<Record<string, string | undefined>> = {
	smile: 'with a smile', laugh: 'with a laugh', grin: 'with a grin', sigh: 'with a sigh', chuckle: 'with a chuckle', giggle: 'with a giggle', nod: 'with a nod',
	shrug: 'with a shrug', wink: 'with a wink', cough: undefined, beam: undefined, frown: 'with a frown', gesture: undefined, sneer: 'with a sneer', smirk: 'with a smirk',
};

/** Happen in a mind, where no reporter can look. */
export const mindVerbs: ReadonlySet<string> = new Set(['believe', 'feel', 'think', 'hope', 'want']);
