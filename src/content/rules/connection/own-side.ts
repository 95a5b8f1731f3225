import { has, type Rule } from '../rule.ts';

/** Connecting the parts of one's own side: members, ministries, rivals, those who are not in the room. */
export const ownSide = [
	{
		id: 'an-alliance-has-three-tiers-and-a-focal-point-for-each-member',
		brief: 'R4',
		cites: ['S11', 'S68', 'E18', 'E22'],
		when: { party: 'coalition' },
		then: {
			clauses: [
				'purpose-alliance',
				'serves-members',
				'committee-directs',
				'focal-points',
				'equal-voice',
				'same-hour',
				'head-after-hearing',
				'committee-seats'
			],
			posts: ['member-secretary'],
			links: ['member-groups'],
			suggests: ['consensus', 'secretarial', 'advice', 'facilitator-liaison', 'counterpart-liaison', 'consultation'],
			suggestsLater: ['preparation', 'committee-service', 'promises-register', 'media']
		}
	},
	{
		id: 'an-open-decision-rule-blocks-the-full-mandate',
		brief: 'R5',
		cites: ['S27', 'D'],
		when: { party: 'coalition', any: [{ 'decision-rule': 'not-decided' }, { principal: ['unclear', 'not-decided'] }] },
		then: { clauses: ['decision-rule-first'], warnings: ['decision-rule-is-open'] }
	},
	{
		id: 'an-alliance-writes-down-how-it-decides',
		brief: 'R4',
		cites: ['S27', 'S68'],
		when: { any: [{ party: 'coalition' }, { principal: 'alliance' }] },
		then: { clauses: ['decision-rule'] }
	},
	{
		id: 'a-lead-member-serves-and-does-not-rule',
		brief: 'C16',
		cites: ['S68', 'E22'],
		when: { party: 'coalition' },
		then: { clauses: ['serving-member'], warnings: ['lead-member-dominates'] }
	},
	{
		id: 'an-alliance-with-help-answers-for-its-institution',
		brief: 'R118',
		cites: ['S68', 'D'],
		when: { party: ['coalition', 'nsag'], funding: ['donor', 'mixed'] },
		then: { clauses: ['one-pay'], warnings: ['institution-or-support'] }
	},
	{
		id: 'members-who-may-come-and-go-settle-it-beforehand',
		brief: 'R6',
		cites: ['E18', 'S68', 'D'],
		when: { party: 'coalition', membership: 'may-change' },
		then: { clauses: ['joining', 'leaving-member'] }
	},
	{
		id: 'rivals-see-in-writing-what-they-keep',
		brief: 'R25',
		cites: ['S26', 'S27'],
		when: {
			any: [
				{ cohesion: 'rivalry' },
				{ rivals: ['ministries', 'services', 'wings', 'commands', 'negotiators', 'civil-bodies'] }
			]
		},
		then: { clauses: ['recital-no-new-powers', 'each-keeps', 'view-attached'], links: ['own-bodies'] }
	},
	{
		id: 'a-shared-government-coordinates-above-its-ministries',
		brief: 'R26',
		cites: ['S42', 'S16'],
		when: { party: 'state', government: ['coalition', 'federal'] },
		then: {
			clauses: ['coordination-group', 'ministries-reply', 'services-liaison', 'view-attached'],
			posts: ['coordination-officer', 'services-liaison-officer'],
			links: ['ministries', 'security-services']
		}
	},
	{
		id: 'partners-in-a-government-see-papers-at-the-same-hour',
		brief: 'R26',
		cites: ['S30', 'D'],
		when: { party: 'state', government: 'coalition' },
		then: { clauses: ['serves-parties', 'same-hour', 'head-after-hearing'] }
	},
	{
		id: 'partners-in-a-government-sit-in-its-committee',
		brief: 'R26',
		cites: ['S16', 'S30', 'D'],
		when: { party: 'state', government: 'coalition', steering: 'committee' },
		then: { clauses: ['committee-seats'] }
	},
	{
		id: 'coordination-has-an-officer',
		brief: '3.2',
		cites: ['S42'],
		when: has('coordination'),
		then: { posts: ['coordination-officer'] }
	},
	{
		id: 'whoever-reaches-out-declares-other-roles',
		brief: 'R107',
		cites: ['E66'],
		when: { all: [has('outreach')], any: [{ not: { 'several-roles': 'yes' } }, { 'several-roles': 'not-decided' }] },
		then: { clauses: ['other-roles'] }
	},
	{
		id: 'outreach-has-an-officer',
		brief: 'R107',
		cites: ['S103', 'S107', 'E66'],
		when: has('outreach'),
		then: {
			posts: ['constituency-officer'],
			clauses: ['no-pay-for-access'],
			links: ['informal-networks']
		}
	}
] as const satisfies readonly Rule[];
