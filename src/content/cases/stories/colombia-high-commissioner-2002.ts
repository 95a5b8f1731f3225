import type { Story } from './story.ts';

/** Colombia, 2002 to 2010 (brief 2.3). */
export const colombia2002 = {
	happened: {
		'functions-by-decree': ['E36'],
		'another-rank': ['E36b'],
		'public-no': ['S78'],
		'channels-open': ['S77'],
		'law-on-direction': ['E38'],
		'the-same-again': ['S78'],
		'another-name': ['E37']
	},
	versions: { 'when-it-began': [['S38'], ['E36', 'E36b']] },
	wentWrong: {
		'word-and-practice-differ': {
			cites: ['S78'],
			warnings: ['two-layers-when-the-public-word-is-no'],
			clauses: ['authorisation', 'legal-cover']
		},
		'speaks-and-keeps-contact': {
			cites: ['E36', 'S78'],
			warnings: ['head-has-two-roles'],
			clauses: ['head-and-table', 'one-voice']
		},
		'rewritten-by-governments': {
			cites: ['S30', 'E36', 'E36b', 'E37'],
			warnings: ['review-before-replacing', 'change-is-foreseen'],
			clauses: ['terms-cross', 'review-first', 'lasting-form']
		}
	}
} as const satisfies Story;
