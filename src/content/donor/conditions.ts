import { type Point, asked, unaudited, uncleared } from './shareable.ts';

/** What a donor may properly ask for (brief 3.4). */
export const proper = [
	{
		id: 'clearance',
		when: uncleared,
		cites: ['E48', 'E49', 'E50']
	},
	{ id: 'own-check', when: { legal: 'none' }, cites: ['E48', 'E49', 'D'] },
	{
		id: 'signed-mandate',
		when: { any: [{ not: { signatory: 'principal' } }, { signatory: 'not-decided' }] },
		cites: ['S93']
	},
	{
		id: 'paper-on-aims',
		when: { any: [{ not: { strategy: 'settled' } }, { strategy: 'not-decided' }] },
		cites: ['E6']
	},
	{ id: 'host-text', when: { 'host-letter': ['unsigned', 'none', 'not-decided'] }, cites: ['S59', 'E34'] },
	{ id: 'rooms', when: { premises: 'counterpart' }, cites: ['E18'] },
	{ id: 'one-role', when: { 'head-role': ['negotiator', 'spokesperson'] }, cites: ['S8', 'S97', 'D'] },
	{ id: 'apart', when: { administration: 'yes' }, cites: ['S56', 'E60'] },
	{
		id: 'holder-chosen',
		when: {
			funding: ['donor', 'mixed'],
			any: [{ not: { manager: ['own-accounts', 'separate-fund', 'in-kind'] } }, { manager: 'not-decided' }]
		},
		cites: ['E5', 'E59', 'E58']
	},
	{ id: 'second-giver', when: { 'sources-of-help': 'one' }, cites: ['E29', 'D'] },
	{ id: 'own-core', when: { funding: 'donor' }, cites: ['E29', 'D'] },
	{ id: 'core-first', when: { phase: 'stalled' }, cites: ['S76', 'E56'] },
	{ id: 'core-only', when: { phase: 'collapsed' }, cites: ['S31', 'S79', 'S85'] },
	{
		id: 'end-written',
		when: { any: [{ not: { exit: ['expire', 'transform', 'merge', 'dormant'] } }, { exit: 'not-decided' }] },
		cites: ['S85', 'D']
	},
	{
		id: 'second-copy',
		when: {
			any: [{ not: { 'second-copy': ['ours-elsewhere', 'depositary-abroad'] } }, { 'second-copy': 'not-decided' }]
		},
		cites: ['S85', 'S87']
	},
	{ id: 'notes-controlled', when: { records: 'verbatim' }, cites: ['E8'] },
	{ id: 'pairs', when: { 'staff-pool': ['loyalists', 'specialists'] }, cites: ['S94', 'E8'] },
	{ id: 'hold-shown', when: { party: 'joint' }, cites: ['S23', 'E9'] },
	{
		id: 'within-counsel',
		when: { legal: ['listed-un', 'listed-national', 'unknown'], counsel: 'taken' },
		cites: ['E48', 'E49', 'E50']
	},
	{
		id: 'managed-until-audited',
		when: unaudited,
		cites: ['E5', 'E18', 'E30']
	},
	{ id: 'accounts', when: asked, cites: ['E5', 'E59', 'D'] },
	{ id: 'pay-cap', when: asked, cites: ['E25', 'E54', 'E59'] },
	{ id: 'no-diversion', when: {}, cites: ['S31', 'S56', 'S60'] },
	{ id: 'care-of-people', when: {}, cites: ['E33', 'D'] },
	{ id: 'inclusion-process', when: {}, cites: ['E52', 'E53', 'S98'] },
	{
		id: 'transfer',
		when: { any: [{ manager: 'separate-fund' }, { 'staff-pool': ['specialists', 'scarce'] }, { existing: 'helpers' }] },
		cites: ['E6']
	},
	{ id: 'assets', when: asked, cites: ['E26'] },
	{ id: 'review', when: {}, cites: ['S72', 'E56', 'D'] }
] as const satisfies readonly Point[];

/** What a donor may not ask for. */
export const improper = [
	{ id: 'positions', when: {}, cites: ['S2', 'S68'] },
	{ id: 'names', when: {}, cites: ['S2', 'S26'] },
	{ id: 'papers', when: {}, cites: ['E8', 'D'] },
	{ id: 'credit', when: {}, cites: ['S22', 'S95'] }
] as const satisfies readonly Point[];
