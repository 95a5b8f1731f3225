import type { Question } from '../grammar.ts';

export const where = {
	id: 'where',
	pages: [
		{
			id: 'phase',
			facts: [
				{
					id: 'phase',
					kind: 'choice',
					options: ['nocontact', 'preformal', 'prep', 'talks', 'stalled', 'collapsed', 'implementation']
				}
			]
		},
		{
			id: 'earlier',
			facts: [
				{ id: 'earlier', kind: 'choice', options: ['yes', 'no'] },
				{
					id: 'lesson',
					kind: 'several',
					options: ['unprepared', 'no-trust', 'promises-broken', 'leak', 'leader-changed'],
					when: { earlier: 'yes' }
				}
			]
		},
		{
			id: 'existing',
			facts: [
				{ id: 'existing', kind: 'choice', options: ['new', 'ours', 'helpers'] },
				{
					id: 'helpers-stay',
					kind: 'choice',
					options: ['absorbed', 'contracted', 'beside'],
					when: { existing: 'helpers' }
				}
			]
		},
		{ id: 'declares', facts: [{ id: 'declares', kind: 'choice', options: ['principal', 'negotiator', 'together'] }] },
		{
			id: 'stance',
			when: { phase: ['stalled', 'collapsed'] },
			facilitator: true,
			facts: [
				{ id: 'stance', kind: 'choice', options: ['talks-possible', 'silent', 'no-talks'] },
				{ id: 'backchannel', kind: 'choice', options: ['perhaps', 'no'], when: { phase: 'stalled' } }
			]
		},
		{
			id: 'unofficial',
			when: { phase: ['nocontact', 'preformal', 'stalled', 'collapsed'] },
			facilitator: true,
			facts: [{ id: 'unofficial', kind: 'choice', options: ['may-be-named', 'off-paper', 'none'] }]
		},
		{ id: 'deadlines', facts: [{ id: 'deadlines', kind: 'several', options: ['round', 'election', 'permits'] }] }
	]
} as const satisfies Question;
