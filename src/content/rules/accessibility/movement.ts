import { has, type Rule } from '../rule.ts';

/** Getting there and back: safe conduct, visitors, journeys (groups E and F of the brief). */
export const movement = [
	{
		id: 'people-at-risk-on-the-road-travel-under-safe-conduct',
		brief: 'R61',
		cites: ['S21', 'E40'],
		when: { movement: ['restricted', 'hiding'] },
		then: { clauses: ['safe-conduct', 'travellers-list'], links: ['list-holder'] }
	},
	{
		id: 'hidden-identities-travel-under-numbers',
		brief: 'R62',
		cites: ['E40', 'E43', 'B'],
		when: { movement: ['restricted', 'hiding'], travellers: 'protected' },
		then: { clauses: ['passes'], links: ['list-holder'] }
	},
	{
		id: 'restricted-movement-needs-a-safe-passage-officer',
		brief: 'R79',
		cites: ['S21'],
		when: { movement: ['restricted', 'hiding'], party: ['nsag', 'coalition'] },
		then: { posts: ['safe-passage-officer'], clauses: ['journeys-carry'] }
	},
	{
		id: 'a-visitor-is-always-searched-where-danger-is-high',
		brief: 'R63',
		cites: ['E33'],
		when: { any: [{ threat: 'high' }, { messengers: 'yes' }, { recognition: 'attacks' }] },
		then: { clauses: ['visitors'] }
	},
	{
		id: 'safe-passage-has-an-officer',
		brief: '3.2',
		cites: ['S21'],
		when: { all: [has('safe-passage')], party: ['nsag', 'coalition', 'unarmed', 'joint', 'not-decided'] },
		then: { posts: ['safe-passage-officer'], clauses: ['safe-conduct', 'travellers-list'] }
	},
	{
		id: 'a-state-gets-safe-conduct-from-its-own-services',
		brief: '3.2',
		cites: ['S21', 'S42', 'D'],
		when: { all: [has('safe-passage')], party: 'state' },
		then: {
			posts: ['services-liaison-officer'],
			clauses: ['services-liaison', 'safe-conduct', 'travellers-list'],
			links: ['security-services']
		}
	},
	{
		id: 'talks-abroad-need-a-travel-officer',
		brief: 'R77',
		cites: ['S64'],
		when: { venue: 'abroad', phase: ['prep', 'talks', 'stalled'], not: { 'seat-at-talks': 'not-invited' } },
		then: { posts: ['travel-officer'], clauses: ['word-of-the-host'], links: ['host'] }
	},
	{
		id: 'danger-asks-for-a-second-address',
		brief: 'R66',
		cites: ['E33', 'D'],
		when: { threat: ['elevated', 'high'] },
		then: { clauses: ['second-address'] }
	},
	{
		id: 'every-office-looks-after-its-people',
		brief: 'R66',
		cites: ['E33', 'E3', 'B'],
		when: {},
		then: { clauses: ['care'] }
	}
] as const satisfies readonly Rule[];
