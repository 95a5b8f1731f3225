import { talking, type Rule } from '../rule.ts';

/** Records, archive, information, neighbours (groups G and H of the brief). */
export const paper = [
	{
		id: 'papers-are-graded',
		brief: 'R88',
		cites: ['S25', 'E8'],
		when: {},
		then: { clauses: ['grades', 'readers'] }
	},
	{
		id: 'a-record-fits-the-habits-of-the-party',
		brief: 'R89',
		cites: ['S25'],
		when: { not: { 'record-and-leak': 'less-and-sealed' } },
		then: { clauses: ['recorded'] }
	},
	{
		id: 'full-notes-are-a-risk-of-their-own',
		brief: 'R90',
		cites: ['E8'],
		when: { any: [{ records: 'verbatim' }, { lesson: 'leak' }] },
		then: { warnings: ['full-notes-leak'] }
	},
	{
		id: 'the-archive-has-a-keeper-from-the-first-day',
		brief: 'R92',
		cites: ['S87', 'S85'],
		when: {},
		then: { clauses: ['keeper', 'deposit', 'second-copy'], links: ['archive-keeper'] }
	},
	{
		id: 'an-archive-needs-a-second-copy',
		brief: 'R92',
		cites: ['S87', 'S85'],
		when: { 'second-copy': 'none' },
		then: { warnings: ['no-second-copy'] }
	},
	{
		id: 'whoever-leaves-hands-back-and-is-heard',
		brief: 'R91',
		cites: ['E7', 'E8'],
		when: {},
		then: { clauses: ['leaving', 'breach'] }
	},
	{
		id: 'what-bears-on-harm-is-kept',
		brief: 'R95',
		cites: ['E63', 'B'],
		when: {},
		then: { clauses: ['evidence-kept'] }
	},
	{
		id: 'the-head-owns-the-digital-risk',
		brief: 'R100',
		cites: ['E62'],
		when: {},
		then: { clauses: ['devices'] }
	},
	{
		id: 'a-mandate-says-how-the-office-becomes-known',
		brief: '3.1',
		cites: ['S22', 'S78'],
		when: {},
		then: { clauses: ['becoming-known'] }
	},
	{
		id: 'one-voice-speaks-on-the-process',
		brief: 'R98',
		cites: ['E36'],
		when: { not: { visibility: 'deniable' } },
		then: { clauses: ['one-voice', 'leaks'], links: ['press'] }
	},
	{
		id: 'a-deniable-office-is-spoken-for-by-order',
		brief: 'R99',
		cites: ['S78', 'E36', 'D'],
		when: { visibility: 'deniable' },
		then: { clauses: ['leaks-by-order'] }
	},
	{
		id: 'leaks-have-a-line-agreed-beforehand',
		brief: 'R96',
		cites: ['E42', 'S31'],
		when: {
			any: [{ media: 'hostile' }, { lesson: 'leak' }],
			all: [talking],
			party: ['state', 'nsag', 'coalition'],
			visibility: ['public', 'quiet', 'later']
		},
		then: { clauses: ['line-for-leaks'] }
	},
	{
		id: 'where-the-press-is-controlled-the-second-opinion-is-the-only-critic',
		brief: 'R21',
		cites: ['S97', 'D'],
		when: { media: 'controlled' },
		then: { warnings: ['few-will-contradict'] }
	},
	{
		id: 'an-archive-held-outside-opens-on-conditions',
		brief: 'R93',
		cites: ['S87', 'E63'],
		when: { custodian: 'third-party' },
		then: { clauses: ['opening-conditions'] }
	},
	{
		id: 'a-joint-archive-holds-joint-papers-only',
		brief: 'R94',
		cites: ['S14', 'E42'],
		when: { party: 'joint' },
		then: { clauses: ['joint-papers'] }
	},
	{
		id: 'a-public-office-publishes-the-container',
		brief: 'R97',
		cites: ['S22', 'S98'],
		when: { visibility: 'public' },
		then: { clauses: ['open-parts'] }
	},
	{
		id: 'a-public-office-in-danger-shows-its-address-and-not-its-hours',
		brief: 'R97',
		cites: ['E33', 'D'],
		when: { visibility: 'public', threat: 'high' },
		then: { warnings: ['seen-and-in-danger'] }
	},
	{
		id: 'a-deniable-office-leaves-no-trace',
		brief: 'R99',
		cites: ['S78', 'S80'],
		when: { visibility: 'deniable' },
		then: { clauses: ['no-trace'] }
	},
	{
		id: 'a-structure-shows-the-other-side',
		brief: 'R101',
		cites: ['S105'],
		when: {
			party: ['state', 'nsag', 'coalition', 'not-decided'],
			not: { any: [{ counterpart: 'several' }, { 'counterpart-office': 'mirror' }] }
		},
		then: { links: ['counterpart-contact'] }
	},
	{
		id: 'a-structure-shows-its-neighbours',
		brief: 'R101',
		cites: ['S4', 'S103', 'S104', 'S105'],
		when: {},
		then: {
			links: [
				'directing-body',
				'facilitator',
				'humanitarian-intermediary',
				'informal-networks',
				'civil-society',
				'archive-keeper',
				'helpers'
			]
		}
	}
] as const satisfies readonly Rule[];
