/** Abbreviations that keep their full stop. Compiled from American and British newspaper usage. */

/** Stand before a name or number: a sentence never ends with one. In lower case, without the stop. */
export const titleAbbreviations: ReadonlySet<string> = new Set((
	'mr mrs ms mx dr prof rev fr sr hon st mt ft messrs '
	+ 'sen sens rep reps gov govs lt pres del supt atty asst dist '
	+ 'gen col maj capt cpl sgt pvt cmdr adm brig pfc insp det cllr '
	+ 'no nos vs v fig pp vol ed eds cf ca approx e.g i.e viz'
).split(' '));

/** May also stand last in a sentence. In lower case, without the last stop. */
export const openAbbreviations: ReadonlySet<string> = new Set((
	'jr inc corp co ltd llc plc bros etc al esq ret dept univ assn ave blvd rd hwy '
	+ 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri '
	+ 'a.m p.m u.s u.k u.n u.s.a e.u d.c b.c a.d ph.d m.d b.a m.a r.i n.y n.j n.h n.c n.d s.c s.d n.m l.a '
	+ 'ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont '
	+ 'neb nev okla ore pa tenn tex vt va wash wis wyo'
).split(' '));
