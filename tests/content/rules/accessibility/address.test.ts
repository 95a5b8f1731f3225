import { address } from '#content/rules/accessibility/address.ts';
import { testRules } from '../table.ts';

testRules('accessibility/address', address, {
	'a-movement-before-talks-becomes-reachable-and-prepares': {
		concerns: {
			'a movement without contact': { phase: 'nocontact' },
			'a movement in informal contact': { phase: 'preformal' }
		},
		spares: {
			'a movement that prepares talks': { phase: 'prep' },
			'a government without contact': { party: 'state', phase: 'nocontact' }
		},
		brings: ['purpose-reachable', 'contact-duty-officer'],
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase'],
		only: { 'a movement without contact': { party: ['nsag', 'open'], phase: ['nocontact', 'preformal', 'open'] } }
	},
	'without-contact-messages-are-confirmed-and-networks-explored': {
		concerns: {
			'a movement without contact': { phase: 'nocontact' },
			'a government without contact': { party: 'state', phase: 'nocontact' }
		},
		spares: { 'a movement in informal contact': { phase: 'preformal' } },
		brings: ['no-delegation-yet', 'confirmed-twice', 'no-pay-for-access', 'informal-networks'],
		opensWith: ['phase'],
		silentWithout: ['phase'],
		only: { 'a movement without contact': { phase: ['nocontact', 'open'] } }
	},
	'before-formal-talks-it-is-written-who-may-meet-officials': {
		concerns: { 'a movement in informal contact': { phase: 'preformal' } },
		spares: { 'a movement without contact': { phase: 'nocontact' }, 'a movement in talks': { phase: 'talks' } },
		brings: ['no-delegation-yet', 'contact-by-order', 'who-may-meet'],
		opensWith: ['phase'],
		silentWithout: ['phase'],
		only: { 'a movement in informal contact': { phase: ['preformal', 'open'] } }
	},
	'preparing-talks-means-preparing-ground-rules': {
		concerns: {
			'a party that prepares talks': { phase: 'prep' },
			'a community that is invited to them': { party: 'unarmed', phase: 'prep' },
			'one like “a party that prepares talks”, but with party not-decided and seat-at-talks not-invited': {
				phase: 'prep',
				party: 'not-decided',
				'seat-at-talks': 'not-invited'
			}
		},
		spares: {
			'a party whose talks collapsed': { phase: 'collapsed' },
			'a community that is not invited': { party: 'unarmed', phase: 'prep', 'seat-at-talks': 'not-invited' }
		},
		brings: ['serves-delegation', 'aims-before-a-round', 'ground-rules', 'time-to-consult', 'delegation'],
		opensWith: ['phase'],
		silentWithout: ['phase'],
		only: {
			'a party that prepares talks': {
				phase: ['prep', 'open'],
				party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided']
			},
			'a community that is invited to them': { 'seat-at-talks': ['invited', 'open'] }
		}
	},
	'an-isolated-movement-prepares-twice': {
		concerns: { 'a movement that was cut off for years': { isolated: 'yes' } },
		spares: {
			'a movement that travels': { isolated: 'no' },
			'a government': { party: 'state', isolated: 'yes' }
		},
		brings: ['process-adviser', 'interpreters', 'training-coordinator', 'training-coordinator first'],
		opensWith: ['isolated'],
		silentWithout: ['isolated', 'party'],
		only: { 'a movement that was cut off for years': { party: ['nsag', 'open'] } }
	},
	'an-address-has-someone-on-duty': {
		concerns: {
			'a movement without contact that wants an address': { phase: 'nocontact', functions: ['contact-point'] },
			'a movement that will have an address later': { phase: 'preformal', later: ['contact-point'] }
		},
		spares: {
			'a movement in talks, which has officers for it': { phase: 'talks', functions: ['contact-point'] },
			'a movement without contact that wants no address': { phase: 'nocontact' }
		},
		brings: ['contact-duty-officer'],
		opensWith: ['phase', 'functions'],
		silentWithout: ['phase'],
		only: {
			'a movement without contact that wants an address': {
				functions: ['contact-point', 'open'],
				phase: ['nocontact', 'preformal', 'open']
			}
		}
	},
	'preparation-has-a-coordinator': {
		concerns: {
			'an office that prepares people': { functions: ['preparation'] },
			'an office that will prepare people later': { later: ['preparation'] }
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['training-coordinator'],
		opensWith: ['functions'],
		only: { 'an office that prepares people': { functions: ['preparation', 'open'] } }
	},
	'advice-rests-on-process-and-law': {
		concerns: {
			'an office that advises': { functions: ['advice'] },
			'one like “an office that advises”, but with functions contact-point and later advice': {
				functions: ['contact-point'],
				later: ['advice']
			}
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['legal-adviser', 'process-adviser'],
		opensWith: ['functions'],
		only: { 'an office that advises': { functions: ['advice', 'open'] } }
	},
	'a-resource-centre-has-a-researcher': {
		concerns: {
			'an office with a centre for documents': { party: 'unarmed', later: ['resource-centre'] },
			'one like “an office with a centre for documents”, but with functions resource-centre and later contact-point': {
				party: 'unarmed',
				later: ['contact-point'],
				functions: ['resource-centre']
			}
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['research-officer'],
		opensWith: ['later'],
		silentWithout: ['later'],
		only: { 'an office with a centre for documents': { later: ['resource-centre', 'open'] } }
	},
	'several-languages-need-two-interpreters': {
		concerns: {
			'a party that needs a second language at the table': { languages: ['at-the-table'] },
			'a party whose people speak several': { languages: ['in-the-constituency'] },
			'a party whose helpers speak another': { languages: ['of-third-parties'] },
			'an office that translates': { functions: ['languages'] },
			'one like “a party that needs a second language at the table”, but with languages not-decided and later languages':
				{ languages: 'not-decided', later: ['languages'] }
		},
		spares: { 'a party with one language': { languages: [] } },
		brings: ['interpreters'],
		opensWith: ['languages'],
		silentWithout: ['languages'],
		only: { 'an office that translates': { functions: ['languages'] } }
	}
});
