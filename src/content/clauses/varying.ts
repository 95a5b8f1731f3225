import type { OptionedId } from '../questions/index.ts';
import type { ClauseId } from './index.ts';

/** Clauses that have one alternative for each answer to a question, and stand in brackets while it is open. */
export const varying = {
	'second-opinion-way': 'dissent',
	recorded: 'records',
	readers: 'readers',
	keeper: 'custodian',
	'second-copy': 'second-copy',
	'becoming-known': 'visibility',
	name: 'office-form',
	seat: 'location',
	belongs: 'anchor',
	'decision-rule': 'decision-rule',
	commits: 'principal',
	absence: 'stand-in',
	'who-instructs': 'tasking',
	'which-prevails': 'prevails',
	'head-and-table': 'head-role',
	'help-route': 'manager',
	'phase-declared': 'declares',
	term: 'lifetime',
	afterwards: 'exit',
	'in-force': 'signatory'
} as const satisfies Partial<Record<ClauseId, OptionedId>>;

/** Clauses that are a lettered list with one line for each option ticked. */
export const listing = {
	'functions-now': 'functions',
	'functions-later': 'later',
	measures: 'measures',
	limits: 'limits',
	hears: 'inclusion'
} as const satisfies Partial<Record<ClauseId, OptionedId>>;
