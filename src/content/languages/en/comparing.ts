import { counted } from './counted.ts';

/** The words of the page on which two drafts are compared. */
export const comparing = {
	title: 'Compare two drafts',
	lead: 'Lay another draft beside this one. The page shows every passage of the mandate that differs, word by word, and names what caused it. Neither draft is changed.',
	nothing: 'There is no draft yet to lay another one beside.',
	begin: 'To the questions',
	ways: {
		file: 'Open a kept file beside this draft',
		case: 'A real case',
		caseChoose: 'Lay it beside',
		copy: 'Try something: lay this draft aside and go on in a copy',
		copyNote: 'Change answers or passages as you like. Here you then see what it does, and take it over or go back.'
	},
	beside: 'Lay it beside mine',
	refused: 'The file was not opened. Both drafts are as they were.',
	titles: {
		copy: 'This draft as it was',
		file: (name: string) => `The file ${name}`,
		kept: 'This draft as it read when it was kept'
	},
	/** Said when work is opened that older rules wrote otherwise. */
	rewritten: {
		title: 'The rules have changed since this was kept',
		text: 'From the same answers this release writes some passages of the mandate otherwise. No answer was changed. Nothing that was signed is altered by it.',
		link: 'See each passage'
	},
	aside: 'Beside this draft lies',
	take: 'Go back to the one beside',
	takeNote: 'The present draft then lies beside it. Nothing is lost.',
	away: 'Put it away',
	reading: 'Comparing …',
	failed: 'The drafts could not be compared.',
	same: 'The two mandates say the same, word for word.',
	count: (count: number, renumbered: number) =>
		[
			`${counted(count, 'passage differs', 'passages differ')}`,
			renumbered && `${counted(renumbered, 'more only in a number', 'more only in numbers')}`
		]
			.filter(Boolean)
			.join(', '),
	kinds: { added: 'New', ended: 'Gone', reworded: 'Other words', renumbered: 'Other numbers' },
	because: 'Because of',
	answer: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
	decision: (label: string, before: string, after: string) => `Decision: ${label}: ${before} → ${after}`,
	edit: 'An edit by hand',
	rules: 'Newer rules of this app',
	renumbered: 'Only the numbers differ',
	phaseTitle: 'The phase has changed',
	phase: (from: string, to: string) => `From “${from}” to “${to}”.`,
	phaseSign: 'What follows below alters the mandate and takes a new signature at the level that signed it.',
	phasePosts: 'Posts and links change with it by written instruction:',
	othersTitle: 'Posts, functions and links',
	/** The redline as a file. */
	paper: {
		take: 'Take the redline along',
		download: { pdf: 'Download the redline (PDF)', docx: 'Download the redline (Word)' },
		working: 'Preparing the redline …',
		done: (name: string) => `Saved: ${name}.`,
		failed: 'The file could not be made. Both drafts are as they were.',
		name: 'redline-of-two-drafts',
		called: 'Redline',
		copy: 'Redline of two drafts: a line runs through what only the other has, and below what only this one has. The causes are at the end. Annexes and points are those of this draft',
		title: 'What caused each change',
		head: ['Passage', 'Change', 'Because of'],
		apart: 'An answer that is named in no paper'
	}
};
