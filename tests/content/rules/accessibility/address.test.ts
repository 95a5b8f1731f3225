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
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase']
	},
	'without-contact-messages-are-confirmed-and-networks-explored': {
		concerns: {
			'a movement without contact': { phase: 'nocontact' },
			'a government without contact': { party: 'state', phase: 'nocontact' }
		},
		spares: { 'a movement in informal contact': { phase: 'preformal' } },
		opensWith: ['phase'],
		silentWithout: ['phase']
	},
	'before-formal-talks-it-is-written-who-may-meet-officials': {
		concerns: { 'a movement in informal contact': { phase: 'preformal' } },
		spares: { 'a movement without contact': { phase: 'nocontact' }, 'a movement in talks': { phase: 'talks' } },
		opensWith: ['phase'],
		silentWithout: ['phase']
	},
	'preparing-talks-means-preparing-ground-rules': {
		concerns: {
			'a party that prepares talks': { phase: 'prep' },
			'a community that is invited to them': { party: 'unarmed', phase: 'prep' }
		},
		spares: {
			'a party whose talks collapsed': { phase: 'collapsed' },
			'a community that is not invited': { party: 'unarmed', phase: 'prep', 'seat-at-talks': 'not-invited' }
		},
		opensWith: ['phase'],
		silentWithout: ['phase']
	},
	'an-isolated-movement-prepares-twice': {
		concerns: { 'a movement that was cut off for years': { isolated: 'yes' } },
		spares: {
			'a movement that travels': { isolated: 'no' },
			'a government': { party: 'state', isolated: 'yes' }
		},
		opensWith: ['isolated'],
		silentWithout: ['isolated', 'party']
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
		opensWith: ['phase', 'functions'],
		silentWithout: ['phase']
	},
	'preparation-has-a-coordinator': {
		concerns: {
			'an office that prepares people': { functions: ['preparation'] },
			'an office that will prepare people later': { later: ['preparation'] }
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		opensWith: ['functions']
	},
	'advice-rests-on-process-and-law': {
		concerns: { 'an office that advises': { functions: ['advice'] } },
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		opensWith: ['functions']
	},
	'a-resource-centre-has-a-researcher': {
		concerns: { 'an office with a centre for documents': { party: 'unarmed', later: ['resource-centre'] } },
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		opensWith: ['later'],
		silentWithout: ['later']
	},
	'several-languages-need-two-interpreters': {
		concerns: {
			'a party that needs a second language at the table': { languages: ['at-the-table'] },
			'a party whose people speak several': { languages: ['in-the-constituency'] },
			'a party whose helpers speak another': { languages: ['of-third-parties'] },
			'an office that translates': { functions: ['languages'] }
		},
		spares: { 'a party with one language': { languages: [] } },
		opensWith: ['languages'],
		silentWithout: ['languages']
	}
});
