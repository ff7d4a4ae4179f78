/** Findings as squiggles and in the Problems panel. */
import {
	Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Disposable, languages, Location, type TextDocument,
} from 'vscode';
import type { Finding } from '../engine/judging/rule';
import type { Level } from '../engine/settings';
import { explanationUri } from './explanation';
import { rangeOf } from './positions';
import type { Reviews } from './reviews';

const severities: Record<Exclude<Level, 'off'>, DiagnosticSeverity> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** Keeps the diagnostics of every document those of its latest review. */
export function registerDiagnostics(reviews: Reviews): Disposable {
	const collection = languages.createDiagnosticCollection('copydesk');
	const listener = reviews.onDidChange((document) => {
		const review = reviews.latest(document);
		// The whole set at once: clearing first would flicker.
		if (review) collection.set(document.uri, review.findings.map((finding) => diagnosticOf(document, finding)));
		else collection.delete(document.uri);
	});
	return Disposable.from(collection, listener);
}

/** A finding as VS Code shows it; its code opens the explanation of the rule. */
export function diagnosticOf(document: TextDocument, { span, message, level, rule, related = [] }: Finding): Diagnostic {
	const diagnostic = new Diagnostic(rangeOf(document, span), message, level === 'off' ? undefined : severities[level]);
	diagnostic.source = 'copydesk';
	diagnostic.code = { value: rule, target: explanationUri(rule) };
	diagnostic.relatedInformation = related.map((evidence) => (
		new DiagnosticRelatedInformation(new Location(document.uri, rangeOf(document, evidence.span)), evidence.message)));
	return diagnostic;
}
