import type { Question } from '../grammar.ts';

export const place = {
	id: 'place',
	pages: [
		{
			id: 'location',
			facts: [
				{ id: 'location', kind: 'choice', options: ['capital', 'own-territory', 'third-country', 'several', 'virtual'] }
			]
		},
		{
			id: 'host',
			when: { location: 'third-country' },
			facts: [
				{ id: 'host-letter', kind: 'choice', options: ['signed', 'unsigned', 'none'] },
				{ id: 'consulted', kind: 'choice', options: ['yes', 'no'] }
			]
		},
		{
			id: 'premises',
			when: { location: ['capital', 'own-territory', 'third-country', 'several'] },
			facts: [
				{ id: 'premises', kind: 'choice', options: ['own', 'host', 'counterpart', 'third-party'] },
				{ id: 'beside', kind: 'choice', options: ['yes', 'no'] }
			]
		},
		{
			id: 'movement',
			facts: [
				{ id: 'movement', kind: 'choice', options: ['free', 'restricted', 'hiding'] },
				{
					id: 'travellers',
					kind: 'choice',
					options: ['protected', 'open'],
					when: { movement: ['restricted', 'hiding'] }
				}
			]
		},
		{
			id: 'legal',
			facts: [
				{ id: 'legal', kind: 'choice', options: ['none', 'listed-un', 'listed-national', 'unknown'] },
				{
					id: 'exposure',
					kind: 'several',
					options: ['us-link', 'relief-exemption'],
					when: { legal: ['listed-un', 'listed-national', 'unknown'] }
				},
				{
					id: 'counsel',
					kind: 'choice',
					options: ['taken', 'not-yet'],
					when: { legal: ['listed-un', 'listed-national', 'unknown'] }
				}
			]
		},
		{
			id: 'officials-law',
			when: { party: 'state' },
			facts: [{ id: 'officials-law', kind: 'choice', options: ['leave-in-writing', 'body-told', 'barred', 'nothing'] }]
		},
		{
			id: 'threat',
			facts: [
				{ id: 'threat', kind: 'choice', options: ['low', 'elevated', 'high'] },
				{ id: 'messengers', kind: 'choice', options: ['yes', 'no'] }
			]
		}
	]
} as const satisfies Question;
