import type { Story } from './story.ts';

/** Myanmar, 2012 to 2015 (brief 2.4). */
export const myanmarPeaceCentre2012 = {
	happened: {
		formed: ['S47', 'E24'],
		'five-areas': ['E24'],
		'money-announced': ['E25'],
		'salary-rumour': ['E25'],
		dissolved: ['E26'],
		'beginning-again': ['E27'],
		'new-centre': ['S46', 'E24']
	},
	versions: {
		'who-ended-it': [['S46'], ['E24', 'E26']],
		'how-many-people': [['E24'], ['E24b']]
	},
	wentWrong: {
		'pay-nobody-could-explain': {
			cites: ['E25'],
			allegation: true,
			clauses: ['pay', 'audit'],
			posts: ['finance-officer']
		},
		'property-to-former-staff': {
			cites: ['E26'],
			warnings: ['change-is-foreseen'],
			clauses: ['property', 'kept-in-transition', 'transition-file']
		},
		'each-change-begins-anew': {
			cites: ['E27'],
			clauses: ['terms-cross', 'review-first', 'lasting-form']
		},
		'talks-and-permits': {
			cites: ['E24b'],
			allegation: true,
			warnings: ['talks-and-benefits-in-one-hand'],
			clauses: ['no-benefits', 'incidents-apart']
		}
	}
} as const satisfies Story;
