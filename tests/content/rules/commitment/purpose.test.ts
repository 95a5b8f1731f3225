import { functionIds } from '#content/functions.ts';
import { purpose } from '#content/rules/commitment/purpose.ts';
import { anyone, testRules } from '../table.ts';

const logistics: readonly string[] = ['contact-point', 'secretarial', 'rounds', 'languages', 'safe-passage'];
const substance = functionIds.filter((id) => !logistics.includes(id));

testRules('commitment/purpose', purpose, {
	'a-state-before-talks-works-for-its-own-consensus': {
		concerns: {
			'a government without contact': { party: 'state', phase: 'nocontact' },
			'a government in informal contact': { party: 'state', phase: 'preformal' }
		},
		spares: {
			'a government that prepares talks': { party: 'state', phase: 'prep' },
			'a movement without contact': { party: 'nsag', phase: 'nocontact' }
		},
		brings: ['purpose-same-side', 'coordination-group', 'ministries'],
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase'],
		only: { 'a government without contact': { party: ['state', 'open'], phase: ['nocontact', 'preformal', 'open'] } }
	},
	'a-state-in-talks-manages-coordinates-and-interfaces': {
		concerns: {
			'a government that prepares talks': { party: 'state', phase: 'prep' },
			'a government in talks': { party: 'state', phase: 'talks' }
		},
		spares: {
			'a government in informal contact': { party: 'state', phase: 'preformal' },
			'a government whose talks stalled': { party: 'state', phase: 'stalled' },
			'a movement in talks': { party: 'nsag', phase: 'talks' }
		},
		brings: [
			'purpose-state-talks',
			'coordination-group',
			'services-liaison',
			'coordination-officer',
			'services-liaison-officer',
			'ministries',
			'security-services'
		],
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase'],
		only: { 'a government that prepares talks': { party: ['state', 'open'], phase: ['prep', 'talks', 'open'] } }
	},
	'an-interrupted-process-leaves-a-state-with-contact-to-keep': {
		concerns: {
			'a government whose talks stalled': { party: 'state', phase: 'stalled' },
			'a government after a collapse': { party: 'state', phase: 'collapsed' }
		},
		spares: {
			'a government in talks': { party: 'state', phase: 'talks' },
			'a movement whose talks stalled': { party: 'nsag', phase: 'stalled' }
		},
		brings: [],
		opensWith: ['party', 'phase'],
		silentWithout: ['phase'],
		only: { 'a government whose talks stalled': { party: ['state', 'open'], phase: ['stalled', 'collapsed', 'open'] } }
	},
	'a-movement-in-talks-is-reachable-and-prepared': {
		concerns: {
			'a movement that prepares talks': { phase: 'prep' },
			'a movement in talks': { phase: 'talks' },
			'a movement whose talks stalled': { phase: 'stalled' },
			'a movement after a collapse': { phase: 'collapsed' }
		},
		spares: {
			'a movement in informal contact': { phase: 'preformal' },
			'a movement that carries out an agreement': { phase: 'implementation' },
			'an alliance in talks': { party: 'coalition', phase: 'talks' },
			'a movement that says in public that there will be no talks': { phase: 'collapsed', stance: 'no-talks' }
		},
		brings: ['purpose-movement-talks'],
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase'],
		only: {
			'a movement that prepares talks': {
				party: ['nsag', 'open'],
				phase: ['prep', 'talks', 'stalled', 'collapsed', 'open']
			},
			'a movement whose talks stalled': { stance: ['talks-possible', 'silent', 'open'] }
		}
	},
	'a-movement-near-talks-has-many-tasks-at-once': {
		concerns: {
			'a movement in talks': { phase: 'talks' },
			'a movement that says in public that there will be no talks': { phase: 'collapsed', stance: 'no-talks' }
		},
		spares: {
			'a movement in informal contact': { phase: 'preformal' },
			'an alliance in talks': { party: 'coalition', phase: 'talks' }
		},
		brings: [],
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase'],
		only: {
			'a movement in talks': { party: ['nsag', 'open'], phase: ['prep', 'talks', 'stalled', 'collapsed', 'open'] }
		}
	},
	'an-unprepared-past-calls-for-a-study-and-a-professional-head': {
		concerns: { 'a party whose earlier rounds were not prepared': { earlier: 'yes', lesson: ['unprepared'] } },
		spares: {
			'a party whose trust was broken': { earlier: 'yes', lesson: ['no-trust'] },
			'a party for whom this is the first attempt': { earlier: 'no', lesson: ['unprepared'] }
		},
		brings: ['recital-prepared', 'lessons-study', 'head-professional', 'process-adviser'],
		opensWith: ['lesson'],
		silentWithout: ['lesson', 'earlier'],
		only: { 'a party whose earlier rounds were not prepared': { lesson: ['unprepared', 'open'] } }
	},
	'logistics-only-offices-are-read-as-lack-of-resolve': {
		concerns: {
			'a government whose office only takes notes and books rounds': {
				party: 'state',
				functions: ['secretarial', 'rounds']
			},
			'a government in talks whose office only arranges': {
				party: 'state',
				phase: 'talks',
				functions: ['safe-passage']
			}
		},
		spares: {
			...Object.fromEntries(
				substance.map((id) => [
					`a government whose office also has ${id}`,
					{ party: 'state', functions: ['secretarial', id] }
				])
			),
			'a government whose office also advises': { party: 'state', functions: ['secretarial', 'rounds', 'advice'] },
			'a government that is not in talks yet': { party: 'state', phase: 'nocontact', functions: ['secretarial'] },
			'a movement whose office only takes notes': { functions: ['secretarial'] },
			'one like “a government whose office only takes notes and books rounds”, but with functions none': {
				party: 'state',
				functions: []
			}
		},
		brings: ['logistics-only'],
		opensWith: ['functions', 'party'],
		silentWithout: ['phase'],
		only: {
			'a government whose office only takes notes and books rounds': {
				party: ['state', 'open'],
				phase: ['prep', 'talks', 'stalled', 'collapsed', 'implementation', 'open'],
				functions: ['secretarial', 'rounds', 'safe-passage', 'languages', 'open']
			}
		}
	},
	'a-mandate-opens-with-its-aim-and-touches-nobodys-status': {
		concerns: anyone,
		brings: ['recital-settlement', 'recital-without-prejudice', 'purpose-settlement']
	},
	'an-interrupted-process-keeps-contact-as-its-purpose': {
		concerns: { 'a government whose talks stalled': { party: 'state', phase: 'stalled' } },
		spares: {
			'a government that says there will be no talks': { party: 'state', phase: 'stalled', stance: 'no-talks' },
			'a movement': { phase: 'stalled' }
		},
		brings: ['purpose-keeping-contact'],
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase'],
		only: {
			'a government whose talks stalled': {
				party: ['state', 'open'],
				phase: ['stalled', 'collapsed', 'open'],
				stance: ['talks-possible', 'silent', 'open']
			}
		}
	},
	'a-public-no-leaves-a-purpose-that-speaks-of-no-contact': {
		concerns: { 'a side that says there will be no talks': { phase: 'collapsed', stance: 'no-talks' } },
		spares: {
			'a side that says nothing': { phase: 'collapsed', stance: 'silent' },
			'a side in talks': { stance: 'no-talks' }
		},
		brings: ['purpose-ready'],
		opensWith: ['stance'],
		silentWithout: ['stance', 'phase'],
		only: {
			'a side that says there will be no talks': {
				phase: ['stalled', 'collapsed', 'open'],
				stance: ['no-talks', 'open']
			}
		}
	}
});
