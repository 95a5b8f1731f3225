import { functionIds } from '../../functions.ts';

const functionOptions = {
	'contact-point': ['Be the address', 'One place that answers, with hours and a way to confirm messages.'],
	secretarial: ['Keep the record', 'Notes, archive, meetings and their arrangements.'],
	'promises-register': ['Keep a register of promises', 'Who promised what, by when, and how it stands.'],
	advice: ['Advise', 'On process, law and subjects; options and drafts.'],
	coordination: ['Coordinate our own bodies', 'Ministries and services, or wings.'],
	consensus: ['Help our own side to agree', 'Common positions among its parts.'],
	consultation: ['Hear society', 'Consultations, and answers to those who were heard.'],
	preparation: ['Prepare people for talks', 'Arguments, roles, what to expect in a round.'],
	rounds: ['Serve the rounds of talks', 'Ground rules, notes, journeys and papers of a round.'],
	'counterpart-liaison': ['Keep contact with the other side', 'Working contact between staff.'],
	'facilitator-liaison': ['Keep contact with mediators and other third parties'],
	'channel-keeping': ['Keep channels open when talks stop', 'Contact goes on even when nobody negotiates.'],
	'safe-passage': ['Arrange safe passage', 'Journeys and safe conduct.'],
	languages: ['Interpret and translate'],
	'committee-service': ['Serve joint committees', 'A secretary for each.'],
	'confidence-measures': ['Help with confidence measures', 'Prisoners, wounded people and the like.'],
	'humanitarian-access': ['Explore humanitarian access'],
	'ceasefire-liaison': ['Liaise with ceasefire monitors'],
	'track-two': ['Take part in unofficial dialogue'],
	outreach: ['Reach out to informal networks', 'Elders, clergy, business, people who can help.'],
	media: ['Inform the public', 'About procedure, not positions.'],
	'resource-centre': ['Run a resource centre', 'Research and documents.'],
	'donor-channel': ['Receive offers of help'],
	implementation: ['Follow how an agreement is carried out']
} as const satisfies Record<(typeof functionIds)[number], readonly string[]>;

/** The functions in parts that can be taken in at a glance. */
export const functionGroups = [
	['Address and memory', ['contact-point', 'secretarial', 'promises-register', 'resource-centre']],
	['On our own side', ['advice', 'coordination', 'consensus', 'preparation']],
	['Around the table', ['rounds', 'committee-service', 'languages', 'safe-passage']],
	[
		'With the other side and third parties',
		['counterpart-liaison', 'facilitator-liaison', 'channel-keeping', 'track-two', 'donor-channel']
	],
	['With society', ['consultation', 'outreach', 'media']],
	['On the ground', ['confidence-measures', 'humanitarian-access', 'ceasefire-liaison', 'implementation']]
] as const satisfies readonly (readonly [title: string, options: readonly (typeof functionIds)[number][]])[];

/** The words of question 5: what the office does, what it may do later, what it never does. */
export const workWords = {
	functions: {
		label: 'From the first day',
		hint: 'At most eight to begin with, as a rule of thumb of ours.',
		options: functionOptions,
		groups: functionGroups
	},
	later: { label: 'Later, from a named moment', options: functionOptions, groups: functionGroups },
	measures: {
		label: 'Confidence measures',
		options: {
			prisoners: 'Prisoners and detained people',
			wounded: 'Transport and treatment of the wounded',
			livelihoods: 'Help for people’s livelihoods',
			reintegration: 'Return of former fighters to civilian life'
		}
	},
	'joint-bodies': {
		label: 'Joint bodies, existing or planned',
		options: { 'sub-committees': 'Committees on single subjects', monitoring: 'A body that monitors a ceasefire' }
	},
	venue: { label: 'Where rounds are held', options: { home: 'In the country', abroad: 'Abroad' } },
	limits: {
		label: 'It never',
		options: {
			commit: 'commits our side',
			negotiate: 'conducts talks itself',
			command: 'commands armed people',
			money: 'raises or collects money',
			recruit: 'recruits',
			judge: 'issues permits, papers or judgments',
			detain: 'holds anyone',
			campaign: 'campaigns',
			'other-matters': 'speaks on other matters'
		}
	},
	wishes: {
		label: 'Asked for',
		options: {
			arms: 'Keep or move arms',
			'dual-use': 'Obtain goods that also serve armed force',
			intelligence: 'Gather intelligence'
		}
	},
	administration: {
		label: 'Does your side run courts, police, taxes or services in any area?',
		options: { yes: 'Yes', no: 'No' }
	}
} as const;
