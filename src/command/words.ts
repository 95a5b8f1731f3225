/** What the command line says. */
export const help = `Writes the documents of a peace secretariat from a file of answers.

npm run draft -- ANSWERS.json --out FOLDER [OPTIONS]
npm run draft -- ANSWERS.age --out FOLDER --passphrase-file FILE [OPTIONS]    the same, locked with a passphrase
npm run draft -- DOCUMENT.pdf --out FOLDER [OPTIONS]    a PDF of this app that carries its answers
npm run draft -- --case ID --out FOLDER [OPTIONS]       a case that ships, instead of a file
npm run draft -- --questions --out FOLDER [--paper PAPER]    every question on paper, with the codes of the screen:
                         questions-on-paper.pdf, and nothing of any answers

  --out FOLDER           where to write; it is made if it is not there
  --edition EDITION      whom it is for: party (as long as nothing else is said), facilitator or donor
  --format FORMAT        pdf (as long as nothing else is said); review, with numbered lines and a column for remarks;
                         large, in large type; docx, Word files to redraft line by line
  --paper PAPER          A4 (as long as nothing else is said) or Letter
  --copy COPY            of a mandate with a review: clean (as long as nothing else is said) or marked, with what was
                         struck, added and remarked still to be seen
  --carry-answers        each of the party's documents carries all the answers and amounts inside, and is called
                         ...-with-answers.pdf; whoever gets it can read them, unless they are locked
  --passphrase-file FILE what they are locked with, and what ANSWERS.age and those of DOCUMENT.pdf are opened with:
                         the text of FILE without the end of its line; what is locked is lost with it
  --help                 this text

The party's edition is draft-mandate.pdf, staffing-plan.pdf, structure.pdf, summary.pdf (to be read aloud) and
plan.json, the facilitator's is facilitator-guide.pdf, the donor's is donor-brief.pdf. For review, in large type
and as Word files their names end in -for-review.pdf, -large-type.pdf and .docx,
and that of a marked mandate in -marked.
A run writes one edition and nothing of another: plan.json holds reasons and warnings, and is written with the party's edition only.
A file of answers is saved by the app; its schema is static/answers.schema.json.

Exit code 0: written. 1: the documents could not be printed or written.
2: the command or the answers are at fault; nothing is written.
3: what the answers ask for would not be a peace secretariat; the party's edition is
   then only plan.json, and no other is written.`;

export const faults = {
	unknownOption: (name: string) => `${name}: this option is not known. --help shows those that are.`,
	noValue: (name: string) => `${name}: its value is missing.`,
	takesNoValue: (name: string) => `${name}: it takes no value.`,
	noOut: '--out FOLDER is missing: say where to write.',
	nothingToRead: 'Say what to read: a file of answers, or --case ID.',
	tooMuchToRead: 'Say one thing to read: a file of answers, or --case ID.',
	unknownPaper: (value: string) => `--paper ${value}: the paper is A4 or Letter.`,
	unknownFormat: (value: string, known: readonly string[]) =>
		`--format ${value}: no format has this name. There are: ${known.join(', ')}.`,
	unknownCopy: (value: string) => `--copy ${value}: the copy is clean or marked.`,
	noReview: '--copy marked: nothing is marked, because there is no review in what is read.',
	onlyTheMandate: '--copy marked: only the mandate is reviewed, so it goes with no other edition.',
	unknownEdition: (value: string, known: readonly string[]) =>
		`--edition ${value}: no edition has this name. There are: ${known.join(', ')}.`,
	unknownCase: (id: string, known: readonly string[]) =>
		`--case ${id}: no case has this name. Those that ship: ${known.join(', ')}.`,
	questionsAlone: (besides: string) =>
		`--questions: the questions are the same for everybody, so it goes with --out and --paper alone, and not with ${besides}.`,
	onlyPdf: '--carry-answers: only a PDF carries answers, so it does not go with --format docx.',
	onlyTheParty: '--carry-answers: only the party’s own documents carry answers, so it goes with no other edition.',
	noPassphrase: (path: string) => `${path}: the passphrase is empty.`,
	unreadable: (path: string, reason: string) => `${path}: the file cannot be read (${reason}).`,
	inFile: (path: string, sentence: string) => `${path}: ${sentence}`,
	unwritable: (path: string, reason: string) => `${path}: cannot be written (${reason}).`
};
