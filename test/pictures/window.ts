/** A window of VS Code as an editor has it before them: driven by keys and clicks, judged by what it shows. */
import { strict as assert } from 'node:assert';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Browser, errors, type Locator, type Page } from 'playwright-core';
import { launchBrowser } from '../editor/host/browser';
import { type Server, startServer } from '../editor/host/server';
import { addressOf } from '../editor/host/workbench';

export type Theme = 'dark' | 'light';

const themes: Readonly<Record<Theme, string>> = { dark: 'Default Dark Modern', light: 'Default Light Modern' };

/** The pictures that the README shows: copied to `media/screenshots/` when `UPDATE=1` asks for it. */
const inReadme = new Set(['speakers-light', 'lightbulb-light', 'hover-dark', 'report-light', 'rules-light']);

/** How long anything may take to show. */
const patience = 20_000;

export class Window {
	/** The text in the editor. */
	private text = '';

	private constructor(
		readonly page: Page,
		private readonly theme: Theme,
		private readonly folder: string,
		private readonly server: Server,
		private readonly browser: Browser,
	) {}

	/** Opens a window on a copy of the sample workspace, with no file open. */
	static async open(theme: Theme): Promise<Window> {
		const folder = join(mkdtempSync(join(tmpdir(), 'copydesk-pictures-')), 'stories');
		cpSync('test/articles/sample', folder, { recursive: true });
		const settings = { 'workbench.colorTheme': themes[theme], 'editor.minimap.enabled': false, 'window.commandCenter': false };
		const server = await startServer({ settings });
		const browser = await launchBrowser();
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: theme, reducedMotion: 'reduce' });
		page.setDefaultTimeout(patience);
		const window = new Window(page, theme, folder, server, browser);
		try {
			await page.goto(addressOf({ folder, extension: resolve('.') }, server.authority), { timeout: 60_000 });
			await page.locator('.activitybar .action-label[aria-label="Copydesk"]').waitFor({ timeout: 60_000 });
			await window.widenSideBar(90);
		} catch (error) {
			await window.close();
			throw error;
		}
		return window;
	}

	/** Drags the side bar's edge to the right, in pixels, so that the panel's rows can be read whole. */
	private async widenSideBar(pixels: number): Promise<void> {
		const bar = await this.page.locator('.part.sidebar').boundingBox();
		assert.ok(bar, 'the side bar is not in sight');
		const [x, y] = [bar.x + bar.width + 2, bar.y + bar.height / 2];
		await this.page.mouse.move(x, y);
		await this.page.mouse.down();
		await this.page.mouse.move(x + pixels, y, { steps: 5 });
		await this.page.mouse.up();
		// Away from the edge, which lights up under the mouse.
		await this.page.mouse.move(x + 300, y);
	}

	async close(): Promise<void> {
		await this.browser.close();
		this.server.stop();
		rmSync(dirname(this.folder), { recursive: true, force: true });
	}

	/** Runs a command by its title in the palette. */
	async run(title: string): Promise<void> {
		await this.enter('F1', `>${title}`, title);
		// A command that asks for something has the box at once for its question.
		const input = this.page.locator('.quick-input-widget input[type="text"]');
		await until(async () => await input.isVisible() ? input.inputValue() : '', (value) => !value.startsWith('>'));
	}

	/**
	 * Opens the box with `key`, types `text` into it, and takes what it offers once that shows `offered`. Whatever opens or closes at that
	 * moment may swallow the key or take the focus, which closes the box: then it is opened again. Nothing is entered into a box without focus.
	 */
	private async enter(key: string, text: string, offered: string): Promise<void> {
		const input = this.page.locator('.quick-input-widget input[type="text"]:focus');
		const timeout = 2000;
		await until(async () => {
			await this.page.keyboard.press(key);
			return input.waitFor({ timeout })
				.then(() => input.fill(text, { timeout }))
				.then(() => this.page.locator('.quick-input-list .monaco-list-row', { hasText: offered }).first().waitFor({ timeout }))
				.then(() => input.press('Enter', { timeout }))
				.then(() => true, inTime);
		}, (isEntered) => isEntered);
	}

	/** Closes whatever is open, then opens a file from the Explorer, waits for its review and shows the Speakers panel beside it. */
	async edit(file: string): Promise<void> {
		await this.clear();
		this.text = readFileSync(join(this.folder, file), 'utf8');
		await this.run('View: Show Explorer');
		await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick();
		await this.page.locator('.editor-instance .view-line').first().waitFor();
		await this.page.locator('.statusbar-item', { hasText: /\d+ quotations?/ }).waitFor();
		await this.speakers();
		// Off the panel, whose rows would show a hover of their own.
		await this.page.mouse.move(640, 15);
		await this.run('View: Focus Active Editor Group');
		// It opens where the cursor was when it was closed.
		await this.putCursor(1, 1);
	}

	/** Writes the settings of the workspace folder. */
	set(settings: object): void {
		mkdirSync(join(this.folder, '.vscode'), { recursive: true });
		writeFileSync(join(this.folder, '.vscode', 'settings.json'), JSON.stringify(settings));
	}

	/** Leaves no editor, panel or menu open. */
	async clear(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await this.run('View: Close All Editors');
		await this.page.locator('.editor-group-watermark').first().waitFor();
		if (await this.page.locator('.part.panel').isVisible()) await this.run('View: Hide Panel');
	}

	/** Puts the cursor into `words` of the file, after their first letter. */
	async goTo(words: string): Promise<void> {
		const before = this.text.slice(0, this.text.indexOf(words) + 1).split('\n');
		assert.ok(this.text.includes(words), `“${words}” is not in the file`);
		await this.putCursor(before.length, before.at(-1)!.length + 1);
	}

	/**
	 * The action whose title begins with `title` in the lightbulb's menu at `words`. A menu that opens while findings or settings change
	 * closes or lacks what came later, so it is opened again.
	 */
	async fixAt(words: string, title: string): Promise<Locator> {
		const action = this.page.locator('.action-widget .monaco-list-row.action', { hasText: title });
		await until(async () => {
			await this.page.keyboard.press('Escape');
			await this.goTo(words);
			await this.page.keyboard.press('Control+.');
			return action.waitFor({ timeout: 3000 }).then(() => true, inTime);
		}, (isThere) => isThere);
		return action;
	}

	private async putCursor(line: number, column: number): Promise<void> {
		await until(async () => {
			await this.enter('Control+g', `:${line}:${column}`, String(line));
			return this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor({ timeout: 3000 }).then(() => true, inTime);
		}, (isThere) => isThere);
	}

	/** The levels of the squiggles below the shown line that holds `words`: `warning`, `info`, `hint`. */
	async squiggles(words: string): Promise<string[]> {
		const line = await this.page.locator('.editor-instance .view-line', { hasText: words }).first().boundingBox();
		assert.ok(line, `“${words}” is not in sight`);
		const levels: string[] = [];
		for (const squiggle of await this.page.locator('.editor-instance .cdr[class*="squiggly-"]').all()) {
			const box = await squiggle.boundingBox();
			const middle = box ? box.y + box.height / 2 : 0;
			if (middle > line.y && middle < line.y + line.height) levels.push(/squiggly-(\w+)/.exec(await squiggle.getAttribute('class') ?? '')![1]!);
		}
		return levels;
	}

	/** Shows the Speakers panel. */
	async speakers(): Promise<Locator> {
		await this.run('Copydesk: Show Speakers');
		const panel = this.page.locator('[id="workbench.view.extension.copydesk"]');
		await panel.waitFor();
		return panel;
	}

	/** Keeps a picture of the whole window as `NAME-THEME.png`. */
	async picture(name: string): Promise<void> {
		const file = `${name}-${this.theme}.png`;
		mkdirSync('test/pictures/out', { recursive: true });
		await this.page.screenshot({ path: `test/pictures/out/${file}`, animations: 'disabled', caret: 'hide' });
		if (process.env['UPDATE'] && inReadme.has(`${name}-${this.theme}`)) cpSync(`test/pictures/out/${file}`, `media/screenshots/${file}`);
	}
}

/** What a screen reader says of each row that shows. */
export async function labels(rows: Locator): Promise<string[]> {
	return rows.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
}

/** False for what did not show in time, which may be tried again; throws any other failure. */
function inTime(failure: unknown): false {
	if (!(failure instanceof errors.TimeoutError)) throw failure;
	return false;
}

/** Waits until `read` gives what `accept` takes; fails with the last it gave. */
export async function until<T>(read: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
	const end = Date.now() + patience;
	for (;;) {
		const value = await read();
		if (accept(value)) return value;
		assert.ok(Date.now() < end, `last seen: ${JSON.stringify(value, undefined, 2)}`);
	}
}
