/** The `.copydesk.json` that a desk starts from: every key with what it is for, and nothing changed from what holds without a file. */
export const houseTemplate = `{
	// What this newsroom has decided about its copy. Copydesk reads the nearest .copydesk.json in an
	// article's folder or above. Nothing here is changed yet. Take the // away from a line to use it,
	// and point at a key to have it explained.

	// The style guide to follow where they differ: "ap", "reuters", "guardian" or "economist". To take
	// no side, leave it at "default".
	"profile": "default",

	// How loud each rule is: "error", "warning", "information", "hint" or "off". A rule that is not
	// listed keeps its own level. “Copydesk: List Rules” shows them all.
	"levels": {
		// "modal": "hint",
	},

	// Words to avoid, and what to write instead: one word, a list of words, or nothing. * stands for
	// any letters of a word, and puts them back: utilising, using. Quoted words are left alone.
	"words": [
		// { "avoid": "prior to", "prefer": "before", "reason": "Shorter." },
		// { "avoid": "utilis*", "prefer": "us*" },
		// { "avoid": "tragic", "reason": "Let the facts say it." },
		// { "avoid": "damn*", "prefer": "d---", "where": "everywhere" }, // in quotations too
	],

	// People readers know, so that the copy need not introduce them.
	"roster": [
		// { "name": "Maria Lee", "role": "mayor", "aliases": ["Mia Lee"], "pronouns": "she" },
	],

	// Which files are reviewed, as paths from the folder of this file: * stands for any characters of
	// a name, ** for any folders. With "include", only those are; without it, Copydesk sees for itself
	// what reads like an article.
	"files": {
		// "include": ["stories/**"],
		// "exclude": ["**/notes.md"],
	},

	// Findings that are to stand. “Set this finding aside” in the lightbulb writes them here.
	"setAside": []
}
`;
