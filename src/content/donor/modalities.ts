import type { Cite } from '../grammar.ts';
import type { Leaves } from './help.ts';
import { type DonorWhen, paysItself, unaudited, uncleared } from './shareable.ts';

interface Modality {
	readonly id: string;
	readonly cites: readonly Cite[];
	/** Where it comes into question at all. */
	readonly when: DonorWhen;
	/** What it is here: the first that holds; otherwise it is open. */
	readonly here: readonly { readonly is: Standing; readonly when: DonorWhen }[];
	/** What of it is left where a verdict leaves no more than that; where it is not named, nothing is. */
	readonly left: readonly Leaves[];
}

/**
 * `unasked` where no money from outside is asked for, `excluded` until counsel has cleared it, `licensed` only under a licence, `clearance` waits for counsel's word, `audit` after the first one, `named` by the party, `otherwise` where it named another,
 * `allowed` meanwhile, `open`; where the verdict leaves less than all: `preparation` only, the `core` only, or `later`.
 */
export type Standing =
	| 'unasked'
	| 'excluded'
	| 'licensed'
	| 'clearance'
	| 'audit'
	| 'named'
	| 'otherwise'
	| 'allowed'
	| 'open'
	| 'preparation'
	| 'core'
	| 'later';

const unasked = { is: 'unasked', when: paysItself } as const;

const managed = [
	unasked,
	{ is: 'licensed', when: uncleared },
	{ is: 'named', when: { manager: 'separate-fund' } }
] as const;

/** The ways in which help can come (brief 3.4), with gain, cost and fiduciary risk in words. */
export const modalities = [
	{
		id: 'grant',
		cites: ['E59'],
		when: {},
		here: [
			unasked,
			{ is: 'excluded', when: uncleared },
			{ is: 'audit', when: unaudited },
			{ is: 'named', when: { manager: 'own-accounts' } },
			{ is: 'otherwise', when: { manager: ['separate-fund', 'in-kind'] } }
		],
		left: ['core']
	},
	{ id: 'contractor', cites: ['E5', 'E6'], when: {}, here: managed, left: ['preparation', 'core'] },
	{ id: 'organisation', cites: ['E18'], when: {}, here: managed, left: ['preparation', 'core'] },
	{ id: 'pool', cites: ['E29', 'E30'], when: {}, here: managed, left: ['preparation', 'core'] },
	{
		id: 'kind',
		cites: ['S99', 'D'],
		when: {},
		here: [
			{ is: 'excluded', when: uncleared },
			{ is: 'named', when: { manager: 'in-kind' } }
		],
		left: ['core']
	},
	{
		id: 'experts',
		cites: ['S53', 'D'],
		when: {},
		here: [{ is: 'clearance', when: uncleared }],
		left: ['preparation']
	},
	{
		id: 'host',
		cites: ['S57', 'E34'],
		when: { location: 'third-country' },
		here: [{ is: 'allowed', when: uncleared }],
		left: ['core']
	},
	{ id: 'events', cites: ['S54', 'E49', 'D'], when: uncleared, here: [{ is: 'allowed', when: {} }], left: [] },
	{
		id: 'tranches',
		cites: ['S72', 'S76', 'E54', 'E56'],
		when: { funding: ['donor', 'mixed', 'not-decided'] },
		here: [{ is: 'excluded', when: uncleared }],
		left: ['core']
	}
] as const satisfies readonly Modality[];
