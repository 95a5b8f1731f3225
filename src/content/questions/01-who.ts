import type { Question } from '../grammar.ts';

export const who = {
	id: 'who',
	pages: [
		{
			id: 'party',
			facts: [{ id: 'party', kind: 'choice', options: ['state', 'nsag', 'coalition', 'unarmed', 'joint', 'none'] }]
		},
		{
			id: 'government',
			when: { party: 'state' },
			facts: [{ id: 'government', kind: 'choice', options: ['single', 'coalition', 'federal'] }]
		},
		{
			id: 'membership',
			when: { party: 'coalition' },
			facts: [{ id: 'membership', kind: 'choice', options: ['fixed', 'may-change'] }]
		},
		{
			id: 'accord',
			when: { party: 'joint' },
			facts: [{ id: 'accord', kind: 'choice', options: ['in-force', 'none'] }]
		},
		{
			id: 'influence',
			when: { party: 'joint' },
			facts: [{ id: 'influence', kind: 'several', options: ['pays', 'hires', 'houses', 'chairs'] }]
		},
		{
			id: 'names',
			facts: [
				{ id: 'own-name', kind: 'text', most: 500 },
				{ id: 'office-form', kind: 'choice', options: ['secretariat', 'office', 'liaison-office', 'unit', 'team'] },
				{ id: 'office-name', kind: 'text', most: 500 }
			]
		}
	]
} as const satisfies Question;
