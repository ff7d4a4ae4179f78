/** How words reach a reporter, when not across a table. Compiled by us from what newsroom guides ask to be said of a quotation. */

/** Behind `in`, `by`, `on` and the like: `in a statement`, `on Twitter`, `through an interpreter`. */
export const mediumNouns: ReadonlySet<string> = new Set((
	'statement statements e-mail e-mails email emails letter letters memo interview interviews call briefing transcript transcripts filing affidavit testimony '
	+ 'tweet tweets twitter facebook instagram bluesky threads telegram whatsapp tiktok youtube linkedin reddit post posts blog podcast video website '
	+ 'message messages text texts telephone phone radio television tv broadcast speech op-ed essay column book memoir '
	+ 'interpreter translator translation release report newscast conference'
).split(' '));

/** Verbs that name the medium themselves. */
export const mediumVerbs: ReadonlySet<string> = new Set(['tweet', 'retweet', 'write', 'email', 'e-mail', 'text', 'post', 'blog', 'testify']);
