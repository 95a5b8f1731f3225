import type { Question } from '../grammar.ts';
import { functionIds } from '../functions.ts';

export const work = {
	id: 'work',
	pages: [
		{ id: 'functions', facts: [{ id: 'functions', kind: 'several', options: functionIds }] },
		{ id: 'later', facts: [{ id: 'later', kind: 'several', options: functionIds }] },
		{
			id: 'measures',
			when: { any: [{ functions: 'confidence-measures' }, { later: 'confidence-measures' }] },
			facts: [{ id: 'measures', kind: 'several', options: ['prisoners', 'wounded', 'livelihoods', 'reintegration'] }]
		},
		{
			id: 'rounds',
			when: { phase: ['prep', 'talks', 'stalled', 'implementation'] },
			facts: [
				{ id: 'joint-bodies', kind: 'several', options: ['sub-committees', 'monitoring'] },
				{ id: 'venue', kind: 'choice', options: ['home', 'abroad'], when: { phase: ['prep', 'talks', 'stalled'] } }
			]
		},
		{
			id: 'limits',
			facts: [
				{
					id: 'limits',
					kind: 'several',
					options: [
						'commit',
						'negotiate',
						'command',
						'money',
						'recruit',
						'judge',
						'detain',
						'campaign',
						'other-matters'
					]
				}
			]
		},
		{
			id: 'wishes',
			facts: [
				{ id: 'wishes', kind: 'several', options: ['arms', 'dual-use', 'intelligence'] },
				{
					id: 'administration',
					kind: 'choice',
					options: ['yes', 'no'],
					when: { party: ['nsag', 'coalition'] }
				}
			]
		}
	]
} as const satisfies Question;
