/** Words of spoken English that newsrooms keep out of quotations. Compiled by us from newsroom guides on dialect and fillers. */

/** Spellings that mimic how words run together in speech, and the words themselves. */
export const dialectSpellings: Readonly<Record<string, string>> = {
	gonna: 'going to', wanna: 'want to', gotta: 'got to', kinda: 'kind of', sorta: 'sort of', dunno: 'don’t know', lemme: 'let me', gimme: 'give me',
	outta: 'out of', lotta: 'lot of', coulda: 'could have', woulda: 'would have', shoulda: 'should have', musta: 'must have', mighta: 'might have',
	oughta: 'ought to', hafta: 'have to', hadda: 'had to', cuppa: 'cup of', cuz: 'because', betcha: 'bet you', whatcha: 'what are you', helluva: 'hell of a',
};

/** Sounds that fill a pause. */
export const hesitations: readonly string[] = ['um', 'umm', 'uh', 'uhh', 'uhm', 'er', 'erm'];

/** Phrases that fill one, between commas. */
export const fillerPhrases: readonly string[] = ['you know'];
