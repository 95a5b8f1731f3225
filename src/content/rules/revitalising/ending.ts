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
		id: 'functions-that-pass-on-have-takers-by-name-of-body',
		brief: 'R131',
		cites: ['S15', 'S88', 'S89', 'E14'],
		when: { exit: 'transform' },
		then: { clauses: ['successors'] }
	},
	{
		id: 'an-office-at-rest-is-looked-at-each-year',
		brief: 'R132',
		cites: ['S79', 'S80', 'S83'],
		when: { exit: 'dormant' },
		then: { clauses: ['rest-in-order'] }
	},
	{
		id: 'an-office-merges-only-by-a-common-text',
		brief: 'R133',
		cites: ['S14', 'S12'],
		when: { exit: 'merge' },
		then: { clauses: ['merged-by-common-text'] }
	},
	{
		id: 'people-know-what-becomes-of-them-at-an-early-end',
		brief: 'O12',
		cites: ['S86', 'E3'],
		when: {
			any: [{ phase: ['stalled', 'collapsed'] }, { 'leadership-change': ['election', 'contested', 'coalition-change'] }]
		},
		then: { clauses: ['staff-when-it-closes'] }
	},
	{
		id: 'people-for-whom-nothing-is-settled-leave-first',
		brief: 'O12',
		cites: ['S86', 'E3'],
		when: { 'staff-at-closing': 'nothing-yet' },
		then: { warnings: ['nothing-settled-for-staff'] }
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
