import { counted } from './counted.ts';

/** The words of the page on which several positions lie side by side. */
export const positionsWords = {
	title: 'Several positions side by side',
	lead: 'Wings, members of an alliance or regions answer apart, each to a file. Here their files are laid side by side: where they differ, who says what, and how much of the mandate hangs on it.',
	add: 'Add files of answers',
	drop: 'Or drop them anywhere on this page.',
	addPresent: 'Take the present draft as one of them',
	present: 'The present draft',
	reading: 'Reading the files …',
	added: (count: number) => `${counted(count, 'position', 'positions')} added.`,
	refused: (name: string, why: string) => `${name}: ${why}`,
	refusedNote: 'Nothing else is changed.',
	isPdf: 'This is a PDF. Open it from the start page, save its answers to a file and add that.',
	listTitle: (count: number) => `The positions (${count})`,
	listNote: 'Call each by its group, never by a person. Those of one group may bear the same label.',
	label: (label: string) => `Label of ${label}`,
	answers: (count: number) => counted(count, 'answer', 'answers'),
	remove: 'Remove',
	removeWhich: (label: string) => `Remove ${label}`,
	forget: 'Remove all',
	few: 'Add at least two to see where they differ.',
	tableTitle: 'Where they differ',
	order: 'What moves most of the mandate comes first.',
	only: 'Only what differs',
	count: (differ: number, alike: number, partly: number) =>
		`${counted(differ, 'point differs', 'points differ')}. ${counted(alike, 'is', 'are')} answered alike by all who answered${
			partly ? `, ${partly} of them not by everybody` : ''
		}.`,
	covered: (count: number) =>
		`${counted(count, 'question', 'questions')} for the facilitator alone ${count === 1 ? 'is' : 'are'} left out on a shared screen.`,
	same: 'They do not differ in anything.',
	heads: { fact: 'Question', voices: 'Who says what', moves: 'Hangs on it' },
	by: (groups: readonly { readonly label: string; readonly count: number }[]) =>
		groups.map(({ label, count }) => (count > 1 ? `${label} (${count})` : label)).join(', '),
	all: (count: number) => (count === 1 ? 'the one that answered' : `all ${count} that answered`),
	silent: (count: number) => `${count} without an answer`,
	moves: (count: number) => (count === 0 ? 'No passage' : counted(count, 'passage', 'passages')),
	movesNote:
		'Passages of the merged mandate that come, go or settle with one of these answers. Names and numbers move none.',
	mergedTitle: 'The merged draft',
	merged:
		'What all who answered say alike stays. What they differ on is not decided and stands in brackets; a list counts as different if one option does, a name that differs is left out. Of marks, amounts, pages put aside and agreements stays what is the same in every file.',
	silence: 'No answer is not agreement: look at who did not answer before you use it.',
	open: 'Open the merged draft',
	lay: 'Lay the merged draft beside mine',
	aside: (count: number) => `The merged draft of ${count} positions`,
	failed: 'The positions could not be laid side by side.',
	back: 'Back'
};
