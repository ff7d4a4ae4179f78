/** Finds an installed desktop VS Code. */
import { realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { isExecutable } from './browser';

/**
 * Path of desktop VS Code's executable: the one `VSCODE_PATH` names, or the one whose `code` is on PATH.
 * Undefined where there is none, where there is no display to show it on, and where `VSCODE_PATH` asks for another:
 * `npm` for the npm-borne one, `download` for the one that test-electron fetches.
 */
export function desktopCode(): string | undefined {
	const asked = process.env['VSCODE_PATH'];
	if (asked) return asked === 'npm' || asked === 'download' ? undefined : asked;
	if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return undefined;
	const launcher = (process.env['PATH'] ?? '').split(delimiter)
		.map((folder) => join(folder, process.platform === 'win32' ? 'code.cmd' : 'code')).find(isExecutable);
	if (!launcher) return undefined;
	// The launcher stands in `bin` below the application; other programs of that name do not.
	const bin = dirname(realpathSync(launcher));
	const executable = { win32: '../Code.exe', darwin: '../../../MacOS/Electron' }[process.platform as string] ?? '../code';
	return [join(bin, executable)].find(isExecutable);
}
