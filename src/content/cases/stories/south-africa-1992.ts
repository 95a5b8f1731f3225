import type { Story } from './story.ts';

/** South Africa, 1991 to 1994 (brief 2.12). */
export const southAfrica1992 = {
	happened: {
		'accord-signed': ['E10'],
		'chapter-on-the-secretariat': ['E9'],
		committees: ['E12'],
		'money-runs-short': ['E11'],
		'notice-and-petition': ['E11']
	},
	versions: { 'before-or-after-the-settlement': [['S14'], ['E9', 'E10']] },
	wentWrong: {
		'influence-of-one-side': {
			cites: ['S23'],
			allegation: true,
			warnings: ['one-side-holds-the-joint-office'],
			clauses: ['equal-nomination', 'joint-money', 'joint-influence']
		},
		'spent-in-an-election': {
			cites: ['E11'],
			warnings: ['change-is-foreseen'],
			clauses: ['reserve'],
			posts: ['finance-officer']
		},
		'notice-to-the-committees': {
			cites: ['E11'],
			clauses: ['contracts', 'notice', 'closing-steps']
		},
		'petition-past-the-secretariat': {
			cites: ['E11'],
			clauses: ['regional-hearings', 'answer-to-those-heard'],
			posts: ['regional-officers']
		}
	}
} as const satisfies Story;
