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
	'in-force': 'signatory',
	'form-of-text': 'instrument',
	'one-voice': 'voice',
	'earlier-helpers': 'helpers-stay',
	authorisation: 'officials-law',
	'staff-when-it-closes': 'staff-at-closing',
	'opens-how': 'address-and-status',
	explores: 'limits-and-leeway',
	'extra-task': 'limits-and-leeway',
	'deputy-from-outside': 'near-and-open',
	'serving-member': 'equal-and-able',
	'order-known': 'contact-and-suspicion',
	'own-contacts-only': 'two-channels',
	'drafts-seen': 'heard-and-small',
	'information-stops': 'public-voice',
	'until-counsel': 'law-and-need',
	'off-site-room': 'rooms-and-safety',
	'help-apart': 'help-and-ownership',
	'joint-money': 'state-means',
	'means-at-rest': 'means-in-a-stall',
	'kept-in-transition': 'memory-and-change'
} as const satisfies Partial<Record<ClauseId, OptionedId>>;

/** Clauses that are a lettered list with one line for each option ticked. */
export const listing = {
	'functions-now': 'functions',
	'functions-later': 'later',
	measures: 'measures',
	limits: 'limits',
	hears: 'inclusion'
} as const satisfies Partial<Record<ClauseId, OptionedId>>;
