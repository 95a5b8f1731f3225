import type { Block, Document } from '#core/documents/blocks.ts';
import type { Content } from 'pdfmake/interfaces';
import { idOf } from './ids.ts';
import type { Sheet } from './parts.ts';
import { colours, cover, hang, styleIn, type, whole } from './styles.ts';
import type { Tag } from './tag.ts';
import { heightOf, leading, set, words } from './words.ts';

type Heading = Extract<Block, { type: 'heading' }>;

interface Laid {
	readonly content: Content[];
	readonly height: number;
}

/** The first page: title, what the paper is and how it is handled, contents; and the room that is left below. */
export function coverOf(
	document: Document,
	headings: readonly Heading[],
	root: Tag,
	sheet: Sheet
): { content: Content[]; room: number } {
	const title = root.add('H1');
	const list = root.add('L', { numbering: 'Disc' });
	const width = sheet.width - cover.label;
	const pairs = document.cover.map(({ label, line }, index): Content => {
		const item = list.add('LI');
		const said = words(label, styleIn(sheet.look, 'label'), item.add('Lbl'), {
			color: colours.soft,
			margin: [0, sheet.look.even ? 0 : cover.baseline, cover.gap, 0]
		});
		return {
			columns: [
				{ width: cover.label, stack: [said] },
				{ width, stack: [set(line, 'text', item.add('LBody'))] }
			],
			unbreakable: isLow(heightOf(line, 'text', width), sheet),
			margin: [0, index === 0 ? cover.belowTitle : cover.pair, 0, 0]
		};
	});
	const nothing: Laid = { content: [], height: 0 };
	const above =
		cover.aboveTitle +
		heightOf([{ text: document.title, kind: 'strong' }], 'title', sheet.width) +
		cover.belowTitle +
		document.cover.reduce((height, { label, line }) => {
			const beside = cover.baseline + heightOf([{ text: label }], 'label', cover.label - cover.gap);
			return height + cover.pair + Math.max(beside, heightOf(line, 'text', width));
		}, 0);
	const below = sheet.height - above;
	const first = document.first ? toReadFirst(document.first, root, sheet, below) : { ...nothing, apart: false };
	const room = (first.apart ? sheet.height : below) - first.height;
	const last =
		document.contents !== undefined && headings.length > 0
			? contents(document.contents, headings, root, sheet, room)
			: nothing;
	return {
		content: [
			words(document.title, 'title', title, { bold: true, margin: [0, cover.aboveTitle, 0, 0] }),
			...pairs,
			...first.content,
			...last.content
		],
		room: room - last.height
	};
}

/** What stands side by side is not torn, or one would be read in the middle of the other; but pdfmake loses what it may not tear and is higher than a page. */
function isLow(height: number, { height: page }: Sheet): boolean {
	return height < page * whole.part;
}

/** What is to be read first stands before the contents, and not on two pages if it finds room on one of its own. */
function toReadFirst(
	{ heading, lines }: NonNullable<Document['first']>,
	root: Tag,
	sheet: Sheet,
	room: number
): Laid & { readonly apart: boolean } {
	const width = sheet.width - hang.mark;
	const height = lines.reduce(
		(sum, line) => sum + cover.pair + heightOf(line, 'text', width),
		cover.aboveContents + type.label.leading
	);
	const apart = room < height && height < sheet.height;
	const title = root.add('H2');
	const list = root.add('L', { numbering: 'Decimal' });
	const content: Content[] = [
		words(heading, styleIn(sheet.look, 'label'), title, {
			bold: true,
			margin: [0, cover.aboveContents, 0, cover.pair],
			...(apart ? { pageBreak: 'before' } : {})
		}),
		...lines.map((line, index): Content => {
			const item = list.add('LI');
			return {
				columns: [
					{ width: hang.mark, stack: [words(`${index + 1}.`, 'text', item.add('Lbl'), { color: colours.soft })] },
					{ width, stack: [set(line, 'text', item.add('LBody'))] }
				],
				unbreakable: true,
				margin: [0, index === 0 ? 0 : cover.pair, 0, 0]
			};
		})
	];
	return { content, height, apart };
}

/** The contents, in two columns where they are many, so that a leader has them on the first page. */
function contents(title: string, headings: readonly Heading[], root: Tag, sheet: Sheet, room: number): Laid {
	const main = headings.flatMap((heading, index) => (heading.level === 1 ? [{ heading, id: idOf(index) }] : []));
	// Two columns need the outer margin.
	const many = main.length > cover.most && sheet.look.contents > 0;
	const long = main.some(({ heading }) => (heading.number ?? '').length > 4);
	const number = long ? cover.longNumber : hang.number;
	const column = many ? (sheet.width + sheet.look.contents - cover.between) / 2 : sheet.width;
	const width = column - number - cover.page;
	const half = many ? Math.ceil(main.length / 2) : main.length;
	const style = styleIn(sheet.look, 'contents');
	const lines = Math.max(
		...[main.slice(0, half), main.slice(half)].map((part) =>
			part.reduce((sum, { heading }) => sum + heightOf([{ text: heading.text }], style, width), 0)
		)
	);
	// Closer lines, within reason, rather than a second page with the last two entries.
	const above = cover.aboveContents + type.label.leading + cover.pair;
	const closer = (room: number) => (room - above - 1) / lines;
	// Where that is not enough they have a page of their own: columns that went on over the page would be read in another order than they stand.
	const apart = closer(room) < cover.closest;
	// One column goes on over the page in the order in which it stands.
	const flows = apart && !many;
	const lineHeight =
		leading(style) * (flows ? 1 : Math.min(1, Math.max(cover.closest, closer(apart ? sheet.height : room))));
	const label = root.add('H2');
	const list = root.add('TOC');
	const entries = (part: typeof main): Content[] =>
		part.map(({ heading, id }) => {
			const link = list.add('TOCI').add('Reference').add('Link');
			const entry = (text: string, more: Parameters<typeof words>[3]) =>
				words(text, style, link, { lineHeight, leadsTo: id, ...more });
			const page = entry('0', { alignment: 'right', pageReference: id });
			return {
				unbreakable: isLow(heightOf([{ text: heading.text }], style, width), sheet),
				columns: [
					{ width: number, stack: [entry(`${heading.number ?? ''} `, { color: colours.soft })] },
					{ width, stack: [entry(`${heading.text} `, {})] },
					{ width: cover.page, stack: [page] }
				],
				columnGap: 0
			};
		});
	const head = words(title, styleIn(sheet.look, 'label'), label, {
		bold: true,
		margin: [0, cover.aboveContents, 0, cover.pair],
		...(apart ? { pageBreak: 'before' } : {})
	});
	// On a page of their own they leave none of the first.
	const height = apart ? room : Math.min(room, above + lines);
	if (!many) return { content: [head, ...entries(main)], height };
	const columns = [main.slice(0, half), main.slice(half)].map((part) => ({ width: column, stack: entries(part) }));
	const both: Content = { columns, columnGap: cover.between, margin: [0, 0, -sheet.look.contents, 0] };
	return { content: [head, both], height };
}
