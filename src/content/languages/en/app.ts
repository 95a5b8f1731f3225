/** Every word of the interface up to the questions that belongs neither to a question nor to a document. What comes later stands in afterwards.ts. */
export const app = {
	name: 'First Address',
	title: (page: string) => `${page} · First Address`,
	bar: {
		where: {
			memory: 'Kept only in memory',
			browser: 'Kept in this browser, locked',
			documents: 'No answers kept'
		},
		menu: 'Menu',
		label: 'Main',
		skip: 'Skip to the page',
		check: 'Your answers',
		documents: 'Documents',
		compare: 'Compare',
		keep: 'Keep',
		about: 'About and limits'
	},
	leave: {
		button: 'Leave now',
		key: 'Esc twice',
		hint: 'Shows an empty page and forgets every answer. The key for it is Escape, pressed twice.'
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
		limits: 'What it cannot do, and what leaves a trace',
		silentTitle: 'What stays with you',
		silent: [
			'Nothing you answer leaves this device. The page asks no other address for anything, and the browser is told to refuse it.',
			'No answer is kept when the page is closed, unless you choose to keep it: in a file, inside a PDF, or locked in this browser.',
			'No names of people, no addresses and no contact details are asked for. Please write none.'
		],
		keep: 'Keep them'
	},
	progress: {
		parked: (counts: readonly number[]) =>
			counts.length === 0
				? undefined
				: `Not everything is decided in ${counts.length === 1 ? 'question' : 'questions'} ${counts.join(', ')}`
	},
	question: {
		kicker: (count: number, of: number, matter: string) => `Question ${count} of ${of} · ${matter}`,
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
		hidden: 'Hidden on this screen',
		missing: (labels: readonly string[]) =>
			`Still to answer: ${labels.join('; ')}. If it is open, say that it is not decided.`
	},
	failed: {
		title: 'This page could not be shown',
		text: 'Your answers are still in memory.',
		back: 'Go to the start'
	}
};
