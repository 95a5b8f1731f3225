import { law } from '#content/rules/accessibility/law.ts';
import { anyone, testRules } from '../table.ts';

testRules('accessibility/law', law, {
	'a-listed-or-unsure-party-asks-counsel-first': {
		concerns: {
			'a movement on the list of the United Nations': { legal: 'listed-un' },
			'a movement on the list of some states': { legal: 'listed-national' },
			'a movement that does not know': { legal: 'unknown' },
			'a listed movement that has not decided on counsel': { legal: 'listed-un', counsel: 'not-decided' }
		},
		spares: {
			'a movement that nobody lists': { legal: 'none' },
			'a listed movement that counsel has told': { legal: 'listed-un', counsel: 'taken' }
		},
		brings: ['help-waits', 'counsel-first', 'counsel-looks', 'legal-branch'],
		opensWith: ['legal'],
		silentWithout: ['legal']
	},
	'a-listed-partys-training-posts-wait-for-clearance': {
		concerns: {
			'a movement on the list of some states': { legal: 'listed-national' },
			'a movement that does not know': { legal: 'unknown' },
			'a listed movement that has not decided on counsel': { legal: 'listed-un', counsel: 'not-decided' }
		},
		spares: {
			'a movement that nobody lists': { legal: 'none' },
			'a listed movement that counsel has told': { legal: 'listed-un', counsel: 'taken' }
		},
		brings: [],
		opensWith: ['legal'],
		silentWithout: ['legal']
	},
	'a-link-to-the-united-states-widens-what-waits': {
		concerns: { 'a listed movement with a tie to the United States': { legal: 'listed-un', exposure: ['us-link'] } },
		spares: {
			'a listed movement without one': { legal: 'listed-un', exposure: [] },
			'a movement that nobody lists': { legal: 'none', exposure: ['us-link'] }
		},
		brings: ['united-states-link'],
		opensWith: ['legal', 'exposure'],
		silentWithout: ['legal', 'exposure'],
		only: {
			'a listed movement with a tie to the United States': {
				exposure: ['us-link', 'open'],
				legal: ['listed-un', 'listed-national', 'unknown', 'open'],
				counsel: ['not-yet', 'not-decided']
			}
		}
	},
	'a-travel-ban-needs-someone-who-watches-permits': {
		concerns: { 'a movement on the list of the United Nations': { legal: 'listed-un' } },
		spares: {
			'a movement on the list of some states': { legal: 'listed-national' },
			'a movement that nobody lists': { legal: 'none' }
		},
		brings: ['permits-to-travel', 'travel-officer', 'travel-officer first'],
		opensWith: ['legal'],
		silentWithout: ['legal'],
		only: { 'a movement on the list of the United Nations': { legal: ['listed-un', 'open'] } }
	},
	'a-relief-exception-does-not-cover-peace-support': {
		concerns: {
			'a listed movement whose donor counts on relief': { legal: 'listed-un', exposure: ['relief-exemption'] },
			'an unsure movement whose donor does': { legal: 'unknown', exposure: ['relief-exemption'] }
		},
		spares: {
			'a listed movement with another donor': { legal: 'listed-un', exposure: ['us-link'] },
			'a movement that nobody lists': { legal: 'none', exposure: ['relief-exemption'] }
		},
		brings: ['relief-exception-is-not-enough'],
		opensWith: ['exposure'],
		silentWithout: ['exposure'],
		only: {
			'a listed movement whose donor counts on relief': { legal: ['listed-un', 'listed-national', 'unknown', 'open'] }
		}
	},
	'a-state-covers-those-whom-it-sends': {
		concerns: { 'a government': { party: 'state' } },
		spares: { 'a movement': { party: 'nsag' }, 'an alliance': { party: 'coalition' } },
		brings: ['no-act-against-law', 'authorisation', 'legal-cover'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'a government': { party: ['state', 'open'] } }
	},
	'a-plan-lists-posts-and-never-names': { concerns: anyone, brings: ['names-on-no-paper'] },
	'arms-and-intelligence-are-refused': {
		concerns: {
			'a party that wants arms': { wishes: ['arms'] },
			'a party that wants goods of double use': { wishes: ['dual-use'] },
			'a party that wants intelligence': { wishes: ['intelligence'] }
		},
		spares: { 'a party that wants none of these': { wishes: [] } },
		brings: ['arms-or-intelligence-asked-for'],
		opensWith: ['wishes'],
		silentWithout: ['wishes']
	},
	'no-mandate-goes-against-the-law': { concerns: anyone, brings: ['no-act-against-law'] },
	'preparation-begins-when-counsel-has-cleared-it': {
		concerns: {
			'a listed movement that wants to prepare people': { legal: 'listed-un', functions: ['preparation'] },
			'an unsure movement that will later': { legal: 'unknown', later: ['preparation'] }
		},
		spares: {
			'a movement that nobody lists': { legal: 'none', functions: ['preparation'] },
			'a listed movement that prepares nobody': { legal: 'listed-un' }
		},
		brings: ['functions-later'],
		opensWith: ['legal'],
		silentWithout: ['legal'],
		only: {
			'a listed movement that wants to prepare people': {
				legal: ['listed-un', 'listed-national', 'unknown', 'open'],
				counsel: ['not-yet', 'not-decided'],
				functions: ['preparation', 'open']
			}
		}
	},
	'a-listed-party-has-someone-who-knows-the-law': {
		concerns: {
			'a listed movement': { legal: 'listed-un' },
			'one that counsel has told': { legal: 'unknown', counsel: 'taken' }
		},
		spares: { 'a movement that nobody lists': { legal: 'none' } },
		brings: ['hearing-only-listens', 'no-act-against-law', 'legal-adviser'],
		opensWith: ['legal'],
		silentWithout: ['legal'],
		only: { 'a listed movement': { legal: ['listed-un', 'listed-national', 'unknown', 'open'] } }
	},
	'what-counsel-confirmed-is-the-border': {
		concerns: { 'a listed movement that counsel has told': { legal: 'listed-un', counsel: 'taken' } },
		spares: {
			'one that has not asked': { legal: 'listed-un' },
			'one that nobody lists': { legal: 'none', counsel: 'taken' }
		},
		brings: ['within-counsel', 'counsel-was-heard-once'],
		opensWith: ['counsel'],
		silentWithout: ['counsel'],
		only: { 'a listed movement that counsel has told': { legal: ['listed-un', 'listed-national', 'unknown', 'open'] } }
	}
});
