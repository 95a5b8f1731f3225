import type { ClauseWordsOf } from '../../words.ts';

const does = {
	'contact-point': 'is the address of {party} for the process, and replies to each message within [[48]] hours',
	secretarial: 'takes the record, keeps the archive, and arranges meetings',
	'promises-register': 'keeps the register of promises',
	advice: 'works out options, with advice on process, law and subjects',
	coordination: 'coordinates the bodies of {party} in matters of the process',
	consensus: 'prepares common positions within {party}',
	consultation: 'hears those whom the outcome will affect',
	preparation: 'prepares those who may take part in talks for {party}',
	rounds: 'prepares ground rules, and serves those who speak for {party} in rounds of talks',
	'counterpart-liaison': 'keeps the working contact with {other} that is ordered',
	'facilitator-liaison': 'keeps contact with those who facilitate and with others who help',
	'channel-keeping': 'keeps contacts open while talks are put off or stopped',
	'safe-passage': 'obtains safe conduct and arranges journeys',
	languages: 'interprets and translates',
	'committee-service': 'gives each joint committee a secretary',
	'confidence-measures': 'helps to carry out confidence measures that were agreed',
	'humanitarian-access': 'explores how help can reach people in danger',
	'ceasefire-liaison': 'stays in touch with those who monitor the ceasefire',
	'track-two': 'takes part in unofficial dialogue',
	outreach: 'reaches out to people who can help: elders, clergy, teachers, business',
	media: 'prepares public information on procedure',
	'resource-centre': 'runs a centre for documents and research',
	'donor-channel': 'works out offers of help with those who make them',
	implementation: 'follows how the agreement is carried out'
} as const;

const freely =
	'Within its functions {office} may explore ideas, draft options that no one has asked for, call in people with knowledge, and test a thought with those who can help. It says each time that it commits no one.';
const byInstruction =
	'A task outside {article:functions} needs a written instruction of {directing}. It lapses after [[six]] months unless it is renewed.';

/** Functions, limits, separation, leeway. */
export const work = {
	'functions-now': {
		before: 'From the first day {office}',
		options: does,
		otherwise: 'From the first day {office} keeps the record.'
	},
	'functions-later': {
		before: 'Each from the moment named, it also',
		options: does,
		otherwise: 'It takes up no other function without a written instruction.'
	},
	'functions-begin': 'No function is exercised before it begins. {annex:functions} names the post that holds each.',
	'lessons-study':
		'By day [[60]] {office} completes a study of the earlier rounds. The study deals with method and promises, and not with persons. Whoever holds papers of those rounds hands them, or copies, to the registrar within [[30]] days.',
	measures: {
		before: 'The confidence measures concern',
		options: {
			prisoners: 'prisoners and detained people',
			wounded: 'transport and treatment of the wounded',
			livelihoods: 'the livelihoods of people in the areas affected',
			reintegration: 'the return of former fighters to civilian life'
		},
		otherwise: 'The confidence measures are those that {directing} names in writing.'
	},

	limits: {
		before: '{office} does not',
		options: {
			commit: 'commit {party}',
			negotiate: 'conduct talks itself',
			command: 'give orders to armed personnel',
			money: 'raise or collect money',
			recruit: 'recruit for any other body',
			judge: 'issue permits, identity papers, judgments or findings on rights',
			detain: 'hold anyone',
			campaign: 'campaign',
			'other-matters': 'speak on matters outside the process'
		},
		otherwise: '{office} does nothing that this text does not name.'
	},
	'no-arms': 'It keeps no weapon and gathers no intelligence.',
	'no-use-against-persons':
		'It is not used to find, follow or arrest anyone, and gathers nothing on persons for any other use.',
	'no-benefits': 'It grants no permit, contract, vehicle or money to anyone whom it meets, and has no say in who does.',
	'sole-use': 'Its people, rooms, funds and papers serve this text and nothing else.',

	apart:
		'{office} shares no premises, staff, accounts, equipment or public page with another body of {party}, and speaks for none.',
	'one-post':
		'Whoever serves in it gives up every other post in {party} for that time; {clause:head-and-table} speaks of the head.',
	'lent-people':
		'A body that lends a person may ask for that person back with [[30]] days’ notice, but not during a round, and not the head, the deputy or the registrar within their terms. Until then the person answers to {office} alone.',
	'learned-in-contact':
		'What is learned in contact about persons, places or movements of {other} serves the arrangement in hand and goes to no one else.',
	'outside-administration':
		'It has no part in the civil administration of {party}, and that administration has none in it.',
	'no-other-use': 'Also if fighting resumes or spreads, its people and premises are put to no other use.',

	explores: {
		options: {
			'thinks-freely': freely,
			'on-instruction':
				'Within its functions {office} drafts options and meets people who can help when {directing} has asked for it in writing. It says each time that it commits no one.',
			'acts-and-reports': freely
		},
		otherwise: freely
	},
	'extra-task': {
		options: {
			'thinks-freely': byInstruction,
			'on-instruction': byInstruction,
			'acts-and-reports':
				'The head may begin a task outside {article:functions} that cannot wait, and tells {directing} in writing within [[24]] hours. It ends after [[14]] days unless {directing} confirms it.'
		},
		otherwise: byInstruction
	}
} as const satisfies Partial<ClauseWordsOf>;
