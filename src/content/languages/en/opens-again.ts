import { carriedWords } from './carried.ts';

/** The words of PDFs that carry their answers, and of PDFs that come back. */
export const opensAgain = {
	carry: {
		title: 'Carry the answers inside the file',
		off: 'As long as this is not ticked, a PDF holds its text and nothing else.',
		what: 'The PDF then holds every answer, also those that stand in no document, and the amounts. Dropped on this app, it goes on where you are. Whoever is sent the file is sent the answers too.',
		how: 'How they are carried',
		locked: 'Locked with a passphrase',
		readable: 'Readable to everybody who has the file',
		lost: 'Whoever loses the passphrase loses the answers in the file: nobody can open them without it, and there is no other way in. The text of the document is not locked.',
		advice:
			'Four or five words that do not belong together are good. Do not send it the way you send the file. If the browser offers to keep it, decline.',
		passphrase: 'Passphrase',
		yes: 'Yes: everybody who gets this file may read every answer',
		confirm: 'Say that everybody who gets the file may read the answers, or lock them with a passphrase.'
	},
	show: 'Show',
	showOf: (label: string) => `Show: ${label.toLowerCase()}`,
	file: {
		title: 'Check a PDF',
		lead: 'Is it one of this app’s, and is it as it was printed? The file is read on this device and goes nowhere.',
		choose: 'Choose a PDF',
		reading: 'Reading the file …',
		result: 'What the file is',
		unreadable: 'The file could not be read.',
		is: carriedWords.is,
		means: {
			'too-large': '',
			'no-pdf': '',
			'cut-short': 'It did not arrive whole. Get it again, or have it sent in another way.',
			foreign:
				'It is from elsewhere, or another program has made it anew, as happens when a paper is scanned, made smaller or printed into a file. Nothing more can be said of it.',
			changed:
				'Something in it is not as it was printed. A remark or a signature that another program put in is enough; so is damage on the way. Do not rely on its text before you have compared it.',
			unchanged:
				'Every byte is as it was printed, as far as the file itself can say. Somebody who knows how these files are made could make another that says the same: compare the fingerprint with one you were told in another way, by voice for instance.'
		},
		fingerprint: 'Fingerprint it was printed with',
		comparing: 'Printing it once more, to compare …',
		comparison: {
			here: {
				same: (title: string) =>
					`Byte for byte, it is the ${title} that the answers open here print. No check is surer.`,
				words: (title: string, changed: boolean) =>
					`It bears the fingerprint of the ${title} that the answers open here print, but ${changed ? 'it was changed' : 'its bytes are others: another release of the app printed it, or somebody else'}. Rely on a new print.`,
				other: 'It is none of the documents that the answers open here print.'
			},
			inside: {
				same: (title: string) => `Byte for byte, it is the ${title} that the answers inside it print.`,
				words: (title: string, changed: boolean) =>
					`It bears the fingerprint of the ${title} that the answers inside it print, but ${changed ? 'it was changed' : 'its bytes are others: another release of the app printed it, or somebody else'}.`,
				other: 'It is none of the documents that the answers inside it print.'
			}
		},
		anotherReader: 'document for another reader',
		notCompared:
			'No answers are open here to compare it with. Open those it was printed from and check it again: the app then prints it once more and compares every byte.',
		notComparable: 'It could not be printed once more to compare it.',
		carries: {
			plain: 'It carries its answers, readable to everybody who has it.',
			sealed: 'It carries its answers, locked with a passphrase.',
			several: carriedWords.several,
			nothing: 'It carries no answers.'
		},
		open: 'Open the answers inside',
		openAnyway: 'Open the answers inside all the same',
		unlock: 'Open',
		opening: 'Opening …',
		cancel: 'Leave it closed',
		kept: 'Your answers are as they were.',
		back: 'Back'
	}
};
