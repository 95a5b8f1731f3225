/** The words of what else one can begin with, on the start page. */
export const elsewhere = {
	title: 'Or start from something',
	restart: 'Start again from nothing',
	restartAsk: {
		memory: 'This forgets the answers you have given. Save them to a file first if you may need them.',
		browser:
			'This forgets the answers you have given, also those that this browser keeps. Save them to a file first if you may need them.',
		documents: 'This forgets the answers you have given.'
	},
	restartYes: 'Forget them and start again',
	lookUp: 'Look something up',
	search: 'Search the rules, the cases and the glossary',
	glossary: 'Glossary',
	positions: {
		link: 'Lay several positions side by side',
		note: 'Files of wings, members or regions of one side: where they differ, and what they agree on.'
	},
	check: {
		link: 'Check a PDF',
		note: 'Whether it is one of this app’s, and unchanged since it was printed.'
	},
	paper: {
		link: 'Print the questions',
		note: 'For a room without devices, with the codes of the screen.'
	},
	cases: {
		note: 'Twelve secretariats that existed: what happened, what went wrong, and their answers to look through and change.',
		link: 'Start from a real case'
	}
};
