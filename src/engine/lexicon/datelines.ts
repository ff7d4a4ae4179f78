/**
 * Cities that stand alone in a dateline, in lower case, since readers know where they are. Compiled by us from what public guides to
 * datelines name; a desk's own cities are its own affair.
 */
export const standAloneCities: ReadonlySet<string> = new Set((
	'atlanta,baltimore,boston,chicago,cincinnati,cleveland,dallas,denver,detroit,honolulu,houston,indianapolis,las vegas,los angeles,miami,milwaukee,'
	+ 'minneapolis,new orleans,new york,oklahoma city,philadelphia,phoenix,pittsburgh,st. louis,salt lake city,san antonio,san diego,san francisco,seattle,washington,'
	+ 'united nations,amsterdam,athens,baghdad,bangkok,beijing,beirut,berlin,bogota,brussels,buenos aires,cairo,copenhagen,djibouti,dublin,edinburgh,frankfurt,'
	+ 'geneva,gibraltar,guatemala city,havana,helsinki,hong kong,islamabad,istanbul,jakarta,jerusalem,johannesburg,kabul,kuwait city,kyiv,lisbon,london,'
	+ 'luxembourg,macao,macau,madrid,manila,mexico city,milan,monaco,montreal,moscow,mumbai,munich,nairobi,new delhi,oslo,ottawa,panama city,paris,prague,quebec city,'
	+ 'rio de janeiro,rome,san marino,san salvador,sao paulo,seoul,shanghai,singapore,stockholm,sydney,taipei,tehran,tel aviv,tokyo,toronto,tunis,vatican city,vienna,warsaw,zurich'
).split(','));
