/** What a `.copydesk.json` may hold, as a JSON Schema: the parser goes by it, and VS Code completes and explains by it. */
import { type ProfileName, profiles } from '../lexicon/profiles';
import { rules } from '../rules/index';
import { levels } from '../settings';

/** As much of JSON Schema (draft 7, with VS Code's additions) as the house file needs. */
export interface Schema {
	readonly type: JsonType | readonly JsonType[];
	/** What a value that is not known here is called in messages: `rule`. */
	readonly $comment?: string;
	readonly description?: string;
	readonly markdownDescription?: string;
	readonly default?: unknown;
	readonly examples?: readonly unknown[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: false;
	readonly required?: readonly string[];
	readonly items?: Schema;
	/** What VS Code says where a key or the kind of value is wrong. */
	readonly errorMessage?: string;
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly pattern?: string;
	/** What is asked for where the pattern does not fit, as a sentence. */
	readonly patternErrorMessage?: string;
	readonly defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[];
}

export type JsonType = 'object' | 'array' | 'string';

const profileDescriptions: Readonly<Record<ProfileName, string>> = {
	default: 'Takes no side where style guides differ.',
	ap: 'Associated Press: stops inside the marks, a comma before one quoted sentence and a colon before more, “Lee said”, no courtesy titles, round brackets for words put in, single marks in headlines alone, datelines in capitals.',
	reuters: 'Reuters: a colon before a quoted sentence, “Lee said”.',
	guardian: 'The Guardian: stops inside or outside the marks by sense, a colon before a quoted sentence, square brackets for words put in, single marks in headlines.',
	economist: 'The Economist: stops by sense, double marks in running copy, Mr and Ms on second reference.',
};

const ruleIds = rules.map(({ id }) => id);

/** Words with blanks between. One with a `*` has no other and at least one letter or figure. */
const phrase = "^\\s*(?:(?:[^\\s*]+|(?=\\*?[\\p{L}\\p{N}])[\\p{L}\\p{N}'’-]*\\*[\\p{L}\\p{N}'’-]*)(?:\\s+|$))+$";

const globs = (description: string): Schema => ({
	type: 'array', markdownDescription: description,
	items: {
		type: 'string', pattern: '^(?![/~])(?!.*[\\\\{}\\[\\]])(?!.*/$)(?!(?:.*/)?\\.\\.(?:/|$)).+$',
		patternErrorMessage: 'Write a path from the folder of this file with slashes, such as "stories/**" or "**/*.md".',
	},
});

const object = (properties: Readonly<Record<string, Schema>>, ...required: string[]): Schema => (
	{
		type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false,
		errorMessage: `Write an object with these keys alone: ${Object.keys(properties).filter((key) => key !== '$schema').join(', ')}.`,
	});

const text = (markdownDescription: string): Schema => ({ type: 'string', markdownDescription, pattern: '\\S', patternErrorMessage: 'It is empty. Fill it in, or take it out.' });

/** The whole file. */
export const houseSchema: Schema = {
	...object({
		$schema: { type: 'string', description: 'The schema an editor goes by; Copydesk does not look at it.' },
		profile: {
			type: 'string', enum: Object.keys(profiles), enumDescriptions: Object.values(profileDescriptions), default: 'default',
			description: 'The style guide the house follows where they differ.',
		},
		levels: {
			...object(Object.fromEntries(rules.map(({ id, title, why, level }): [string, Schema] => (
				[id, { type: 'string', enum: levels, default: level, description: `${title} (${level} unless set here). ${why}` }])))),
			$comment: 'rule', errorMessage: 'Write rules by the names that “Copydesk: List Rules” shows, each with its level: { "modal": "hint" }.',
			description: 'How loud each rule is. A rule that is not listed keeps its own level. What somebody sets for themselves in VS Code comes first.',
		},
		words: {
			type: 'array', description: 'Words the house avoids, and what it writes instead. Quoted words are left alone where an entry does not say otherwise.',
			items: {
				...object({
					avoid: {
						type: 'string', pattern: phrase,
						patternErrorMessage: 'Write a word or phrase, with at most one * in a word for any letters: "utilis*".',
						markdownDescription: 'A word or phrase, found whole. In lower case it is found at the start of a sentence too, but not in names; a capital is found as a capital: `US`. `*` stands for any letters of a word: `utilis*`.',
					},
					prefer: {
						type: ['string', 'array'], pattern: '\\S', patternErrorMessage: 'It is empty. Fill it in, or take it out.',
						items: text('What to write instead.'),
						markdownDescription: 'What to write instead, or a list, best first. `*` puts the letters back that `*` stood for: `us*`. Left out, the word is only reported.',
					},
					reason: text('Why, for whoever reads the finding.'),
					where: {
						type: 'string', enum: ['own words', 'everywhere'],
						description: 'Where it is looked for: in the article’s own words, or in quotations too, as for what the house never prints.',
					},
				}, 'avoid'),
				examples: [{ avoid: 'prior to', prefer: 'before', reason: 'Shorter.' }, { avoid: '*isation', prefer: '*ization' }, { avoid: 'tragic', reason: 'Let the facts say it.' }, { avoid: 'damn*', prefer: 'd---', where: 'everywhere' }],
				defaultSnippets: [{ label: 'A word to avoid', body: { avoid: '$1', prefer: '$2', reason: '$3' } }],
			},
		},
		roster: {
			type: 'array', description: 'People readers of this house know: they need no introduction.',
			items: {
				...object({
					name: text('The full name, as the house writes it.'),
					role: text('What they are: `mayor of Leeds`.'),
					aliases: { type: 'array', description: 'Other names for the same person, such as a nickname or a stage name.', items: text('Another name for the same person.') },
					pronouns: { type: 'string', enum: ['he', 'she', 'they'], description: 'The pronoun the copy uses for them.' },
				}, 'name'),
				examples: [{ name: 'Maria Lee', role: 'mayor', aliases: ['Mia Lee'], pronouns: 'she' }],
				defaultSnippets: [{ label: 'A person', body: { name: '$1', role: '$2' } }],
			},
		},
		files: {
			...object({
				include: globs('Files that are articles: they are reviewed, and no others. Left out, Copydesk sees for itself which are.'),
				exclude: globs('Files that are never reviewed, unless somebody turns review on for one of them in VS Code.'),
			}),
			description: 'Which files are reviewed, as paths from the folder of this file: * stands for any characters of a name, ** for any folders.',
			examples: [{ include: ['stories/**'], exclude: ['**/notes/*.md'] }],
		},
		setAside: {
			type: 'array', description: 'Findings that are to stand as they are. The lightbulb on a finding writes them; they may be written by hand too.',
			items: {
				...object({
					rule: { type: 'string', enum: ruleIds, $comment: 'rule', description: 'The rule that reports it.' },
					file: text('The article, as a path from the folder of this file. Left out, it holds for every article.'),
					words: text('The words of the finding. Left out, the whole rule is set aside.'),
					before: text('A few words before it, which tell it from others that read the same.'),
					after: text('A few words after it.'),
					reason: text('Why it may stand, for colleagues.'),
					who: text('Who decided.'),
					when: text('The day, such as 2026-03-04.'),
				}, 'rule'),
				examples: [{ rule: 'unattributed-quotation', file: 'stories/ferry.article', words: '“All aboard.”', reason: 'The sign on the quay', who: 'MB', when: '2026-03-04' }],
			},
		},
	}),
	description: 'What a newsroom has decided about its copy. Copydesk reads the nearest such file in the folder of an article or above.',
};
