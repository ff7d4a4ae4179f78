import { sic } from '../../../src/engine/rules/sic';
import { check } from './check';

describe('sic', () => {
	it('reports it in a quotation, in either brackets', () => check(sic, `
		“We loosed [sic] the bridge,” Lee wrote. “We one (sic),” wrote Tran.
		           ^^^^^ “[sic]” points at a slip.
		                                                 ^^^^^ “[sic]” points at a slip.
	`));
	it('is silent outside quotations and without brackets', () => check(sic, 'Lee [sic] wrote: “Sic transit gloria.”'));
	it('does not mind case, a comma after or extra spaces', () => check(sic, `
		“We loosed   [SIC], it seems,” Lee wrote.
		             ^^^^^ “[sic]”
	`));
	it('is silent on look-alikes', () => check(sic, '“We were [sick] and [classic],” Lee wrote.'));
});
