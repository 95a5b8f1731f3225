import type { Story } from './story.ts';

/** Doha, 2013 (brief 2.2). */
export const talibanDoha2013 = {
	happened: {
		'travel-needs-exemptions': ['E35'],
		opened: ['S57'],
		'flag-and-plate': ['S58', 'E34'],
		'what-for': ['E34'],
		'signs-removed': ['S59', 'E34'],
		'worked-again': ['S60'],
		'low-profile': ['S80', 'S81'],
		'informal-talks': ['S82'],
		'direct-talks': ['S83', 'S84']
	},
	versions: {
		'four-names': [['E34'], ['E34'], ['E34'], ['E34']],
		'was-anything-agreed': [['E34'], ['E34'], ['E34']]
	},
	wentWrong: {
		'signs-of-a-state': {
			cites: ['S58', 'E34'],
			warnings: ['parity-by-name-plate', 'counterpart-not-consulted'],
			clauses: ['names-only', 'no-signs', 'no-state-title', 'opens-how']
		},
		'nothing-signed': {
			cites: ['E34'],
			warnings: ['host-has-not-signed'],
			clauses: ['seat', 'host-understanding', 'host-copy']
		},
		'closed-soon': {
			cites: ['S59', 'S60'],
			clauses: ['last-to-close', 'seat-suspended']
		},
		'travel-through-the-other-side': {
			cites: ['E35'],
			warnings: ['legal-branch'],
			clauses: ['permits-to-travel'],
			posts: ['travel-officer']
		}
	}
} as const satisfies Story;
