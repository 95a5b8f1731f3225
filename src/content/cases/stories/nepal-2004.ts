import type { Story } from './story.ts';

/** Nepal, 2004 (brief 2.7). */
export const nepal2004 = {
	happened: {
		'set-up': ['S16', 'S17'],
		'committee-dissolved': ['E13'],
		'work-of-its-own': ['E13'],
		'budget-and-donors': ['E15'],
		'grew-step-by-step': ['S18'],
		'became-a-ministry': ['S15', 'E14'],
		'fund-with-rules': ['E16']
	},
	versions: { 'structures-before': [['S17'], ['E14']] },
	wentWrong: {
		'rounds-without-support': {
			cites: ['S17'],
			clauses: ['lessons-study', 'head-professional']
		},
		'secretariat-without-committee': {
			cites: ['E13'],
			warnings: ['body-above-and-office-below', 'change-is-foreseen'],
			clauses: ['goes-on', 'core-works-on', 'committee-ends']
		}
	}
} as const satisfies Story;
