import type { Story } from './story.ts';

/** Myanmar, 2017 (brief 2.6). */
export const myanmarSignatories2017 = {
	happened: {
		'helped-informally': ['S70'],
		'ceasefire-signed': ['S67'],
		'steering-team': ['E22'],
		'office-set-up': ['S67', 'S68'],
		'money-through-an-organisation': ['E18'],
		aims: ['E19']
	},
	versions: { 'where-it-stands': [['S69'], ['E18']] },
	wentWrong: {
		'rooms-from-the-other-side': {
			cites: ['S69', 'E18'],
			warnings: ['beside-other-bodies', 'rooms-of-the-counterpart'],
			clauses: ['rooms-agreement', 'off-site-room']
		},
		'worry-of-donors': {
			cites: ['S68'],
			warnings: ['institution-or-support'],
			clauses: ['sole-use', 'one-pay', 'term']
		},
		'two-members-lead': {
			cites: ['E22'],
			warnings: ['lead-member-dominates'],
			clauses: ['equal-voice', 'neutral-head']
		}
	}
} as const satisfies Story;
