/** Where VS Code comes in. */
import type { ExtensionContext } from 'vscode';

export function activate(_context: ExtensionContext): void {}
