#!/usr/bin/env node
/** Stands in for the executable of desktop VS Code: takes its arguments, runs the tests they name, exits with their result. */
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { startServer } from './server';
import { addressOf } from './workbench';

/** A run that takes longer than this hangs. */
const limitMinutes = 5;

/** Opens each line that the suite prints, to tell it from the workbench's many remarks. */
const printed = '│ ';

/** Tells what the workbench says about the extension or its tests from what it says about itself. */
const ours = /copydesk\.copydesk|dist\/(extension|test\/editor\/index)\.js/;

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		strict: false,
		allowPositionals: true,
		options: {
			extensionDevelopmentPath: { type: 'string' },
			extensionDevelopmentKind: { type: 'string' },
			extensionTestsPath: { type: 'string' },
		},
	});
	const folder = positionals[0];
	const extension = values['extensionDevelopmentPath'] as string | undefined;
	const tests = values['extensionTestsPath'] as string | undefined;
	if (!folder || !extension || !tests) throw new Error('Expected FOLDER --extensionDevelopmentPath=PATH --extensionTestsPath=PATH.');

	// The payload's own `extensionDevelopmentKind` is not heard in a browser: the workbench reads it under another name.
	const inWorker = values['extensionDevelopmentKind'] === 'web';
	const server = await startServer({ settings: inWorker ? { 'remote.extensionKind': { 'copydesk.copydesk': ['web'] } } : {} });
	const browser = await launchBrowser();
	try {
		return await runIn(await browser.newPage(), addressOf({ folder, extension, tests }, server.authority), server.log);
	} finally {
		await browser.close();
		server.stop();
	}
}

/** Opens the address; resolves to the exit code that the extension host reports. */
async function runIn(page: Page, address: string, serverLog: () => string): Promise<number> {
	const remarks: string[] = [];
	const note = (text: string) => {
		remarks.push(text);
		if (ours.test(text)) console.error(`[workbench] ${text}`);
	};
	page.on('pageerror', (error) => note(error.stack ?? error.message));
	await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
		const text = format(...args);
		if (text.startsWith(printed)) console.log(text.slice(printed.length));
		else note(text);
	});
	const exit = new Promise<number>((resolve, reject) => {
		void page.exposeFunction('codeAutomationExit', resolve);
		page.on('crash', () => reject(new Error('The browser\'s page crashed.')));
		setTimeout(() => reject(new Error(`The tests did not end within ${limitMinutes} minutes.`)), limitMinutes * 60_000).unref();
	});
	try {
		await page.goto(address);
		return await exit;
	} catch (error) {
		console.error(`The workbench said:\n${remarks.join('\n')}\nThe server said:\n${serverLog()}`);
		throw error;
	}
}

main().then((code) => process.exit(code), (error: unknown) => {
	console.error(error);
	process.exit(1);
});
