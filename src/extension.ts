/** Where VS Code comes in. */
import { type ExtensionContext, window } from 'vscode';
import { ActiveArticle } from './editor/active-article';
import { registerCodeActions } from './editor/code-actions';
import { registerCommands } from './editor/commands';
import { registerDiagnostics } from './editor/diagnostics';
import { registerExplanations } from './editor/explanation';
import { HouseFiles } from './editor/house-files';
import { registerHouseStyle } from './editor/house-style';
import { registerHover } from './editor/hover';
import { registerReport } from './editor/report';
import { Reviews } from './editor/reviews';
import { registerSetAside } from './editor/set-aside';
import { registerSpeakersView } from './editor/speakers-view';
import { StaleEntries } from './editor/stale';
import { registerStatusBar } from './editor/status-bar';

/** Builds the one store and registers every surface. Returns what the tests of the editor look at. */
export function activate({ subscriptions, workspaceState }: ExtensionContext) {
	const log = window.createOutputChannel('Copydesk', { log: true });
	const house = new HouseFiles(log);
	const reviews = new Reviews(house, workspaceState, log);
	const active = new ActiveArticle(reviews);
	const stale = new StaleEntries(reviews, house);
	const speakers = registerSpeakersView(reviews, active, log);
	const statusBar = registerStatusBar(reviews, active, log);
	subscriptions.push(
		log,
		house,
		reviews,
		active,
		stale,
		speakers,
		registerDiagnostics(reviews),
		registerCodeActions(reviews, active, house, log),
		registerHover(reviews),
		statusBar.registrations,
		registerReport(reviews, active, log),
		registerExplanations(reviews, active, house, log),
		registerSetAside(house, stale, log),
		registerHouseStyle(active, house, log),
		registerCommands(reviews, active, log),
	);
	return { reviews, speakers, statusBar: statusBar.item };
}
