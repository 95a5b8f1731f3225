import type { Block, Document } from '#core/documents/blocks.ts';
import type { Content } from 'pdfmake/interfaces';
import { idOf } from './ids.ts';
import type { Sheet } from './parts.ts';
import { colours, cover, hang, type, wide } from './styles.ts';
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
	const first = document.first ? toReadFirst(document.first, sheet) : { content: [], height: 0 };
	const top =
		first.height +
		cover.aboveTitle +
		heightOf([{ text: document.title, kind: 'strong' }], 'title', sheet.width) +
		cover.belowTitle +
		document.cover.reduce((height, { line }) => height + cover.pair + heightOf(line, 'text', width), 0);
	return [
		words(document.title, 'title', { bold: true, margin: [0, cover.aboveTitle, 0, 0] }),
		...pairs,
		...first.content,
		...(document.contents !== undefined && headings.length > 0
			? contents(document.contents, headings, sheet, sheet.height - top)
			: [])
	];
}

/** What is to be read first stands before the contents. */
function toReadFirst(
	{ heading, lines }: NonNullable<Document['first']>,
	sheet: Sheet
): { content: Content[]; height: number } {
	const width = sheet.width - hang.mark;
	const content: Content[] = [
		words(heading, 'label', { bold: true, margin: [0, cover.aboveContents, 0, cover.pair] }),
		...lines.map((line, index): Content => ({
			columns: [
				{ width: hang.mark, stack: [words(`${index + 1}.`, 'text', { color: colours.soft })] },
				{ width, stack: [set(line, 'text')] }
			],
			margin: [0, index === 0 ? 0 : cover.pair, 0, 0]
		}))
	];
	const height = lines.reduce(
		(sum, line) => sum + cover.pair + heightOf(line, 'text', width),
		cover.aboveContents + type.label.leading
	);
	return { content, height };
}

/** The contents, in two columns where they are many, so that a leader has them on the first page. */
function contents(title: string, headings: readonly Heading[], sheet: Sheet, room: number): Content[] {
	const main = headings.flatMap((heading, index) => (heading.level === 1 ? [{ heading, id: idOf(index) }] : []));
	const many = main.length > cover.most;
	const long = main.some(({ heading }) => (heading.number ?? '').length > 4);
	const number = long ? cover.longNumber : hang.number;
	const column = many ? (sheet.width + wide - cover.between) / 2 : sheet.width;
	const width = column - number - cover.page;
	const half = many ? Math.ceil(main.length / 2) : main.length;
	const lines = Math.max(
		...[main.slice(0, half), main.slice(half)].map((part) =>
			part.reduce((sum, { heading }) => sum + heightOf([{ text: heading.text }], 'contents', width), 0)
		)
	);
	// Closer lines, within reason, rather than a second page with the last two entries.
	const spare = room - cover.aboveContents - type.label.leading - cover.pair - 1;
	const lineHeight = leading('contents') * Math.min(1, Math.max(cover.closest, spare / lines));
	const entry = (text: string, more: object) => ({ ...words(text, 'contents', { lineHeight }), ...more }) as Content;
	const entries = (part: typeof main): Content[] =>
		part.map(({ heading, id }) => ({
			columns: [
				{ width: number, stack: [entry(heading.number ?? '', { color: colours.soft })] },
				{ width, stack: [entry(heading.text, { linkToDestination: id })] },
				{ width: cover.page, stack: [entry('', { pageReference: id, alignment: 'right' })] }
			],
			columnGap: 0
		}));
	const head = words(title, 'label', { bold: true, margin: [0, cover.aboveContents, 0, cover.pair] });
	if (!many) return [head, ...entries(main)];
	const columns = [main.slice(0, half), main.slice(half)].map((part) => ({ width: column, stack: entries(part) }));
	return [head, { columns, columnGap: cover.between, margin: [0, 0, -wide, 0] }];
}
