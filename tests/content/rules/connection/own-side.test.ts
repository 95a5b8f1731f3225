import { ownSide } from '#content/rules/connection/own-side.ts';
import { testRules } from '../table.ts';

testRules('connection/own-side', ownSide, {
	'an-alliance-has-three-tiers-and-a-focal-point-for-each-member': {
		concerns: {
			'an alliance in talks': { party: 'coalition', phase: 'talks' },
			'an alliance without contact': { party: 'coalition', phase: 'nocontact' }
		},
		spares: { 'a movement': { party: 'nsag' }, 'a community of several parties': { party: 'unarmed' } },
		brings: [
			'serves-members',
			'purpose-alliance',
			'committee-directs',
			'committee-seats',
			'same-hour',
			'focal-points',
			'equal-voice',
			'head-after-hearing',
			'member-secretary',
			'member-groups'
		],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'an alliance in talks': { party: ['coalition', 'open'] } }
	},
	'an-open-decision-rule-blocks-the-full-mandate': {
		concerns: {
			'an alliance that has not settled how it decides': { party: 'coalition', 'decision-rule': 'not-decided' },
			'one like “an alliance that has not settled how it decides”, but with decision-rule consensus and principal unclear':
				{ party: 'coalition', 'decision-rule': 'consensus', principal: 'unclear' }
		},
		spares: {
			'an alliance that decides by consensus': { party: 'coalition', 'decision-rule': 'consensus' },
			'a movement under leaders of an alliance': { principal: 'alliance', 'decision-rule': 'not-decided' }
		},
		brings: ['decision-rule-first', 'decision-rule-is-open'],
		opensWith: ['party'],
		silentWithout: ['decision-rule'],
		only: {
			'an alliance that has not settled how it decides': { 'decision-rule': ['not-decided'] },
			'one like “an alliance that has not settled how it decides”, but with decision-rule consensus and principal unclear':
				{ party: ['coalition', 'open'], principal: ['unclear', 'not-decided'] }
		}
	},
	'an-alliance-writes-down-how-it-decides': {
		concerns: {
			'an alliance': { party: 'coalition' },
			'a movement whose leaders are an alliance': { principal: 'alliance' }
		},
		spares: { 'a movement under one leader': { principal: 'leader' } },
		brings: ['decision-rule'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: {
			'an alliance': { party: ['coalition', 'open'] },
			'a movement whose leaders are an alliance': { principal: ['alliance', 'open'] }
		}
	},
	'members-who-may-come-and-go-settle-it-beforehand': {
		concerns: { 'an alliance that members may join and leave': { party: 'coalition', membership: 'may-change' } },
		spares: {
			'an alliance of fixed members': { party: 'coalition', membership: 'fixed' },
			'a movement': { membership: 'may-change' }
		},
		brings: ['joining', 'leaving-member'],
		opensWith: ['party', 'membership'],
		silentWithout: ['party', 'membership']
	},
	'rivals-see-in-writing-what-they-keep': {
		concerns: {
			'a side with a rival body': { cohesion: 'rivalry' },
			'a side whose ministries worry': { cohesion: 'factions', rivals: ['ministries'] },
			'a side whose negotiators worry': { cohesion: 'alliance', rivals: ['negotiators'] }
		},
		spares: {
			'a united side': { cohesion: 'united', rivals: ['wings'] },
			'a side whose factions mind nothing': { cohesion: 'factions', rivals: [] }
		},
		brings: ['recital-no-new-powers', 'each-keeps', 'view-attached', 'own-bodies'],
		opensWith: ['cohesion'],
		silentWithout: ['cohesion'],
		only: {
			'a side with a rival body': { cohesion: ['rivalry', 'open'] },
			'a side whose ministries worry': {
				rivals: ['ministries', 'services', 'wings', 'commands', 'negotiators', 'civil-bodies', 'open']
			}
		}
	},
	'a-shared-government-coordinates-above-its-ministries': {
		concerns: {
			'a government of several parties': { party: 'state', government: 'coalition' },
			'a federal government': { party: 'state', government: 'federal' }
		},
		spares: {
			'a government of one party': { party: 'state', government: 'single' },
			'a movement': { government: 'coalition' }
		},
		brings: [
			'coordination-group',
			'ministries-reply',
			'view-attached',
			'services-liaison',
			'coordination-officer',
			'services-liaison-officer',
			'ministries',
			'security-services'
		],
		opensWith: ['party', 'government'],
		silentWithout: ['party', 'government']
	},
	'partners-in-a-government-see-papers-at-the-same-hour': {
		concerns: { 'a government of several parties': { party: 'state', government: 'coalition' } },
		spares: {
			'a federal government': { party: 'state', government: 'federal' },
			'an alliance, which has a rule of its own': { party: 'coalition', government: 'coalition' }
		},
		brings: ['serves-parties', 'same-hour', 'head-after-hearing'],
		opensWith: ['party', 'government'],
		silentWithout: ['party', 'government'],
		only: { 'a government of several parties': { government: ['coalition', 'open'] } }
	},
	'coordination-has-an-officer': {
		concerns: {
			'a government whose office coordinates': { party: 'state', phase: 'talks', functions: ['coordination'] },
			'a movement whose office will': { later: ['coordination'] }
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['coordination-officer'],
		opensWith: ['functions'],
		only: { 'a government whose office coordinates': { functions: ['coordination', 'open'] } }
	},
	'outreach-has-an-officer': {
		concerns: {
			'an office that reaches out': { phase: 'nocontact', functions: ['outreach'] },
			'one like “an office that reaches out”, but with functions contact-point and later outreach': {
				phase: 'nocontact',
				functions: ['contact-point'],
				later: ['outreach']
			}
		},
		spares: { 'an office that only keeps the record': { phase: 'nocontact', functions: ['secretarial'] } },
		brings: ['no-pay-for-access', 'constituency-officer', 'informal-networks'],
		opensWith: ['functions'],
		only: { 'an office that reaches out': { functions: ['outreach', 'open'] } }
	},
	'partners-in-a-government-sit-in-its-committee': {
		concerns: {
			'a shared government with a committee': { party: 'state', government: 'coalition', steering: 'committee' }
		},
		spares: {
			'a shared government without one': { party: 'state', government: 'coalition' },
			'a government of one party with a committee': { party: 'state', steering: 'committee' }
		},
		brings: ['committee-seats'],
		opensWith: ['government', 'steering'],
		silentWithout: ['government', 'steering'],
		only: { 'a shared government with a committee': { party: ['state', 'open'], government: ['coalition', 'open'] } }
	},
	'a-lead-member-serves-and-does-not-rule': {
		concerns: { 'an alliance': { party: 'coalition' } },
		spares: { 'a movement of one group': { party: 'nsag' } },
		brings: ['serving-member', 'lead-member-dominates'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'an alliance': { party: ['coalition', 'open'] } }
	},
	'an-alliance-with-help-answers-for-its-institution': {
		concerns: {
			'an alliance that donors help': { party: 'coalition', funding: 'donor' },
			'a movement that pays part itself': { party: 'nsag', funding: 'mixed' }
		},
		spares: {
			'a government that donors help': { party: 'state', funding: 'donor' },
			'an alliance that pays for itself': { party: 'coalition', funding: 'own' }
		},
		brings: ['one-pay', 'institution-or-support'],
		opensWith: ['party', 'funding'],
		silentWithout: ['party', 'funding'],
		only: {
			'an alliance that donors help': { party: ['nsag', 'coalition', 'open'], funding: ['donor', 'mixed', 'open'] }
		}
	},
	'whoever-reaches-out-declares-other-roles': {
		concerns: {
			'a side that reaches out': { functions: ['outreach'] },
			'one like “a side that reaches out”, but with functions contact-point and later outreach': {
				functions: ['contact-point'],
				later: ['outreach']
			}
		},
		spares: {
			'one whose people write down several roles': { functions: ['outreach'], 'several-roles': 'yes' },
			'one that does not': { functions: ['secretarial'] }
		},
		brings: ['other-roles'],

		silentWithout: ['functions'],
		only: { 'a side that reaches out': { functions: ['outreach'], 'several-roles': ['no', 'not-decided'] } }
	}
});
