import { has, type Rule } from '../rule.ts';

/** Connecting with society and with those who help. */
export const society = [
	{
		id: 'those-who-live-with-the-outcome-are-heard',
		brief: 'R102',
		cites: ['S98'],
		when: {},
		then: { clauses: ['hears', 'note-of-views', 'answer-to-those-heard', 'free-to-speak'], links: ['civil-society'] }
	},
	{
		id: 'hearings-follow-a-calendar',
		brief: 'R102',
		cites: ['S98', 'D'],
		when: { not: { visibility: 'deniable' } },
		then: { clauses: ['calendar'] }
	},
	{
		id: 'a-deniable-office-listens-through-others',
		brief: 'R102',
		cites: ['S98', 'D'],
		when: { visibility: 'deniable' },
		then: { clauses: ['heard-through-others'], warnings: ['listening-through-others'] }
	},
	{
		id: 'hearings-have-an-officer',
		brief: '3.2',
		cites: ['S18', 'S98'],
		when: has('consultation'),
		then: { posts: ['consultation-officer'] }
	},
	{
		id: 'hearings-go-where-people-live',
		brief: 'R102',
		cites: ['S98', 'S105'],
		when: {
			party: ['state', 'coalition', 'joint'],
			any: [{ inclusion: ['displaced', 'communities'] }, { absent: 'affected-areas' }],
			not: { visibility: 'deniable' }
		},
		then: { clauses: ['regional-hearings'], posts: ['regional-officers'], links: ['regions'] }
	},
	{
		id: 'the-second-level-is-briefed',
		brief: 'R103',
		cites: ['S24'],
		when: { inclusion: 'second-tier' },
		then: { clauses: ['second-level'], links: ['second-tier'] }
	},
	{
		id: 'people-abroad-have-a-contact',
		brief: 'R104',
		cites: ['E8'],
		when: { inclusion: 'diaspora' },
		then: { links: ['diaspora'], clauses: ['hearing-only-listens'] }
	},
	{
		id: 'people-abroad-are-heard-through-others-where-law-asks-it',
		brief: 'R58',
		cites: ['E48', 'E8'],
		when: { inclusion: 'diaspora', legal: ['listed-un', 'listed-national', 'unknown'] },
		then: { clauses: ['abroad-through-others'] }
	},
	{
		id: 'displaced-people-have-a-contact',
		brief: 'R104',
		cites: ['E8'],
		when: { inclusion: 'displaced' },
		then: { links: ['displaced'] }
	},
	{
		id: 'families-have-a-contact',
		brief: 'R103',
		cites: ['S24'],
		when: { inclusion: 'prisoners' },
		then: { links: ['families'] }
	},
	{
		id: 'women-have-a-contact-and-a-voice-in-drafts',
		brief: 'R86',
		cites: ['E52', 'E53'],
		when: { inclusion: 'women' },
		then: { links: ['women'], posts: ['gender-adviser'] }
	},
	{
		id: 'women-are-in-posts-of-substance',
		brief: 'R86',
		cites: ['E52', 'E53'],
		when: {},
		then: { clauses: ['women-in-substance'] }
	},
	{
		id: 'missing-women-are-pointed-out',
		brief: 'R86',
		cites: ['E52', 'E53'],
		when: { absent: 'women' },
		then: { warnings: ['women-missing'], posts: ['gender-adviser'] }
	},
	{
		id: 'an-unarmed-party-works-for-inclusion',
		brief: 'R7',
		cites: ['S44', 'E59'],
		when: { party: 'unarmed' },
		then: {
			clauses: ['purpose-inclusion', 'recital-inclusion'],
			links: ['facilitator'],
			suggests: ['consensus', 'secretarial', 'advice', 'consultation', 'facilitator-liaison'],
			suggestsLater: ['preparation', 'track-two', 'media', 'resource-centre']
		}
	},
	{
		id: 'an-unarmed-party-hears-its-regions-in-the-open',
		brief: 'R7',
		cites: ['S44', 'E59'],
		when: { party: 'unarmed', not: { visibility: 'deniable' } },
		then: { clauses: ['regional-hearings'], posts: ['regional-officers'], links: ['regions'] }
	},
	{
		id: 'local-committees-report-and-are-answered',
		brief: 'R105',
		cites: ['S70', 'S105', 'E9', 'E12'],
		when: { 'local-bodies': 'committees' },
		then: { clauses: ['local-committees'], links: ['local-committees'] }
	},
	{
		id: 'regions-with-contacts-of-their-own-have-an-officer',
		brief: 'R105',
		cites: ['S105', 'E59'],
		when: { 'local-bodies': 'regions' },
		then: { posts: ['regional-officers'], links: ['regions'] }
	},
	{
		id: 'nobody-outside-instructs-or-chooses',
		brief: 'R113',
		cites: ['S2', 'S95', 'S100', 'E29'],
		when: {},
		then: { clauses: ['nobody-else-instructs', 'one-focal-point'], links: ['helpers'] }
	},
	{
		id: 'several-helpers-meet-at-one-table',
		brief: 'R113',
		cites: ['S95', 'S100', 'E29'],
		when: { 'third-party': 'several' },
		then: { clauses: ['helpers-meet'] }
	},
	{
		id: 'without-a-third-party-the-door-stays-open',
		brief: '3.1',
		cites: ['S3'],
		when: { 'third-party': 'none' },
		then: { clauses: ['facilitator-if-accepted'] }
	},
	{
		id: 'a-facilitator-in-place-is-a-neighbour',
		brief: 'R101',
		cites: ['S10', 'S105'],
		when: { 'third-party': ['mediator', 'host', 'several'] },
		then: { links: ['facilitator'] }
	},
	{
		id: 'informal-helpers-hand-over-in-order',
		brief: 'R14',
		cites: ['S70'],
		when: { existing: 'helpers' },
		then: { clauses: ['earlier-helpers'] }
	}
] as const satisfies readonly Rule[];
