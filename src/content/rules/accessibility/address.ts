import { atTheTable, has, type Rule } from '../rule.ts';

/** Being reachable, and preparing for what is to come. */
export const address = [
	{
		id: 'a-movement-before-talks-becomes-reachable-and-prepares',
		brief: 'R1',
		cites: ['S19', 'S20', 'S52', 'S53', 'S90'],
		when: { party: 'nsag', phase: ['nocontact', 'preformal'] },
		then: {
			clauses: ['purpose-reachable'],
			posts: ['contact-duty-officer'],
			suggests: ['contact-point', 'secretarial', 'preparation', 'channel-keeping', 'safe-passage'],
			suggestsLater: ['counterpart-liaison', 'facilitator-liaison', 'track-two']
		}
	},
	{
		id: 'without-contact-messages-are-confirmed-and-networks-explored',
		brief: 'R29',
		cites: ['S49', 'S77', 'S107'],
		when: { phase: 'nocontact' },
		then: {
			clauses: ['confirmed-twice', 'no-pay-for-access', 'no-delegation-yet'],
			links: ['informal-networks'],
			suggests: ['outreach', 'humanitarian-access']
		}
	},
	{
		id: 'before-formal-talks-it-is-written-who-may-meet-officials',
		brief: 'R30',
		cites: ['S53', 'S66'],
		when: { phase: 'preformal' },
		then: {
			clauses: ['who-may-meet', 'contact-by-order', 'no-delegation-yet'],
			suggests: ['preparation'],
			suggestsLater: ['track-two']
		}
	},
	{
		id: 'preparing-talks-means-preparing-ground-rules',
		brief: 'R31',
		cites: ['S32', 'S41', 'E41', 'E42'],
		when: { phase: 'prep', all: [atTheTable] },
		then: {
			clauses: ['ground-rules', 'time-to-consult', 'aims-before-a-round', 'serves-delegation'],
			suggests: ['preparation', 'rounds'],
			links: ['delegation']
		}
	},
	{
		id: 'an-isolated-movement-prepares-twice',
		brief: 'R42',
		cites: ['S54'],
		when: { party: 'nsag', isolated: 'yes' },
		then: { posts: ['training-coordinator', 'process-adviser', 'interpreters'], first: ['training-coordinator'] }
	},
	{
		id: 'an-address-has-someone-on-duty',
		brief: 'R1',
		cites: ['S19', 'S51', 'S52'],
		when: { all: [has('contact-point')], phase: ['nocontact', 'preformal'] },
		then: { posts: ['contact-duty-officer'] }
	},
	{
		id: 'preparation-has-a-coordinator',
		brief: '3.2',
		cites: ['S20', 'S53', 'S99'],
		when: has('preparation'),
		then: { posts: ['training-coordinator'] }
	},
	{
		id: 'advice-rests-on-process-and-law',
		brief: 'R74',
		cites: ['S9', 'S53', 'E4'],
		when: has('advice'),
		then: { posts: ['process-adviser', 'legal-adviser'] }
	},
	{
		id: 'a-resource-centre-has-a-researcher',
		brief: '3.2',
		cites: ['S18', 'E1'],
		when: has('resource-centre'),
		then: { posts: ['research-officer'] }
	},
	{
		id: 'several-languages-need-two-interpreters',
		brief: 'R76',
		cites: ['E3', 'B'],
		when: { any: [{ languages: ['at-the-table', 'in-the-constituency', 'of-third-parties'] }, has('languages')] },
		then: { posts: ['interpreters'] }
	}
] as const satisfies readonly Rule[];
