import { counted } from './counted.ts';

/** The words of a review, line by line. */
export const reviewing = {
	begin: 'Review line by line',
	end: 'End the review',
	lead: 'Touch a sentence to accept it, to strike it, to put it in your own words or to leave a remark. What was there before stays to be seen.',
	title: (what: string) => `Review of ${what}`,
	verdict: 'This passage',
	verdicts: { none: 'Not decided yet', accepted: 'Accept', struck: 'Strike' },
	was: 'As drafted',
	amend: 'In your own words',
	restore: 'Back to the draft’s words',
	remark: 'Remark',
	remarkNote: 'For those who read the marked copy. It stands in no clean copy. Write no names.',
	choose: 'Choose one of its alternatives',
	chooseNote: 'This answers the question behind the brackets, everywhere.',
	marks: { accepted: 'accepted', struck: 'struck', amended: 'amended', remark: 'remark' },
	count: (counts: { accepted: number; struck: number; amended: number; remarks: number; of: number }) =>
		[
			`${counts.accepted} of ${counts.of} accepted`,
			counts.struck && `${counts.struck} struck`,
			counts.amended && `${counts.amended} amended`,
			counts.remarks && counted(counts.remarks, 'remark', 'remarks')
		]
			.filter(Boolean)
			.join(', '),
	breaks: (count: number) => `What this leaves without its ground: ${counted(count, 'matter', 'matters')}`,
	reference: (number: string, to: string) => `${number} names ${to}, which is not there any more.`,
	post: (code: string, title: string) =>
		`${code} ${title}: every function of this post is struck. The staffing plan still has it.`,
	copy: 'Copy',
	copies: { clean: 'Clean: as the text would stand', marked: 'Marked: with what was struck, added and remarked' }
};
