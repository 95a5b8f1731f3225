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
			id: 'local-bodies',
			when: {
				any: [
					{ inclusion: ['women', 'youth', 'communities', 'displaced', 'civil-society', 'second-tier'] },
					{ party: 'joint' }
				]
			},
			facts: [{ id: 'local-bodies', kind: 'several', options: ['committees', 'regions'] }]
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
			id: 'terms-of-help',
			when: { funding: ['donor', 'mixed'] },
			facts: [
				{ id: 'sources-of-help', kind: 'choice', options: ['one', 'several'] },
				{ id: 'accounts', kind: 'choice', options: ['audited', 'not-yet'] },
				{ id: 'pay-expected', kind: 'several', options: ['allowances', 'top-ups', 'sitting-fees'] },
				{ id: 'helpers-wish', kind: 'several', options: ['publicity', 'persons', 'positions', 'papers'] }
			]
		},
		{
			id: 'end',
			facts: [
				{ id: 'lifetime', kind: 'choice', options: ['fixed', 'event', 'standing'] },
				{ id: 'exit', kind: 'choice', options: ['expire', 'transform', 'merge', 'dormant'] }
			]
		},
		{
			id: 'closing-tomorrow',
			when: {
				any: [
					{ phase: ['stalled', 'collapsed'] },
					{ 'leadership-change': ['election', 'contested', 'coalition-change'] }
				]
			},
			facts: [{ id: 'staff-at-closing', kind: 'choice', options: ['return', 'notice-pay', 'nothing-yet'] }]
		}
	]
} as const satisfies Question;
