import { paper } from '#content/rules/foundations/paper.ts';
import { anyone, testRules } from '../table.ts';

testRules('foundations/paper', paper, {
	'papers-are-graded': anyone,
	'a-record-fits-the-habits-of-the-party': anyone,
	'full-notes-are-a-risk-of-their-own': {
		concerns: { 'an office that writes down every word': { records: 'verbatim' } },
		spares: { 'an office that writes down decisions': { records: 'decisions' } },
		opensWith: ['records'],
		silentWithout: ['records']
	},
	'the-archive-has-a-keeper-from-the-first-day': anyone,
	'an-archive-needs-a-second-copy': {
		concerns: { 'an archive without a second copy': { 'second-copy': 'none' } },
		spares: { 'an archive with one elsewhere': { 'second-copy': 'ours-elsewhere' } },
		opensWith: ['second-copy'],
		silentWithout: ['second-copy']
	},
	'whoever-leaves-hands-back-and-is-heard': anyone,
	'what-bears-on-harm-is-kept': anyone,
	'the-head-owns-the-digital-risk': anyone,
	'a-mandate-says-how-the-office-becomes-known': anyone,
	'one-voice-speaks-on-the-process': {
		concerns: {
			'a public office': { visibility: 'public' },
			'an office that may be seen later': { visibility: 'later' },
			'an office of which nothing is said': { visibility: 'not-recorded' }
		},
		spares: { 'a deniable office': { visibility: 'deniable' } },
		opensWith: ['visibility']
	},
	'a-public-office-publishes-the-container': {
		concerns: { 'a public office': { visibility: 'public' } },
		spares: { 'a quiet office': { visibility: 'quiet' }, 'a deniable office': { visibility: 'deniable' } },
		opensWith: ['visibility'],
		silentWithout: ['visibility']
	},
	'a-deniable-office-leaves-no-trace': {
		concerns: { 'a deniable office': { visibility: 'deniable' } },
		spares: { 'a quiet office': { visibility: 'quiet' } },
		opensWith: ['visibility'],
		silentWithout: ['visibility']
	},
	'a-structure-shows-its-neighbours': anyone,
	'a-deniable-office-is-spoken-for-by-order': {
		concerns: { 'a deniable office': { visibility: 'deniable' } },
		spares: { 'a quiet office': { visibility: 'quiet' } },
		opensWith: ['visibility'],
		silentWithout: ['visibility']
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
		opensWith: ['counterpart', 'counterpart-office'],
		silentWithout: ['party']
	},
	'a-public-office-in-danger-shows-its-address-and-not-its-hours': {
		concerns: { 'a public office in high danger': { visibility: 'public', threat: 'high' } },
		spares: {
			'a public office in little danger': { visibility: 'public', threat: 'low' },
			'a quiet office in high danger': { visibility: 'quiet', threat: 'high' }
		},
		opensWith: ['visibility', 'threat'],
		silentWithout: ['visibility', 'threat']
	}
});
