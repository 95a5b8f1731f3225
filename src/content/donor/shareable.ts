import type { Cite, ConditionsOver } from '../grammar.ts';
import type { FactId, OptionedId, OptionOf } from '../questions/index.ts';

/**
 * The answers that a donor's brief may rest on. What stands on a facilitator's page, what is typed, dangers, travellers, messengers,
 * the other side's temper and the second opinion are not among them, so that nothing of them can reach the paper.
 */
export const shareable = [
	'party',
	'accord',
	'influence',
	'office-form',
	'phase',
	'existing',
	'principal',
	'decision-rule',
	'signatory',
	'steering',
	'strategy',
	'tasking',
	'head-role',
	'functions',
	'later',
	'joint-bodies',
	'venue',
	'limits',
	'wishes',
	'administration',
	'seat-at-talks',
	'visibility',
	'location',
	'host-letter',
	'premises',
	'legal',
	'exposure',
	'counsel',
	'staff-pool',
	'persons-30',
	'persons-90',
	'persons-180',
	'languages',
	'absent',
	'records',
	'custodian',
	'second-copy',
	'inclusion',
	'third-party',
	'funding',
	'manager',
	'sources-of-help',
	'accounts',
	'help-and-ownership',
	'pay-expected',
	'lifetime',
	'exit'
] as const satisfies readonly FactId[];

export type Shareable = Extract<OptionedId, (typeof shareable)[number]>;

/** A condition over what may be shared: to name another fact is a type error. */
export type DonorWhen = ConditionsOver<{ [F in Shareable]: OptionOf<F> }>;

/** Something the brief says when its condition holds. Its sentence stands under its id in the languages. */
export interface Point {
	readonly id: string;
	readonly when: DonorWhen;
	readonly cites: readonly Cite[];
}

/** Nobody has established that the party is on no list, and counsel has not confirmed what is lawful all the same (R57). */
export const uncleared: DonorWhen = {
	any: [{ not: { legal: 'none' } }, { legal: 'not-decided' }],
	all: [{ any: [{ counsel: ['not-yet', 'not-decided'] }, { not: { counsel: ['taken', 'not-yet'] } }] }]
};

/** Money from outside would be held by the party, or it is open by whom. */
export const heldByParty: DonorWhen = {
	any: [{ not: { manager: ['separate-fund', 'in-kind'] } }, { manager: 'not-decided' }]
};

/** The party would hold it, or it is open by whom, and nobody from outside has looked at its accounts. */
export const unaudited: DonorWhen = {
	funding: ['donor', 'mixed'],
	accounts: ['not-yet', 'not-decided'],
	all: [heldByParty]
};

/** The party pays for its office: what it may be given is people, skills and rooms. */
export const paysItself: DonorWhen = { funding: 'own' };

/** Money from outside is asked for. */
export const asked: DonorWhen = { funding: ['donor', 'mixed', 'none', 'not-decided'] };
