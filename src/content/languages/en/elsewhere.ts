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
	}
};
