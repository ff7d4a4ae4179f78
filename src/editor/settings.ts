/** The configuration of Copydesk, read and validated. */
import { type ConfigurationScope, workspace } from 'vscode';
import { type Level, levels } from '../engine/settings';

export interface Configuration {
	/** Level by rule id, as far as they are levels. */
	readonly levels: Readonly<Record<string, Level>>;
	/** Whether plain text and Markdown are reviewed. */
	readonly review: 'auto' | 'always' | 'never';
	/** The longest text that is reviewed, in UTF-16 units. */
	readonly maxFileSize: number;
}

/** What is configured for a document or folder; a value of the wrong type counts as not given. */
export function configurationOf(scope: ConfigurationScope): Configuration {
	const configuration = workspace.getConfiguration('copydesk', scope);
	const review = configuration.get('review');
	const maxFileSize = configuration.get('maxFileSize');
	return {
		levels: levelsIn(configuration.get('levels')),
		review: review === 'always' || review === 'never' ? review : 'auto',
		maxFileSize: typeof maxFileSize === 'number' && maxFileSize > 0 ? maxFileSize : 500_000,
	};
}

function levelsIn(value: unknown): Record<string, Level> {
	if (typeof value !== 'object' || value === null) return {};
	return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Level] => levels.includes(entry[1])));
}
