import { movement } from '#content/rules/accessibility/movement.ts';
import { anyone, testRules } from '../table.ts';

testRules('accessibility/movement', movement, {
	'people-at-risk-on-the-road-travel-under-safe-conduct': {
		concerns: {
			'a movement whose people cannot travel freely': { movement: 'restricted' },
			'a movement in hiding': { movement: 'hiding' },
			'a government whose people are at risk on the road': { party: 'state', movement: 'restricted' }
		},
		spares: { 'a movement that travels freely': { movement: 'free' } },
		brings: ['safe-conduct', 'travellers-list', 'list-holder'],
		opensWith: ['movement'],
		silentWithout: ['movement']
	},
	'hidden-identities-travel-under-numbers': {
		concerns: { 'travellers whose names are secret': { movement: 'restricted', travellers: 'protected' } },
		spares: {
			'travellers whose names are known': { movement: 'restricted', travellers: 'open' },
			'travellers in no danger': { movement: 'free', travellers: 'protected' }
		},
		brings: ['passes', 'list-holder'],
		opensWith: ['movement', 'travellers'],
		silentWithout: ['movement', 'travellers'],
		only: { 'travellers whose names are secret': { movement: ['restricted', 'hiding', 'open'] } }
	},
	'restricted-movement-needs-a-safe-passage-officer': {
		concerns: {
			'a movement whose people cannot travel freely': { movement: 'restricted' },
			'an alliance in hiding': { party: 'coalition', movement: 'hiding' }
		},
		spares: {
			'a movement that travels freely': { movement: 'free' },
			'a government, which has services of its own': { party: 'state', movement: 'restricted' },
			'a community without arms': { party: 'unarmed', movement: 'restricted' }
		},
		brings: ['journeys-carry', 'safe-passage-officer'],
		opensWith: ['movement', 'party'],
		silentWithout: ['movement', 'party'],
		only: { 'a movement whose people cannot travel freely': { party: ['nsag', 'coalition', 'open'] } }
	},
	'a-visitor-is-always-searched-where-danger-is-high': {
		concerns: {
			'an office under high threat': { threat: 'high' },
			'an office that expects messengers': { messengers: 'yes' },
			'one like “an office under high threat”, but with threat low and recognition attacks': {
				threat: 'low',
				recognition: 'attacks'
			}
		},
		spares: { 'an office in quiet times': { threat: 'elevated', messengers: 'no' } },
		brings: ['visitors'],
		opensWith: ['threat'],
		silentWithout: ['threat'],
		only: {
			'an office under high threat': { threat: ['high', 'open'] },
			'an office that expects messengers': { messengers: ['yes', 'open'] },
			'one like “an office under high threat”, but with threat low and recognition attacks': {
				recognition: ['attacks', 'open']
			}
		}
	},
	'safe-passage-has-an-officer': {
		concerns: {
			'a movement whose office arranges safe passage': { functions: ['safe-passage'] },
			'a community that asks for it': { party: 'unarmed', functions: ['safe-passage'] },
			'one like “a movement whose office arranges safe passage”, but with functions contact-point and later safe-passage':
				{ functions: ['contact-point'], later: ['safe-passage'] }
		},
		spares: {
			'a government, which has services of its own': { party: 'state', functions: ['safe-passage'] },
			'a movement whose office does not': { functions: ['secretarial'] }
		},
		brings: ['safe-conduct', 'travellers-list', 'safe-passage-officer'],
		opensWith: ['functions'],
		silentWithout: ['party'],
		only: {
			'a movement whose office arranges safe passage': {
				functions: ['safe-passage', 'open'],
				party: ['nsag', 'coalition', 'unarmed', 'joint', 'not-decided']
			}
		}
	},
	'a-state-gets-safe-conduct-from-its-own-services': {
		concerns: {
			'a government whose office arranges safe passage': { party: 'state', functions: ['safe-passage'] },
			'one like “a government whose office arranges safe passage”, but with functions contact-point and later safe-passage':
				{ party: 'state', functions: ['contact-point'], later: ['safe-passage'] }
		},
		spares: {
			'a movement whose office does': { functions: ['safe-passage'] },
			'a government whose office does not': { party: 'state' }
		},
		brings: ['services-liaison', 'safe-conduct', 'travellers-list', 'services-liaison-officer', 'security-services'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: {
			'a government whose office arranges safe passage': { functions: ['safe-passage'], party: ['state', 'open'] }
		}
	},
	'talks-abroad-need-a-travel-officer': {
		concerns: {
			'talks abroad': { phase: 'talks', venue: 'abroad' },
			'talks that are prepared abroad': { phase: 'prep', venue: 'abroad' }
		},
		spares: {
			'a community that is not invited': { party: 'unarmed', venue: 'abroad', 'seat-at-talks': 'not-invited' },
			'talks at home': { phase: 'talks', venue: 'home' },
			'a party without contact': { phase: 'nocontact', venue: 'abroad' }
		},
		brings: ['word-of-the-host', 'travel-officer', 'host'],
		opensWith: ['venue', 'phase'],
		silentWithout: ['venue', 'phase'],
		only: { 'talks abroad': { phase: ['prep', 'talks', 'stalled', 'open'] } }
	},
	'every-office-looks-after-its-people': { concerns: anyone, brings: ['care'] },
	'danger-asks-for-a-second-address': {
		concerns: {
			'an office under some threat': { threat: 'elevated' },
			'an office under high threat': { threat: 'high' }
		},
		spares: { 'an office in quiet times': { threat: 'low' } },
		brings: ['second-address'],
		opensWith: ['threat'],
		silentWithout: ['threat']
	}
});
