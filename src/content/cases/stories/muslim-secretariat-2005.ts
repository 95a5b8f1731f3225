import type { Story } from './story.ts';

/** The Peace Secretariat for Muslims (brief 2.11). E59 covers two publications, which give different years: E59a its successor’s own pages, E59b the press of 2009. */
export const muslimSecretariat2005 = {
	happened: {
		founded: ['S44', 'E59'],
		aims: ['E59'],
		regions: ['E59'],
		'allegations-in-the-press': ['E59b'],
		'founded-again': ['E59']
	},
	versions: { 'year-of-founding': [['E59a'], ['E59b']] },
	wentWrong: {
		'came-later': {
			cites: ['S44'],
			warnings: ['late-start'],
			clauses: ['access-to-facilitators', 'fast-start']
		},
		'pay-of-directors': {
			cites: ['E59b'],
			allegation: true,
			clauses: ['pay', 'board', 'audit'],
			posts: ['finance-officer']
		},
		'people-not-paid': {
			cites: ['E59b'],
			allegation: true,
			clauses: ['reserve', 'board']
		},
		'left-after-speaking-up': {
			cites: ['E59b'],
			allegation: true,
			clauses: ['second-opinion-safe', 'removal', 'board']
		}
	}
} as const satisfies Story;
