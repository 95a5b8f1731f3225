import { counted } from './counted.ts';

/** The words of the page on which a leader reads the mandate, article by article. */
export const leader = {
	link: 'Read it article by article',
	linkNote: 'For a phone or a tablet: large type, and remarks that can be sent back.',
	title: 'Read the mandate',
	loading: 'Writing the mandate …',
	failed: 'The mandate could not be written. What you marked is as it was.',
	retry: 'Try again',
	nothing: 'There is nothing to read yet. Open the file that was sent to you on the first page.',
	start: 'To the first page',
	list: 'Articles',
	all: 'All articles',
	begin: 'What to read first',
	facts: 'About this paper',
	at: (article: string, of: number) => `${article} of ${of}`,
	previous: 'Previous',
	next: 'Next',
	turn: 'Turn the page',
	sentence: (place: number) => `sentence ${place}`,
	why: 'Why?',
	whyOf: (what: string) => `Why is ${what} here?`,
	answers: 'It follows from these answers:',
	ask: 'Ask whoever brought you this draft.',
	accept: 'Accept',
	strike: 'Strike',
	remark: 'Remark',
	own: 'In our words',
	remarkOn: (what: string) => `Remark on ${what}`,
	ownOf: (what: string) => `${what} in our words`,
	ownNote: 'Leave it as it is to keep the words of the draft.',
	restore: 'Back to the words of the draft',
	noNames: 'Write no names of persons.',
	acceptAll: 'Accept all that is not marked here',
	allMarked: (count: number) => `${counted(count, 'passage', 'passages')} here, each with a mark.`,
	unmarked: (count: number) => `${counted(count, 'passage', 'passages')} here without a mark.`,
	yours: 'Your remarks',
	progress: (counts: { accepted: number; struck: number; amended: number; remarks: number; of: number }) =>
		`${[
			`${counts.accepted} of ${counts.of} passages seen and accepted`,
			counts.struck && `${counts.struck} struck`,
			counts.amended && `${counts.amended} in your words`,
			counts.remarks && counted(counts.remarks, 'remark', 'remarks')
		]
			.filter(Boolean)
			.join(', ')}.`,
	calm: 'Nothing has to be marked, and every mark can be taken back.',
	save: 'Save your remarks to a file',
	saveNote:
		'To send back to whoever brought you this draft. It holds your marks and remarks and no answers. Whoever has the file can read it.',
	saved: (name: string) => `Saved as ${name}.`,
	file: 'remarks.json'
};

/** The words with which such remarks are added to a review. */
export const adding = {
	title: 'Remarks from a file',
	open: 'Add remarks from a file',
	reading: 'Reading the file …',
	refused: 'Nothing was added, and this review is as it was.',
	anotherText:
		'These remarks were made on another text of the mandate. Look at each before you rely on it: its passage may have other words now.',
	sameText: 'These remarks were made on this text of the mandate.',
	found: (added: number, same: number) =>
		[
			added ? `${counted(added, 'mark', 'marks')} to add.` : 'No mark to add.',
			same && `${counted(same, 'mark is', 'marks are')} the same here.`
		]
			.filter(Boolean)
			.join(' '),
	contested: (count: number) => `Marked here and in the file: ${counted(count, 'passage', 'passages')}`,
	contestedNote: 'Choose for each which mark stays.',
	passage: (number: string) => number || 'A passage without a number',
	keep: 'The one here',
	take: 'The one in the file',
	both: 'Both together',
	elsewhere: (count: number) => `Not in this mandate: ${counted(count, 'passage', 'passages')}`,
	known: 'Its mark is kept, and seen when an answer calls for the passage again.',
	unknown: 'This release does not know the passage, and cannot keep its mark.',
	under: (article: string) => `A passage under “${article}”`,
	named: (passage: string) => `“${passage}”`,
	says: { accepted: 'accepted', struck: 'struck', words: 'in other words', remark: 'remark' },
	add: 'Add them',
	away: 'Put the file away',
	waits: (count: number) => `${counted(count, 'passage waits', 'passages wait')} for a choice.`,
	done: (count: number) =>
		count ? `Added: ${counted(count, 'mark', 'marks')}. Undo takes all of them back.` : 'Nothing had to be added.'
};

/** What is said when a file of remarks cannot be read. What is wrong inside it is said as for an answers file. */
export const remarksFileWords = {
	tooLarge: 'The file is larger than 1 MB, so it is no file of remarks.',
	notAnObject: 'The file is no file of remarks.',
	answersInside: 'The file holds answers: lay it beside this draft under “Compare”, or open it on the first page.',
	noFingerprint: 'fingerprint: is missing or not readable, so nobody can tell which text the remarks were made on.'
};
