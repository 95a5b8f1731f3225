import type { Story } from './story.ts';

/** Sri Lanka, 2006 to 2009 (brief 2.9). */
export const sriLankaScopp2009 = {
	happened: {
		'line-cut': ['S75'],
		'spoke-for-the-war': ['S31'],
		'at-work-to-the-end': ['S86'],
		'ordered-to-close': ['S86', 'E3'],
		'people-unsure': ['E3'],
		'nothing-prepared': ['S87', 'S88'],
		'others-took-over': ['S89']
	},
	versions: {},
	wentWrong: {
		'information-became-propaganda': {
			cites: ['S31'],
			clauses: ['one-voice', 'procedure-only', 'information-stops']
		},
		'line-fell-silent': {
			cites: ['S75'],
			clauses: ['direct-line', 'last-to-close']
		},
		'closed-within-weeks': {
			cites: ['S86', 'E3'],
			warnings: ['end-without-a-plan'],
			clauses: ['notice', 'closing-steps']
		},
		'no-home-for-the-archive': {
			cites: ['S87'],
			clauses: ['keeper', 'deposit', 'second-copy'],
			posts: ['registrar']
		},
		'people-in-the-air': {
			cites: ['E3'],
			clauses: ['secondment', 'contracts']
		},
		'knowledge-lost': {
			cites: ['S85', 'S88'],
			warnings: ['review-before-replacing', 'change-is-foreseen'],
			clauses: ['transition-file', 'afterwards']
		}
	}
} as const satisfies Story;
