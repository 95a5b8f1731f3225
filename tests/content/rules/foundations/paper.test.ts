import { paper } from '#content/rules/foundations/paper.ts';
import { anyone, testRules } from '../table.ts';

testRules('foundations/paper', paper, {
	'papers-are-graded': { concerns: anyone, brings: ['grades', 'readers'] },
	'a-record-fits-the-habits-of-the-party': {
		concerns: {
			'a party that writes everything down and keeps it': { records: 'verbatim' },
			'a party that writes little': { records: 'decisions' }
		},
		spares: { 'a party that seals promises instead': { records: 'verbatim', 'record-and-leak': 'less-and-sealed' } },
		brings: ['recorded'],
		opensWith: ['record-and-leak']
	},
	'full-notes-are-a-risk-of-their-own': {
		concerns: {
			'an office that writes down every word': { records: 'verbatim' },
			'a party that learned of a leak': { earlier: 'yes', lesson: ['leak'] }
		},
		spares: {
			'one that learned something else': {
				earlier: 'yes',
				lesson: ['unprepared', 'no-trust', 'promises-broken', 'leader-changed']
			},
			'an office that writes down decisions': { records: 'decisions' }
		},
		brings: ['full-notes-leak'],
		opensWith: ['records'],
		silentWithout: ['records'],
		only: { 'an office that writes down every word': { records: ['verbatim', 'open'] } }
	},
	'the-archive-has-a-keeper-from-the-first-day': {
		concerns: anyone,
		brings: ['keeper', 'deposit', 'second-copy', 'archive-keeper']
	},
	'an-archive-needs-a-second-copy': {
		concerns: { 'an archive without a second copy': { 'second-copy': 'none' } },
		spares: { 'an archive with one elsewhere': { 'second-copy': 'ours-elsewhere' } },
		brings: ['no-second-copy'],
		opensWith: ['second-copy'],
		silentWithout: ['second-copy'],
		only: { 'an archive without a second copy': { 'second-copy': ['none', 'open'] } }
	},
	'whoever-leaves-hands-back-and-is-heard': { concerns: anyone, brings: ['leaving', 'breach'] },
	'what-bears-on-harm-is-kept': { concerns: anyone, brings: ['evidence-kept'] },
	'the-head-owns-the-digital-risk': { concerns: anyone, brings: ['devices'] },
	'a-mandate-says-how-the-office-becomes-known': { concerns: anyone, brings: ['becoming-known'] },
	'one-voice-speaks-on-the-process': {
		concerns: {
			'a public office': { visibility: 'public' },
			'an office that may be seen later': { visibility: 'later' },
			'an office of which nothing is said': { visibility: 'not-recorded' }
		},
		spares: { 'a deniable office': { visibility: 'deniable' } },
		brings: ['one-voice', 'leaks', 'press'],
		opensWith: ['visibility'],
		only: { 'a public office': { visibility: ['public', 'quiet', 'later', 'open'] } }
	},
	'a-public-office-publishes-the-container': {
		concerns: { 'a public office': { visibility: 'public' } },
		spares: { 'a quiet office': { visibility: 'quiet' }, 'a deniable office': { visibility: 'deniable' } },
		brings: ['open-parts'],
		opensWith: ['visibility'],
		silentWithout: ['visibility'],
		only: { 'a public office': { visibility: ['public', 'open'] } }
	},
	'a-deniable-office-leaves-no-trace': {
		concerns: { 'a deniable office': { visibility: 'deniable' } },
		spares: { 'a quiet office': { visibility: 'quiet' } },
		brings: ['no-trace'],
		opensWith: ['visibility'],
		silentWithout: ['visibility'],
		only: { 'a deniable office': { visibility: ['deniable', 'open'] } }
	},
	'a-structure-shows-its-neighbours': {
		concerns: anyone,
		brings: [
			'directing-body',
			'facilitator',
			'humanitarian-intermediary',
			'informal-networks',
			'civil-society',
			'archive-keeper',
			'helpers'
		]
	},
	'a-deniable-office-is-spoken-for-by-order': {
		concerns: { 'a deniable office': { visibility: 'deniable' } },
		spares: { 'a quiet office': { visibility: 'quiet' } },
		brings: ['leaks-by-order'],
		opensWith: ['visibility'],
		silentWithout: ['visibility'],
		only: { 'a deniable office': { visibility: ['deniable', 'open'] } }
	},
	'a-structure-shows-the-other-side': {
		concerns: {
			'a party whose counterpart sends a ministry': { 'counterpart-office': 'ministry' },
			'a party that says nothing of it': { counterpart: 'not-recorded', 'counterpart-office': 'not-recorded' }
		},
		spares: {
			'a party with several counterparts, which has desks': { counterpart: 'several' },
			'a party whose counterpart has such an office': { 'counterpart-office': 'mirror' },
			'a community without arms': { party: 'unarmed' },
			'a joint office': { party: 'joint', accord: 'in-force' }
		},
		brings: ['counterpart-contact'],
		opensWith: ['counterpart', 'counterpart-office'],
		silentWithout: ['party'],
		only: {
			'a party whose counterpart sends a ministry': {
				party: ['state', 'nsag', 'coalition', 'not-decided'],
				counterpart: ['state', 'nsag', 'unknown', 'open'],
				'counterpart-office': ['ministry', 'none', 'unknown', 'open']
			}
		}
	},
	'a-public-office-in-danger-shows-its-address-and-not-its-hours': {
		concerns: { 'a public office in high danger': { visibility: 'public', threat: 'high' } },
		spares: {
			'a public office in little danger': { visibility: 'public', threat: 'low' },
			'a quiet office in high danger': { visibility: 'quiet', threat: 'high' }
		},
		brings: ['seen-and-in-danger'],
		opensWith: ['visibility', 'threat'],
		silentWithout: ['visibility', 'threat'],
		only: { 'a public office in high danger': { visibility: ['public', 'open'], threat: ['high', 'open'] } }
	},
	'leaks-have-a-line-agreed-beforehand': {
		concerns: {
			'a movement under a hostile press': { media: 'hostile' },
			'one whose papers leaked': { earlier: 'yes', lesson: ['leak'] },
			'one like “a movement under a hostile press”, but with phase stalled and stance silent': {
				media: 'hostile',
				phase: 'stalled',
				stance: 'silent'
			}
		},
		spares: {
			'one under an open press': { media: 'open' },
			'one without a sign': { media: 'hostile', visibility: 'deniable' },
			'a community': { media: 'hostile', party: 'unarmed' },
			'one like “a movement under a hostile press”, but with phase collapsed and stance no-talks': {
				media: 'hostile',
				phase: 'collapsed',
				stance: 'no-talks'
			}
		},
		brings: ['line-for-leaks'],
		opensWith: ['media', 'visibility'],
		silentWithout: ['media', 'visibility'],
		only: {
			'a movement under a hostile press': {
				media: ['hostile', 'open'],
				phase: ['preformal', 'prep', 'talks', 'stalled', 'collapsed', 'implementation', 'open'],
				party: ['state', 'nsag', 'coalition', 'open'],
				visibility: ['public', 'quiet', 'later', 'open']
			},
			'one whose papers leaked': { lesson: ['leak', 'open'], visibility: ['public', 'quiet', 'later', 'open'] },
			'one like “a movement under a hostile press”, but with phase stalled and stance silent': {
				stance: ['talks-possible', 'silent', 'open']
			}
		}
	},
	'where-the-press-is-controlled-the-second-opinion-is-the-only-critic': {
		concerns: { 'a side whose press is told': { media: 'controlled' } },
		spares: { 'a side whose press is open': { media: 'open' } },
		brings: ['few-will-contradict'],
		opensWith: ['media'],
		silentWithout: ['media'],
		only: { 'a side whose press is told': { media: ['controlled', 'open'] } }
	},
	'an-archive-held-outside-opens-on-conditions': {
		concerns: { 'a party that gives it to a third party': { custodian: 'third-party' } },
		spares: { 'a party that keeps it': { custodian: 'own-keeper' } },
		brings: ['opening-conditions'],
		opensWith: ['custodian'],
		silentWithout: ['custodian'],
		only: { 'a party that gives it to a third party': { custodian: ['third-party', 'open'] } }
	},
	'a-joint-archive-holds-joint-papers-only': {
		concerns: { 'a joint office': { party: 'joint', accord: 'in-force' } },
		spares: { 'a movement': { party: 'nsag' } },
		brings: ['joint-papers'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'a joint office': { party: ['joint', 'open'] } }
	}
});
