import { counted } from './counted.ts';

/** The words of the interface that are fetched after the first question is there. */
export const afterwards = {
	effect: {
		answer: 'What this answer does',
		change: 'What this change does',
		nothing: 'By itself it changes nothing in the documents.',
		reworded: 'Nothing comes or goes; words or figures of the documents change.',
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
				counts.warns && counted(counts.warns, 'warning', 'warnings')
			]
				.filter(Boolean)
				.join(', ')
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
		apart: 'On a shared screen, answers for the facilitator alone are left out.',
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
			`${counted(count, 'answer', 'answers')} on ${count === 1 ? 'a branch' : 'branches'} no longer asked: kept for your return, in no document.`,
		next: 'On to the documents',
		back: 'Back to the questions'
	},
	documents: {
		tabs: {
			mandate: 'Draft mandate',
			staffing: 'Staffing plan',
			structure: 'Structure',
			summary: 'Summary to read out'
		},
		others: { guide: 'Facilitator’s guide', 'donor-brief': 'Donor’s brief' },
		label: 'Documents',
		othersLabel: 'For other readers',
		contents: 'Contents',
		loading: 'Writing the documents …',
		failed: 'The documents could not be written.',
		open: (count: number) => `${counted(count, 'open point', 'open points')}`,
		covered: 'Not shown on a shared screen',
		facilitators: 'For the facilitator',
		back: 'Back to your answers',
		touch: 'Touch a sentence to see why it is here.',
		why: 'Why?',
		whyOf: (what: string) => `Why is ${what} here?`,
		thisPassage: 'this',
		begins: (words: string) => `“${words} …”`,
		waits: 'In brackets until this is decided',
		yourAnswers: 'Your answers',
		noAnswers: 'It rests on none of them.',
		ruleNumber: (brief: string) => `rule ${brief}`,
		sources: 'Sources',
		suggestion: 'Our suggestion: no source says this.',
		changeAnswer: (label: string) => `Change the answer: ${label}`,
		nothing: 'No reason is recorded for this.'
	},
	wouldChange: {
		title: 'What would change it',
		of: (what: string) => `What would change it: ${what}`,
		answer: (label: string, option: string, ticked: boolean | undefined) =>
			ticked === undefined ? `${label}: ${option}` : `${label}: ${option}: ${ticked ? 'ticked' : 'not ticked'}`,
		and: ' and ',
		always: 'Nothing: it stands in every draft, whatever is answered.',
		none: 'No single answer, and no two together.'
	},
	warnings: {
		title: 'For the facilitator',
		note: 'Never printed. Not in any document.',
		none: 'No warnings on these answers.',
		count: (count: number) => counted(count, 'warning', 'warnings'),
		kinds: { warn: 'Consider', stop: 'Stop', block: 'Settle this first', refuse: 'Refused' }
	},
	legal: {
		title: 'This is general software, and no legal advice.',
		text: 'Before anyone trains, advises, pays, lends or hosts, have counsel look at the law',
		jurisdictions: [
			'of the host',
			'of each donor',
			'of the mediator’s own country',
			'of the bank',
			'of the United States, if a person, money, a host or a trainer is tied to it'
		],
		marked: 'Until then posts and functions that may not begin are marked “waits for clearance”.',
		confirm: 'Say so when counsel has confirmed it in writing'
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
		done: (files: readonly string[]) => `Saved: ${files.join(', ')}.`,
		/** A name that says nothing, and what it is the name of. */
		is: (name: string, title: string) => `${name} (${title.toLowerCase()})`,
		quiet: {
			plain: 'Names that say what each file is',
			note: 'Otherwise files are called “draft-1-a.pdf”: the number counts what was taken along since this page was opened, the letter stands for the document. “plus” says that the answers are inside.',
			name: 'draft',
			carrying: '-plus'
		},
		failed: 'The file could not be made. Your answers are as they were.',
		retry: 'Try again',
		unprintable: (characters: readonly string[]) =>
			`A PDF has no sign for ${characters.join(' ')} and prints a box in its place. Word shows it where the reader’s own typefaces do.`,
		format: 'Format',
		formats: {
			pdf: 'PDF',
			review: 'PDF for review, with room for remarks',
			large: 'PDF in large type',
			docx: 'Word, to redraft'
		},
		names: {
			mandate: 'draft-mandate',
			staffing: 'staffing-plan',
			structure: 'structure',
			summary: 'summary',
			guide: 'facilitator-guide',
			'donor-brief': 'donor-brief'
		},
		/** What the names end in. A file that carries the answers says so, so that nobody sends it along for the other. */
		endings: { pdf: '.pdf', review: '-for-review.pdf', large: '-large-type.pdf', docx: '.docx' },
		marked: '-marked',
		carrying: '-with-answers',
		/** Whom a document is for that is not one of the three. */
		apart: {
			summary:
				'For whoever reads it out to those who decide: two pages at most. It says nothing that is not in the mandate, and where the two differ, the mandate decides.',
			guide:
				'For whoever facilitates, and for nobody in the room: it holds what the party’s copy leaves out, and never travels with it.',
			'donor-brief':
				'For those who appraise help, and for nobody else: it never travels with the party’s copy, and the party’s copy never with it.'
		}
	},
	about: {
		title: 'About and sources',
		lead: 'Where the documents come from, and on what terms the app can be used.',
		limits: 'What it cannot do, and what leaves a trace',
		glossary: 'Glossary',
		search: 'Search the rules, the cases and the glossary',
		measured: 'Measured beside others',
		measuredNote: 'How large and how fast it is. Opens a window of its own, so that your answers stay here.',
		rulesTitle: 'Rules',
		rulesNote: 'What the documents are drawn from, to be searched and argued with.',
		rulesOpen: 'Every rule',
		sourcesTitle: 'Sources',
		sourcesNote: 'What the rules and the cases rest on. Each “Why?” in the documents names its own.',
		sourcesOpen: 'Show the list of sources',
		loading: 'Fetching the list …',
		failed: 'The list could not be fetched.',
		licenceTitle: 'Licences',
		licence: [
			'The app is free software under the MIT licence.',
			'The typefaces Source Serif 4 and Source Sans 3 are under the SIL Open Font Licence 1.1. In the PDFs they are cut to what the documents need, under another name as that licence asks.',
			'Svelte, SvelteKit, XState, Zod and pdfmake are under the MIT licence.',
			'Everything that the app is built of is listed with its licence in licences.txt beside it, and at the end of the portable file.'
		],
		back: 'Back'
	}
};
