/** Shows the Speakers panel when the demo opens: VS Code has no argument for that. */
const { commands } = require('vscode');

exports.activate = async () => {
	await commands.executeCommand('copydesk.speakers.focus');
	await commands.executeCommand('workbench.action.focusActiveEditorGroup');
};
