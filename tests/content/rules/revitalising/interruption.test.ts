import { functionIds } from '#content/functions.ts';
import { interruption } from '#content/rules/revitalising/interruption.ts';
import { anyone, testRules } from '../table.ts';

testRules('revitalising/interruption', interruption, {
	'every-mandate-says-what-goes-on-when-talks-stop': {
		concerns: anyone,
		brings: ['goes-on', 'phase-declared', 'core-works-on', 'restart']
	},
	'talks-without-an-office-start-it-fast': {
		concerns: {
			'a party in talks without an office': { phase: 'talks', existing: 'new' },
			'a party in talks that others serve': { phase: 'talks', existing: 'helpers' }
		},
		spares: {
			'a party in talks that has an office': { phase: 'talks', existing: 'ours' },
			'a party that only prepares talks': { phase: 'prep', existing: 'new' }
		},
		brings: ['fast-start', 'legal-adviser', 'late-start', 'head first', 'registrar first', 'legal-adviser first'],
		opensWith: ['phase', 'existing'],
		silentWithout: ['phase', 'existing'],
		only: { 'a party in talks without an office': { phase: ['talks', 'open'] } }
	},
	'talks-that-one-sits-in-fill-journeys-first': {
		concerns: {
			'a party in talks without an office': { phase: 'talks', existing: 'new' },
			'an invited community that others serve': { party: 'unarmed', phase: 'talks', existing: 'helpers' },
			'one like “a party in talks without an office”, but with party not-decided and seat-at-talks not-invited': {
				phase: 'talks',
				existing: 'new',
				party: 'not-decided',
				'seat-at-talks': 'not-invited'
			}
		},
		spares: {
			'a community that is not invited': {
				party: 'unarmed',
				'seat-at-talks': 'not-invited',
				phase: 'talks',
				existing: 'new'
			},
			'an office of all parties': { party: 'joint', accord: 'in-force', phase: 'talks', existing: 'new' },
			'a party in talks that has an office': { phase: 'talks', existing: 'ours' }
		},
		brings: ['travel-officer', 'travel-officer first'],
		opensWith: ['phase', 'existing'],
		silentWithout: ['phase', 'existing', 'party'],
		only: {
			'a party in talks without an office': {
				phase: ['talks', 'open'],
				party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided']
			},
			'an invited community that others serve': { 'seat-at-talks': ['invited', 'open'] }
		}
	},
	'talks-have-stopped-by-a-sign-that-all-can-see': {
		concerns: {
			'a movement in talks': { phase: 'talks' },
			'a community while talks are prepared': { party: 'unarmed' },
			'one like “a movement in talks”, but with phase stalled and stance silent': { phase: 'stalled', stance: 'silent' }
		},
		spares: {
			'a movement before talks': { phase: 'preformal' },
			'a government that says there will be none': { party: 'state', phase: 'stalled', stance: 'no-talks' },
			'an office of all parties': { party: 'joint', accord: 'in-force' },
			'a party that carries out an agreement': { phase: 'implementation' }
		},
		brings: ['talks-stopped'],
		opensWith: ['phase', 'party'],
		silentWithout: ['phase', 'party'],
		only: {
			'a movement in talks': {
				phase: ['prep', 'talks', 'stalled', 'open'],
				party: ['state', 'nsag', 'coalition', 'unarmed', 'open']
			}
		}
	},
	'a-stall-keeps-working-contact-and-a-line': {
		concerns: {
			'a movement whose talks stalled': { phase: 'stalled' },
			'a government whose talks stalled': { party: 'state', phase: 'stalled' },
			'a party that has not said who it is': { party: 'not-decided', phase: 'stalled' }
		},
		spares: {
			'a movement in talks': { phase: 'talks' },
			'a movement that says no to talks': { phase: 'stalled', stance: 'no-talks' },
			'a community without arms': { party: 'unarmed', phase: 'stalled' }
		},
		brings: ['rhythm', 'direct-line', 'last-to-close'],
		opensWith: ['phase'],
		silentWithout: ['phase', 'party'],
		only: {
			'a movement whose talks stalled': {
				phase: ['stalled', 'open'],
				party: ['state', 'nsag', 'coalition', 'not-decided'],
				stance: ['talks-possible', 'silent', 'open']
			}
		}
	},
	'a-stall-leaves-channels-to-keep': {
		concerns: {
			'a movement whose talks stalled': { phase: 'stalled' },
			'a party that has not said who it is': { party: 'not-decided', phase: 'stalled' },
			'a government, whatever its public word is': { party: 'state', phase: 'stalled', stance: 'no-talks' }
		},
		spares: { 'a movement in talks': { phase: 'talks' }, 'a community': { party: 'unarmed', phase: 'stalled' } },
		brings: [],
		opensWith: ['phase'],
		silentWithout: ['phase', 'party'],
		only: {
			'a movement whose talks stalled': {
				phase: ['stalled', 'open'],
				party: ['state', 'nsag', 'coalition', 'not-decided']
			}
		}
	},
	'a-stall-leaves-someone-in-contact': {
		concerns: {
			'a movement that keeps channels in a stall': { phase: 'stalled', functions: ['channel-keeping'] },
			'one that may do so later': { phase: 'stalled', later: ['channel-keeping'] },
			'a government, whatever its public word is': {
				party: 'state',
				phase: 'stalled',
				functions: ['channel-keeping'],
				stance: 'no-talks'
			}
		},
		spares: {
			'one that keeps none': { phase: 'stalled', functions: ['secretarial'] },
			'a movement with several counterparts, which has desks': {
				phase: 'stalled',
				functions: ['channel-keeping'],
				counterpart: 'several'
			},
			'a movement in talks': { phase: 'talks', functions: ['channel-keeping'] },
			'a community': { party: 'unarmed', phase: 'stalled', functions: ['channel-keeping'] }
		},
		brings: ['counterpart-liaison-officer'],
		opensWith: ['phase', 'counterpart', 'functions'],
		silentWithout: ['phase', 'party'],
		only: {
			'a movement that keeps channels in a stall': {
				phase: ['stalled', 'open'],
				party: ['state', 'nsag', 'coalition', 'not-decided'],
				functions: ['channel-keeping', 'open'],
				counterpart: ['state', 'nsag', 'unknown', 'open']
			}
		}
	},
	'a-stall-keeps-the-office-apart-from-other-contact': {
		concerns: { 'a stall in which others may be in contact': { phase: 'stalled', backchannel: 'perhaps' } },
		spares: {
			'a stall in which nobody is': { phase: 'stalled', backchannel: 'no' },
			'talks in which others may be': { phase: 'talks', backchannel: 'perhaps' }
		},
		brings: ['keep-apart-from-other-contact'],
		opensWith: ['phase', 'backchannel'],
		silentWithout: ['phase', 'backchannel']
	},
	'a-collapse-leaves-a-core-at-work': {
		concerns: { 'a party after a collapse': { phase: 'collapsed' } },
		spares: { 'a party whose talks stalled': { phase: 'stalled' } },
		brings: ['last-to-close', 'second-address', 'humanitarian-intermediary'],
		opensWith: ['phase'],
		silentWithout: ['phase'],
		only: { 'a party after a collapse': { phase: ['collapsed', 'open'] } }
	},
	'information-falls-silent-when-talks-stop': {
		concerns: {
			'a stall with public information': { phase: 'stalled', functions: ['media'] },
			'a collapse with public information': { phase: 'collapsed', functions: ['media'] },
			'one like “a stall with public information”, but with functions contact-point and later media': {
				phase: 'stalled',
				functions: ['contact-point'],
				later: ['media']
			}
		},
		spares: {
			'a stall without it': { phase: 'stalled' },
			'talks with public information': { phase: 'talks', functions: ['media'] }
		},
		brings: ['information-stops'],
		opensWith: ['phase'],
		silentWithout: ['phase'],
		only: { 'a stall with public information': { phase: ['stalled', 'collapsed', 'open'], functions: ['media'] } }
	},
	'the-switch-to-silence-is-written-ahead': {
		concerns: {
			'an office that informs the public': { functions: ['media'] },
			'an office of which one person speaks': { voice: 'of-the-office' },
			'an office whose head speaks': { 'head-role': 'spokesperson' },
			'one like “an office that informs the public”, but with functions contact-point and later media': {
				functions: ['contact-point'],
				later: ['media']
			}
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['procedure-only', 'information-stops'],
		silentWithout: ['functions'],
		only: {
			'an office that informs the public': { functions: ['media'] },
			'an office of which one person speaks': { voice: ['of-the-office', 'open'] },
			'an office whose head speaks': { 'head-role': ['spokesperson', 'open'] }
		}
	},
	'a-public-no-needs-two-layers': {
		concerns: {
			'a stall with a public no to talks': { phase: 'stalled', stance: 'no-talks' },
			'a collapse with a public no to talks': { phase: 'collapsed', stance: 'no-talks' }
		},
		spares: {
			'a stall with an open word': { phase: 'stalled', stance: 'talks-possible' },
			'a party in talks': { phase: 'talks', stance: 'no-talks' }
		},
		brings: ['two-layers-when-the-public-word-is-no'],
		opensWith: ['phase', 'stance'],
		silentWithout: ['phase', 'stance'],
		only: { 'a stall with a public no to talks': { stance: ['no-talks', 'open'] } }
	},
	'a-settlement-renews-the-mandate': {
		concerns: { 'a party that carries out an agreement': { phase: 'implementation' } },
		spares: { 'a party in talks': { phase: 'talks' } },
		brings: ['recital-carry-out', 'purpose-implementation', 'implementation-officer', 'joint-committees'],
		opensWith: ['phase'],
		silentWithout: ['phase'],
		only: { 'a party that carries out an agreement': { phase: ['implementation', 'open'] } }
	},
	'broken-promises-call-for-a-register': {
		concerns: {
			'a party to which promises were broken': { earlier: 'yes', lesson: ['promises-broken'] },
			'a party that found no trust': { earlier: 'yes', lesson: ['no-trust'] }
		},
		spares: {
			'a party that was only unprepared': { earlier: 'yes', lesson: ['unprepared'] },
			'a party for whom this is the first attempt': { earlier: 'no', lesson: ['no-trust'] }
		},
		brings: ['recital-promises', 'verified-promises'],
		opensWith: ['lesson'],
		silentWithout: ['lesson', 'earlier'],
		only: { 'a party to which promises were broken': { lesson: ['no-trust', 'promises-broken', 'open'] } }
	},
	'a-register-of-promises-is-read-out': {
		concerns: { 'an office that keeps a register of promises': { functions: ['promises-register'] } },
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['register'],
		opensWith: ['functions'],
		only: { 'an office that keeps a register of promises': { functions: ['promises-register', 'open'] } }
	},
	'a-committee-that-may-end-has-an-heir': {
		concerns: {
			'an office under a committee': { steering: 'committee' },
			'one like “an office under a committee”, but with steering none and principal committee': {
				steering: 'none',
				principal: 'committee'
			}
		},
		spares: { 'an office without one': { steering: 'none' } },
		brings: ['committee-ends'],
		opensWith: ['steering'],
		silentWithout: ['steering'],
		only: {
			'one like “an office under a committee”, but with steering none and principal committee': {
				principal: ['committee', 'open']
			}
		}
	},
	'kept-channels-have-a-rhythm': {
		concerns: {
			'an office that will keep channels': { later: ['channel-keeping'] },
			'one like “an office that will keep channels”, but with functions channel-keeping and later contact-point': {
				later: ['contact-point'],
				functions: ['channel-keeping']
			},
			'one like “an office that will keep channels”, but with phase stalled and stance silent': {
				later: ['channel-keeping'],
				phase: 'stalled',
				stance: 'silent'
			}
		},
		spares: {
			'an office that only keeps the record': { functions: ['secretarial'] },
			'a party without contact': { phase: 'nocontact', functions: ['channel-keeping'] },
			'a community without arms': { party: 'unarmed', functions: ['channel-keeping'] },
			'one like “an office that will keep channels”, but with phase collapsed and stance no-talks': {
				later: ['channel-keeping'],
				phase: 'collapsed',
				stance: 'no-talks'
			}
		},
		brings: ['rhythm'],
		opensWith: ['later', 'phase'],
		silentWithout: ['later', 'phase', 'party'],
		only: {
			'an office that will keep channels': {
				later: ['channel-keeping', 'open'],
				phase: ['preformal', 'prep', 'talks', 'stalled', 'collapsed', 'implementation', 'open'],
				party: ['state', 'nsag', 'coalition', 'not-decided']
			},
			'one like “an office that will keep channels”, but with phase stalled and stance silent': {
				stance: ['talks-possible', 'silent', 'open']
			}
		}
	},
	'what-an-earlier-office-did-for-talks-is-sealed': {
		concerns: {
			'a party that carries out an agreement with its office of the talks': { phase: 'implementation' },
			'a party whose helpers served the talks': { phase: 'implementation', existing: 'helpers' }
		},
		spares: {
			'a party that starts an office for it': { phase: 'implementation', existing: 'new' },
			'a party whose office goes on to serve rounds': { phase: 'implementation', functions: ['rounds'] },
			'a party whose office may do so later': { phase: 'implementation', later: ['rounds'] },
			'a party in talks': { phase: 'talks' }
		},
		brings: ['talks-work-ended'],
		opensWith: ['phase', 'existing'],
		silentWithout: ['phase', 'existing'],
		only: {
			'a party that carries out an agreement with its office of the talks': {
				phase: ['implementation', 'open'],
				functions: [
					'contact-point',
					'secretarial',
					'promises-register',
					'advice',
					'coordination',
					'consensus',
					'consultation',
					'preparation',
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
					'implementation',
					'not-decided'
				]
			}
		}
	},
	'dates-ahead-stand-in-one-calendar': {
		concerns: {
			'a party before a round': { deadlines: ['round'] },
			'before an election': { deadlines: ['election'] },
			'whose permits end': { deadlines: ['permits'] }
		},
		spares: { 'a party with time': { deadlines: [] } },
		brings: ['dates-ahead'],
		opensWith: ['deadlines'],
		silentWithout: ['deadlines']
	},
	'a-round-that-is-near-fills-record-and-journeys-first': {
		concerns: { 'a party before a round': { deadlines: ['round'] } },
		spares: { 'a party before an election': { deadlines: ['election'] } },
		brings: ['delegation', 'registrar first'],
		opensWith: ['deadlines'],
		silentWithout: ['deadlines'],
		only: { 'a party before a round': { deadlines: ['round', 'open'] } }
	},
	'a-change-that-is-near-fills-the-deputy-first': {
		concerns: { 'a party before an election': { deadlines: ['election'] } },
		spares: { 'a party before a round': { deadlines: ['round'] } },
		brings: ['terms-cross', 'transition-file', 'deputy first'],
		opensWith: ['deadlines'],
		silentWithout: ['deadlines'],
		only: { 'a party before an election': { deadlines: ['election', 'open'] } }
	},
	'permits-that-end-have-someone-who-watches-them': {
		concerns: { 'a party whose permits end': { deadlines: ['permits'] } },
		spares: { 'a party before a round': { deadlines: ['round'] } },
		brings: ['permits-to-travel', 'travel-officer', 'travel-officer first'],
		opensWith: ['deadlines'],
		silentWithout: ['deadlines'],
		only: { 'a party whose permits end': { deadlines: ['permits', 'open'] } }
	},
	'advice-from-the-talks-stays-sealed-for-years': {
		concerns: { 'a government that carries out an agreement': { party: 'state', phase: 'implementation' } },
		spares: {
			'a government in talks': { party: 'state', phase: 'talks' },
			'a joint office': { party: 'joint', accord: 'in-force', phase: 'implementation' }
		},
		brings: ['advice-sealed'],
		opensWith: ['phase', 'party'],
		silentWithout: ['phase', 'party'],
		only: {
			'a government that carries out an agreement': {
				phase: ['implementation', 'open'],
				party: ['state', 'nsag', 'coalition', 'unarmed', 'open']
			}
		}
	},
	'an-office-in-a-stall-answers-for-its-own-contacts': {
		concerns: { 'a party whose talks stalled': { phase: 'stalled' } },
		spares: { 'a party in talks': { phase: 'talks' } },
		brings: ['own-contacts-only'],
		opensWith: ['phase'],
		silentWithout: ['phase'],
		only: { 'a party whose talks stalled': { phase: ['stalled', 'open'] } }
	},
	'an-office-without-rounds-is-no-delegation': {
		concerns: {
			'a party whose talks collapsed': { phase: 'collapsed' },
			'one that says there will be no talks': { phase: 'stalled', stance: 'no-talks', later: ['rounds'] }
		},
		spares: {
			'a party that serves rounds in a stall': { phase: 'stalled', functions: ['rounds'] },
			'a party in talks': { phase: 'talks' }
		},
		brings: ['no-delegation-yet'],
		opensWith: ['phase'],
		silentWithout: ['phase', 'party'],
		only: {
			'a party whose talks collapsed': {
				phase: ['stalled', 'collapsed', 'open'],
				party: ['state', 'nsag', 'coalition', 'not-decided'],
				functions: [
					'contact-point',
					'secretarial',
					'promises-register',
					'advice',
					'coordination',
					'consensus',
					'consultation',
					'preparation',
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
					'implementation',
					'not-decided'
				],
				later: [
					'contact-point',
					'secretarial',
					'promises-register',
					'advice',
					'coordination',
					'consensus',
					'consultation',
					'preparation',
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
					'implementation',
					'not-decided'
				]
			},
			'one that says there will be no talks': { phase: ['stalled', 'collapsed', 'open'], stance: ['no-talks', 'open'] }
		}
	},
	'broken-promises-open-the-register-at-once': {
		concerns: { 'a party whose promises were broken': { earlier: 'yes', lesson: ['promises-broken'] } },
		spares: {
			'one that lets everything wait, the register too': {
				earlier: 'yes',
				lesson: ['promises-broken'],
				functions: [],
				later: functionIds
			},
			'one that lets the register wait': { earlier: 'yes', lesson: ['no-trust'], later: ['promises-register'] },
			'one that learned something else': { earlier: 'yes', lesson: ['leak'] }
		},
		brings: ['register'],
		opensWith: ['lesson'],
		silentWithout: ['lesson'],
		only: {
			'a party whose promises were broken': {
				lesson: ['no-trust', 'promises-broken', 'open'],
				later: [
					'contact-point',
					'secretarial',
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
					'implementation',
					'not-decided'
				]
			}
		}
	}
});
