import type { Block, Document } from '#core/documents/blocks.ts';
import type { Content } from 'pdfmake/interfaces';
import { idOf } from './ids.ts';
import type { Sheet } from './parts.ts';
import { colours, cover, hang } from './styles.ts';
import { set, words } from './words.ts';

type Heading = Extract<Block, { type: 'heading' }>;

/** The first page: title, what the paper is and how it is handled, contents. */
export function coverOf(document: Document, headings: readonly Heading[], sheet: Sheet): Content[] {
	const text = sheet.width - cover.label;
	const pairs = document.cover.map(({ label, line }, index): Content => ({
		columns: [
			{ width: cover.label, stack: [words(label, 'label', { color: colours.soft })], margin: [0, 0, cover.gap, 0] },
			{ width: text, stack: [set(line, 'text')] }
		],
		margin: [0, index === 0 ? cover.belowTitle : cover.pair, 0, 0]
	}));
	return [
		words(document.title, 'title', { bold: true, margin: [0, cover.aboveTitle, 0, 0] }),
		...pairs,
		...(headings.length > 0 ? contents(document.contents, headings, sheet) : [])
	];
}

function contents(title: string, headings: readonly Heading[], sheet: Sheet): Content[] {
	const main = headings.flatMap((heading, index) => (heading.level === 1 ? [{ heading, id: idOf(index) }] : []));
	const long = main.some(({ heading: { number = '' } }) => number.length > 4);
	const number = long ? cover.longNumber : hang.number;
	return [
		words(title, 'label', { bold: true, margin: [0, cover.aboveContents, 0, cover.pair] }),
		...main.map(({ heading, id }): Content => ({
			columns: [
				{ width: number, stack: [words(heading.number ?? '', 'contents', { color: colours.soft })] },
				{
					width: sheet.width - number - cover.page,
					stack: [words(heading.text, 'contents', { linkToDestination: id })]
				},
				{ width: cover.page, stack: [words('', 'contents', { pageReference: id, alignment: 'right' })] }
			]
		}))
	];
}
