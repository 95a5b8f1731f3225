import { has, uncleared, type Rule } from '../rule.ts';

/** What the law of others does to an office of a listed group, and what a state owes those whom it sends (group E of the brief). Not legal advice. */
export const law = [
	{
		id: 'no-mandate-goes-against-the-law',
		brief: '3.1',
		cites: ['S50', 'D'],
		when: {},
		then: { clauses: ['no-act-against-law'] }
	},
	{
		id: 'a-listed-or-unsure-party-asks-counsel-first',
		brief: 'R57',
		cites: ['S50', 'E48', 'E49', 'E50'],
		when: uncleared,
		then: {
			clauses: ['counsel-first', 'counsel-looks', 'help-waits'],
			warnings: ['legal-branch']
		}
	},
	{
		id: 'a-listed-party-has-someone-who-knows-the-law',
		brief: 'R57',
		cites: ['S50', 'E48', 'E49', 'E50'],
		when: { legal: ['listed-un', 'listed-national', 'unknown'] },
		then: { clauses: ['no-act-against-law', 'hearing-only-listens'], posts: ['legal-adviser'] }
	},
	{
		id: 'what-counsel-confirmed-is-the-border',
		brief: 'C13',
		cites: ['S50', 'E48', 'E49', 'E50'],
		when: { legal: ['listed-un', 'listed-national', 'unknown'], counsel: 'taken' },
		then: { clauses: ['within-counsel'], warnings: ['counsel-was-heard-once'] }
	},
	{
		id: 'a-listed-partys-training-posts-wait-for-clearance',
		brief: 'R58',
		cites: ['E48'],
		when: uncleared,
		then: { clears: ['training-coordinator'] }
	},
	{
		id: 'preparation-begins-when-counsel-has-cleared-it',
		brief: 'R58',
		cites: ['E48'],
		when: { all: [uncleared, has('preparation')] },
		then: { clauses: ['functions-later'] }
	},
	{
		id: 'a-link-to-the-united-states-widens-what-waits',
		brief: 'R58',
		cites: ['E48'],
		when: { exposure: 'us-link', all: [uncleared] },
		then: { clears: ['training-coordinator', 'process-adviser'], warnings: ['united-states-link'] }
	},
	{
		id: 'a-travel-ban-needs-someone-who-watches-permits',
		brief: 'R59',
		cites: ['E35'],
		when: { legal: 'listed-un' },
		then: { posts: ['travel-officer'], first: ['travel-officer'], clauses: ['permits-to-travel'] }
	},
	{
		id: 'a-relief-exception-does-not-cover-peace-support',
		brief: 'R60',
		cites: ['E50'],
		when: { legal: ['listed-un', 'listed-national', 'unknown'], exposure: 'relief-exemption' },
		then: { warnings: ['relief-exception-is-not-enough'] }
	},
	{
		id: 'a-state-covers-those-whom-it-sends',
		brief: 'R64',
		cites: ['S78', 'E38', 'B'],
		when: { party: 'state' },
		then: { clauses: ['no-act-against-law', 'authorisation', 'legal-cover'] }
	},
	{
		id: 'a-plan-lists-posts-and-never-names',
		brief: 'R65',
		cites: ['E40', 'D'],
		when: {},
		then: { clauses: ['names-on-no-paper'] }
	},
	{
		id: 'arms-and-intelligence-are-refused',
		brief: 'R67',
		cites: ['S56', 'S60', 'D'],
		when: { wishes: ['arms', 'dual-use', 'intelligence'] },
		then: { warnings: ['arms-or-intelligence-asked-for'] }
	}
] as const satisfies readonly Rule[];
