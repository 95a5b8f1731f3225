import { atTheTable, has, talking, type Rule } from '../rule.ts';

/** Keeping and reviving contact when talks stall, and what a change of phase sets in motion (group C of the brief). */
export const interruption = [
	{
		id: 'every-mandate-says-what-goes-on-when-talks-stop',
		brief: 'R40',
		cites: ['S36', 'S37', 'S71', 'S76'],
		when: {},
		then: { clauses: ['goes-on', 'phase-declared', 'core-works-on', 'restart'] }
	},
	{
		id: 'talks-without-an-office-start-it-fast',
		brief: 'R32',
		cites: ['S32', 'S94'],
		when: { phase: 'talks', existing: ['new', 'helpers'] },
		then: {
			clauses: ['fast-start'],
			posts: ['legal-adviser'],
			first: ['head', 'registrar', 'legal-adviser'],
			warnings: ['late-start']
		}
	},
	{
		id: 'talks-that-one-sits-in-fill-journeys-first',
		brief: 'R32',
		cites: ['S32', 'S94'],
		when: { phase: 'talks', existing: ['new', 'helpers'], all: [atTheTable] },
		then: { posts: ['travel-officer'], first: ['travel-officer'] }
	},
	{
		id: 'dates-ahead-stand-in-one-calendar',
		brief: 'O14',
		cites: ['S21', 'E35', 'D'],
		when: { deadlines: ['round', 'election', 'permits'] },
		then: { clauses: ['dates-ahead'] }
	},
	{
		id: 'a-round-that-is-near-fills-record-and-journeys-first',
		brief: 'O14',
		cites: ['S32', 'S94', 'D'],
		when: { deadlines: 'round' },
		then: { first: ['registrar', 'travel-officer'], links: ['delegation'] }
	},
	{
		id: 'a-change-that-is-near-fills-the-deputy-first',
		brief: 'O14',
		cites: ['S30', 'D'],
		when: { deadlines: 'election' },
		then: { first: ['deputy'], clauses: ['transition-file', 'terms-cross'] }
	},
	{
		id: 'permits-that-end-have-someone-who-watches-them',
		brief: 'O14',
		cites: ['E35'],
		when: { deadlines: 'permits' },
		then: { posts: ['travel-officer'], first: ['travel-officer'], clauses: ['permits-to-travel'] }
	},
	{
		id: 'a-stall-keeps-working-contact-and-a-line',
		brief: 'R34',
		cites: ['S65', 'S72', 'S73', 'S74', 'S76'],
		when: { phase: 'stalled', party: ['state', 'nsag', 'coalition', 'not-decided'], all: [talking] },
		then: { clauses: ['rhythm', 'direct-line', 'last-to-close'] }
	},
	{
		id: 'a-stall-leaves-channels-to-keep',
		brief: 'R34',
		cites: ['S65', 'S72', 'S73', 'S76'],
		when: { phase: 'stalled', party: ['state', 'nsag', 'coalition', 'not-decided'] },
		then: { suggests: ['channel-keeping'] }
	},
	{
		id: 'a-stall-leaves-someone-in-contact',
		brief: 'R34',
		cites: ['S65', 'S72', 'S73', 'S74', 'S76'],
		when: {
			phase: 'stalled',
			party: ['state', 'nsag', 'coalition', 'not-decided'],
			all: [has('channel-keeping')],
			not: { counterpart: 'several' }
		},
		then: { posts: ['counterpart-liaison-officer'] }
	},
	{
		id: 'talks-have-stopped-by-a-sign-that-all-can-see',
		brief: 'R34',
		cites: ['S71', 'D'],
		when: { phase: ['prep', 'talks', 'stalled'], party: ['state', 'nsag', 'coalition', 'unarmed'], all: [talking] },
		then: { clauses: ['talks-stopped'] }
	},
	{
		id: 'an-office-in-a-stall-answers-for-its-own-contacts',
		brief: 'R35',
		cites: ['S73', 'S78', 'D'],
		when: { phase: 'stalled' },
		then: { clauses: ['own-contacts-only'] }
	},
	{
		id: 'a-stall-keeps-the-office-apart-from-other-contact',
		brief: 'R35',
		cites: ['S73', 'S78', 'D'],
		when: { phase: 'stalled', backchannel: 'perhaps' },
		then: { warnings: ['keep-apart-from-other-contact'] }
	},
	{
		id: 'an-office-without-rounds-is-no-delegation',
		brief: '3.1',
		cites: ['S8', 'D'],
		when: {
			phase: ['stalled', 'collapsed'],
			party: ['state', 'nsag', 'coalition', 'not-decided'],
			not: { all: [has('rounds'), talking] }
		},
		then: { clauses: ['no-delegation-yet'] }
	},
	{
		id: 'a-collapse-leaves-a-core-at-work',
		brief: 'R36',
		cites: ['S75', 'S77', 'S79', 'S85'],
		when: { phase: 'collapsed' },
		then: {
			clauses: ['second-address', 'last-to-close'],
			links: ['humanitarian-intermediary'],
			suggests: ['humanitarian-access', 'channel-keeping']
		}
	},
	{
		id: 'information-falls-silent-when-talks-stop',
		brief: 'R37',
		cites: ['S31'],
		when: { phase: ['stalled', 'collapsed'], all: [has('media')] },
		then: { clauses: ['information-stops'] }
	},
	{
		id: 'the-switch-to-silence-is-written-ahead',
		brief: 'C11',
		cites: ['S9', 'S31'],
		when: { any: [has('media'), { voice: 'of-the-office' }, { 'head-role': 'spokesperson' }] },
		then: { clauses: ['information-stops', 'procedure-only'] }
	},
	{
		id: 'a-public-no-needs-two-layers',
		brief: 'R38',
		cites: ['S78'],
		when: { phase: ['stalled', 'collapsed'], stance: 'no-talks' },
		then: { warnings: ['two-layers-when-the-public-word-is-no'] }
	},
	{
		id: 'a-settlement-renews-the-mandate',
		brief: 'R39',
		cites: ['S13', 'S15', 'S102'],
		when: { phase: 'implementation' },
		then: {
			clauses: ['purpose-implementation', 'recital-carry-out'],
			posts: ['implementation-officer'],
			links: ['joint-committees'],
			suggests: ['implementation', 'secretarial', 'promises-register', 'coordination', 'consultation'],
			suggestsLater: ['confidence-measures', 'media', 'resource-centre']
		}
	},
	{
		id: 'what-an-earlier-office-did-for-talks-is-sealed',
		brief: 'R39',
		cites: ['S13', 'S97'],
		// An office that goes on to serve rounds has not ended what it does for talks.
		when: { phase: 'implementation', existing: ['ours', 'helpers'], not: has('rounds') },
		then: { clauses: ['talks-work-ended'] }
	},
	{
		id: 'advice-from-the-talks-stays-sealed-for-years',
		brief: 'R136',
		cites: ['S97', 'D'],
		when: { phase: 'implementation', party: ['state', 'nsag', 'coalition', 'unarmed'] },
		then: { clauses: ['advice-sealed'] }
	},
	{
		id: 'broken-promises-call-for-a-register',
		brief: 'R44',
		cites: ['S62', 'D'],
		when: { lesson: ['promises-broken', 'no-trust'] },
		then: { clauses: ['recital-promises', 'verified-promises'], suggests: ['promises-register'] }
	},
	{
		id: 'broken-promises-open-the-register-at-once',
		brief: 'R44',
		cites: ['S62', 'D'],
		when: {
			lesson: ['promises-broken', 'no-trust'],
			any: [{ not: { later: 'promises-register' } }, { later: 'not-decided' }]
		},
		then: { clauses: ['register'] }
	},
	{
		id: 'a-register-of-promises-is-read-out',
		brief: '3.1',
		cites: ['D'],
		when: { functions: 'promises-register' },
		then: { clauses: ['register'] }
	},
	{
		id: 'a-committee-that-may-end-has-an-heir',
		brief: 'R28',
		cites: ['E13', 'E14'],
		when: { any: [{ steering: 'committee' }, { principal: 'committee' }] },
		then: { clauses: ['committee-ends'] }
	},
	{
		id: 'kept-channels-have-a-rhythm',
		brief: 'R34',
		cites: ['S65', 'S72', 'S76'],
		when: { all: [has('channel-keeping'), talking], party: ['state', 'nsag', 'coalition', 'not-decided'] },
		then: { clauses: ['rhythm'] }
	}
] as const satisfies readonly Rule[];
