/** The extension is there, starts, and runs where this run means it to. */
import { assert } from 'chai';
import { extensions, workspace } from 'vscode';

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
});
