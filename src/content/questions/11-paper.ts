import type { Question } from '../grammar.ts';

export const paper = {
	id: 'paper',
	pages: [
		{ id: 'records', facts: [{ id: 'records', kind: 'choice', options: ['decisions', 'summaries', 'verbatim'] }] },
		{ id: 'readers', facts: [{ id: 'readers', kind: 'choice', options: ['by-post', 'by-body'] }] },
		{
			id: 'archive',
			facts: [
				{ id: 'custodian', kind: 'choice', options: ['public-archive', 'own-keeper', 'third-party'] },
				{ id: 'second-copy', kind: 'choice', options: ['ours-elsewhere', 'depositary-abroad', 'none'] }
			]
		},
		{ id: 'dissent', facts: [{ id: 'dissent', kind: 'choice', options: ['on-paper', 'spoken', 'outside-adviser'] }] }
	]
} as const satisfies Question;
