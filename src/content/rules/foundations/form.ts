import type { Rule } from '../rule.ts';

/** Whose office it is and what it is not (groups A and B of the brief). */
export const form = [
	{
		id: 'a-joint-office-before-an-accord-stops',
		brief: 'R9',
		cites: ['S12', 'S14', 'E42'],
		when: {
			party: 'joint',
			accord: 'none',
			phase: ['nocontact', 'preformal', 'prep', 'talks', 'stalled', 'collapsed']
		},
		then: { warnings: ['joint-office-before-an-accord'] }
	},
	{
		id: 'an-office-that-no-party-owns-stops',
		brief: 'R12',
		cites: ['S5'],
		when: { party: 'none' },
		then: { warnings: ['no-party-behind-it'] }
	},
	{
		id: 'a-joint-office-under-an-accord-is-equal',
		brief: 'R10',
		cites: ['S14', 'S23', 'E9'],
		when: { party: 'joint', any: [{ phase: 'implementation' }, { accord: 'in-force' }] },
		then: {
			clauses: [
				'purpose-joint',
				'joint-commits',
				'recital-accord',
				'joint-belongs',
				'equal-nomination',
				'two-heads',
				'joint-consensus',
				'joint-money'
			],
			suggests: ['secretarial', 'promises-register', 'committee-service', 'implementation', 'consultation'],
			suggestsLater: ['media', 'resource-centre', 'confidence-measures']
		}
	},
	{
		id: 'one-sided-influence-on-a-joint-office-is-disclosed',
		brief: 'R11',
		cites: ['S23', 'E9', 'E11'],
		when: { party: 'joint', influence: ['pays', 'hires', 'houses', 'chairs'] },
		then: { clauses: ['joint-influence'], warnings: ['one-side-holds-the-joint-office'] }
	},
	{
		id: 'an-unarmed-partys-founders-resolve',
		brief: 'R8',
		cites: ['S44', 'E59'],
		when: { party: 'unarmed' },
		then: { clauses: ['founding-resolution'] }
	},
	{
		id: 'an-office-is-established-and-named',
		brief: '3.1',
		cites: ['S19', 'S58', 'E34'],
		when: {},
		then: { clauses: ['established', 'name', 'no-person-in-law'] }
	},
	{
		id: 'a-text-has-the-form-that-its-side-uses',
		brief: 'R142',
		cites: ['E36', 'E39', 'E13', 'D'],
		when: {},
		then: { clauses: ['form-of-text'] }
	},
	{
		id: 'a-seat-is-named',
		brief: '3.1',
		cites: ['S69', 'E34'],
		when: { not: { visibility: 'deniable' } },
		then: { clauses: ['seat'] }
	},
	{
		id: 'a-deniable-seat-is-entered-and-not-printed',
		brief: 'R99',
		cites: ['S78', 'S80'],
		when: { visibility: 'deniable' },
		then: { clauses: ['seat-entered'] }
	},
	{
		id: 'a-partys-own-office-does-not-claim-neutrality',
		brief: '3.1',
		cites: ['S5', 'S12'],
		when: { party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'] },
		then: { clauses: ['own-instrument', 'only-own-side-signs'] }
	},
	{
		id: 'a-purpose-names-confidence-contacts-and-skills',
		brief: '3.1',
		cites: ['S1', 'S90'],
		when: { any: [{ not: { stance: 'no-talks' } }, { stance: 'not-decided' }] },
		then: { clauses: ['purpose-means'] }
	},
	{
		id: 'principles-are-carried-by-articles',
		brief: '3.1',
		cites: ['D'],
		when: {},
		then: { clauses: ['principles'] }
	},
	{
		id: 'functions-are-few-and-begin-when-written',
		brief: '3.1',
		cites: ['S9', 'S10', 'S11', 'S18', 'D'],
		when: {},
		then: { clauses: ['functions-now', 'functions-begin'] }
	},
	{
		id: 'growth-is-authorised',
		brief: '3.1',
		cites: ['S18', 'S28'],
		when: {
			later: [
				'contact-point',
				'secretarial',
				'promises-register',
				'advice',
				'coordination',
				'consensus',
				'consultation',
				'preparation',
				'rounds',
				'counterpart-liaison',
				'facilitator-liaison',
				'channel-keeping',
				'safe-passage',
				'languages',
				'committee-service',
				'confidence-measures',
				'humanitarian-access',
				'ceasefire-liaison',
				'track-two',
				'outreach',
				'media',
				'resource-centre',
				'donor-channel',
				'implementation'
			]
		},
		then: { clauses: ['functions-later'] }
	}
] as const satisfies readonly Rule[];
