import { functionIds } from '#content/functions.ts';
import { otherSide } from '#content/rules/connection/other-side.ts';
import { testRules } from '../table.ts';

const allBut = (id: (typeof functionIds)[number]) => functionIds.filter((one) => one !== id);

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
		brings: ['desks', 'counterpart-desks'],
		opensWith: ['counterpart'],
		silentWithout: ['counterpart'],
		only: {
			'a government in contact with several groups': {
				counterpart: ['several', 'open'],
				party: ['state', 'nsag', 'coalition', 'none', 'open']
			}
		}
	},
	'desks-have-officers': {
		concerns: {
			'a government in contact with several groups': {
				party: 'state',
				counterpart: 'several',
				functions: ['counterpart-liaison']
			},
			'one like “a government in contact with several groups”, but with functions contact-point and later counterpart-liaison':
				{ party: 'state', counterpart: 'several', functions: ['contact-point'], later: ['counterpart-liaison'] }
		},
		spares: {
			'a movement that keeps no contact with several sides': { counterpart: 'several', functions: ['secretarial'] },
			'a government in contact with one group': {
				party: 'state',
				counterpart: 'nsag',
				functions: ['counterpart-liaison']
			}
		},
		brings: ['desk-officers'],
		opensWith: ['counterpart'],
		silentWithout: ['counterpart'],
		only: {
			'a government in contact with several groups': {
				counterpart: ['several', 'open'],
				functions: ['counterpart-liaison', 'channel-keeping', 'open'],
				party: ['state', 'nsag', 'coalition', 'none', 'open']
			}
		}
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
		brings: ['contact-by-order', 'contact-in-pairs', 'contact-subjects', 'last-to-close', 'head-fit'],
		opensWith: ['functions'],
		silentWithout: ['party'],
		only: {
			'a movement in working contact': {
				functions: ['contact-point', 'counterpart-liaison', 'channel-keeping', 'open'],
				party: ['state', 'nsag', 'coalition', 'not-decided']
			}
		}
	},
	'contact-with-the-other-side-has-an-officer': {
		concerns: {
			'an office in working contact': { functions: ['counterpart-liaison'] },
			'one like “an office in working contact”, but with functions contact-point and later counterpart-liaison': {
				functions: ['contact-point'],
				later: ['counterpart-liaison']
			}
		},
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
		brings: ['counterpart-liaison-officer'],
		opensWith: ['functions', 'counterpart', 'party'],
		only: {
			'an office in working contact': {
				functions: ['counterpart-liaison', 'open'],
				party: ['state', 'nsag', 'coalition', 'unarmed', 'none', 'open'],
				counterpart: ['state', 'nsag', 'unknown', 'open']
			}
		}
	},
	'contact-with-third-parties-has-an-officer': {
		concerns: {
			'an office in contact with facilitators': { functions: ['facilitator-liaison'] },
			'one like “an office in contact with facilitators”, but with functions contact-point and later facilitator-liaison':
				{ functions: ['contact-point'], later: ['facilitator-liaison'] }
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['third-party-liaison-officer', 'facilitator'],
		opensWith: ['functions'],
		only: { 'an office in contact with facilitators': { functions: ['facilitator-liaison', 'open'] } }
	},
	'two-offices-agree-on-one-page-of-rules': {
		concerns: { 'a party whose counterpart has such an office': { 'counterpart-office': 'mirror' } },
		spares: {
			'a party whose counterpart sends a ministry': { 'counterpart-office': 'ministry' },
			'a joint office': { party: 'joint', accord: 'in-force', 'counterpart-office': 'mirror' }
		},
		brings: ['page-of-rules', 'rank'],
		opensWith: ['counterpart-office'],
		silentWithout: ['counterpart-office'],
		only: {
			'a party whose counterpart has such an office': {
				'counterpart-office': ['mirror', 'open'],
				party: ['state', 'nsag', 'coalition', 'none', 'open']
			}
		}
	},
	'a-mirror-office-is-a-neighbour': {
		concerns: { 'a party whose counterpart has such an office': { 'counterpart-office': 'mirror' } },
		spares: {
			'a party whose counterpart sends a ministry': { 'counterpart-office': 'ministry' },
			'a party that has a desk for each of several sides': { 'counterpart-office': 'mirror', counterpart: 'several' },
			'a community without arms': { party: 'unarmed', 'counterpart-office': 'mirror' }
		},
		brings: ['counterpart-office'],
		opensWith: ['counterpart-office'],
		silentWithout: ['counterpart-office'],
		only: {
			'a party whose counterpart has such an office': {
				'counterpart-office': ['mirror', 'open'],
				party: ['state', 'nsag', 'coalition', 'none', 'open'],
				counterpart: ['state', 'nsag', 'unknown', 'open']
			}
		}
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
		brings: ['one-contact', 'counterpart-contact'],
		opensWith: ['counterpart-office', 'counterpart'],
		silentWithout: ['counterpart-office'],
		only: { 'a party whose counterpart has no office': { counterpart: ['state', 'nsag', 'unknown', 'open'] } }
	},
	'two-offices-in-contact-keep-a-direct-line': {
		concerns: {
			'two offices in talks': { 'counterpart-office': 'mirror', phase: 'talks', functions: ['channel-keeping'] },
			'two offices after a collapse': {
				'counterpart-office': 'mirror',
				phase: 'collapsed',
				functions: ['channel-keeping']
			},
			'one like “two offices in talks”, but with functions contact-point and later channel-keeping': {
				'counterpart-office': 'mirror',
				phase: 'talks',
				functions: ['contact-point'],
				later: ['channel-keeping']
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
			},
			'one like “two offices in talks”, but with phase stalled and stance no-talks': {
				'counterpart-office': 'mirror',
				phase: 'stalled',
				functions: ['channel-keeping'],
				stance: 'no-talks'
			}
		},
		brings: ['rhythm', 'direct-line', 'last-to-close'],
		opensWith: ['counterpart-office', 'phase'],
		silentWithout: ['counterpart-office', 'phase', 'party'],
		only: {
			'two offices in talks': {
				'counterpart-office': ['mirror', 'open'],
				party: ['state', 'nsag', 'coalition', 'open'],
				phase: ['prep', 'talks', 'stalled', 'collapsed', 'open'],
				functions: ['channel-keeping']
			},
			'two offices after a collapse': { stance: ['talks-possible', 'silent', 'open'] }
		}
	},
	'talks-give-each-committee-a-secretary': {
		concerns: { 'talks with joint committees': { phase: 'talks', 'joint-bodies': ['sub-committees'] } },
		spares: {
			'talks without committees': { phase: 'talks', 'joint-bodies': [] },
			'talks with monitoring only': { phase: 'talks', 'joint-bodies': ['monitoring'] }
		},
		brings: ['committee-secretaries', 'joint-committees'],
		opensWith: ['phase', 'joint-bodies'],
		silentWithout: ['phase', 'joint-bodies'],
		only: { 'talks with joint committees': { phase: ['talks', 'open'] } }
	},
	'talks-leave-time-to-consult': {
		concerns: {
			'a party in talks': { phase: 'talks' },
			'a community that is invited': { party: 'unarmed', phase: 'talks' },
			'one like “a party in talks”, but with party not-decided and seat-at-talks not-invited': {
				phase: 'talks',
				party: 'not-decided',
				'seat-at-talks': 'not-invited'
			}
		},
		spares: {
			'a party without contact': { phase: 'nocontact' },
			'a community that is not invited': { party: 'unarmed', phase: 'talks', 'seat-at-talks': 'not-invited' }
		},
		brings: [
			'serves-delegation',
			'aims-before-a-round',
			'time-to-consult',
			'note-in-the-room',
			'papers-back',
			'delegation'
		],
		opensWith: ['phase'],
		silentWithout: ['phase'],
		only: {
			'a party in talks': { phase: ['talks', 'open'], party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'] },
			'a community that is invited': { 'seat-at-talks': ['invited', 'open'] }
		}
	},
	'planned-committees-get-a-secretary': {
		concerns: {
			'committees that are planned': { phase: 'prep', 'joint-bodies': ['sub-committees'] },
			'committees under an agreement': { phase: 'implementation', 'joint-bodies': ['sub-committees'] },
			'an office that serves committees': { functions: ['committee-service'] },
			'one like “committees that are planned”, but with phase nocontact and later committee-service': {
				phase: 'nocontact',
				'joint-bodies': ['sub-committees'],
				later: ['committee-service']
			}
		},
		spares: {
			'talks without committees': { phase: 'talks', 'joint-bodies': ['monitoring'] },
			'a party without contact': { phase: 'nocontact', 'joint-bodies': ['sub-committees'] }
		},
		brings: ['committee-secretaries', 'joint-committees'],
		opensWith: ['phase', 'joint-bodies'],
		silentWithout: ['phase', 'joint-bodies'],
		only: {
			'committees that are planned': { phase: ['prep', 'talks', 'stalled', 'implementation', 'open'] },
			'an office that serves committees': { functions: ['committee-service'] }
		}
	},
	'rounds-are-served-by-rules-and-a-record': {
		concerns: {
			'an office that serves rounds': { functions: ['rounds'] },
			'an invited community that serves rounds': { party: 'unarmed', phase: 'talks', functions: ['rounds'] },
			'one like “an office that serves rounds”, but with functions contact-point and later rounds': {
				functions: ['contact-point'],
				later: ['rounds']
			},
			'one like “an office that serves rounds”, but with party not-decided and seat-at-talks not-invited': {
				functions: ['rounds'],
				party: 'not-decided',
				'seat-at-talks': 'not-invited'
			},
			'one like “an office that serves rounds”, but with phase stalled and stance silent': {
				functions: ['rounds'],
				phase: 'stalled',
				stance: 'silent'
			}
		},
		spares: {
			'an office that only keeps the record': { functions: ['secretarial'] },
			'a community that is not invited': { party: 'unarmed', 'seat-at-talks': 'not-invited', functions: ['rounds'] },
			'a party without contact that plans rounds': { phase: 'nocontact', later: ['rounds'] },
			'one like “an office that serves rounds”, but with phase collapsed and stance no-talks': {
				functions: ['rounds'],
				phase: 'collapsed',
				stance: 'no-talks'
			}
		},
		brings: [
			'serves-delegation',
			'aims-before-a-round',
			'ground-rules',
			'time-to-consult',
			'note-in-the-room',
			'papers-back',
			'delegation'
		],
		opensWith: ['functions', 'phase'],
		silentWithout: ['phase', 'party'],
		only: {
			'an office that serves rounds': {
				functions: ['rounds', 'open'],
				party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'],
				phase: ['preformal', 'prep', 'talks', 'stalled', 'collapsed', 'implementation', 'open']
			},
			'an invited community that serves rounds': { 'seat-at-talks': ['invited', 'open'] },
			'one like “an office that serves rounds”, but with phase stalled and stance silent': {
				stance: ['talks-possible', 'silent', 'open']
			}
		}
	},
	'rounds-have-posts': {
		concerns: {
			'an office that will serve rounds': { phase: 'preformal', later: ['rounds'] },
			'one like “an office that will serve rounds”, but with functions rounds and later contact-point': {
				phase: 'preformal',
				later: ['contact-point'],
				functions: ['rounds']
			}
		},
		spares: {
			'an office that only keeps the record': { functions: ['secretarial'] },
			'an office without contact': { phase: 'nocontact', later: ['rounds'] }
		},
		brings: ['process-adviser', 'travel-officer'],
		opensWith: ['phase'],
		silentWithout: ['later'],
		only: {
			'an office that will serve rounds': {
				later: ['rounds'],
				phase: ['preformal', 'prep', 'talks', 'stalled', 'collapsed', 'implementation', 'open']
			}
		}
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
		brings: ['humanitarian-helper', 'humanitarian-intermediary'],
		opensWith: ['measures', 'phase'],
		silentWithout: ['measures', 'phase'],
		only: {
			'a party that prepares talks with a measure on prisoners': {
				measures: ['prisoners', 'wounded', 'open'],
				phase: ['nocontact', 'preformal', 'prep', 'open']
			}
		}
	},
	'confidence-measures-have-an-officer': {
		concerns: {
			'an office with confidence measures': { party: 'state', phase: 'nocontact', later: ['confidence-measures'] },
			'an office that explores access': { functions: ['humanitarian-access'] }
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['humanitarian-helper', 'humanitarian-officer', 'humanitarian-intermediary'],
		opensWith: ['later'],
		silentWithout: ['later'],
		only: { 'an office with confidence measures': { later: ['confidence-measures', 'humanitarian-access', 'open'] } }
	},
	'chosen-measures-are-listed': {
		concerns: {
			'an office with chosen measures': { functions: ['confidence-measures'], measures: ['reintegration'] },
			'one like “an office with chosen measures”, but with functions contact-point and later confidence-measures': {
				functions: ['contact-point'],
				measures: ['reintegration'],
				later: ['confidence-measures']
			}
		},
		spares: {
			'an office that has chosen none': { functions: ['confidence-measures'], measures: [] },
			'an office without such measures': { measures: ['reintegration'] },
			'one like “an office with chosen measures”, but with functions not-decided': {
				functions: 'not-decided',
				measures: ['reintegration']
			},
			'one like “an office with chosen measures”, but with functions coordination and later not-decided': {
				functions: ['coordination'],
				measures: ['reintegration'],
				later: 'not-decided'
			},
			'one like “an office with chosen measures”, but with functions consensus and later not-decided': {
				functions: ['consensus'],
				measures: ['reintegration'],
				later: 'not-decided'
			},
			'one like “an office with chosen measures”, but with functions humanitarian-access and later not-decided': {
				functions: ['humanitarian-access'],
				measures: ['reintegration'],
				later: 'not-decided'
			},
			'one like “an office with chosen measures”, but with functions ceasefire-liaison and later not-decided': {
				functions: ['ceasefire-liaison'],
				measures: ['reintegration'],
				later: 'not-decided'
			},
			'one like “an office with chosen measures”, but with functions outreach and later not-decided': {
				functions: ['outreach'],
				measures: ['reintegration'],
				later: 'not-decided'
			},
			'one like “an office with chosen measures”, but with functions media and later not-decided': {
				functions: ['media'],
				measures: ['reintegration'],
				later: 'not-decided'
			},
			'one like “an office with chosen measures”, but with functions resource-centre and later not-decided': {
				functions: ['resource-centre'],
				measures: ['reintegration'],
				later: 'not-decided'
			},
			'one like “an office with chosen measures”, but with functions donor-channel and later not-decided': {
				functions: ['donor-channel'],
				measures: ['reintegration'],
				later: 'not-decided'
			},
			'one like “an office with chosen measures”, but with functions implementation and later not-decided': {
				functions: ['implementation'],
				measures: ['reintegration'],
				later: 'not-decided'
			}
		},
		brings: ['measures'],
		opensWith: ['measures'],
		silentWithout: ['measures'],
		only: {
			'an office with chosen measures': {
				functions: ['confidence-measures'],
				measures: ['prisoners', 'wounded', 'livelihoods', 'reintegration', 'open']
			},
			'one like “an office with chosen measures”, but with functions contact-point and later confidence-measures': {
				later: ['confidence-measures']
			}
		}
	},
	'an-active-monitoring-body-keeps-incidents-apart-from-talks': {
		concerns: { 'talks beside a monitored ceasefire': { phase: 'talks', 'joint-bodies': ['monitoring'] } },
		spares: {
			'talks with committees only': { phase: 'talks', 'joint-bodies': ['sub-committees'] },
			'a party without contact': { phase: 'nocontact', 'joint-bodies': ['monitoring'] }
		},
		brings: ['incidents-apart', 'monitoring-body'],
		opensWith: ['joint-bodies', 'phase'],
		silentWithout: ['joint-bodies', 'phase'],
		only: { 'talks beside a monitored ceasefire': { phase: ['prep', 'talks', 'stalled', 'implementation', 'open'] } }
	},
	'ceasefire-liaison-has-an-officer': {
		concerns: {
			'an office in touch with monitors': { functions: ['ceasefire-liaison'] },
			'one like “an office in touch with monitors”, but with functions contact-point and later ceasefire-liaison': {
				functions: ['contact-point'],
				later: ['ceasefire-liaison']
			}
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['incidents-apart', 'ceasefire-liaison-officer', 'monitoring-body'],
		silentWithout: ['functions'],
		only: { 'an office in touch with monitors': { functions: ['ceasefire-liaison'] } }
	},
	'unofficial-dialogue-has-rules': {
		concerns: {
			'an office that will join unofficial dialogue': { later: ['track-two'] },
			'one like “an office that will join unofficial dialogue”, but with functions track-two and later contact-point': {
				later: ['contact-point'],
				functions: ['track-two']
			},
			'one whose unofficial contact may be named': {
				phase: 'preformal',
				unofficial: 'may-be-named',
				later: ['track-two']
			},
			'one that has none': { phase: 'preformal', unofficial: 'none', later: ['track-two'] },
			'one that leaves it open': { phase: 'preformal', unofficial: 'not-decided', later: ['track-two'] }
		},
		spares: {
			'an office that only keeps the record': { functions: ['secretarial'] },
			'one whose unofficial contact stands on no paper': {
				phase: 'preformal',
				unofficial: 'off-paper',
				later: ['track-two']
			}
		},
		brings: ['unofficial-meetings', 'unofficial-dialogue'],
		opensWith: ['later'],
		silentWithout: ['later'],
		only: { 'an office that will join unofficial dialogue': { later: ['track-two', 'open'] } }
	},
	'unofficial-dialogue-has-an-adviser': {
		concerns: {
			'an office that will join unofficial dialogue': { later: ['track-two'] },
			'one that joins it from the first day': { later: ['contact-point'], functions: ['track-two'] }
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['process-adviser'],
		opensWith: ['later'],
		silentWithout: ['later'],
		only: { 'an office that will join unofficial dialogue': { later: ['track-two', 'open'] } }
	},
	'a-head-without-rank-is-not-received': {
		concerns: {
			'a government whose office does all but keep working contact': {
				party: 'state',
				phase: 'talks',
				functions: allBut('counterpart-liaison')
			},
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
		brings: ['rank', 'rank-below-the-other-side'],
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase'],
		only: {
			'a government that serves rounds without working contact': {
				party: ['state', 'open'],
				phase: ['prep', 'talks', 'open'],
				functions: ['rounds', 'open']
			}
		}
	},
	'talks-and-benefits-are-in-different-hands': {
		concerns: {
			'a government whose office also follows a ceasefire': { party: 'state', functions: ['ceasefire-liaison'] },
			'one like “a government whose office also follows a ceasefire”, but with functions confidence-measures and measures livelihoods':
				{ party: 'state', functions: ['confidence-measures'], measures: ['livelihoods'] },
			'one like “a government whose office also follows a ceasefire”, but with functions contact-point and later ceasefire-liaison':
				{ party: 'state', functions: ['contact-point'], later: ['ceasefire-liaison'] }
		},
		spares: {
			'a government whose office only talks': { party: 'state', functions: ['secretarial'] },
			'a movement whose office follows a ceasefire': { party: 'nsag', functions: ['ceasefire-liaison'] }
		},
		brings: ['no-benefits'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: {
			'a government whose office also follows a ceasefire': {
				party: ['state', 'open'],
				functions: ['ceasefire-liaison', 'donor-channel', 'implementation']
			},
			'one like “a government whose office also follows a ceasefire”, but with functions confidence-measures and measures livelihoods':
				{ measures: ['livelihoods', 'reintegration', 'open'] },
			'one like “a government whose office also follows a ceasefire”, but with functions contact-point and later ceasefire-liaison':
				{ later: ['ceasefire-liaison', 'donor-channel', 'implementation'] }
		}
	},
	'an-office-that-talks-and-carries-out-is-asked-for-benefits': {
		concerns: {
			'a government whose office will do all three': {
				party: 'state',
				functions: ['secretarial'],
				later: ['counterpart-liaison', 'ceasefire-liaison', 'implementation']
			},
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
			'a government whose office does all but talk': { party: 'state', functions: allBut('counterpart-liaison') },
			'a government whose office does all but follow a ceasefire': {
				party: 'state',
				functions: allBut('ceasefire-liaison')
			},
			'a government whose office does all but follow a settlement': {
				party: 'state',
				functions: allBut('implementation')
			},
			'a government whose office only receives offers of help': { party: 'state', functions: ['donor-channel'] },
			'a government whose office only follows a ceasefire': { party: 'state', functions: ['ceasefire-liaison'] },
			'a movement whose office does all three': {
				party: 'nsag',
				functions: ['counterpart-liaison', 'ceasefire-liaison', 'implementation']
			},
			'one like “a government whose office talks, follows a ceasefire and follows a settlement”, but with functions not-decided':
				{ party: 'state', functions: 'not-decided', later: ['implementation'] },
			'one like “a government whose office talks, follows a ceasefire and follows a settlement”, but with party not-decided and functions not-decided':
				{ party: 'not-decided', functions: 'not-decided', later: ['implementation'] }
		},
		brings: ['talks-and-benefits-in-one-hand'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: {
			'a government whose office helps with livelihoods': {
				party: ['state', 'open'],
				measures: ['livelihoods', 'reintegration', 'open']
			},
			'a government whose office talks, follows a ceasefire and follows a settlement': {
				functions: [],
				later: ['implementation']
			}
		}
	},
	'unofficial-contact-that-may-be-named-has-rules': {
		concerns: { 'a party before talks that may name it': { phase: 'preformal', unofficial: 'may-be-named' } },
		spares: {
			'one that may not': { phase: 'preformal', unofficial: 'off-paper' },
			'one in preparation': { unofficial: 'may-be-named' }
		},
		brings: ['unofficial-meetings', 'unofficial-dialogue'],
		opensWith: ['unofficial'],
		silentWithout: ['unofficial', 'phase'],
		only: { 'a party before talks that may name it': { unofficial: ['may-be-named', 'open'] } }
	},
	'unofficial-contact-that-may-not-be-named-stands-nowhere': {
		concerns: { 'a party before talks that may not name it': { phase: 'preformal', unofficial: 'off-paper' } },
		spares: { 'one that may': { phase: 'preformal', unofficial: 'may-be-named' } },
		brings: ['unofficial-contact-off-paper'],
		opensWith: ['unofficial'],
		silentWithout: ['unofficial', 'phase'],
		only: { 'a party before talks that may not name it': { unofficial: ['off-paper', 'open'] } }
	}
});
