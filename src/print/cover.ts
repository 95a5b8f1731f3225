import type { Block, Document } from '#core/documents/blocks.ts';
import type { Content } from 'pdfmake/interfaces';
import { idOf } from './ids.ts';
import type { Sheet } from './parts.ts';
import { colours, cover, hang, type } from './styles.ts';
import { heightOf, leading, set, words } from './words.ts';

type Heading = Extract<Block, { type: 'heading' }>;

/** The first page: title, what the paper is and how it is handled, contents. */
export function coverOf(document: Document, headings: readonly Heading[], sheet: Sheet): Content[] {
	const width = sheet.width - cover.label;
	const pairs = document.cover.map(({ label, line }, index): Content => ({
		columns: [
			{
				width: cover.label,
				stack: [words(label, 'label', { color: colours.soft, margin: [0, cover.baseline, cover.gap, 0] })]
			},
			{ width, stack: [set(line, 'text')] }
		],
		margin: [0, index === 0 ? cover.belowTitle : cover.pair, 0, 0]
	}));
	const top =
		cover.aboveTitle +
		heightOf([{ text: document.title, kind: 'strong' }], 'title', sheet.width) +
		cover.belowTitle +
		document.cover.reduce((height, { line }) => height + cover.pair + heightOf(line, 'text', width), 0);
	return [
		words(document.title, 'title', { bold: true, margin: [0, cover.aboveTitle, 0, 0] }),
		...pairs,
		...(headings.length > 0 ? contents(document.contents, headings, sheet, sheet.height - top) : [])
	];
}

function contents(title: string, headings: readonly Heading[], sheet: Sheet, room: number): Content[] {
	const main = headings.flatMap((heading, index) => (heading.level === 1 ? [{ heading, id: idOf(index) }] : []));
	const number = main.some(({ heading }) => (heading.number ?? '').length > 4) ? cover.longNumber : hang.number;
	const width = sheet.width - number - cover.page;
	const lines = main.reduce((sum, { heading }) => sum + heightOf([{ text: heading.text }], 'contents', width), 0);
	// Closer lines, within reason, rather than a second page with the last two entries.
	const spare = room - cover.aboveContents - type.label.leading - cover.pair - 1;
	const lineHeight = leading('contents') * Math.min(1, Math.max(cover.closest, spare / lines));
	const entry = (text: string, more: object) => ({ ...words(text, 'contents', { lineHeight }), ...more }) as Content;
	return [
		words(title, 'label', { bold: true, margin: [0, cover.aboveContents, 0, cover.pair] }),
		...main.map(({ heading, id }): Content => ({
			columns: [
				{ width: number, stack: [entry(heading.number ?? '', { color: colours.soft })] },
				{ width, stack: [entry(heading.text, { linkToDestination: id })] },
				{ width: cover.page, stack: [entry('', { pageReference: id, alignment: 'right' })] }
			]
		}))
	];
}
