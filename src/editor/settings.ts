/** The configuration of Copydesk, read and validated. */
import { type ConfigurationScope, workspace } from 'vscode';
import { rules } from '../engine/rules/index';
import { readLevels, type Settings } from '../engine/settings';

export interface Configuration {
	/** Level by rule id, as far as both are known. */
	readonly levels: Settings['levels'];
	/** What is wrong with the levels as configured, in one message; undefined when all is well. */
	readonly problem: string | undefined;
	/** Whether plain text and Markdown are reviewed. */
	readonly review: 'auto' | 'always' | 'never';
	/** The longest text that is reviewed, in UTF-16 units. */
	readonly maxFileSize: number;
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** What is configured for a document or folder; a value of the wrong type counts as not given. */
export function configurationOf(scope: ConfigurationScope): Configuration {
	const configuration = workspace.getConfiguration('copydesk', scope);
	const review = configuration.get('review');
	const { levels, problems } = readLevels(configuration.get('levels'), ruleIds);
	const maxFileSize = configuration.get('maxFileSize');
	return {
		levels,
		problem: problems.length > 0 ? `copydesk.levels: ${problems.join(' ')}` : undefined,
		review: review === 'always' || review === 'never' ? review : 'auto',
		maxFileSize: typeof maxFileSize === 'number' && maxFileSize > 0 ? maxFileSize : 500_000,
	};
}
