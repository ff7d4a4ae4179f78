/** The review report of an article, as a Markdown preview that follows the article. */
import { Disposable, EventEmitter, type LogOutputChannel, Uri, ViewColumn, workspace } from 'vscode';
import { reportMarkdown } from '../report/markdown';
import type { ActiveArticle } from './active-article';
import { registerCommand } from './commands';
import { showPage } from './page';
import type { Reviews } from './reviews';

const scheme = 'copydesk-report';

/** Registers the command and the document behind the preview. */
export function registerReport(reviews: Reviews, active: ActiveArticle, log: LogOutputChannel): Disposable {
	const changed = new EventEmitter<Uri>();
	return Disposable.from(
		changed,
		workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: changed.event,
			async provideTextDocumentContent(uri) {
				const article = workspace.textDocuments.find((document) => document.uri.toString() === uri.query);
				const review = article && await reviews.current(article);
				return review ? reportMarkdown(review, titleOf(article.uri)) : 'The article is closed, or it is not reviewed any more.\n';
			},
		}),
		reviews.onDidChange(({ uri }) => changed.fire(reportUri(uri))),
		registerCommand('copydesk.report', log, async () => {
			const { document } = active;
			if (!document || !await reviews.current(document)) throw new Error('No article is open.');
			await showPage(reportUri(document.uri), ViewColumn.Beside);
		}),
	);
}

/** The URI of an article's report: its path is what the tab shows, its query the article. */
function reportUri(article: Uri): Uri {
	return Uri.from({ scheme, path: `/Review of ${titleOf(article)}.md`, query: article.toString() });
}

function titleOf(article: Uri): string {
	return article.path.split('/').at(-1) ?? '';
}
