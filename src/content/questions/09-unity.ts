import type { Question } from '../grammar.ts';

export const unity = {
	id: 'unity',
	pages: [
		{
			id: 'cohesion',
			facilitator: true,
			facts: [{ id: 'cohesion', kind: 'choice', options: ['united', 'factions', 'alliance', 'rivalry'] }]
		},
		{
			id: 'rivals',
			facilitator: true,
			when: { cohesion: ['factions', 'alliance', 'rivalry'] },
			facts: [
				{
					id: 'rivals',
					kind: 'several',
					options: ['ministries', 'services', 'wings', 'commands', 'negotiators', 'civil-bodies']
				}
			]
		},
		{
			id: 'leadership-change',
			facilitator: true,
			facts: [
				{
					id: 'leadership-change',
					kind: 'choice',
					options: ['none', 'election', 'succession', 'contested', 'coalition-change']
				}
			]
		}
	]
} as const satisfies Question;
