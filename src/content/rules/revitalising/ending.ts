import type { Rule } from '../rule.ts';

/** Term, change at the top, closing, and what remains (group J of the brief). */
export const ending = [
	{
		id: 'a-mandate-has-a-term-and-a-review',
		brief: 'R127',
		cites: ['S27', 'S102'],
		when: {},
		then: { clauses: ['term', 'review', 'amendment'] }
	},
	{
		id: 'an-office-closes-in-order',
		brief: 'R130',
		cites: ['S85', 'S86', 'S87'],
		when: {},
		then: { clauses: ['notice', 'closing-steps', 'afterwards', 'seal-after'] }
	},
	{
		id: 'an-undecided-end-has-a-fallback',
		brief: 'R134',
		cites: ['S85', 'D'],
		when: { exit: 'not-decided' },
		then: { clauses: ['afterwards-if-undecided'], warnings: ['exit-left-open'] }
	},
	{
		id: 'a-change-at-the-top-leaves-memory-and-contacts',
		brief: 'C10',
		cites: ['S29', 'S30', 'S46'],
		when: {},
		then: { clauses: ['kept-in-transition', 'transition-file', 'review-first'] }
	},
	{
		id: 'new-leaders-of-one-side-may-change-the-course',
		brief: 'C10',
		cites: ['S29', 'S46'],
		when: { party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'] },
		then: { clauses: ['free-to-change'] }
	},
	{
		id: 'a-change-in-one-party-leaves-a-joint-text-as-it-is',
		brief: 'C10',
		cites: ['S14', 'S29'],
		when: { party: 'joint' },
		then: { clauses: ['joint-text-stays'] }
	},
	{
		id: 'a-foreseen-change-is-crossed-by-terms-and-a-file',
		brief: 'R128',
		cites: ['S29', 'S30', 'E27'],
		when: {
			any: [
				{ 'leadership-change': ['election', 'succession', 'contested', 'coalition-change'] },
				{ lesson: 'leader-changed' }
			]
		},
		then: { clauses: ['transition-file', 'terms-cross'] }
	},
	{
		id: 'a-foreseen-change-is-prepared-before-the-day',
		brief: 'R128',
		cites: ['S29', 'S30', 'E27'],
		when: { 'leadership-change': ['election', 'succession', 'contested', 'coalition-change'] },
		then: { warnings: ['change-is-foreseen'] }
	},
	{
		id: 'a-states-mandate-outlasts-its-signature',
		brief: 'R128',
		cites: ['S30', 'E1'],
		when: { party: 'state', 'leadership-change': ['election', 'succession', 'contested', 'coalition-change'] },
		then: { clauses: ['lasting-form'] }
	},
	{
		id: 'an-end-without-talks-needs-a-plan',
		brief: 'R135',
		cites: ['S86', 'S88', 'E3'],
		when: { party: 'state', phase: 'collapsed' },
		then: { warnings: ['end-without-a-plan'] }
	},
	{
		id: 'an-inherited-office-is-reviewed-before-it-is-replaced',
		brief: 'R129',
		cites: ['S46', 'S48', 'E26', 'E27'],
		when: { existing: 'ours' },
		then: { clauses: ['earlier-texts'], warnings: ['review-before-replacing'] }
	}
] as const satisfies readonly Rule[];
