import { people } from '#content/rules/foundations/people.ts';
import { anyone, testRules } from '../table.ts';

testRules('foundations/people', people, {
	'four-posts-are-the-least': anyone,
	'one-post-connects-and-arranges': anyone,
	'staff-are-chosen-on-written-criteria': anyone,
	'insiders-work-beside-skill': {
		concerns: {
			'an office of insiders': { 'staff-pool': 'loyalists' },
			'an office of both': { 'staff-pool': 'mix' }
		},
		spares: { 'an office of specialists': { 'staff-pool': 'specialists' } },
		opensWith: ['staff-pool'],
		silentWithout: ['staff-pool']
	},
	'specialists-work-beside-insiders': {
		concerns: {
			'an office of specialists': { 'staff-pool': 'specialists' },
			'an office of both': { 'staff-pool': 'mix' }
		},
		spares: { 'an office of insiders': { 'staff-pool': 'loyalists' } },
		opensWith: ['staff-pool'],
		silentWithout: ['staff-pool']
	},
	'specialists-alone-lack-roots': {
		concerns: { 'an office of specialists': { 'staff-pool': 'specialists' } },
		spares: { 'an office of both': { 'staff-pool': 'mix' } },
		opensWith: ['staff-pool'],
		silentWithout: ['staff-pool']
	},
	'scarce-people-leave-posts-visibly-open': {
		concerns: { 'a party that has hardly anyone': { 'staff-pool': 'scarce' } },
		spares: { 'an office of insiders': { 'staff-pool': 'loyalists' } },
		opensWith: ['staff-pool'],
		silentWithout: ['staff-pool']
	},
	'a-state-lends-its-officials': {
		concerns: { 'a government': { party: 'state' } },
		spares: { 'a movement': { party: 'nsag' } },
		opensWith: ['party'],
		silentWithout: ['party']
	},
	'an-alliance-rotates-its-deputy': {
		concerns: { 'an alliance': { party: 'coalition' } },
		spares: { 'a movement': { party: 'nsag' } },
		opensWith: ['party'],
		silentWithout: ['party']
	},
	'two-persons-know-every-contact': anyone,
	'information-answers-to-the-head': {
		concerns: { 'an office that will inform the public': { party: 'state', phase: 'talks', later: ['media'] } },
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		opensWith: ['later'],
		silentWithout: ['later']
	},
	'a-wide-office-has-a-second-deputy': {
		concerns: {
			'an office with journeys and rounds': { functions: ['safe-passage', 'rounds'] },
			'an office with journeys and talks abroad': { functions: ['safe-passage'], venue: 'abroad' }
		},
		spares: {
			'an office with journeys only': { functions: ['safe-passage'] },
			'an office with rounds only': { functions: ['rounds'], venue: 'abroad' }
		},
		opensWith: ['functions']
	},
	'money-is-lawful-and-laid-aside': anyone,
	'nobody-sets-their-own-pay': anyone,
	'money-has-an-officer': {
		concerns: {
			'an office with money of its own': { funding: 'own' },
			'an office that donors pay': { funding: 'donor' },
			'an office with both': { funding: 'mixed' }
		},
		spares: { 'an office without money': { funding: 'none' } },
		opensWith: ['funding'],
		silentWithout: ['funding']
	},
	'help-stands-in-a-separate-paper': {
		concerns: { 'an office that donors pay': { funding: 'donor' }, 'an office with both': { funding: 'mixed' } },
		spares: { 'an office with money of its own': { funding: 'own' } },
		opensWith: ['funding'],
		silentWithout: ['funding']
	},
	'a-managed-fund-leaves-knowledge-behind': {
		concerns: { 'an office whose help runs through a fund': { funding: 'donor', manager: 'separate-fund' } },
		spares: {
			'an office with accounts of its own': { funding: 'donor', manager: 'own-accounts' },
			'an office with money of its own': { funding: 'own', manager: 'separate-fund' }
		},
		opensWith: ['funding', 'manager'],
		silentWithout: ['funding', 'manager']
	},
	'property-goes-to-no-private-hands': anyone,
	'a-states-line-reaches-beyond-the-year': {
		concerns: { 'a government that pays its office': { party: 'state', funding: 'own' } },
		spares: {
			'a government whose office donors pay': { party: 'state', funding: 'donor' },
			'a movement that pays its office': { funding: 'own' }
		},
		opensWith: ['party', 'funding'],
		silentWithout: ['party', 'funding']
	},
	'an-unfunded-office-stays-small': {
		concerns: { 'an office without money': { funding: 'none' } },
		spares: { 'an office with money of its own': { funding: 'own' } },
		opensWith: ['funding'],
		silentWithout: ['funding']
	},
	'offers-of-help-have-a-door': {
		concerns: { 'an office that receives offers of help': { functions: ['donor-channel'] } },
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		silentWithout: ['functions']
	},
	'an-agreement-carried-out-has-someone-who-follows-it': {
		concerns: { 'an office that follows an agreement': { phase: 'implementation', functions: ['implementation'] } },
		spares: { 'an office that only keeps the record': { phase: 'implementation', functions: ['secretarial'] } },
		opensWith: ['functions']
	},
	'consensus-has-a-secretary': {
		concerns: {
			'an alliance that works on consensus': { party: 'coalition', functions: ['consensus'] },
			'a community that works on consensus': { party: 'unarmed', functions: ['consensus'] }
		},
		spares: {
			'a government, which has a cabinet for it': { party: 'state', functions: ['consensus'] },
			'an alliance that does not': { party: 'coalition', functions: ['secretarial'] }
		},
		opensWith: ['functions'],
		silentWithout: ['party']
	},
	'help-waits-for-someone-who-accounts-for-it': {
		concerns: { 'an office that donors pay': { funding: 'donor' }, 'an office with both': { funding: 'mixed' } },
		spares: { 'an office with money of its own': { funding: 'own' } },
		opensWith: ['funding'],
		silentWithout: ['funding']
	}
});
