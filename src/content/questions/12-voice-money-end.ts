import type { Question } from '../grammar.ts';

export const voiceMoneyEnd = {
	id: 'voice-money-end',
	pages: [
		{
			id: 'inclusion',
			facts: [
				{
					id: 'inclusion',
					kind: 'several',
					options: [
						'women',
						'youth',
						'communities',
						'displaced',
						'diaspora',
						'prisoners',
						'civil-society',
						'second-tier'
					]
				}
			]
		},
		{
			id: 'help',
			facts: [
				{ id: 'third-party', kind: 'choice', options: ['none', 'mediator', 'ngo', 'host', 'several'] },
				{ id: 'funding', kind: 'choice', options: ['own', 'donor', 'mixed', 'none'] },
				{
					id: 'manager',
					kind: 'choice',
					options: ['own-accounts', 'separate-fund', 'in-kind'],
					when: { funding: ['donor', 'mixed'] }
				}
			]
		},
		{
			id: 'end',
			facts: [
				{ id: 'lifetime', kind: 'choice', options: ['fixed', 'event', 'standing'] },
				{ id: 'exit', kind: 'choice', options: ['expire', 'transform', 'merge', 'dormant'] }
			]
		}
	]
} as const satisfies Question;
