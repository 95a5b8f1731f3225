import type { Story } from './story.ts';

/** Myanmar, 2016 to 2021 (brief 2.5). */
export const myanmarNrpc2016 = {
	happened: {
		'follows-another': ['S46', 'E24'],
		'money-for-conferences': ['E23'],
		'plans-a-secretariat': ['E21'],
		'how-it-was-seen': ['S48'],
		dissolved: ['E24']
	},
	versions: { 'how-the-earlier-one-ended': [['S46'], ['E24', 'E26']] },
	wentWrong: {
		'little-but-logistics': {
			cites: ['S45', 'S48'],
			warnings: ['no-strategy-behind-it', 'logistics-only'],
			clauses: ['aims-first', 'posts-left-open'],
			posts: ['process-adviser']
		},
		'rank-asked-for': {
			cites: ['E21'],
			warnings: ['rank-below-the-other-side'],
			clauses: ['rank']
		},
		'little-to-inherit': {
			cites: ['E26', 'E27'],
			warnings: ['review-before-replacing'],
			clauses: ['review-first', 'earlier-texts']
		},
		'ended-by-a-coup': {
			cites: ['E24'],
			warnings: ['change-is-foreseen'],
			clauses: ['deposit', 'second-copy']
		}
	}
} as const satisfies Story;
