import type { TensionId } from '../tensions.ts';
import type { ClauseId } from './index.ts';

/** Clauses of which no two may stand in one mandate, since they say the opposite or each settles the same thing otherwise. */
export interface Excluding {
	readonly clauses: readonly ClauseId[];
	/** They pull apart and may stand together where the party is asked to weigh it. */
	readonly weighed?: TensionId;
}

export const excluding: readonly Excluding[] = [
	// One party or several stand behind the text.
	{ clauses: ['commits', 'joint-commits'] },
	{ clauses: ['belongs', 'joint-belongs'] },
	{ clauses: ['own-instrument', 'joint-belongs'] },
	{ clauses: ['only-own-side-signs', 'joint-belongs'] },
	{ clauses: ['second-opinion', 'joint-second-opinion'] },
	{ clauses: ['free-to-change', 'joint-text-stays'] },
	// What the office is for.
	{ clauses: ['purpose-same-side', 'purpose-state-talks', 'purpose-keeping-contact', 'purpose-ready'] },
	{ clauses: ['purpose-reachable', 'purpose-movement-talks', 'purpose-ready'] },
	{ clauses: ['purpose-means', 'purpose-ready'] },
	// Seen or unseen.
	{ clauses: ['seat', 'seat-entered'] },
	{ clauses: ['no-trace', 'open-parts'] },
	{ clauses: ['no-trace', 'opening', 'opens-how'] },
	{ clauses: ['opens-how', 'letters-through-another'] },
	{ clauses: ['open-parts', 'overseen'] },
	{ clauses: ['yearly-list', 'overseen'] },
	{ clauses: ['one-voice', 'leaks-by-order'] },
	{ clauses: ['leaks', 'leaks-by-order'] },
	{ clauses: ['line-for-leaks', 'leaks-by-order'] },
	{ clauses: ['calendar', 'heard-through-others'] },
	{ clauses: ['regional-hearings', 'heard-through-others'] },
	// People and papers.
	{ clauses: ['recorded', 'recorded-less'] },
	{ clauses: ['paired-insiders', 'doors-and-desks'] },
	{ clauses: ['paired-specialists', 'doors-and-desks'] },
	{ clauses: ['equal-voice', 'serving-member'], weighed: 'equal-and-able' },
	// The table.
	{ clauses: ['serves-delegation', 'access-to-facilitators'] },
	{ clauses: ['serves-delegation', 'talks-work-ended'] },
	// Means, law, entry, end.
	{ clauses: ['small-as-long-as-unfunded', 'help-apart'] },
	{ clauses: ['small-as-long-as-unfunded', 'next-year'] },
	{ clauses: ['counsel-first', 'within-counsel'] },
	{ clauses: ['decision-rule-first', 'short-text-first'] },
	{ clauses: ['successors', 'rest-in-order', 'merged-by-common-text', 'afterwards-if-undecided'] }
];
