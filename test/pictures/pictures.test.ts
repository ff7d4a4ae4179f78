/** What an editor sees of the sample story, in a dark and in a light theme: each picture is kept, and what it shows is asserted. */
import { strict as assert } from 'node:assert';
import { labels, type Theme, until, Window } from './window';

const story = 'harbour-ferry.article';
/** Quotations of the story: with its speaker, with one carried over from the paragraph before, with none. */
const stated = 'We held on for as long as we could';
const carried = 'They will find out in May';
const unattributed = 'My father took me across';
/** A paraphrase of the story. */
const told = 'the east side would lose its only direct way';

for (const theme of ['dark', 'light'] satisfies Theme[]) {
	describe(`In a ${theme} theme`, () => {
		let window: Window;
		before(async () => {
			window = await Window.open(theme);
		});
		after(() => window?.close());
		afterEach(async function () {
			if (this.currentTest?.state === 'failed') await window.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
		});

		it('the empty panel says what to do', async () => {
			await window.clear();
			const panel = await window.speakers();
			await panel.locator('.welcome-view-content', { hasText: 'Open an article to see who is speaking' }).waitFor();
			assert.equal(await panel.locator('.welcome-view-content .monaco-button', { hasText: 'Open File' }).count(), 1);
			await window.picture('welcome');
		});

		it('squiggles stand under quotations that nobody is given for', async () => {
			await window.edit(story);
			await window.goTo(carried);
			await until(() => window.squiggles(carried), (levels) => levels.includes('info'));
			assert.deepEqual(await window.squiggles(stated), []);
			await window.picture('editor');
			await window.goTo(unattributed);
			await until(() => window.squiggles(unattributed), (levels) => levels.includes('warning'));
		});

		it('the lightbulb offers to attribute, to set aside and to explain', async () => {
			await window.edit(story);
			await window.goTo(unattributed);
			await until(() => window.squiggles(unattributed), (levels) => levels.length > 0);
			await window.fixAt(unattributed, 'Turn “unattributed-quotation” off');
			const rows = window.page.locator('.action-widget .monaco-list-row.action');
			const titles = await rows.allInnerTexts();
			for (const expected of [/^Attribute to/, /^Set this finding aside/, /^Set “unattributed-quotation” aside in this file/, /^Turn “unattributed-quotation” off/, /^Why\?/]) {
				assert.ok(titles.some((title) => expected.test(title.trim())), `${expected} is not among:\n${titles.join('\n')}`);
			}
			await window.picture('lightbulb');
			await window.page.keyboard.press('Escape');
		});

		it('a hover says who speaks and on what evidence', async () => {
			await window.edit(story);
			await window.goTo(stated);
			await window.run('Show or Focus Hover');
			const hover = window.page.locator('.monaco-hover:not(.hidden) .hover-row', { hasText: 'Ruth Okafor' });
			await hover.first().waitFor();
			assert.match(await hover.first().innerText(), /said/);
			await window.picture('hover');
			await window.page.keyboard.press('Escape');
		});

		it('a hover on a paraphrase says whose words it tells', async () => {
			await window.edit(story);
			await window.goTo(told);
			await window.run('Show or Focus Hover');
			const hover = window.page.locator('.monaco-hover:not(.hidden) .hover-row', { hasText: 'Told in the article’s words' });
			await hover.first().waitFor();
			assert.match(await hover.first().innerText(), /Daniel Price, Councillor/);
			await window.picture('paraphrase');
			await window.page.keyboard.press('Escape');
		});

		it('the panel lists the speakers, and what is to be attributed first', async () => {
			await window.edit(story);
			const rows = (await window.speakers()).locator('.monaco-list-row');
			const tops = await until(() => labels(rows), (shown) => shown.some((label) => label.startsWith('Maria Lindqvist')));
			assert.match(tops[0]!, /^Who says this\?/);
			for (const name of ['Ruth Okafor', 'Daniel Price', 'Helen Achterberg', 'Tomas Webb']) {
				assert.ok(tops.some((label) => label.startsWith(name)), `${name} is not among:\n${tops.join('\n')}`);
			}
			await rows.and(window.page.locator('[aria-level="1"][aria-label^="Daniel Price"]')).click();
			await window.page.keyboard.press('ArrowRight');
			await until(() => labels(rows), (shown) => shown.some((label) => label.includes('and nobody asked the night shift'))
				&& shown.some((label) => label.startsWith('Daniel Price, paraphrased') && label.includes('said he would ask the council')));
			await window.picture('speakers');
		});

		it('a click on a quotation in the panel goes there', async () => {
			await window.edit(story);
			const rows = (await window.speakers()).locator('.monaco-list-row');
			await rows.filter({ hasText: unattributed }).first().click();
			await window.page.locator('.statusbar-item', { hasText: /^Ln 45,/ }).waitFor();
			await window.page.locator('.editor-instance .view-line', { hasText: unattributed }).waitFor();
		});

		it('the Problems panel names each finding and its rule', async () => {
			await window.edit(story);
			await window.run('Problems: Focus on Problems View');
			const rows = window.page.locator('.markers-panel .monaco-list-row');
			await until(() => rows.allInnerTexts(), (shown) => ['unattributed-quotation', 'implied-attribution', 'unclosed-quotation']
				.every((rule) => shown.some((row) => row.includes(rule))));
			await window.picture('problems');
		});

		it('the report counts what each speaker says', async () => {
			await window.edit(story);
			await window.run('Copydesk: Review Report');
			const report = window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('body');
			await report.getByText('Maria Lindqvist').first().waitFor();
			await report.getByText('Quotation without a speaker').first().waitFor();
			// The width of the window is the report's.
			await window.page.keyboard.press('Control+b');
			await window.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
			await window.picture('report');
		});

		it('the list of rules has them by chapter, each with its level and what it reports', async () => {
			await window.edit(story);
			await window.run('Copydesk: List Rules');
			const rows = window.page.locator('.quick-input-list .monaco-list-row');
			const first = rows.filter({ hasText: 'unattributed-quotation' });
			await first.waitFor();
			assert.match(await first.innerText(), /warning · Quotation without a speaker\s+Quotations and who says them/);
			await window.picture('rules');
			await window.page.keyboard.press('Escape');
		});

		it('a Markdown article is reviewed without its markup', async () => {
			await window.edit('night-bakery.md');
			await until(() => window.squiggles('I would rather close'), (levels) => levels.length > 0);
			assert.deepEqual(await window.squiggles('The code on the till'), []);
			const rows = (await window.speakers()).locator('.monaco-list-row');
			await until(() => labels(rows), (shown) => ['Samir Haddad', 'Joan Pickett'].every((name) => shown.some((label) => label.startsWith(name))));
			await window.picture('markdown');
		});

		it('what is wrong with somebody’s own setting is told, and that it keeps a rule on which the desk turns off', async () => {
			window.set({ 'copydesk.levels': { 'unattributed-quotation': 'error', hedgin: 'off' } });
			await window.edit(story);
			await window.goTo(unattributed);
			await until(() => window.squiggles(unattributed), (levels) => levels.includes('error'));
			await (await window.fixAt(unattributed, 'Turn “unattributed-quotation” off in this workspace')).click();
			// The workbench under test shows no notification by itself.
			await window.run('Notifications: Show Notifications');
			const told = window.page.locator('.notifications-center .notification-list-item-message');
			await told.filter({ hasText: 'copydesk.levels: There is no rule “hedgin”.' }).waitFor();
			await told.filter({ hasText: '“unattributed-quotation” stays error for you: your own setting copydesk.levels comes before the desk’s.' }).waitFor();
			await window.picture('own-setting');
		});
	});
}
