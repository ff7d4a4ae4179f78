/** A headless Chromium to show the workbench in: the system's where there is one, the packaged one elsewhere. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { packagedChromium } from './parts';

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Launches it. `CHROME_PATH` names the one to take. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = process.env['CHROME_PATH'] || systemChromium();
	// Our own signal handling takes the whole run down.
	const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
	if (executablePath) return chromium.launch({ executablePath, args: quiet, ...signals });
	const { executable, environment } = await packagedChromium();
	return chromium.launch({
		executablePath: executable,
		args: [...quiet, '--headless=shell', '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
		env: { ...process.env, ...environment },
		...signals,
	});
}

/** Path of an installed Chrome or Chromium. */
function systemChromium(): string | undefined {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(isExecutable);
}

export function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
