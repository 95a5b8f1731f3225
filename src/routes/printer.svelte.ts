import type { Edited } from '#core/documents/editions.ts';
import type { Printer } from '#wizard/machine.ts';

export interface Progress {
	/** What was asked for, also to try it again. */
	readonly documents: readonly Edited[];
	readonly document: Edited;
	readonly at: number;
	readonly of: number;
	readonly saved: readonly string[];
	/** Characters that no typeface of the print has. */
	readonly lost: readonly string[];
}

let progress = $state.raw<Progress>();
export const printed = {
	get progress() {
		return progress;
	}
};

/** What prints is fetched when something is printed. The machine calls it, and may call it off. */
export const print: Printer = async (job, signal) => {
	progress = {
		documents: job.documents,
		document: job.documents[0]!,
		at: 1,
		of: job.documents.length,
		saved: [],
		lost: []
	};
	const { printOneAfterAnother } = await import('./print-one-after-another.ts');
	await printOneAfterAnother(job, signal, (now) => (progress = now));
};
