import { counted } from './counted.ts';

/** The words of the page on which help is appraised, above the donor’s brief. */
export const appraisal = {
	title: 'Appraisal',
	lead: 'For whoever appraises help. It says what the brief says, as lists and tables to work with, and nothing more.',
	loading: 'Working it out …',
	failed: 'This could not be worked out. The brief stands below all the same.',
	sections: 'Sections of this page',
	headings: {
		verdict: 'Verdict',
		flags: 'Red flags',
		changes: 'What would change the verdict',
		questions: 'Questions to put back',
		ledger: 'Posts and functions',
		budget: 'Budget',
		brief: 'The brief'
	},
	verdict: (title: string) => `${title.charAt(0).toUpperCase()}${title.slice(1)}.`,
	why: 'Why:',
	follows: 'What follows:',
	further: 'Once that is settled, this would decide next:',
	whatIf: {
		title: 'What if',
		text: (title: string) => `You read a changed copy. Aside lies: ${title}.`,
		back: 'Go back to what lies aside',
		backNote: 'Amounts that you typed stay.',
		differences: 'See what differs in the mandate'
	},
	flags: {
		none: 'The answers show none of the red flags that an answer can show.',
		mend: 'What would mend it:',
		count: (count: number) => counted(count, 'red flag is shown by the answers.', 'red flags are shown by the answers.')
	},
	changes: {
		note: 'The smallest changes of answers with which another verdict stands; only of answers that a donor may see. Touch one to try it: the present draft is laid aside, and you can go back to it.',
		better: (title: string) => `To “${title}”`,
		worse: (title: string) => `To “${title}”, which is more careful`,
		noneBetter: 'No single answer, and no two together, lead to a less careful verdict.',
		best: 'No verdict is less careful than this one.',
		answer: (label: string, option: string, ticked: boolean | undefined) =>
			ticked === undefined ? `${label}: ${option}` : `${label}: ${option}: ${ticked ? 'ticked' : 'not ticked'}`,
		and: ', and ',
		more: (count: number) => `${counted(count, 'more way', 'more ways')}`
	},
	questions: {
		note: 'Tick off what you have put. The ticks are yours alone: they stay while you stay with the documents, and no file holds them.',
		count: (ticked: number, of: number) => `${ticked} of ${of} ticked.`,
		open: 'not decided',
		silent: 'not stated',
		rest: 'Also',
		checks: 'To look for by hand in the signed papers',
		none: 'Everything that a donor may see is stated and decided.',
		print: 'Print these questions',
		printNote: (questions: number, flags: number, gaps: number | undefined) =>
			`Saves the brief for review, with room for remarks: sections ${gaps === undefined ? `${questions} and ${flags}` : `${questions}, ${flags} and ${gaps}`}.`,
		saved: (names: readonly string[]) => `Saved: ${names.join(', ')}.`
	},
	ledger: {
		note: 'By kind and code, as in the mandate and the staffing plan. Where the verdict holds money back, the brief counts fewer.',
		unnamed: 'This list is not complete, and titles are general.',
		posts: 'Each post and what it serves',
		functions: 'Each function and who serves it',
		post: 'Post',
		serves: 'Serves',
		day: (day: number) => `Day ${day}`,
		sum: 'Together',
		clause: (number: string) => `clause ${number}`,
		clauseHead: 'Clause',
		function: 'Function',
		held: 'Posts, or the gap',
		otherwise: { whole: 'no single function: the office as a whole', unnamed: 'work that is not named here' },
		open: 'not decided',
		empty: {
			clearance: 'waits for clearance',
			settlement: 'when a settlement is in force',
			means: 'no means yet',
			vacant: 'not filled by day 180'
		},
		gaps: {
			s12function: ({ post }: Gap) => `Gap: no post of its own; ${post} answers for it until there is one.`,
			s12second: ({ post }: Gap) => `Gap: until ${post} is there, it is given in turn.`,
			s12until: ({ post, day, cover }: Gap) => `Gap: until ${post} is there (day ${day}), ${cover} answers for it.`,
			s12never: ({ post, cover }: Gap) => `Gap: ${post} is not filled by day 180; ${cover} answers for it.`,
			s12laterUntil: ({ post, day, cover }: Gap) =>
				`Gap, if it begins earlier: until ${post} is there (day ${day}), ${cover} answers for it.`,
			s12laterNever: ({ post, cover }: Gap) =>
				`Gap, once it begins: ${post} is not filled by day 180; ${cover} answers for it.`
		}
	},
	budget: {
		note: 'Type what you know; leave the rest empty. Nothing is proposed, and an empty line is empty, not free. Sums are exact to the hundredth. What you type is kept with your answers when you save them, and stands in the brief alone.',
		table: 'Unit costs and sums',
		currency: 'Currency, as it should be written',
		months: 'Number of months',
		noMonths: 'Type the number of months to see sums.',
		line: 'Line',
		perMonth: 'A month',
		once: 'Once',
		monthsHead: 'Months',
		sum: 'Sum',
		from: { 30: 'Posts from day 30', 90: 'Posts from day 90', 180: 'Posts from day 180' },
		tranches: { core: 'Other lines: core', activity: 'Other lines: activity' },
		subtotal: 'Subtotal',
		persons: (count: number) => counted(count, 'person', 'persons'),
		core: 'core',
		stays: 'If talks stall, stays: the core',
		fallsAway: 'If talks stall, falls away: all that is not core',
		total: (currency: string) => (currency ? `Total of what was typed, in ${currency}` : 'Total of what was typed'),
		of: (line: string, column: string) => `${line}: ${column.toLowerCase()}`,
		notAnAmount: 'Not counted: write a number such as 1250 or 1250.50, without spaces or commas.',
		notMonths: 'Not counted: write a whole number from 1 to 120.',
		clear: 'Clear the amounts',
		restore: 'Put the amounts back',
		cleared: 'The amounts are cleared.',
		restored: 'The amounts are back.'
	}
};

interface Gap {
	readonly post: string;
	readonly cover: string;
	readonly day: string;
}
