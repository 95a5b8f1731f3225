import type { FactId, OptionOf } from '../../questions/index.ts';

const number = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Every word of the interface that belongs neither to a question nor to a document. */
export const app = {
	name: 'First Address',
	title: (page: string) => `${page} · First Address`,
	bar: {
		where: 'Kept only in memory',
		menu: 'Menu',
		label: 'Main',
		skip: 'Skip to the page',
		check: 'Your answers',
		documents: 'Documents',
		about: 'About and limits'
	},
	leave: {
		button: 'Leave now',
		key: 'Esc twice',
		hint: 'Forgets every answer and shows an empty page. The key for it is Escape, pressed twice.'
	},
	start: {
		title: 'From twelve questions to the draft of a peace secretariat',
		lead: 'A party to a conflict that wants to talk needs an address: a small office that keeps its contacts, its papers and its promises. Answer twelve questions together, and three documents are drafted that the party can argue over line by line.',
		begin: 'Begin with the first question',
		resume: 'Go on where you were',
		time: 'About ninety minutes in a room with the party. You can go back, leave a point open and change your mind at any time.',
		writesTitle: 'What it writes',
		writes: [
			['A draft mandate', 'what the office is, what it does and what it never does, in short numbered sentences'],
			['A staffing plan', 'posts, not persons: who is needed first, who works beside whom, what waits'],
			['A structure document', 'the chart, the reporting lines, and what the chart does not show']
		],
		forTitle: 'Whom it is for',
		for: 'For mediators and process advisers who sit with one side of a conflict: a government, an armed movement, an alliance, a party or a community. The side decides; you keep the pen.',
		notTitle: 'What it is not',
		not: [
			'Not legal advice. In some countries advising a listed group can be an offence, whatever the aim. Ask counsel first.',
			'Not a judgement. It gives no score and names no best answer; what is not decided stays in brackets.',
			'Not proven. It draws on few cases, and some of them ended badly. Every sentence says why it is there, so that you can disagree.'
		],
		silentTitle: 'What stays with you',
		silent: [
			'Nothing you answer leaves this device. The page asks no other address for anything, and the browser is told to refuse it.',
			'Nothing is kept when the page is closed, unless you save the answers to a file yourself.',
			'No names of people, no addresses and no contact details are asked for. Please write none.'
		],
		otherTitle: 'Or start from something',
		restart: 'Start again from nothing',
		restartAsk: 'This forgets the answers you have given. Save them to a file first if you may need them.',
		restartYes: 'Forget them and start again',
		keep: 'Keep them'
	},
	cases: {
		summary: 'Start from a real case',
		note: 'Two secretariats that existed, as far as public sources tell, as answers you can look through and change.',
		open: 'Open as answers',
		openOf: (title: string) => `Open as answers: ${title}`,
		loading: 'Fetching the cases …',
		failed: 'The cases could not be fetched.'
	},
	file: {
		open: 'Open saved answers',
		opening: 'Reading the file …',
		replaces: 'Opening this replaces the answers you have given here.',
		replaceYes: 'Replace them',
		refused: 'The file was not opened, and your answers are as they were.',
		save: 'Save the answers to a file',
		saved: 'Saved as answers.json.',
		saveNote: 'Anyone who has the file can read it. What you preferred not to record is not in it.',
		name: 'answers.json'
	},
	progress: {
		now: (count: number, of: number) => `Question ${count} of ${of}`,
		parked: (counts: readonly number[]) =>
			counts.length === 0
				? ''
				: `; not everything is decided in ${counts.length === 1 ? 'question' : 'questions'} ${counts.join(', ')}`
	},
	question: {
		kicker: (count: number, of: number, matter: string) => `Question ${count} of ${of} · ${matter}`,
		changes: 'What it changes in the documents',
		facilitator: 'For the facilitator: not on a screen that members of different factions can see.',
		suggested: 'Ticked beforehand from what you said so far. Change it freely.',
		none: 'None of these',
		notDecided: 'Not decided: show us both',
		notRecorded: 'We prefer not to record this',
		count: (most: number) => `A whole number, up to ${most}. Leave empty what you do not know.`,
		next: 'Continue',
		back: 'Back',
		backTo: {
			check: 'Done, back to your answers',
			documents: 'Done, back to the document',
			questions: 'Done, back to where you were'
		},
		missing: (labels: readonly string[]) =>
			`Still to answer: ${labels.join('; ')}. If it is open, say that it is not decided.`
	},
	effect: {
		answer: 'What this answer does',
		change: 'What this change does',
		nothing: 'Nothing in the documents yet.',
		waiting: 'Choose an answer to see what it does.',
		loading: 'Working it out …',
		failed: 'This could not be worked out. You can go on all the same.',
		more: (count: number) => `and ${count} more`,
		facilitator: 'For the facilitator',
		kinds: { adds: 'Added', ends: 'Gone', opens: 'Left open', settles: 'Settled', warns: 'Warning' },
		count: (counts: Readonly<Record<'adds' | 'ends' | 'opens' | 'settles' | 'warns', number>>) =>
			[
				counts.adds && `${counts.adds} added`,
				counts.ends && `${counts.ends} gone`,
				counts.opens && `${counts.opens} left open`,
				counts.settles && `${counts.settles} settled`,
				counts.warns && number(counts.warns, 'warning', 'warnings')
			]
				.filter(Boolean)
				.join(', ')
	},
	stop: {
		kicker: 'The questions stop here',
		instead: 'What can be done instead',
		back: 'Back to the answer',
		note: 'No document is drafted. Your answers are still here.'
	},
	check: {
		title: 'Check your answers',
		lead: 'Read them together. Each can be changed, and you come back here.',
		change: 'Change',
		changeOf: (label: string) => `Change: ${label}`,
		answer: 'Answer',
		answerOf: (label: string) => `Answer: ${label}`,
		notDecided: 'Not decided: both are shown in brackets',
		notRecorded: 'Not recorded: the text stays neutral',
		notAnswered: 'Not answered',
		leftEmpty: 'Left empty',
		none: 'None of these',
		sum: (decided: number, recorded: number, answered: number) =>
			[
				decided && `${decided} not decided`,
				recorded && `${recorded} not recorded`,
				answered && `${answered} not answered`
			]
				.filter(Boolean)
				.join(', '),
		allAnswered: 'Everything is answered and decided.',
		unused: (count: number) =>
			`${number(count, 'answer', 'answers')} on ${count === 1 ? 'a branch' : 'branches'} no longer asked: kept for your return, in no document.`,
		next: 'On to the documents',
		back: 'Back to the questions'
	},
	documents: {
		tabs: { mandate: 'Draft mandate', staffing: 'Staffing plan', structure: 'Structure' },
		label: 'Documents',
		contents: 'Contents',
		loading: 'Writing the documents …',
		failed: 'The documents could not be written.',
		open: (count: number) => `${number(count, 'open point', 'open points')}`,
		back: 'Back to your answers',
		touch: 'Touch a sentence to see why it is here.',
		why: 'Why?',
		whyOf: (what: string) => `Why is ${what} here?`,
		thisPassage: 'this',
		waits: 'In brackets until this is decided',
		yourAnswers: 'Your answers',
		noAnswers: 'It stands in every draft, whatever is answered.',
		rule: 'Rule',
		sources: 'Sources',
		suggestion: 'Our suggestion: no source says this.',
		changeAnswer: (label: string) => `Change the answer: ${label}`,
		notAnswered: 'not answered',
		close: 'Close',
		nothing: 'No reason is recorded for this.'
	},
	warnings: {
		title: 'For the facilitator',
		note: 'Never printed. Not in any document.',
		none: 'No warnings on these answers.',
		count: (count: number) => number(count, 'warning', 'warnings'),
		kinds: { warn: 'Consider', stop: 'Stop', block: 'Settle this first', refuse: 'Refused' }
	},
	download: {
		title: 'Take the documents along',
		paper: 'Paper',
		a4: 'A4',
		letter: 'Letter',
		all: 'Download all three',
		one: (title: string) => `Download the ${title.toLowerCase()}`,
		working: (title: string, at: number, of: number) =>
			of === 1 ? `Preparing the ${title.toLowerCase()} …` : `Preparing the ${title.toLowerCase()} (${at} of ${of}) …`,
		done: (names: readonly string[]) => `Saved: ${names.join(', ')}.`,
		failed: 'The PDF could not be made. Your answers are as they were.',
		retry: 'Try again',
		unprintable: (characters: readonly string[]) =>
			`The printed page has no sign for ${characters.join(' ')}. It prints a box instead.`,
		names: { mandate: 'draft-mandate.pdf', staffing: 'staffing-plan.pdf', structure: 'structure.pdf' }
	},
	about: {
		title: 'About, limits and sources',
		limitsTitle: 'Limits',
		limits: [
			'The rules are drawn from one comparative article on peace secretariats, from the cases it describes and from public documents beside it. There are few such offices, and no two are alike.',
			'The cases are known from outside and mostly afterwards. What worked in one may fail in another, and nobody has tested these documents in a negotiation.',
			'A rule that rests on no source says “our suggestion”. Numbers are proposals in brackets, never findings.',
			'It does not judge whether to talk, with whom, or about what.',
			'It is no legal advice. Whether you may advise a listed group, and how, is for counsel to say before the workshop, not after.'
		],
		safetyTitle: 'On this device',
		safety: [
			'Answers live in the memory of this page. Reloading or closing it forgets them.',
			'“Leave now” forgets everything and shows an empty page. It cannot clear the history of the browser or files you saved: a private window and a device of your own are safer.',
			'A saved answers file is readable to anyone who has it, and more telling than the documents. Consider keeping only the documents.',
			'Downloads carry neutral names, no author and no time of day.'
		],
		sourcesTitle: 'Sources',
		sourcesNote: 'What the rules rest on. Each “Why?” in the documents names its own.',
		sourcesOpen: 'Show the list of sources',
		loading: 'Fetching the list …',
		failed: 'The list could not be fetched.',
		licenceTitle: 'Licences',
		licence: [
			'The app is free software under the MIT licence.',
			'The typefaces Source Serif 4 and Source Sans 3 are under the SIL Open Font Licence 1.1. In the PDFs they are cut to what the documents need, under another name as that licence asks.',
			'Svelte, SvelteKit, XState, Zod and pdfmake are under the MIT licence.'
		],
		back: 'Back'
	},
	failed: {
		title: 'This page could not be shown',
		text: 'Your answers are still in memory.',
		back: 'Go to the start'
	},
	/** Long lists of options, in parts that can be taken in at a glance. */
	groups: {
		functions: [
			['Address and memory', ['contact-point', 'secretarial', 'promises-register', 'resource-centre']],
			['On our own side', ['advice', 'coordination', 'consensus', 'preparation']],
			['Around the table', ['rounds', 'committee-service', 'languages', 'safe-passage']],
			[
				'With the other side and third parties',
				['counterpart-liaison', 'facilitator-liaison', 'channel-keeping', 'track-two', 'donor-channel']
			],
			['With society', ['consultation', 'outreach', 'media']],
			['On the ground', ['confidence-measures', 'humanitarian-access', 'ceasefire-liaison', 'implementation']]
		]
	} satisfies Partial<Record<FactId, readonly (readonly [string, readonly OptionOf<'functions'>[]])[]>>
};
