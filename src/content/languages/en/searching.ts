import { counted } from './counted.ts';

/** The words of the search over rules, cases and glossary. */
export const searching = {
	title: 'Search',
	lead: 'In the glossary, the cases and the rules together.',
	label: 'Words to look for',
	note: 'All of them have to be there, in any order.',
	begin: 'Nothing is looked for yet.',
	nothing: 'Nothing holds all of these words.',
	found: (terms: number, cases: number, rules: number) =>
		[
			terms && counted(terms, 'term', 'terms'),
			cases && counted(cases, 'passage of the cases', 'passages of the cases'),
			rules && counted(rules, 'rule', 'rules')
		]
			.filter(Boolean)
			.join(', '),
	groups: { terms: 'Glossary', cases: 'Cases', rules: 'Rules' },
	all: { terms: 'The whole glossary', cases: 'All cases', rules: 'The rule book' },
	elsewhere: 'in its condition, what it brings, its sources or its cases',
	back: 'Back'
};
