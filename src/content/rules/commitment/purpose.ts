import type { Rule } from '../rule.ts';

/** What a side shows by having an office at all, and what the office is for. */
export const purpose = [
	{
		id: 'a-state-before-talks-works-for-its-own-consensus',
		brief: 'R2',
		cites: ['S34', 'S35', 'S90'],
		when: { party: 'state', phase: ['nocontact', 'preformal'] },
		then: {
			clauses: ['purpose-same-side', 'coordination-group'],
			links: ['ministries'],
			suggests: ['secretarial', 'advice', 'consensus', 'coordination', 'consultation'],
			suggestsLater: ['counterpart-liaison', 'confidence-measures', 'track-two', 'rounds']
		}
	},
	{
		id: 'a-state-in-talks-manages-coordinates-and-interfaces',
		brief: 'R3',
		cites: ['S42', 'E1', 'E2'],
		when: { party: 'state', phase: ['prep', 'talks'] },
		then: {
			clauses: ['purpose-state-talks', 'coordination-group', 'services-liaison'],
			posts: ['coordination-officer', 'services-liaison-officer'],
			links: ['ministries', 'security-services'],
			suggests: [
				'secretarial',
				'advice',
				'rounds',
				'coordination',
				'counterpart-liaison',
				'facilitator-liaison',
				'consultation'
			],
			suggestsLater: ['promises-register', 'media', 'track-two', 'committee-service', 'channel-keeping']
		}
	},
	{
		id: 'an-interrupted-process-keeps-contact-as-its-purpose',
		brief: 'R34',
		cites: ['S72', 'S76', 'S77'],
		when: { party: 'state', phase: ['stalled', 'collapsed'], not: { stance: 'no-talks' } },
		then: { clauses: ['purpose-keeping-contact'] }
	},
	{
		id: 'a-public-no-leaves-a-purpose-that-speaks-of-no-contact',
		brief: 'R38',
		cites: ['S78'],
		when: { phase: ['stalled', 'collapsed'], stance: 'no-talks' },
		then: { clauses: ['purpose-ready'] }
	},
	{
		id: 'an-interrupted-process-leaves-a-state-with-contact-to-keep',
		brief: 'R34',
		cites: ['S72', 'S76', 'S77'],
		when: { party: 'state', phase: ['stalled', 'collapsed'] },
		then: {
			suggests: [
				'secretarial',
				'advice',
				'facilitator-liaison',
				'channel-keeping',
				'humanitarian-access',
				'consultation'
			],
			suggestsLater: ['rounds', 'confidence-measures', 'track-two']
		}
	},
	{
		id: 'a-movement-in-talks-is-reachable-and-prepared',
		brief: '3.1',
		cites: ['S1', 'S53', 'S90'],
		when: { party: 'nsag', phase: ['prep', 'talks', 'stalled', 'collapsed'], not: { stance: 'no-talks' } },
		then: { clauses: ['purpose-movement-talks'] }
	},
	{
		id: 'a-movement-near-talks-has-many-tasks-at-once',
		brief: '3.1',
		cites: ['S1', 'S53', 'S90'],
		when: { party: 'nsag', phase: ['prep', 'talks', 'stalled', 'collapsed'] },
		then: {
			suggests: [
				'contact-point',
				'secretarial',
				'promises-register',
				'counterpart-liaison',
				'facilitator-liaison',
				'advice',
				'safe-passage',
				'consultation'
			],
			suggestsLater: ['preparation', 'committee-service', 'channel-keeping', 'track-two', 'languages']
		}
	},
	{
		id: 'an-unprepared-past-calls-for-a-study-and-a-professional-head',
		brief: 'R43',
		cites: ['S17', 'S42'],
		when: { lesson: 'unprepared' },
		then: { clauses: ['recital-prepared', 'lessons-study', 'head-professional'], posts: ['process-adviser'] }
	},
	{
		id: 'logistics-only-offices-are-read-as-lack-of-resolve',
		brief: 'R70',
		cites: ['S45', 'S48'],
		when: {
			party: 'state',
			phase: ['prep', 'talks', 'stalled', 'collapsed', 'implementation'],
			functions: ['secretarial', 'rounds', 'languages', 'safe-passage'],
			not: {
				functions: [
					'advice',
					'preparation',
					'consensus',
					'coordination',
					'consultation',
					'counterpart-liaison',
					'facilitator-liaison',
					'channel-keeping',
					'confidence-measures',
					'humanitarian-access',
					'ceasefire-liaison',
					'track-two',
					'outreach',
					'committee-service',
					'promises-register',
					'resource-centre',
					'implementation',
					'contact-point',
					'media',
					'donor-channel'
				]
			}
		},
		then: { warnings: ['logistics-only'] }
	},
	{
		id: 'a-mandate-opens-with-its-aim-and-touches-nobodys-status',
		brief: '3.1',
		cites: ['S1', 'S90', 'E39', 'D'],
		when: {},
		then: { clauses: ['recital-settlement', 'recital-without-prejudice', 'purpose-settlement'] }
	}
] as const satisfies readonly Rule[];
