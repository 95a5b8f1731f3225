import { weighedByTheParty } from '#content/rules/foundations/weighed.ts';
import { testRules } from '../table.ts';

const feared = { recognition: 'fears-parity' };
const wary = { cohesion: 'factions', functions: ['counterpart-liaison'] };
const listed = { legal: 'listed-un', counsel: 'not-yet' };
const stopped = { phase: 'stalled', funding: 'donor' };

testRules('foundations/weighed', weighedByTheParty, {
	'an-address-that-can-be-read-as-a-claim-opens-as-the-party-chose': {
		concerns: {
			'a movement that opens by steps': { ...feared, 'address-and-status': 'by-steps' },
			'a movement that has not decided how': { ...feared, 'address-and-status': 'not-decided' }
		},
		spares: {
			'a movement whose government does not mind': { recognition: 'indifferent' },
			'a movement whose office nobody sees': { ...feared, visibility: 'deniable' }
		},
		brings: ['opens-how'],
		silentWithout: ['address-and-status'],
		only: {
			'a movement that opens by steps': {
				'address-and-status': ['by-steps', 'through-another', 'at-once', 'not-decided']
			}
		}
	},
	'a-short-text-holds-until-the-whole-is-signed': {
		concerns: {
			'a party before a round': { deadlines: ['round'], 'speed-and-care': 'short-text-first' },
			'a party whose aims have to come first': { strategy: 'not-yet' },
			'one like “a party whose aims have to come first”, but with principal unclear and strategy settled': {
				strategy: 'settled',
				principal: 'unclear'
			},
			'one like “a party before a round”, but with principal collective and party coalition': {
				deadlines: ['round'],
				'speed-and-care': 'short-text-first',
				principal: 'collective',
				party: 'coalition'
			}
		},
		spares: {
			'a party that wants the whole text': { deadlines: ['round'], 'speed-and-care': 'whole-text-only' },
			'a party with time': { 'speed-and-care': 'short-text-first' },
			'a party whose aims have to come first, and that wants the whole text': {
				deadlines: ['round'],
				strategy: 'not-yet',
				'speed-and-care': 'whole-text-only'
			},
			'an alliance whose members have no rule to decide by, which is offered it elsewhere': {
				party: 'coalition',
				'decision-rule': 'not-decided',
				strategy: 'not-yet'
			},
			'an alliance in which it is unclear who commits it, which is offered it elsewhere': {
				party: 'coalition',
				principal: 'unclear',
				strategy: 'not-yet'
			},
			'one like “a party before a round”, but with principal not-decided and party coalition': {
				deadlines: ['round'],
				'speed-and-care': 'short-text-first',
				principal: 'not-decided',
				party: 'coalition'
			}
		},
		brings: ['short-text-first'],
		opensWith: ['speed-and-care'],
		silentWithout: ['speed-and-care'],
		only: {
			'a party before a round': {
				principal: ['leader', 'collective', 'cabinet', 'committee', 'alliance', 'unclear', 'not-decided'],
				party: ['state', 'nsag', 'coalition', 'unarmed', 'joint', 'none', 'not-decided']
			},
			'a party whose aims have to come first': { strategy: ['not-yet', 'open'] },
			'one like “a party whose aims have to come first”, but with principal unclear and strategy settled': {
				principal: ['unclear', 'not-decided'],
				party: ['state', 'nsag', 'unarmed', 'joint', 'none', 'open']
			},
			'one like “a party before a round”, but with principal collective and party coalition': {
				principal: ['leader', 'collective', 'cabinet', 'committee', 'alliance'],
				'decision-rule': ['consensus', 'consensus-minus-one', 'qualified', 'lead-member']
			}
		}
	},
	'whoever-keeps-contact-is-covered-by-an-order': {
		concerns: { 'a movement with factions that keeps contact': wary },
		spares: {
			'a movement of one mind': { ...wary, cohesion: 'united' },
			'one without contact': { cohesion: 'factions' }
		},
		brings: ['order-known'],
		silentWithout: ['contact-and-suspicion'],
		only: {
			'a movement with factions that keeps contact': {
				'contact-and-suspicion': ['known-inside', 'in-writing', 'two-persons', 'not-decided']
			}
		}
	},
	'who-sees-a-draft-is-written': {
		concerns: { 'a quiet office that hears society': { visibility: 'quiet' } },
		spares: { 'a public office in no danger': { visibility: 'public' } },
		brings: ['drafts-seen'],
		silentWithout: ['heard-and-small'],
		only: {
			'a quiet office that hears society': {
				'heard-and-small': ['three-rings', 'one-circle', 'heard-only', 'not-decided']
			}
		}
	},
	'less-is-noted-and-better-kept': {
		concerns: { 'a party that seals promises': { records: 'verbatim', 'record-and-leak': 'less-and-sealed' } },
		spares: {
			'a party that keeps full notes': { records: 'verbatim', 'record-and-leak': 'full-and-numbered' },
			'a party that writes little': { records: 'decisions', 'record-and-leak': 'less-and-sealed' }
		},
		brings: ['recorded-less'],
		opensWith: ['record-and-leak'],
		silentWithout: ['record-and-leak']
	},
	'a-quiet-office-may-show-its-frame': {
		concerns: { 'a quiet office inside': { anchor: 'inside', 'known-and-discreet': 'frame-open' } },
		spares: { 'one that is looked into instead': { anchor: 'inside', 'known-and-discreet': 'overseen' } },
		brings: ['open-parts'],
		opensWith: ['known-and-discreet'],
		silentWithout: ['known-and-discreet']
	},
	'an-office-that-publishes-nothing-is-looked-into': {
		concerns: {
			'a quiet office that chose it': { anchor: 'inside', 'known-and-discreet': 'overseen' },
			'an office without a sign': { visibility: 'deniable' }
		},
		spares: { 'a quiet office that shows its frame': { anchor: 'inside' } },
		brings: ['overseen'],
		opensWith: ['known-and-discreet'],
		silentWithout: ['known-and-discreet'],
		only: { 'a quiet office that chose it': { visibility: ['quiet', 'deniable', 'open'] } }
	},
	'trust-keeps-the-doors-and-skill-the-desks': {
		concerns: { 'an office of both that chose it': { 'staff-pool': 'mix', 'trust-and-skill': 'doors-and-desks' } },
		spares: {
			'an office in pairs': { 'staff-pool': 'mix' },
			'an office of insiders': { 'trust-and-skill': 'doors-and-desks' }
		},
		brings: ['doors-and-desks'],
		opensWith: ['trust-and-skill'],
		silentWithout: ['trust-and-skill']
	},
	'what-may-go-on-before-counsel-is-written': {
		concerns: { 'a listed movement before counsel': listed },
		spares: {
			'one that counsel has told': { ...listed, counsel: 'taken' },
			'one that nobody lists': { legal: 'none' }
		},
		brings: ['until-counsel'],
		silentWithout: ['law-and-need'],
		only: {
			'a listed movement before counsel': {
				'law-and-need': ['nothing-before', 'open-events', 'through-the-permitted', 'not-decided']
			}
		}
	},
	'means-in-a-stall-are-settled-before-it-lasts': {
		concerns: { 'a party with help whose talks stalled': stopped },
		spares: {
			'one that pays for itself': { ...stopped, funding: 'own' },
			'one in talks': { phase: 'talks', funding: 'donor' }
		},
		brings: ['means-at-rest'],
		silentWithout: ['means-in-a-stall'],
		only: {
			'a party with help whose talks stalled': {
				'means-in-a-stall': ['for-readiness', 'month-by-month', 'rest-after-notice', 'not-decided']
			}
		}
	}
});
