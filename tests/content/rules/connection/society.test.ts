import { society } from '#content/rules/connection/society.ts';
import { anyone, testRules } from '../table.ts';

testRules('connection/society', society, {
	'those-who-live-with-the-outcome-are-heard': {
		concerns: anyone,
		brings: ['hears', 'note-of-views', 'answer-to-those-heard', 'free-to-speak', 'civil-society']
	},
	'hearings-follow-a-calendar': {
		concerns: {
			'a public office': { visibility: 'public' },
			'an office of which nothing is said': { visibility: 'not-recorded' }
		},
		spares: { 'a deniable office': { visibility: 'deniable' } },
		brings: ['calendar'],
		opensWith: ['visibility'],
		only: { 'a public office': { visibility: ['public', 'quiet', 'later', 'open'] } }
	},
	'a-deniable-office-listens-through-others': {
		concerns: { 'a deniable office': { visibility: 'deniable' } },
		spares: { 'a quiet office': { visibility: 'quiet' } },
		brings: ['heard-through-others', 'listening-through-others'],
		opensWith: ['visibility'],
		silentWithout: ['visibility'],
		only: { 'a deniable office': { visibility: ['deniable', 'open'] } }
	},
	'hearings-have-an-officer': {
		concerns: {
			'an office that consults': { functions: ['consultation'] },
			'one like “an office that consults”, but with functions contact-point and later consultation': {
				functions: ['contact-point'],
				later: ['consultation']
			}
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['consultation-officer'],
		opensWith: ['functions'],
		only: { 'an office that consults': { functions: ['consultation', 'open'] } }
	},
	'the-second-level-is-briefed': {
		concerns: { 'a party that hears its second level': { inclusion: ['second-tier'] } },
		spares: { 'a party that hears others': { inclusion: ['women'] } },
		brings: ['second-level', 'second-tier'],
		opensWith: ['inclusion'],
		silentWithout: ['inclusion'],
		only: { 'a party that hears its second level': { inclusion: ['second-tier', 'open'] } }
	},
	'hearings-go-where-people-live': {
		concerns: {
			'a government that hears displaced people': { party: 'state', inclusion: ['displaced'] },
			'an alliance that lacks people of the areas most affected': { party: 'coalition', absent: ['affected-areas'] }
		},
		spares: {
			'a movement that hears displaced people': { party: 'nsag', inclusion: ['displaced'] },
			'a government that hears its people abroad': { party: 'state', inclusion: ['diaspora'], absent: [] },
			'a deniable office of a government': { party: 'state', inclusion: ['displaced'], visibility: 'deniable' }
		},
		brings: ['regional-hearings', 'regional-officers', 'regions'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: {
			'a government that hears displaced people': {
				party: ['state', 'coalition', 'joint', 'open'],
				inclusion: ['communities', 'displaced', 'open'],
				visibility: ['public', 'quiet', 'later', 'open']
			},
			'an alliance that lacks people of the areas most affected': { absent: ['affected-areas', 'open'] }
		}
	},
	'people-abroad-have-a-contact': {
		concerns: { 'a party that hears its people abroad': { inclusion: ['diaspora'] } },
		spares: { 'a party that hears others': { inclusion: ['women'] } },
		brings: ['hearing-only-listens', 'diaspora'],
		opensWith: ['inclusion'],
		silentWithout: ['inclusion'],
		only: { 'a party that hears its people abroad': { inclusion: ['diaspora', 'open'] } }
	},
	'displaced-people-have-a-contact': {
		concerns: { 'a party that hears displaced people': { inclusion: ['displaced'] } },
		spares: { 'a party that hears others': { inclusion: ['women'] } },
		brings: ['displaced'],
		opensWith: ['inclusion'],
		silentWithout: ['inclusion'],
		only: { 'a party that hears displaced people': { inclusion: ['displaced', 'open'] } }
	},
	'families-have-a-contact': {
		concerns: { 'a party that hears families of prisoners': { inclusion: ['prisoners'] } },
		spares: { 'a party that hears others': { inclusion: ['women'] } },
		brings: ['families'],
		opensWith: ['inclusion'],
		silentWithout: ['inclusion'],
		only: { 'a party that hears families of prisoners': { inclusion: ['prisoners', 'open'] } }
	},
	'women-have-a-contact-and-a-voice-in-drafts': {
		concerns: { 'a party that hears women': { inclusion: ['women'] } },
		spares: { 'a party that hears others': { inclusion: ['youth'] } },
		brings: ['gender-adviser', 'women'],
		opensWith: ['inclusion'],
		silentWithout: ['inclusion'],
		only: { 'a party that hears women': { inclusion: ['women', 'open'] } }
	},
	'women-are-in-posts-of-substance': { concerns: anyone, brings: ['women-in-substance'] },
	'missing-women-are-pointed-out': {
		concerns: { 'a party that women are missing from': { absent: ['women'] } },
		spares: { 'a party that others are missing from': { absent: ['youth'] }, 'a party that nobody is': { absent: [] } },
		brings: ['gender-adviser', 'women-missing'],
		opensWith: ['absent'],
		silentWithout: ['absent'],
		only: { 'a party that women are missing from': { absent: ['women', 'open'] } }
	},
	'an-unarmed-party-works-for-inclusion': {
		concerns: { 'a community without arms': { party: 'unarmed' } },
		spares: { 'a movement': { party: 'nsag' }, 'an alliance': { party: 'coalition' } },
		brings: ['recital-inclusion', 'purpose-inclusion', 'facilitator'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'a community without arms': { party: ['unarmed', 'open'] } }
	},
	'an-unarmed-party-hears-its-regions-in-the-open': {
		concerns: { 'a community without arms': { party: 'unarmed' } },
		spares: {
			'a community whose office may not be seen': { party: 'unarmed', visibility: 'deniable' },
			'a movement': { party: 'nsag' }
		},
		brings: ['regional-hearings', 'regional-officers', 'regions'],
		opensWith: ['party', 'visibility'],
		silentWithout: ['party'],
		only: {
			'a community without arms': { party: ['unarmed', 'open'], visibility: ['public', 'quiet', 'later', 'open'] }
		}
	},
	'nobody-outside-instructs-or-chooses': {
		concerns: anyone,
		brings: ['nobody-else-instructs', 'one-focal-point', 'helpers']
	},
	'without-a-third-party-the-door-stays-open': {
		concerns: { 'a party that nobody helps': { 'third-party': 'none' } },
		spares: { 'a party with a mediator': { 'third-party': 'mediator' } },
		brings: ['facilitator-if-accepted'],
		opensWith: ['third-party'],
		silentWithout: ['third-party'],
		only: { 'a party that nobody helps': { 'third-party': ['none', 'open'] } }
	},
	'several-helpers-meet-at-one-table': {
		concerns: { 'a party that several help': { 'third-party': 'several' } },
		spares: { 'a party with a mediator': { 'third-party': 'mediator' } },
		brings: ['helpers-meet'],
		opensWith: ['third-party'],
		silentWithout: ['third-party'],
		only: { 'a party that several help': { 'third-party': ['several', 'open'] } }
	},
	'a-facilitator-in-place-is-a-neighbour': {
		concerns: {
			'a party with a mediator': { 'third-party': 'mediator' },
			'a party whose host helps': { 'third-party': 'host' },
			'a party that several help': { 'third-party': 'several' }
		},
		spares: { 'a party that nobody helps': { 'third-party': 'none' } },
		brings: ['facilitator'],
		opensWith: ['third-party'],
		silentWithout: ['third-party'],
		only: { 'a party with a mediator': { 'third-party': ['mediator', 'host', 'several', 'open'] } }
	},
	'informal-helpers-hand-over-in-order': {
		concerns: { 'a party that others served before': { existing: 'helpers' } },
		spares: { 'a party that starts anew': { existing: 'new' } },
		brings: ['earlier-helpers'],
		opensWith: ['existing'],
		silentWithout: ['existing'],
		only: { 'a party that others served before': { existing: ['helpers', 'open'] } }
	},
	'people-abroad-are-heard-through-others-where-law-asks-it': {
		concerns: { 'a listed movement that hears its people abroad': { legal: 'listed-un', inclusion: ['diaspora'] } },
		spares: {
			'a movement that nobody lists': { legal: 'none', inclusion: ['diaspora'] },
			'a listed movement that hears others': { legal: 'listed-un', inclusion: ['women'] }
		},
		brings: ['abroad-through-others'],
		opensWith: ['legal', 'inclusion'],
		silentWithout: ['legal', 'inclusion'],
		only: {
			'a listed movement that hears its people abroad': {
				inclusion: ['diaspora', 'open'],
				legal: ['listed-un', 'listed-national', 'unknown', 'open']
			}
		}
	},
	'local-committees-report-and-are-answered': {
		concerns: { 'a side with local committees': { 'local-bodies': ['committees'] } },
		spares: { 'a side without': { 'local-bodies': [] } },
		brings: ['local-committees', 'local-committees'],
		opensWith: ['local-bodies'],
		silentWithout: ['local-bodies'],
		only: { 'a side with local committees': { 'local-bodies': ['committees', 'open'] } }
	},
	'regions-with-contacts-of-their-own-have-an-officer': {
		concerns: { 'a side with regional contacts': { 'local-bodies': ['regions'] } },
		spares: { 'a side with committees only': { 'local-bodies': ['committees'] } },
		brings: ['regional-officers', 'regions'],
		opensWith: ['local-bodies'],
		silentWithout: ['local-bodies']
	}
});
