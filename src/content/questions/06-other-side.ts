import type { Question } from '../grammar.ts';

export const otherSide = {
	id: 'other-side',
	pages: [
		{
			id: 'counterpart',
			when: { not: { party: 'joint' } },
			facts: [{ id: 'counterpart', kind: 'choice', options: ['state', 'nsag', 'several', 'unknown'] }]
		},
		{
			id: 'counterpart-office',
			when: { not: { party: 'joint' } },
			facts: [{ id: 'counterpart-office', kind: 'choice', options: ['mirror', 'ministry', 'none', 'unknown'] }]
		},
		{
			id: 'recognition',
			when: { not: { party: 'joint' } },
			facts: [
				{ id: 'recognition', kind: 'choice', options: ['indifferent', 'welcomes', 'fears-parity', 'copies', 'attacks'] }
			]
		},
		{
			id: 'parity',
			when: { not: { party: 'joint' } },
			facts: [{ id: 'parity', kind: 'choice', options: ['sought', 'not-at-issue', 'feared'] }]
		},
		{
			id: 'seat-at-talks',
			when: { party: 'unarmed' },
			facts: [{ id: 'seat-at-talks', kind: 'choice', options: ['invited', 'not-invited'] }]
		}
	]
} as const satisfies Question;
