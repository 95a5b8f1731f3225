/** What the command line says. */
export const help = `Writes the documents of a peace secretariat from a file of answers.

npm run draft -- ANSWERS.json --out FOLDER [--paper A4|Letter]
npm run draft -- --case ID --out FOLDER [--paper A4|Letter]

  --out FOLDER   where to write; it is made if it is not there
  --case ID      a case that ships, instead of a file
  --paper        A4 (as long as nothing else is said) or Letter
  --help         this text

It writes draft-mandate.pdf, staffing-plan.pdf, structure.pdf and plan.json.
A file of answers is saved by the app; its schema is static/answers.schema.json.

Exit code 0: written. 1: the documents could not be printed or written.
2: the command or the answers are at fault; nothing is written.
3: what the answers ask for would not be a peace secretariat; only plan.json is written.`;

export const faults = {
	unknownOption: (name: string) => `${name}: this option is not known. --help shows those that are.`,
	noValue: (name: string) => `${name}: its value is missing.`,
	noOut: '--out FOLDER is missing: say where to write.',
	nothingToRead: 'Say what to read: a file of answers, or --case ID.',
	tooMuchToRead: 'Say one thing to read: a file of answers, or --case ID.',
	unknownPaper: (value: string) => `--paper ${value}: the paper is A4 or Letter.`,
	unknownCase: (id: string, known: readonly string[]) =>
		`--case ${id}: no case has this name. Those that ship: ${known.join(', ')}.`,
	unreadable: (path: string, reason: string) => `${path}: the file cannot be read (${reason}).`,
	inFile: (path: string, sentence: string) => `${path}: ${sentence}`,
	unwritable: (path: string, reason: string) => `${path}: cannot be written (${reason}).`
};
