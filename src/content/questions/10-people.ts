import type { Question } from '../grammar.ts';

export const people = {
	id: 'people',
	pages: [
		{
			id: 'staff-pool',
			facts: [
				{ id: 'staff-pool', kind: 'choice', options: ['loyalists', 'specialists', 'mix', 'scarce'] },
				{ id: 'several-roles', kind: 'choice', options: ['yes', 'no'] }
			]
		},
		{
			id: 'isolated',
			when: { party: 'nsag' },
			facts: [{ id: 'isolated', kind: 'choice', options: ['yes', 'no'] }]
		},
		{
			id: 'size',
			facts: [
				{ id: 'persons-30', kind: 'count', most: 300 },
				{ id: 'persons-90', kind: 'count', most: 300 },
				{ id: 'persons-180', kind: 'count', most: 300 }
			]
		},
		{
			id: 'languages',
			facts: [
				{ id: 'languages', kind: 'several', options: ['at-the-table', 'in-the-constituency', 'of-third-parties'] }
			]
		},
		{
			id: 'absent',
			facts: [
				{
					id: 'absent',
					kind: 'several',
					options: ['women', 'youth', 'communities', 'affected-areas', 'second-tier']
				}
			]
		}
	]
} as const satisfies Question;
