import { has, type Rule } from '../rule.ts';

/** Posts, pay and money (groups F and I of the brief). */
export const people = [
	{
		id: 'four-posts-are-the-least',
		brief: 'R69',
		cites: ['S9', 'S45', 'D'],
		when: {},
		then: { posts: ['head', 'deputy', 'registrar'] }
	},
	{
		id: 'one-post-connects-and-arranges',
		brief: 'R69',
		cites: ['S9', 'S45', 'D'],
		when: {},
		then: { posts: ['third-party-liaison-officer'] }
	},
	{
		id: 'staff-are-chosen-on-written-criteria',
		brief: 'R81',
		cites: ['S26', 'S94'],
		when: {},
		then: { clauses: ['head-appointed', 'choice-of-staff', 'contracts', 'removal'] }
	},
	{
		id: 'insiders-work-beside-skill',
		brief: 'R71',
		cites: ['S94', 'S99'],
		when: { 'staff-pool': ['loyalists', 'mix'], not: { 'trust-and-skill': 'doors-and-desks' } },
		then: { clauses: ['paired-insiders'] }
	},
	{
		id: 'specialists-work-beside-insiders',
		brief: 'R72',
		cites: ['E7', 'E8'],
		when: { 'staff-pool': ['specialists', 'mix'], not: { 'trust-and-skill': 'doors-and-desks' } },
		then: { clauses: ['paired-specialists'] }
	},
	{
		id: 'specialists-alone-lack-roots',
		brief: 'R72',
		cites: ['E7', 'E8'],
		when: { 'staff-pool': 'specialists' },
		then: { warnings: ['specialists-without-roots'] }
	},
	{
		id: 'scarce-people-leave-posts-visibly-open',
		brief: 'R73',
		cites: ['S99', 'S94'],
		when: { 'staff-pool': 'scarce' },
		then: { clauses: ['posts-left-open'] }
	},
	{
		id: 'a-state-lends-its-officials',
		brief: 'R73',
		cites: ['S99', 'E14', 'D'],
		when: { party: 'state' },
		then: { clauses: ['secondment'] }
	},
	{
		id: 'an-alliance-rotates-its-deputy',
		brief: 'R80',
		cites: ['S68', 'E22', 'D'],
		when: { party: 'coalition' },
		then: { clauses: ['neutral-head'] }
	},
	{
		id: 'two-persons-know-every-contact',
		brief: 'R83',
		cites: ['S84'],
		when: {},
		then: { clauses: ['two-know'] }
	},
	{
		id: 'information-answers-to-the-head',
		brief: 'R75',
		cites: ['S9', 'S31', 'E36'],
		when: has('media'),
		then: { posts: ['information-officer'] }
	},
	{
		id: 'a-wide-office-has-a-second-deputy',
		brief: 'R85',
		cites: ['D'],
		when: { all: [has('safe-passage'), { any: [has('rounds'), { venue: 'abroad' }] }] },
		then: { posts: ['deputy-operations'] }
	},
	{
		id: 'several-roles-are-written-down-and-consented-to',
		brief: 'R108',
		cites: ['E66'],
		when: { 'several-roles': 'yes' },
		then: { clauses: ['roles-in-writing'], warnings: ['one-person-several-roles'] }
	},
	{
		id: 'money-is-lawful-and-laid-aside',
		brief: '3.1',
		cites: ['S95', 'S72', 'S76', 'D'],
		when: {},
		then: { clauses: ['own-means', 'reserve', 'audit'] }
	},
	{
		id: 'nobody-sets-their-own-pay',
		brief: 'R84',
		cites: ['E25', 'E54', 'E59'],
		when: {},
		then: { clauses: ['pay'] }
	},
	{
		id: 'money-has-an-officer',
		brief: '3.2',
		cites: ['E5', 'E59'],
		when: { funding: ['own', 'donor', 'mixed'] },
		then: { posts: ['finance-officer'] }
	},
	{
		id: 'help-waits-for-someone-who-accounts-for-it',
		brief: '3.2',
		cites: ['E5', 'E59'],
		when: { funding: ['donor', 'mixed'] },
		then: { clauses: ['help-after-finance'] }
	},
	{
		id: 'help-stands-in-a-separate-paper',
		brief: 'R114',
		cites: ['S2', 'S95'],
		when: { funding: ['donor', 'mixed'] },
		then: { clauses: ['help-apart', 'help-route'] }
	},
	{
		id: 'a-managed-fund-leaves-knowledge-behind',
		brief: 'R116',
		cites: ['E6'],
		when: { funding: ['donor', 'mixed'], manager: 'separate-fund' },
		then: { clauses: ['learning-from-helpers'] }
	},
	{
		id: 'accounts-that-nobody-audited-ask-for-a-manager',
		brief: 'R115',
		cites: ['E5', 'E18', 'E30'],
		when: { funding: ['donor', 'mixed'], accounts: ['not-yet', 'not-decided'] },
		then: { warnings: ['accounts-before-money'] }
	},
	{
		id: 'one-source-is-a-hand-on-the-office',
		brief: 'R117',
		cites: ['E29', 'D'],
		when: { funding: ['donor', 'mixed'], 'sources-of-help': ['one', 'not-decided'] },
		then: { warnings: ['one-source-of-help'] }
	},
	{
		id: 'allowances-are-flat-and-paid-for-attendance',
		brief: 'R126',
		cites: ['E54'],
		when: { funding: ['donor', 'mixed'], 'pay-expected': 'allowances' },
		then: { clauses: ['paid-for-attendance'], warnings: ['allowances-that-lengthen-talks'] }
	},
	{
		id: 'whoever-is-paid-elsewhere-is-paid-once',
		brief: 'R84',
		cites: ['E25', 'E54', 'E59'],
		when: { funding: ['donor', 'mixed'], 'pay-expected': 'top-ups' },
		then: { clauses: ['one-pay'] }
	},
	{
		id: 'nobody-is-paid-for-sitting',
		brief: 'R84',
		cites: ['E59'],
		when: {
			funding: ['donor', 'mixed'],
			'pay-expected': 'sitting-fees',
			party: ['state', 'nsag', 'coalition', 'joint']
		},
		then: { clauses: ['no-sitting-fee'] }
	},
	{
		id: 'help-that-wants-to-be-seen-is-thanked-unseen',
		brief: 'R125',
		cites: ['S22', 'S95', 'D'],
		when: { funding: ['donor', 'mixed'], 'helpers-wish': 'publicity' },
		then: { warnings: ['help-that-wants-to-be-seen'] }
	},
	{
		id: 'help-that-wants-a-say-is-declined',
		brief: 'R113',
		cites: ['S2', 'S95', 'D'],
		when: { funding: ['donor', 'mixed'], 'helpers-wish': ['persons', 'positions', 'papers'] },
		then: { warnings: ['help-on-conditions'] }
	},
	{
		id: 'a-board-governs-money-under-rules-of-its-own',
		brief: 'R122',
		cites: ['E59'],
		when: { party: 'unarmed' },
		then: { clauses: ['board'] }
	},
	{
		id: 'figures-are-published-before-they-are-guessed',
		brief: 'R124',
		cites: ['E25', 'E26'],
		when: { funding: ['donor', 'mixed'], visibility: 'public' },
		then: { clauses: ['yearly-figures'] }
	},
	{
		id: 'property-goes-to-no-private-hands',
		brief: 'R123',
		cites: ['E26'],
		when: {},
		then: { clauses: ['property'] }
	},
	{
		id: 'a-states-line-reaches-beyond-the-year',
		brief: 'R120',
		cites: ['E11', 'S30'],
		when: { party: 'state', funding: ['own', 'mixed'] },
		then: { clauses: ['next-year'] }
	},
	{
		id: 'an-unfunded-office-stays-small',
		brief: 'R121',
		cites: ['S99', 'S94'],
		when: { funding: 'none' },
		then: { clauses: ['small-as-long-as-unfunded'] }
	},
	{
		id: 'offers-of-help-have-a-door',
		brief: '3.2',
		cites: ['S18'],
		when: has('donor-channel'),
		then: { posts: ['third-party-liaison-officer'] }
	},
	{
		id: 'an-agreement-carried-out-has-someone-who-follows-it',
		brief: '3.2',
		cites: ['S13', 'S102'],
		when: has('implementation'),
		then: { posts: ['implementation-officer'] }
	},
	{
		id: 'consensus-has-a-secretary',
		brief: '3.2',
		cites: ['S11'],
		when: { party: ['coalition', 'unarmed'], all: [has('consensus')] },
		then: { posts: ['member-secretary'] }
	}
] as const satisfies readonly Rule[];
