/** Titles of office that have a capital before a name and none elsewhere. In lower case. Compiled from newspaper usage; trades and jobs, which never have one, are left out. */
export const formalTitles: ReadonlySet<string> = new Set(
	'president chancellor governor mayor senator congressman congresswoman representative ambassador premier councillor councilman councilwoman alderman sheriff archbishop cardinal bishop pope'.split(' '));
