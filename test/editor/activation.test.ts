/** The extension is there, starts, and runs where this run means it to. */
import { assert } from 'chai';
import { commands, extensions, workspace } from 'vscode';

describe('activation', () => {
	it('runs in the extension host under test', () => {
		const worker = 'WorkerGlobalScope' in globalThis;
		assert.equal(worker ? 'web' : 'node', workspace.getConfiguration('copydeskTest').get('host'));
	});

	it('activates', async () => {
		const extension = extensions.getExtension('copydesk.copydesk');
		assert.ok(extension, 'the extension is not there');
		await extension.activate();
		assert.isTrue(extension.isActive);
	});

	it('registers every command of the manifest, and no other', async () => {
		const manifest = extensions.getExtension('copydesk.copydesk')!.packageJSON as { contributes: { commands: { command: string }[] } };
		// VS Code itself makes commands for a view, under the view's name.
		const registered = (await commands.getCommands(true)).filter((id) => id.startsWith('copydesk.') && !id.startsWith('copydesk.speakers.'));
		assert.sameMembers(registered, manifest.contributes.commands.map(({ command }) => command));
	});
});
