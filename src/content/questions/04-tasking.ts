import type { Question } from '../grammar.ts';

export const tasking = {
	id: 'tasking',
	pages: [
		{
			id: 'tasking',
			facts: [
				{ id: 'tasking', kind: 'choice', options: ['leadership', 'negotiators', 'both', 'collective'] },
				{ id: 'prevails', kind: 'choice', options: ['split', 'leadership'], when: { tasking: 'both' } }
			]
		},
		{ id: 'anchor', facts: [{ id: 'anchor', kind: 'choice', options: ['inside', 'attached', 'arms-length'] }] },
		{
			id: 'head-role',
			facts: [{ id: 'head-role', kind: 'choice', options: ['neither', 'negotiator', 'spokesperson'] }]
		}
	]
} as const satisfies Question;
