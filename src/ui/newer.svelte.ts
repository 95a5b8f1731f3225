import type { TakeOver } from '#keep/own-copy.ts';

let takeOver = $state.raw<TakeOver>();

/** The newer release of the served app, once one stands ready. */
export const newer = {
	get takeOver() {
		return takeOver;
	}
};

/** Has the served app keep a copy of itself, when there is nothing else to do. */
export function keepCopyWhenIdle(): void {
	if (import.meta.env.PORTABLE || import.meta.env.DEV || !location.protocol.startsWith('http')) return;
	const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
	whenIdle(async () => {
		try {
			const { keepOwnCopy } = await import('#keep/own-copy.ts');
			await keepOwnCopy((ready) => (takeOver = ready));
		} catch {
			// Then it opens with a network only.
		}
	});
}
