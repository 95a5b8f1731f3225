import type { Agreement, Work } from './work.ts';

/** What was agreed, the newest first; of one day, what was recorded last. */
export function newestFirst(agreed: Work['agreed']): readonly Agreement[] {
	return (agreed ?? []).toReversed().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
