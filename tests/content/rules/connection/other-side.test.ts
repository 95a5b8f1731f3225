import { otherSide } from '#content/rules/connection/other-side.ts';
import { testRules } from '../table.ts';

testRules('connection/other-side', otherSide, {
	'several-counterparts-get-a-desk-each': {
		concerns: {
			'a government in contact with several groups': {
				party: 'state',
				counterpart: 'several',
				functions: ['counterpart-liaison']
			},
			'a movement that will keep channels to several sides': { counterpart: 'several', later: ['channel-keeping'] }
		},
		spares: {
			'a government in contact with one group': {
				party: 'state',
				counterpart: 'nsag',
				functions: ['counterpart-liaison']
			},
			'a community without arms': { party: 'unarmed', counterpart: 'several' },
			'a joint office, which faces nobody': {
				party: 'joint',
				accord: 'in-force',
				counterpart: 'several',
				functions: ['counterpart-liaison']
			}
		},
		opensWith: ['counterpart'],
		silentWithout: ['counterpart']
	},
	'desks-have-officers': {
		concerns: {
			'a government in contact with several groups': {
				party: 'state',
				counterpart: 'several',
				functions: ['counterpart-liaison']
			}
		},
		spares: {
			'a movement that keeps no contact with several sides': { counterpart: 'several', functions: ['secretarial'] },
			'a government in contact with one group': {
				party: 'state',
				counterpart: 'nsag',
				functions: ['counterpart-liaison']
			}
		},
		opensWith: ['counterpart'],
		silentWithout: ['counterpart']
	},
	'contact-is-ordered-in-pairs-and-logged-by-heading': {
		concerns: {
			'a movement in working contact': { functions: ['counterpart-liaison'] },
			'a government that keeps channels': { party: 'state', functions: ['channel-keeping'] },
			'an alliance that will be an address': { party: 'coalition', later: ['contact-point'] },
			'a party that has not said who it is': { party: 'not-decided', functions: ['counterpart-liaison'] }
		},
		spares: {
			'a movement without such work': { functions: ['secretarial'] },
			'a community without arms': { party: 'unarmed', functions: ['counterpart-liaison'] },
			'a joint office': { party: 'joint', accord: 'in-force', functions: ['counterpart-liaison'] }
		},
		opensWith: ['functions'],
		silentWithout: ['party']
	},
	'contact-with-the-other-side-has-an-officer': {
		concerns: { 'an office in working contact': { functions: ['counterpart-liaison'] } },
		spares: {
			'an office that only keeps the record': { functions: ['secretarial'] },
			'a joint office, in which every side is': {
				party: 'joint',
				accord: 'in-force',
				functions: ['counterpart-liaison']
			},
			'an office with several counterparts, which has desks': {
				counterpart: 'several',
				functions: ['counterpart-liaison']
			}
		},
		opensWith: ['functions', 'counterpart', 'party']
	},
	'contact-with-third-parties-has-an-officer': {
		concerns: { 'an office in contact with facilitators': { functions: ['facilitator-liaison'] } },
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		opensWith: ['functions']
	},
	'two-offices-agree-on-one-page-of-rules': {
		concerns: { 'a party whose counterpart has such an office': { 'counterpart-office': 'mirror' } },
		spares: {
			'a party whose counterpart sends a ministry': { 'counterpart-office': 'ministry' },
			'a joint office': { party: 'joint', accord: 'in-force', 'counterpart-office': 'mirror' }
		},
		opensWith: ['counterpart-office'],
		silentWithout: ['counterpart-office']
	},
	'a-mirror-office-is-a-neighbour': {
		concerns: { 'a party whose counterpart has such an office': { 'counterpart-office': 'mirror' } },
		spares: {
			'a party whose counterpart sends a ministry': { 'counterpart-office': 'ministry' },
			'a party that has a desk for each of several sides': { 'counterpart-office': 'mirror', counterpart: 'several' },
			'a community without arms': { party: 'unarmed', 'counterpart-office': 'mirror' }
		},
		opensWith: ['counterpart-office'],
		silentWithout: ['counterpart-office']
	},
	'an-unknown-counterpart-is-asked-for-one-contact': {
		concerns: {
			'a party whose counterpart has no office': { 'counterpart-office': 'none' },
			'a party whose counterpart sends a ministry': { 'counterpart-office': 'ministry' },
			'a party that does not know': { 'counterpart-office': 'unknown' }
		},
		spares: {
			'a party whose counterpart has such an office': { 'counterpart-office': 'mirror' },
			'a party that faces several sides': { counterpart: 'several', 'counterpart-office': 'unknown' }
		},
		opensWith: ['counterpart-office', 'counterpart'],
		silentWithout: ['counterpart-office']
	},
	'two-offices-in-contact-keep-a-direct-line': {
		concerns: {
			'two offices in talks': { 'counterpart-office': 'mirror', phase: 'talks', functions: ['channel-keeping'] },
			'two offices after a collapse': {
				'counterpart-office': 'mirror',
				phase: 'collapsed',
				functions: ['channel-keeping']
			}
		},
		spares: {
			'two offices that never spoke': {
				'counterpart-office': 'mirror',
				phase: 'nocontact',
				functions: ['channel-keeping']
			},
			'a movement whose counterpart has no office': { phase: 'talks', functions: ['channel-keeping'] },
			'a community without arms': {
				party: 'unarmed',
				'counterpart-office': 'mirror',
				phase: 'talks',
				functions: ['channel-keeping']
			}
		},
		opensWith: ['counterpart-office', 'phase'],
		silentWithout: ['counterpart-office', 'phase', 'party']
	},
	'talks-give-each-committee-a-secretary': {
		concerns: { 'talks with joint committees': { phase: 'talks', 'joint-bodies': ['sub-committees'] } },
		spares: {
			'talks without committees': { phase: 'talks', 'joint-bodies': [] },
			'talks with monitoring only': { phase: 'talks', 'joint-bodies': ['monitoring'] }
		},
		opensWith: ['phase', 'joint-bodies'],
		silentWithout: ['phase', 'joint-bodies']
	},
	'talks-leave-time-to-consult': {
		concerns: {
			'a party in talks': { phase: 'talks' },
			'a community that is invited': { party: 'unarmed', phase: 'talks' }
		},
		spares: {
			'a party without contact': { phase: 'nocontact' },
			'a community that is not invited': { party: 'unarmed', phase: 'talks', 'seat-at-talks': 'not-invited' }
		},
		opensWith: ['phase'],
		silentWithout: ['phase']
	},
	'planned-committees-get-a-secretary': {
		concerns: {
			'committees that are planned': { phase: 'prep', 'joint-bodies': ['sub-committees'] },
			'committees under an agreement': { phase: 'implementation', 'joint-bodies': ['sub-committees'] },
			'an office that serves committees': { functions: ['committee-service'] }
		},
		spares: {
			'talks without committees': { phase: 'talks', 'joint-bodies': ['monitoring'] },
			'a party without contact': { phase: 'nocontact', 'joint-bodies': ['sub-committees'] }
		},
		opensWith: ['phase', 'joint-bodies'],
		silentWithout: ['phase', 'joint-bodies']
	},
	'rounds-are-served-by-rules-and-a-record': {
		concerns: {
			'an office that serves rounds': { functions: ['rounds'] },
			'an invited community that serves rounds': { party: 'unarmed', phase: 'talks', functions: ['rounds'] }
		},
		spares: {
			'an office that only keeps the record': { functions: ['secretarial'] },
			'a community that is not invited': { party: 'unarmed', 'seat-at-talks': 'not-invited', functions: ['rounds'] },
			'a party without contact that plans rounds': { phase: 'nocontact', later: ['rounds'] }
		},
		opensWith: ['functions', 'phase'],
		silentWithout: ['phase', 'party']
	},
	'rounds-have-posts': {
		concerns: { 'an office that will serve rounds': { phase: 'preformal', later: ['rounds'] } },
		spares: {
			'an office that only keeps the record': { functions: ['secretarial'] },
			'an office without contact': { phase: 'nocontact', later: ['rounds'] }
		},
		opensWith: ['phase'],
		silentWithout: ['later']
	},
	'a-detention-measure-has-a-neutral-helper': {
		concerns: {
			'a party that prepares talks with a measure on prisoners': {
				functions: ['confidence-measures'],
				measures: ['prisoners']
			},
			'a party without contact with a measure on the wounded': {
				phase: 'nocontact',
				later: ['confidence-measures'],
				measures: ['wounded']
			}
		},
		spares: {
			'a party with a measure on livelihoods': { functions: ['confidence-measures'], measures: ['livelihoods'] },
			'a party without such measures': { functions: ['secretarial'], measures: ['prisoners'] },
			'a party in talks': { phase: 'talks', functions: ['confidence-measures'], measures: ['prisoners'] }
		},
		opensWith: ['measures', 'phase'],
		silentWithout: ['measures', 'phase']
	},
	'confidence-measures-have-an-officer': {
		concerns: {
			'an office with confidence measures': { party: 'state', phase: 'nocontact', later: ['confidence-measures'] },
			'an office that explores access': { functions: ['humanitarian-access'] }
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		opensWith: ['later'],
		silentWithout: ['later']
	},
	'chosen-measures-are-listed': {
		concerns: { 'an office with chosen measures': { functions: ['confidence-measures'], measures: ['reintegration'] } },
		spares: {
			'an office that has chosen none': { functions: ['confidence-measures'], measures: [] },
			'an office without such measures': { measures: ['reintegration'] }
		},
		opensWith: ['measures'],
		silentWithout: ['measures']
	},
	'an-active-monitoring-body-keeps-incidents-apart-from-talks': {
		concerns: { 'talks beside a monitored ceasefire': { phase: 'talks', 'joint-bodies': ['monitoring'] } },
		spares: {
			'talks with committees only': { phase: 'talks', 'joint-bodies': ['sub-committees'] },
			'a party without contact': { phase: 'nocontact', 'joint-bodies': ['monitoring'] }
		},
		opensWith: ['joint-bodies', 'phase'],
		silentWithout: ['joint-bodies', 'phase']
	},
	'ceasefire-liaison-has-an-officer': {
		concerns: { 'an office in touch with monitors': { functions: ['ceasefire-liaison'] } },
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		silentWithout: ['functions']
	},
	'unofficial-dialogue-has-rules': {
		concerns: { 'an office that will join unofficial dialogue': { later: ['track-two'] } },
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		opensWith: ['later'],
		silentWithout: ['later']
	},
	'a-head-without-rank-is-not-received': {
		concerns: {
			'a government that serves rounds without working contact': {
				party: 'state',
				phase: 'talks',
				functions: ['rounds']
			}
		},
		spares: {
			'a government in working contact': {
				party: 'state',
				phase: 'talks',
				functions: ['rounds', 'counterpart-liaison']
			},
			'a government before contact': { party: 'state', phase: 'nocontact', functions: ['rounds'] },
			'a movement in talks': { party: 'nsag', phase: 'talks', functions: ['rounds'] }
		},
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase']
	},
	'talks-and-benefits-are-in-different-hands': {
		concerns: {
			'a government whose office also follows a ceasefire': { party: 'state', functions: ['ceasefire-liaison'] }
		},
		spares: {
			'a government whose office only talks': { party: 'state', functions: ['secretarial'] },
			'a movement whose office follows a ceasefire': { party: 'nsag', functions: ['ceasefire-liaison'] }
		},
		opensWith: ['party'],
		silentWithout: ['party']
	},
	'an-office-that-talks-and-carries-out-is-asked-for-benefits': {
		concerns: {
			'a government whose office helps with livelihoods': {
				party: 'state',
				functions: ['confidence-measures'],
				measures: ['livelihoods']
			},
			'a government whose office talks, follows a ceasefire and follows a settlement': {
				party: 'state',
				functions: ['counterpart-liaison', 'ceasefire-liaison'],
				later: ['implementation']
			}
		},
		spares: {
			'a government whose office only receives offers of help': { party: 'state', functions: ['donor-channel'] },
			'a government whose office only follows a ceasefire': { party: 'state', functions: ['ceasefire-liaison'] },
			'a movement whose office does all three': {
				party: 'nsag',
				functions: ['counterpart-liaison', 'ceasefire-liaison', 'implementation']
			}
		},
		opensWith: ['party'],
		silentWithout: ['party']
	},
	'unofficial-contact-that-may-be-named-has-rules': {
		concerns: { 'a party before talks that may name it': { phase: 'preformal', unofficial: 'may-be-named' } },
		spares: {
			'one that may not': { phase: 'preformal', unofficial: 'off-paper' },
			'one in preparation': { unofficial: 'may-be-named' }
		},
		opensWith: ['unofficial'],
		silentWithout: ['unofficial', 'phase']
	},
	'unofficial-contact-that-may-not-be-named-stands-nowhere': {
		concerns: { 'a party before talks that may not name it': { phase: 'preformal', unofficial: 'off-paper' } },
		spares: { 'one that may': { phase: 'preformal', unofficial: 'may-be-named' } },
		opensWith: ['unofficial'],
		silentWithout: ['unofficial', 'phase']
	}
});
