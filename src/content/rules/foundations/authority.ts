import type { Rule } from '../rule.ts';

/** Who commits, who instructs, how far (group B of the brief). */
export const authority = [
	{
		id: 'the-one-who-commits-the-side-signs',
		brief: 'R15',
		cites: ['S93', 'S8'],
		when: {},
		then: { clauses: ['in-force', 'first-month'] }
	},
	{
		id: 'one-body-commits-one-side',
		brief: 'R15',
		cites: ['S93', 'S8'],
		when: { party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'] },
		then: { clauses: ['commits'] }
	},
	{
		id: 'a-signature-below-the-decision-does-not-anchor',
		brief: 'R15',
		cites: ['S93', 'S8'],
		when: { signatory: 'below' },
		then: { warnings: ['signed-below-the-decision'] }
	},
	{
		id: 'an-unclear-principal-anchors-nothing',
		brief: 'R15',
		cites: ['S93', 'E6'],
		when: { principal: ['unclear', 'not-decided'] },
		then: { clauses: ['aims-first'], warnings: ['who-commits-is-unclear'] }
	},
	{
		id: 'the-mandate-says-who-instructs',
		brief: 'R16',
		cites: ['S8', 'S27'],
		when: {},
		then: {
			clauses: ['who-instructs', 'written-prevails', 'sealed-line', 'others-ask', 'weekly-access', 'deputy-acts'],
			links: ['directing-body']
		}
	},
	{
		id: 'two-who-instruct-have-one-rule-between-them',
		brief: 'R17',
		cites: ['S8', 'S27', 'D'],
		when: { tasking: 'both' },
		then: { clauses: ['which-prevails'] }
	},
	{
		id: 'a-panel-leaves-its-memory-behind',
		brief: 'R18',
		cites: ['E39', 'S85'],
		when: { tasking: 'negotiators' },
		then: { clauses: ['memory-of-the-panel'], links: ['policy-office'], warnings: ['memory-leaves-with-the-panel'] }
	},
	{
		id: 'limits-are-written',
		brief: 'R19',
		cites: ['S27', 'S56', 'S60'],
		when: {},
		then: {
			clauses: ['limits', 'no-use-against-persons', 'sole-use'],
			suggestsLimits: ['commit', 'negotiate', 'money', 'recruit', 'judge', 'campaign', 'other-matters']
		}
	},
	{
		id: 'an-office-near-arms-keeps-none',
		brief: 'R19',
		cites: ['S56', 'S60'],
		when: { not: { party: 'unarmed' } },
		then: { clauses: ['no-arms'], suggestsLimits: ['command', 'detain'] }
	},
	{
		id: 'leeway-is-written',
		brief: 'R20',
		cites: ['S28', 'S92'],
		when: {},
		then: { clauses: ['explores', 'extra-task'] }
	},
	{
		id: 'every-mandate-schedules-a-second-opinion',
		brief: 'R21',
		cites: ['S97'],
		when: {},
		then: {
			clauses: ['second-opinion-way', 'second-opinion-safe', 'second-opinion-answer'],
			posts: ['second-opinion-lead']
		}
	},
	{
		id: 'a-second-opinion-looks-at-ones-own-approach',
		brief: 'R21',
		cites: ['S97'],
		when: { not: { party: 'joint' } },
		then: { clauses: ['second-opinion'] }
	},
	{
		id: 'a-joint-second-opinion-looks-at-the-common-work',
		brief: 'R21',
		cites: ['S97', 'D'],
		when: { party: 'joint' },
		then: { clauses: ['joint-second-opinion'] }
	},
	{
		id: 'a-body-that-directs-is-stood-in-for-between-sessions',
		brief: '3.1',
		cites: ['S8', 'D'],
		when: {
			any: [
				{ principal: ['collective', 'cabinet', 'committee', 'alliance'] },
				{ steering: 'committee' },
				{ party: ['coalition', 'joint'] }
			],
			not: { tasking: 'collective' }
		},
		then: { clauses: ['between-sessions'] }
	},
	{
		id: 'an-office-inside-the-leaders-own-opens-a-window',
		brief: 'R22',
		cites: ['S22', 'S106'],
		when: { anchor: 'inside' },
		then: { clauses: ['deputy-from-outside'] }
	},
	{
		id: 'an-inside-office-that-may-be-known-publishes-its-functions',
		brief: 'R22',
		cites: ['S22'],
		when: {
			anchor: 'inside',
			visibility: ['public', 'quiet'],
			not: { any: [{ 'known-and-discreet': 'overseen' }, { stance: 'no-talks' }] }
		},
		then: { clauses: ['open-parts', 'yearly-list'] }
	},
	{
		id: 'a-body-above-and-a-leaders-office-below-are-two-masters',
		brief: '3.3',
		cites: ['S8', 'S27', 'D'],
		when: { party: 'state', steering: 'committee', anchor: 'inside' },
		then: { warnings: ['body-above-and-office-below'] }
	},
	{
		id: 'an-office-at-arms-length-is-sure-of-access',
		brief: 'R23',
		cites: ['S22', 'S91', 'S106'],
		when: { anchor: 'arms-length' },
		then: { clauses: ['letter-of-authority', 'present-and-takes-note'], warnings: ['independent-but-unheard'] }
	},
	{
		id: 'a-status-names-its-distance-from-the-leadership',
		brief: '3.1',
		cites: ['S27', 'S106'],
		when: { party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'] },
		then: { clauses: ['belongs'] }
	},
	{
		id: 'the-head-and-the-table-are-told-apart',
		brief: '3.1',
		cites: ['S8', 'S97', 'D'],
		when: {},
		then: { clauses: ['head-and-table'] }
	},
	{
		id: 'a-head-with-two-roles-leaves-the-record-to-the-deputy',
		brief: 'R24',
		cites: ['S8', 'S97', 'D'],
		when: { 'head-role': ['negotiator', 'spokesperson'] },
		then: { posts: ['deputy'], warnings: ['head-has-two-roles'] }
	},
	{
		id: 'an-office-cannot-supply-a-missing-strategy',
		brief: 'R27',
		cites: ['E6'],
		when: { strategy: 'not-yet' },
		then: { clauses: ['aims-first'], warnings: ['no-strategy-behind-it'] }
	},
	{
		id: 'a-committee-in-between-directs',
		brief: '3.3',
		cites: ['S16', 'S8'],
		when: { steering: 'committee' },
		then: { clauses: ['committee-directs'] }
	},
	{
		id: 'a-single-leader-who-cannot-be-reached-is-stood-in-for',
		brief: '3.1',
		cites: ['D'],
		when: { principal: 'leader' },
		then: { clauses: ['absence'] }
	}
] as const satisfies readonly Rule[];
