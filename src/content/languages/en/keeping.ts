/** The words of where work is kept, and of the files it is kept in. */
export const keeping = {
	title: 'Keeping this work',
	lead: {
		memory:
			'As long as you choose nothing else, this work is in the memory of this page and nowhere else. Closing or reloading the page forgets it.',
		browser: 'This work is kept in this browser, locked with your passphrase. Only here, and nowhere else.',
		documents: 'The answers are in the memory of this page and are kept nowhere. Only the documents are taken along.'
	},
	link: 'Keep this work',
	linkNote: {
		memory: 'Now it is kept nowhere. It can be saved to a file, or kept locked in this browser.',
		browser: 'It is kept in this browser, locked. It can be saved to a file as well.',
		documents: 'You chose to take along only the documents, not the answers.'
	},
	where: {
		legend: 'While you work',
		memory: 'Keep it nowhere',
		memoryNote:
			'It stays in memory, and the browser asks before it is lost with the page. It can be saved to a file below.',
		browser: 'Keep it in this browser, locked with a passphrase',
		browserNote:
			'Every change is kept within a second, so that little is lost when the browser crashes or the battery dies. Next time the first page offers to unlock it.',
		documents: 'Take along only the documents, not the answers',
		documentsNote:
			'Answers are then saved to no file and carried by no PDF, and nothing here suggests it. Once the documents have been taken along, the browser does not ask before the page is closed. What was said of single answers cannot be had back from them.'
	},
	browser: {
		lost: 'Whoever loses the passphrase loses the work that is kept here. Nobody can bring it back, and there is no other way in.',
		trace:
			'Whoever searches this device can see that something of this app is kept, how large it is and when it was last changed; not what it says.',
		leaving: 'Leaving with “Leave now” also deletes what is kept here',
		leavingNote:
			'At once and without a question, and with it the copy that the app keeps of itself to open without a network. A file that you saved is not touched.',
		begin: 'Keep it here',
		beginning: 'Locking …',
		not: 'Only the work itself is kept: not what lies beside it to compare, no positions of several groups, and no steps to undo.',
		unwritable:
			'This browser lets nothing be kept, as in some private windows or when the disk is full. The work goes on in memory only.',
		remove: 'Delete what is kept here',
		removeAsk: 'This deletes the copy in this browser. The work stays open on this page.',
		removeYes: 'Delete it'
	},
	standing: {
		kept: 'Kept in this browser, as it is now.',
		keeping: 'Keeping the last change …',
		unwritable:
			'The last changes could not be kept in this browser; the disk may be full. They are in the memory of this page. It is tried again with the next change.',
		change:
			'Another window has kept newer work in this browser. This window keeps nothing more, so that neither overwrites the other: go on in the other window, or save this work to a file.',
		deletion:
			'What was kept in this browser was deleted in another window. This window keeps nothing more; its work is in memory only.',
		insist: { change: 'Keep this window’s work instead', deletion: 'Keep it here again' }
	},
	locked: {
		title: 'Work is kept in this browser',
		text: 'It is locked with a passphrase.',
		unlock: 'Unlock it',
		unreadable: 'What is kept in this browser cannot be read. It can only be deleted.',
		remove: 'Delete it',
		removeAsk: 'What is kept in this browser is then gone for good.',
		removeYes: 'Delete it for good',
		kept: 'It is still there, and nothing else has changed.'
	},
	file: {
		title: 'In a file',
		open: 'Open saved answers, or a PDF that carries them',
		drop: 'Or drop the file anywhere on this page.',
		opening: 'Reading the file …',
		replaces: 'Opening this replaces the answers you have given here.',
		replaceYes: 'Replace them',
		refused: 'The file was not opened, and your answers are as they were.',
		tooLarge: 'The file is larger than 10 MB. No file of this app is that large, so it was not read.',
		how: 'How the file is saved',
		locked: 'Locked with a passphrase',
		readable: 'Readable to everybody who has it',
		lost: 'Whoever loses the passphrase loses the work in the file. Nobody can bring it back, and there is no other way in.',
		format: 'It is a file of the age format: programs that know it, such as age, open it too.',
		warning:
			'Whoever has the file then reads every answer, also those that stand in no document. It tells more than the documents do, and deleting it may not make it unreadable.',
		yes: 'Yes: everybody who gets this file may read every answer',
		confirm: 'Say that everybody who gets the file may read the answers, or lock it with a passphrase.',
		save: 'Save the answers to a file',
		saving: 'Locking …',
		saved: (name: string) => `Saved: ${name}.`,
		failed: 'The file could not be made. Your answers are as they were.',
		saveNote: 'What you preferred not to record is not in it.',
		names: { locked: 'answers.age', readable: 'answers.json' },
		off: 'You chose to take along only the documents: answers are saved to no file.'
	},
	passphrase: {
		short: (least: number) => `A passphrase has at least ${least} characters.`,
		differ: 'The two passphrases differ.',
		again: 'The passphrase once more',
		strength: {
			weak: 'Easy to guess: a machine that tries one after the other would soon find it. Better take four or five words that do not belong together.',
			fair: 'It holds against somebody curious. Against somebody with many machines and much time, add a word or two.',
			strong:
				'Hard to guess, as far as can be told from outside: unless it was used elsewhere, or says something about you.'
		}
	},
	back: 'Back'
} as const;
