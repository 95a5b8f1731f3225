import type { Question } from '../grammar.ts';

export const visibility = {
	id: 'visibility',
	pages: [
		{
			id: 'visibility',
			facts: [{ id: 'visibility', kind: 'choice', options: ['public', 'quiet', 'deniable', 'later'] }]
		},
		{
			id: 'press',
			when: { visibility: ['public', 'quiet', 'later'] },
			facts: [
				{ id: 'media', kind: 'choice', options: ['open', 'controlled', 'hostile'] },
				{ id: 'voice', kind: 'choice', options: ['of-the-office', 'of-the-leadership', 'agreed-with-them'] }
			]
		}
	]
} as const satisfies Question;
