import type { Story } from './story.ts';

/** Afghanistan, 2010 (brief 2.1). E31 covers reports of two kinds, which give different sums: E31a the progress reports, E31b the completion report. */
export const afghanistan2010 = {
	happened: {
		'council-founded': ['E33'],
		'before-talks': ['S34'],
		'own-side-first': ['S35'],
		'chair-killed': ['E33'],
		'project-reports': ['E31']
	},
	versions: { 'project-budget': [['E31a'], ['E31b']] },
	wentWrong: {
		'messenger-not-searched': {
			cites: ['E33'],
			warnings: ['seen-and-in-danger'],
			clauses: ['confirmed-twice', 'visitors']
		},
		'council-above-secretariat-below': {
			cites: ['E31', 'E33'],
			warnings: ['body-above-and-office-below'],
			clauses: ['who-instructs', 'written-prevails']
		},
		'money-beside-contact': {
			cites: ['E31'],
			clauses: ['help-apart', 'help-route'],
			posts: ['finance-officer']
		},
		'risk-to-those-who-return': {
			cites: ['E32'],
			clauses: ['no-use-against-persons', 'humanitarian-helper'],
			posts: ['humanitarian-officer']
		}
	}
} as const satisfies Story;
