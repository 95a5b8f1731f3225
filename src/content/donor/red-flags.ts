import { functionIds } from '../functions.ts';
import { heldByParty, type Point } from './shareable.ts';

const arranging = ['secretarial', 'rounds', 'languages', 'safe-passage'] as const;

/** What a donor takes as a red flag (brief 3.4) and the answers show. What would mend it stands with its words. */
export const redFlags = [
	{ id: 'unsigned', when: { signatory: ['below', 'not-decided'] }, cites: ['S93'] },
	{ id: 'no-aims', when: { strategy: ['not-yet', 'not-decided'] }, cites: ['E6'] },
	{
		id: 'logistics-only',
		when: {
			party: 'state',
			phase: ['prep', 'talks', 'stalled', 'collapsed', 'implementation'],
			functions: arranging,
			not: { functions: functionIds.filter((id) => !arranging.some((one) => one === id)) }
		},
		cites: ['S45', 'S48']
	},
	{ id: 'head-with-two-roles', when: { 'head-role': ['negotiator', 'spokesperson'] }, cites: ['S8', 'S97', 'D'] },
	{ id: 'no-keeper', when: { custodian: 'not-decided' }, cites: ['S87'] },
	{ id: 'no-second-copy', when: { 'second-copy': ['none', 'not-decided'] }, cites: ['S85', 'S87'] },
	{ id: 'rooms-of-the-other-side', when: { premises: 'counterpart' }, cites: ['E18'] },
	{ id: 'administration', when: { administration: 'yes' }, cites: ['S56', 'E60'] },
	{
		id: 'hold-of-one-party',
		when: { party: 'joint', influence: ['pays', 'hires', 'houses', 'chairs'] },
		cites: ['S23', 'E9', 'E11']
	},
	{ id: 'money-from-outside-only', when: { funding: 'donor' }, cites: ['E29', 'D'] },
	{ id: 'one-giver', when: { funding: 'mixed', 'sources-of-help': 'one' }, cites: ['E29', 'D'] },
	{
		id: 'accounts-not-audited',
		when: { accounts: ['not-yet', 'not-decided'], all: [heldByParty] },
		cites: ['E5', 'E18']
	},
	{
		id: 'pay-beside-pay',
		when: { 'pay-expected': ['allowances', 'top-ups', 'sitting-fees'] },
		cites: ['E25', 'E54', 'E59']
	},
	{ id: 'nobody-holds-the-money', when: { funding: ['donor', 'mixed'], manager: 'not-decided' }, cites: ['E5', 'E59'] },
	{ id: 'no-rule-among-members', when: { party: 'coalition', 'decision-rule': 'not-decided' }, cites: ['S27', 'D'] },
	{ id: 'own-people-only', when: { 'staff-pool': 'loyalists' }, cites: ['S94'] },
	{ id: 'outsiders-only', when: { 'staff-pool': 'specialists' }, cites: ['E7', 'E8'] },
	{ id: 'end-left-open', when: { exit: 'not-decided' }, cites: ['S85', 'D'] },
	{ id: 'relief-exception', when: { exposure: 'relief-exemption' }, cites: ['E50'] },
	{ id: 'full-notes', when: { records: 'verbatim' }, cites: ['E8'] },
	{ id: 'host-unsigned', when: { 'host-letter': ['unsigned', 'none', 'not-decided'] }, cites: ['S58', 'S59', 'E34'] },
	{
		id: 'public-voice-without-talks',
		when: { phase: ['stalled', 'collapsed'], any: [{ functions: 'media' }, { later: 'media' }] },
		cites: ['S31']
	},
	{ id: 'arms', when: { wishes: ['arms', 'dual-use', 'intelligence'] }, cites: ['S56', 'S60'] }
] as const satisfies readonly Point[];

/** Red flags that no answer shows: the desk officer looks for them in the signed papers. */
export const checks = [
	{ id: 'donor-named', when: {}, cites: ['S2', 'S95'] },
	{ id: 'board-pay', when: { any: [{ party: ['unarmed', 'joint'] }, { manager: 'own-accounts' }] }, cites: ['E59'] },
	{ id: 'signs', when: { party: ['nsag', 'coalition'] }, cites: ['S58', 'E34'] },
	{
		id: 'one-source',
		when: {
			funding: ['donor', 'mixed', 'not-decided'],
			any: [{ not: { 'sources-of-help': ['one', 'several'] } }, { 'sources-of-help': 'not-decided' }]
		},
		cites: ['E29', 'D']
	},
	{ id: 'meeting-days', when: { funding: ['donor', 'mixed', 'none', 'not-decided'] }, cites: ['E54'] },
	{ id: 'donor-language', when: {}, cites: ['S2', 'D'] }
] as const satisfies readonly Point[];
