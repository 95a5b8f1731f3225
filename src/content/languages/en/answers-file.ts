/** What is said when an answers file cannot be read: one sentence, with the place in the file. The command line says the same. */
export const answersFileWords = {
	tooLarge: 'The file is larger than 1 MB, so it is not an answers file.',
	locked:
		'The file is locked with a passphrase, so it can only be opened as the present work, not laid beside another.',
	notJson: (line: number, column: number) => `The file is not JSON: the fault is at line ${line}, column ${column}.`,
	exhausting:
		'The file is nested deeper, or holds longer lists, than any file of this app, so it was not looked at further.',
	notAnObject: 'The file is not an answers file: it should be { "version": 1, "answers": { … } }.',
	remarksOnly: 'The file holds remarks and no answers: add it on the draft mandate, while it is reviewed line by line.',
	noVersion: 'version: is missing.',
	unknownVersion: (value: string) => `version: ${value} is not known.`,
	newerVersion: (value: number, known: number) =>
		`version: ${value} is from a newer release than this one, which reads up to ${known}.`,
	unknownId: (place: string) => `${place}: nothing of this name is known.`,
	unknownValue: (place: string, value: string, known: readonly string[]) =>
		`${place}: ${value} is not one of ${known.join(', ')}.`,
	unknownHere: (place: string, value: string) => `${place}: ${value} is no name that is known there.`,
	notRecorded: (place: string) => `${place}: "not-recorded" is never kept in a file; leave the line out.`,
	missing: (place: string) => `${place}: is missing.`,
	wrongKind: (place: string, value: string) => `${place}: ${value} is not an answer of the kind asked for.`,
	tooBig: (place: string, most: number) => `${place}: is more than ${most}.`,
	tooSmall: (place: string, least: number) => `${place}: is less than ${least}.`,
	tooLong: (place: string, most: number) => `${place}: is longer than ${most} characters.`,
	empty: (place: string) => `${place}: is empty; leave the line out instead.`,
	notAnAmount: (place: string, value: string) =>
		`${place}: ${value} is not an amount; write it in quotes, as "1250" or "1250.50".`,
	notMonths: (place: string, value: string) =>
		`${place}: ${value} is not a number of months; write "1" to "120", in quotes.`,
	repeated: (place: string, value: string) => `${place}: ${value} stands in the list twice.`
};
