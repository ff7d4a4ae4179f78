/** The rule for the form of a dateline. */
import { standAloneCities } from '../lexicon/datelines';
import { replacement } from '../judging/quoted';
import type { PassageRule } from '../judging/rule';

export const datelineForm: PassageRule = {
	id: 'dateline-form',
	title: 'Dateline out of form',
	level: 'information',
	why: 'A dateline tells where the reporter was: the place in capitals, the state or country unless everybody knows it, then a dash. Asked only of a profile that has such a form.',
	wrong: 'Leeds (AP) — The bridge fell on Monday.',
	right: 'LEEDS, England (AP) — The bridge fell on Monday.',
	source: 'AP datelines as taught: place in capitals, state or country unless the city stands alone, a dash.',
	*checkPassage({ text, dateline }, { profile }) {
		if (profile.dateline !== 'capitals' || !dateline || !dateline.place) return;
		const [city = '', ...region] = dateline.place.split(',');
		const span = { start: dateline.start, end: dateline.start + text.slice(dateline.start, dateline.end).trimEnd().length };
		const place = { start: dateline.start, end: dateline.start + city.length };
		const capitals = city.toUpperCase();
		if (text.slice(place.start, place.end) !== city) return;
		if (city !== capitals) {
			yield { span, message: `The place of a dateline stands in capitals: ${capitals}.`, fixes: [{ title: `Write ${capitals}`, preferred: true, edits: [replacement(place, capitals)] }] };
		}
		if (region.length === 0 && !city.includes('/') && !standAloneCities.has(city.toLowerCase())) {
			yield { span: place, message: `Not every reader knows where ${city} is. Add the state or country.` };
		}
	},
};
