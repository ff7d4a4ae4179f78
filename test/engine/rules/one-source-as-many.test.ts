import { oneSourceAsMany } from '../../../src/engine/rules/one-source-as-many';
import { check } from './check';

describe('one-source-as-many', () => {
	it('reports many that turn out to be one', () => check(oneSourceAsMany, `
		Sources said the port would close. The source gave no date.
		^^^^^^^ “Sources” here, “the source” after it
	`));
	it('is silent on clean text', () => check(oneSourceAsMany, 'A source said the port would close. The source gave no date.'));
	it('does not mind case', () => check(oneSourceAsMany, `
		SOURCES SAID the port would close. THE SOURCE SAID no more.
		^^^^^^^ “Sources” here
	`));
	it('is silent on an incomplete phrase', () => check(oneSourceAsMany, 'Sources said the port would close. The source of the river is near.'));
	it('does not mind extra spaces', () => check(oneSourceAsMany, `
		Port  sources   said so. The   source said no more.
		      ^^^^^^^ “Sources” here
	`));
	it('is silent the other way round', () => check(oneSourceAsMany, 'The source said so. Sources said so.'));
	it('is silent inside a quotation', () => check(oneSourceAsMany, '“Sources said so. The source gave no date,” said Maria Lee.'));
});
