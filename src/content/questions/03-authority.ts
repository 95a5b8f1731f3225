import type { Question } from '../grammar.ts';

export const authority = {
	id: 'authority',
	pages: [
		{
			id: 'principal',
			facts: [
				{
					id: 'principal',
					kind: 'choice',
					options: ['leader', 'collective', 'cabinet', 'committee', 'alliance', 'unclear']
				},
				{ id: 'principal-title', kind: 'text', most: 200 },
				{ id: 'stand-in', kind: 'choice', options: ['sealed-letter', 'negotiator'], when: { principal: 'leader' } }
			]
		},
		{
			id: 'decision-rule',
			when: { any: [{ party: 'coalition' }, { principal: 'alliance' }] },
			facts: [
				{
					id: 'decision-rule',
					kind: 'choice',
					options: ['consensus', 'consensus-minus-one', 'qualified', 'lead-member']
				}
			]
		},
		{
			id: 'signatory',
			facts: [
				{ id: 'signatory', kind: 'choice', options: ['principal', 'below'] },
				{
					id: 'instrument',
					kind: 'choice',
					options: ['decree', 'cabinet-decision', 'resolution', 'letter', 'accord-chapter', 'statement']
				}
			]
		},
		{ id: 'steering', facts: [{ id: 'steering', kind: 'choice', options: ['committee', 'none'] }] },
		{ id: 'strategy', facts: [{ id: 'strategy', kind: 'choice', options: ['settled', 'not-yet'] }] }
	]
} as const satisfies Question;
