import type { Edited } from '#core/documents/editions.ts';
import type { Printer } from '#wizard/machine.ts';

export interface Progress {
	/** What was asked for, also to try it again. */
	readonly documents: readonly Edited[];
	readonly document: Edited;
	readonly at: number;
	readonly of: number;
	/** What was saved, as it is told. */
	readonly saved: readonly string[];
}

let progress = $state.raw<Progress>();
export const printed = {
	get progress() {
		return progress;
	}
};

/** Fetches what prints while nothing else is to do, so that the first file is not waited for. */
export function prepareWhenIdle(): void {
	const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
	whenIdle(async () => {
		try {
			const [{ prepare }] = await Promise.all([import('#print/formats.ts'), import('./print-one-after-another.ts')]);
			await prepare();
		} catch {
			// It is fetched again when something is printed, and what fails then is said.
		}
	});
}

/** The machine calls it, and may call it off. */
export const print: Printer = async (job, signal) => {
	progress = {
		documents: job.documents,
		document: job.documents[0]!,
		at: 1,
		of: job.documents.length,
		saved: []
	};
	const { printOneAfterAnother } = await import('./print-one-after-another.ts');
	await printOneAfterAnother(job, signal, (now) => (progress = now));
};
