import type { Story } from './story.ts';

/** Sri Lanka, 2002 (brief 2.8). */
export const sriLankaScopp2002 = {
	happened: {
		'cabinet-approves': ['S41', 'E1'],
		aims: ['S42', 'E1'],
		people: ['E1', 'E2'],
		mirror: ['S43'],
		'good-relations': ['S63', 'S64'],
		'under-the-president': ['E1'],
		'contact-in-a-stall': ['S65', 'S66', 'S74'],
		'line-cut': ['S75']
	},
	versions: {},
	wentWrong: {
		'talks-not-prepared': {
			cites: ['S42'],
			clauses: ['lessons-study', 'ground-rules', 'head-professional'],
			posts: ['process-adviser']
		},
		'answered-by-a-mirror': {
			cites: ['S43'],
			warnings: ['counterpart-will-mirror'],
			clauses: ['page-of-rules', 'designated-contacts']
		},
		'relations-hung-on-persons': {
			cites: ['S63'],
			clauses: ['rhythm', 'two-know']
		},
		'passed-to-another': {
			cites: ['S30', 'E1'],
			warnings: ['change-is-foreseen'],
			clauses: ['kept-in-transition', 'lasting-form']
		},
		'line-fell-silent': {
			cites: ['S74', 'S75'],
			clauses: ['direct-line', 'last-to-close', 'goes-on']
		}
	}
} as const satisfies Story;
