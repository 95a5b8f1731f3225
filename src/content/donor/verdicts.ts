import type { Leaves } from './help.ts';
import { type Point, uncleared, heldByParty } from './shareable.ts';

/** The scale of the brief (3.4), from the most to the least careful. */
export const scale = ['hold', 'preparation', 'conditions', 'now'] as const;
export type Verdict = (typeof scale)[number];

/** What each verdict leaves to be helped; one that is not named leaves everything. */
const leaves: Readonly<Partial<Record<Verdict, Leaves>>> = { hold: 'nothing', preparation: 'preparation' };

/** The first row whose condition holds decides, and is the one reason that is given. Rows that also catch what is open or not stated are worded so. */
export const verdicts = [
	{
		id: 'no-party-owns-it',
		verdict: 'hold',
		when: { any: [{ party: 'none' }, { party: 'joint', accord: 'none' }] },
		cites: ['S5', 'S12']
	},
	{
		id: 'arms-or-intelligence-are-asked-for',
		verdict: 'hold',
		when: { wishes: ['arms', 'dual-use', 'intelligence'] },
		cites: ['S56', 'S60']
	},
	{
		id: 'listed-and-not-cleared',
		verdict: 'hold',
		when: { legal: ['listed-un', 'listed-national'], all: [uncleared] },
		cites: ['S50', 'E48', 'E49', 'E50']
	},
	{ id: 'listing-not-established', verdict: 'hold', when: uncleared, cites: ['S50', 'E48', 'E49', 'E50'] },
	{
		id: 'members-have-no-rule',
		verdict: 'hold',
		when: { party: 'coalition', 'decision-rule': 'not-decided' },
		cites: ['S27', 'D']
	},
	{
		id: 'nobody-established-who-commits',
		verdict: 'preparation',
		when: {
			any: [
				{ not: { principal: ['leader', 'collective', 'cabinet', 'committee', 'alliance'] } },
				{ principal: 'not-decided' }
			]
		},
		cites: ['S93', 'S8']
	},
	{
		id: 'signature-not-at-the-level-that-commits',
		verdict: 'preparation',
		when: { any: [{ not: { signatory: 'principal' } }, { signatory: 'not-decided' }] },
		cites: ['S93', 'S8']
	},
	{
		id: 'aims-not-on-paper',
		verdict: 'preparation',
		when: { any: [{ not: { strategy: 'settled' } }, { strategy: 'not-decided' }] },
		cites: ['E6']
	},
	{
		id: 'host-has-signed-nothing',
		verdict: 'preparation',
		when: { location: 'third-country', any: [{ not: { 'host-letter': 'signed' } }, { 'host-letter': 'not-decided' }] },
		cites: ['S58', 'S59', 'E34']
	},
	{
		id: 'counsel-drew-the-border',
		verdict: 'conditions',
		when: { legal: ['listed-un', 'listed-national', 'unknown'], counsel: 'taken' },
		cites: ['S50', 'E48', 'E49', 'E50']
	},
	{
		id: 'other-side-owns-the-rooms',
		verdict: 'conditions',
		when: { premises: 'counterpart' },
		cites: ['S69', 'E18']
	},
	{
		id: 'one-party-pays-hires-houses-or-chairs',
		verdict: 'conditions',
		when: { party: 'joint', influence: ['pays', 'hires', 'houses', 'chairs'] },
		cites: ['S23', 'E9', 'E11']
	},
	{
		id: 'administration-runs-beside-it',
		verdict: 'conditions',
		when: { administration: 'yes' },
		cites: ['S56', 'E60']
	},
	{
		id: 'nobody-chosen-to-hold-the-money',
		verdict: 'conditions',
		when: {
			funding: ['donor', 'mixed'],
			any: [{ not: { manager: ['own-accounts', 'separate-fund', 'in-kind'] } }, { manager: 'not-decided' }]
		},
		cites: ['E5', 'E59', 'E58']
	},
	{
		id: 'accounts-not-audited-yet',
		verdict: 'conditions',
		when: {
			funding: ['donor', 'mixed'],
			accounts: 'not-yet',
			all: [heldByParty]
		},
		cites: ['E5', 'E18', 'E30']
	},
	{
		id: 'audit-is-open',
		verdict: 'conditions',
		when: {
			funding: ['donor', 'mixed'],
			accounts: 'not-decided',
			all: [heldByParty]
		},
		cites: ['E5', 'E18', 'E30']
	},
	{
		id: 'head-also-argues-or-speaks',
		verdict: 'conditions',
		when: { 'head-role': ['negotiator', 'spokesperson'] },
		cites: ['S8', 'S97', 'D']
	},
	{ id: 'all-money-from-outside', verdict: 'conditions', when: { funding: 'donor' }, cites: ['E29', 'D'] },
	{
		id: 'one-giver-holds-more-than-half',
		verdict: 'conditions',
		when: { funding: ['donor', 'mixed'], 'sources-of-help': 'one' },
		cites: ['E29', 'D']
	},
	{
		id: 'only-the-core-remains',
		verdict: 'conditions',
		leaves: 'core',
		when: { phase: 'collapsed' },
		cites: ['S31', 'S79', 'S85']
	},
	{ id: 'talks-have-stalled', verdict: 'conditions', when: { phase: 'stalled' }, cites: ['S72', 'S76', 'E56'] },
	{
		id: 'end-not-settled',
		verdict: 'conditions',
		when: { any: [{ not: { exit: ['expire', 'transform', 'merge', 'dormant'] } }, { exit: 'not-decided' }] },
		cites: ['S85', 'S87', 'D']
	},
	{
		id: 'archive-in-one-place',
		verdict: 'conditions',
		when: {
			any: [{ not: { 'second-copy': ['ours-elsewhere', 'depositary-abroad'] } }, { 'second-copy': 'not-decided' }]
		},
		cites: ['S85', 'S87']
	},
	{ id: 'full-notes-are-kept', verdict: 'conditions', when: { records: 'verbatim' }, cites: ['E8'] },
	{
		id: 'people-of-one-kind',
		verdict: 'conditions',
		when: { 'staff-pool': ['loyalists', 'specialists'] },
		cites: ['S94', 'E8']
	},
	{ id: 'nothing-stands-against-it', verdict: 'now', when: {}, cites: ['S2', 'S93', 'D'] }
] as const satisfies readonly Row[];

interface Row extends Point {
	readonly verdict: Verdict;
	readonly leaves?: Leaves;
}

/** What a row leaves to be helped. */
export const leftBy = (row: Row): Leaves | undefined => row.leaves ?? leaves[row.verdict];

export type VerdictId = (typeof verdicts)[number]['id'];
