/** What is said of PDFs that come back: when answers inside one cannot be opened, and what a file turned out to be. The command line says the same. */
export const carriedWords = {
	locked: 'The answers inside are locked with a passphrase.',
	fileLocked: 'The file is locked with a passphrase.',
	wrongPassphrase: 'This passphrase does not open it.',
	damaged: 'What is locked inside was damaged and cannot be opened.',
	notByPassphrase: 'What is locked inside was not locked with a passphrase, so it cannot be opened here.',
	tooHeavy: 'What is locked inside asks for more memory than this app gives to a file, so it was not tried.',
	noMemory: 'This device has too little memory left to open what is locked inside.',
	several: 'It carries more than one file of answers. Which one is meant cannot be known, so none was opened.',
	nothing: 'It carries no answers.',
	is: {
		'too-large': 'The file is larger than 10 MB. No PDF of this app is that large, so it was not read.',
		'no-pdf': 'The file is not a PDF.',
		'cut-short': 'The PDF was cut short: its end is missing.',
		foreign: 'Nothing in this PDF says that it comes from this app.',
		changed: 'One of this app’s PDFs, but changed since it was printed.',
		unchanged: 'One of this app’s PDFs, unchanged since it was printed.'
	}
};
