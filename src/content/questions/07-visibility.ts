import type { Question } from '../grammar.ts';

export const visibility = {
	id: 'visibility',
	pages: [
		{
			id: 'visibility',
			facts: [{ id: 'visibility', kind: 'choice', options: ['public', 'quiet', 'deniable', 'later'] }]
		}
	]
} as const satisfies Question;
