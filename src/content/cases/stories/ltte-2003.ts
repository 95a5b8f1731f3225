import type { Story } from './story.ts';

/** The LTTE’s office, 2003 (brief 2.10). */
export const ltte2003 = {
	happened: {
		'structures-grew': ['S56'],
		'set-up': ['S41', 'S43'],
		'good-relations': ['S63', 'S64'],
		'rights-secretariat': ['E60'],
		'contact-in-a-stall': ['S65', 'S66', 'S74'],
		'line-cut': ['S75'],
		'spoke-for-the-war': ['S31']
	},
	versions: {},
	wentWrong: {
		'claim-to-parity': {
			cites: ['S43', 'S55'],
			warnings: ['parity-by-name-plate'],
			clauses: ['status-untouched', 'equal-terms', 'page-of-rules']
		},
		'several-structures-one-person': {
			cites: ['S56', 'E60'],
			clauses: ['apart', 'one-post', 'outside-administration']
		},
		'line-fell-silent': {
			cites: ['S74', 'S75'],
			clauses: ['direct-line', 'last-to-close', 'goes-on']
		},
		'information-became-propaganda': {
			cites: ['S31'],
			clauses: ['no-other-use', 'procedure-only', 'information-stops']
		}
	}
} as const satisfies Story;
