/** Quotations and findings at a glance. */
import { Disposable, type LogOutputChannel, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import { counted } from '../report/summary';
import type { ActiveArticle } from './active-article';
import { type Reviews, toLookAt } from './reviews';

/** Shows an item while an article is active; a click opens the speakers. Returns the item with its registrations. */
export function registerStatusBar(reviews: Reviews, active: ActiveArticle, log: LogOutputChannel): { item: StatusBarItem; registrations: Disposable } {
	const item = window.createStatusBarItem('copydesk', StatusBarAlignment.Right, 100);
	item.name = 'Copydesk';
	item.command = 'copydesk.showSpeakers';
	const update = () => {
		try {
			show(item, reviews, active);
		} catch (error) {
			log.error('The status bar could not be brought up to date.', error);
		}
	};
	update();
	return { item, registrations: Disposable.from(item, active.onDidChange(update)) };
}

function show(item: StatusBarItem, reviews: Reviews, { document }: ActiveArticle): void {
	const review = document && reviews.latest(document);
	if (review) {
		const quotations = counted(review.quotations.filter(({ form }) => form !== 'term').length, 'quotation');
		const findings = `${toLookAt(review).length} to look at`;
		item.text = `$(quote) ${quotations} · ${findings}`;
		item.tooltip = 'Show who is speaking';
		item.accessibilityInformation = { label: `Copydesk: ${quotations}, ${findings}` };
		item.show();
	} else if (document && reviews.standing(document) === 'too-long') {
		item.text = '$(quote) Too long to review';
		item.tooltip = 'This file is longer than copydesk.maxFileSize allows.';
		item.accessibilityInformation = { label: 'Copydesk: this file is too long to review' };
		item.show();
	} else item.hide();
}
