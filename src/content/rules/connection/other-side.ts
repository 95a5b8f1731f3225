import { atTheTable, has, hasAny, mayBeNamed, talking, type Rule } from '../rule.ts';

/** Connecting with the other side: contact, working rules, desks, committees. */
export const otherSide = [
	{
		id: 'several-counterparts-get-a-desk-each',
		brief: 'R13',
		cites: ['S38', 'S47', 'E37'],
		when: { counterpart: 'several', not: { party: ['unarmed', 'joint'] } },
		then: { clauses: ['desks'], links: ['counterpart-desks'] }
	},
	{
		id: 'desks-have-officers',
		brief: 'R13',
		cites: ['S38', 'S47', 'E37'],
		when: {
			counterpart: 'several',
			all: [hasAny('counterpart-liaison', 'channel-keeping')],
			not: { party: ['unarmed', 'joint'] }
		},
		then: { posts: ['desk-officers'] }
	},
	{
		id: 'contact-is-ordered-in-pairs-and-logged-by-heading',
		brief: 'R82',
		cites: ['S63'],
		when: {
			all: [hasAny('counterpart-liaison', 'channel-keeping', 'contact-point')],
			party: ['state', 'nsag', 'coalition', 'not-decided']
		},
		then: { clauses: ['contact-by-order', 'contact-in-pairs', 'contact-subjects', 'last-to-close', 'head-fit'] }
	},
	{
		id: 'contact-with-the-other-side-has-an-officer',
		brief: '3.2',
		cites: ['S61', 'S63'],
		when: { all: [has('counterpart-liaison')], not: { any: [{ party: 'joint' }, { counterpart: 'several' }] } },
		then: { posts: ['counterpart-liaison-officer'] }
	},
	{
		id: 'contact-with-third-parties-has-an-officer',
		brief: '3.2',
		cites: ['S10', 'S95'],
		when: has('facilitator-liaison'),
		then: { posts: ['third-party-liaison-officer'], links: ['facilitator'] }
	},
	{
		id: 'two-offices-agree-on-one-page-of-rules',
		brief: 'R110',
		cites: ['S43', 'S63', 'S74'],
		when: { 'counterpart-office': 'mirror', not: { party: ['unarmed', 'joint'] } },
		then: { clauses: ['page-of-rules', 'rank'] }
	},
	{
		id: 'a-mirror-office-is-a-neighbour',
		brief: 'R110',
		cites: ['S43', 'S63', 'S74'],
		when: {
			'counterpart-office': 'mirror',
			not: { any: [{ party: ['unarmed', 'joint'] }, { counterpart: 'several' }] }
		},
		then: { links: ['counterpart-office'] }
	},
	{
		id: 'a-head-without-rank-is-not-received',
		brief: 'R87',
		cites: ['E21'],
		when: { party: 'state', phase: ['prep', 'talks'], functions: 'rounds', not: { functions: 'counterpart-liaison' } },
		then: { clauses: ['rank'], warnings: ['rank-below-the-other-side'] }
	},
	{
		id: 'an-unknown-counterpart-is-asked-for-one-contact',
		brief: 'R111',
		cites: ['S49', 'S73'],
		when: { 'counterpart-office': ['ministry', 'none', 'unknown'], not: { counterpart: 'several' } },
		then: { clauses: ['one-contact'], links: ['counterpart-contact'] }
	},
	{
		id: 'two-offices-in-contact-keep-a-direct-line',
		brief: 'R112',
		cites: ['S74', 'S75'],
		when: {
			'counterpart-office': 'mirror',
			party: ['state', 'nsag', 'coalition'],
			phase: ['prep', 'talks', 'stalled', 'collapsed'],
			all: [has('channel-keeping'), talking]
		},
		then: { clauses: ['direct-line', 'rhythm', 'last-to-close'] }
	},
	{
		id: 'talks-give-each-committee-a-secretary',
		brief: 'R33',
		cites: ['S64', 'E41'],
		when: { phase: 'talks', 'joint-bodies': 'sub-committees' },
		then: { posts: ['committee-secretaries'], links: ['joint-committees'] }
	},
	{
		id: 'talks-leave-time-to-consult',
		brief: 'R33',
		cites: ['E41'],
		when: { phase: 'talks', all: [atTheTable] },
		then: {
			clauses: ['serves-delegation', 'aims-before-a-round', 'time-to-consult', 'note-in-the-room', 'papers-back'],
			links: ['delegation']
		}
	},
	{
		id: 'planned-committees-get-a-secretary',
		brief: 'R78',
		cites: ['S64', 'E42'],
		when: {
			any: [
				{ phase: ['prep', 'talks', 'stalled', 'implementation'], 'joint-bodies': 'sub-committees' },
				has('committee-service')
			]
		},
		then: { posts: ['committee-secretaries'], links: ['joint-committees'] }
	},
	{
		id: 'rounds-are-served-by-rules-and-a-record',
		brief: '3.2',
		cites: ['S9', 'S64', 'E41'],
		when: { all: [has('rounds'), atTheTable, talking] },
		then: {
			clauses: [
				'ground-rules',
				'note-in-the-room',
				'papers-back',
				'time-to-consult',
				'aims-before-a-round',
				'serves-delegation'
			],
			links: ['delegation']
		}
	},
	{
		id: 'rounds-have-posts',
		brief: '3.2',
		cites: ['S9', 'S64'],
		when: { all: [has('rounds')], not: { phase: 'nocontact' } },
		then: { posts: ['process-adviser', 'travel-officer'] }
	},
	{
		id: 'talks-and-benefits-are-in-different-hands',
		brief: '3.1',
		cites: ['S47', 'E26', 'D'],
		when: {
			party: 'state',
			any: [
				has('ceasefire-liaison'),
				has('implementation'),
				has('donor-channel'),
				{ measures: ['livelihoods', 'reintegration'] }
			]
		},
		then: { clauses: ['no-benefits'] }
	},
	{
		id: 'an-office-that-talks-and-carries-out-is-asked-for-benefits',
		brief: '3.1',
		cites: ['S47', 'E26', 'D'],
		when: {
			party: 'state',
			any: [
				{ measures: ['livelihoods', 'reintegration'] },
				{ all: [has('counterpart-liaison'), has('ceasefire-liaison'), has('implementation')] }
			]
		},
		then: { warnings: ['talks-and-benefits-in-one-hand'] }
	},
	{
		id: 'a-detention-measure-has-a-neutral-helper',
		brief: 'R68',
		cites: ['S35', 'S62'],
		when: { measures: ['prisoners', 'wounded'], phase: ['nocontact', 'preformal', 'prep'] },
		then: { clauses: ['humanitarian-helper'], links: ['humanitarian-intermediary'] }
	},
	{
		id: 'confidence-measures-have-an-officer',
		brief: '3.2',
		cites: ['S35', 'S62'],
		when: hasAny('confidence-measures', 'humanitarian-access'),
		then: { posts: ['humanitarian-officer'], clauses: ['humanitarian-helper'], links: ['humanitarian-intermediary'] }
	},
	{
		id: 'chosen-measures-are-listed',
		brief: '3.1',
		cites: ['S62'],
		when: { all: [has('confidence-measures')], measures: ['prisoners', 'wounded', 'livelihoods', 'reintegration'] },
		then: { clauses: ['measures'] }
	},
	{
		id: 'an-active-monitoring-body-keeps-incidents-apart-from-talks',
		brief: 'R109',
		cites: ['S68', 'E42'],
		when: { 'joint-bodies': 'monitoring', phase: ['prep', 'talks', 'stalled', 'implementation'] },
		then: { clauses: ['incidents-apart'], links: ['monitoring-body'] }
	},
	{
		id: 'ceasefire-liaison-has-an-officer',
		brief: '3.2',
		cites: ['S68'],
		when: has('ceasefire-liaison'),
		then: { posts: ['ceasefire-liaison-officer'], clauses: ['incidents-apart'], links: ['monitoring-body'] }
	},
	{
		id: 'unofficial-contact-that-may-be-named-has-rules',
		brief: 'O3',
		cites: ['S66', 'S81', 'S82'],
		when: { unofficial: 'may-be-named' },
		then: { clauses: ['unofficial-meetings'], links: ['unofficial-dialogue'] }
	},
	{
		id: 'unofficial-contact-that-may-not-be-named-stands-nowhere',
		brief: 'O3',
		cites: ['S73', 'S78', 'D'],
		when: { unofficial: 'off-paper' },
		then: { warnings: ['unofficial-contact-off-paper'] }
	},
	{
		id: 'unofficial-dialogue-has-rules',
		brief: 'R106',
		cites: ['S66', 'S81', 'S82'],
		when: { ...has('track-two'), all: [mayBeNamed] },
		then: { clauses: ['unofficial-meetings'], links: ['unofficial-dialogue'] }
	},
	{
		id: 'unofficial-dialogue-has-an-adviser',
		brief: 'R106',
		cites: ['S66', 'S81', 'S82'],
		when: has('track-two'),
		then: { posts: ['process-adviser'] }
	}
] as const satisfies readonly Rule[];
