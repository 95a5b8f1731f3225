/** The words of the glossary’s page, and what leads to a meaning elsewhere. */
export const explaining = {
	title: 'Glossary',
	lead: 'What the words mean here. Several of them mislead in other languages, and some are used by two sides for two things.',
	note: 'The meanings are our own, for this app alone; they are no definitions of law. On the other pages a dotted line under a word shows the same.',
	back: 'Back',
	search: 'Search the glossary, the rules and the cases',
	here: 'Words explained:'
};
