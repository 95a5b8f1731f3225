import type { Block, Drawing, Line } from '#core/documents/blocks.ts';
import { svg } from '#core/documents/svg.ts';
import type { Column, Content } from 'pdfmake/interfaces';
import { drawable, plain } from './drawable.ts';
import {
	colours,
	gaps,
	hang,
	lift,
	sans,
	short,
	signing,
	styleIn,
	together,
	type,
	whole,
	type Look
} from './styles.ts';
import { scaleOf } from './charts.ts';
import { recordOf } from './records.ts';
import { tableOf } from './table.ts';
import type { Tag } from './tag.ts';
import { heightOf, set, words } from './words.ts';

/** Where text stands on a page: from its left edge to the margin for remarks, and from head to foot. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly look: Look;
}

/** A piece of a page with the gap above it. `whole`: is never torn. `start`: how much of it must stay with what it follows. `keep`: stays with the next part. */
export interface Part {
	readonly content: Content;
	readonly gap: number;
	/** About how high it gets, rather too much than too little. */
	readonly height: number;
	readonly whole: boolean;
	readonly start: number;
	readonly keep?: true;
	/** Room below, beyond the gap of what follows. */
	readonly after?: number;
}

/** The parts of a block, from top to bottom, and its place in the structure. Headings and the turning of the page are not among them. A note that is next stays with the end of a table. */
export function partsOf(
	block: Exclude<Block, { type: 'heading' | 'page' }>,
	next: Block | undefined,
	within: Tag,
	sheet: Sheet
): Part[] {
	switch (block.type) {
		case 'paragraph':
			return [paragraph(block.line, block.style, within.add('P'), sheet)];
		case 'clause':
			return clause(block, within, sheet);
		case 'list':
			return block.tick ? toTick(block.tick, block.lines, within, sheet) : list(block, within, sheet);
		case 'table':
			return table(block, next, within, sheet);
		case 'drawing':
			return [drawing(block.drawing, within, sheet)];
		case 'signatures':
			return signatures(block, within, sheet);
	}
}

interface Hung {
	readonly mark: string;
	readonly line: Line;
	/** Where the mark stands, and how far from it the text. */
	readonly left?: number;
	readonly indent: number;
	readonly gap: number;
	readonly keep?: true;
}

/** A text with its number or mark hanging at its side. */
function hung({ mark, line, left = 0, indent, gap, keep }: Hung, of: Tag | undefined, text: Tag, sheet: Sheet): Part {
	const width = sheet.width - left - indent;
	const columns = [
		{ width: indent, stack: [words(mark, 'text', of, { color: colours.soft })] },
		{ width, stack: [set(line, 'text', text)] }
	];
	return part({ columns, margin: [left, 0, 0, 0] }, heightOf(line, 'text', width), gap, sheet, keep);
}

function paragraph(line: Line, style: Extract<Block, { type: 'paragraph' }>['style'], tag: Tag, sheet: Sheet): Part {
	if (style === 'recital') return hung({ mark: '', line, indent: hang.number, gap: gaps.item }, undefined, tag, sheet);
	if (style === 'centred')
		return part(
			set(line, 'text', tag, { alignment: 'center' }),
			heightOf(line, 'text', sheet.width),
			gaps.paragraph,
			sheet
		);
	const face = styleIn(sheet.look, style === 'remark' ? 'note' : (style ?? 'text'));
	return part(set(line, face, tag), heightOf(line, face, sheet.width), gaps.paragraph, sheet);
}

/** Clauses that follow one another are items of one list; one without a number is a paragraph. */
function clause({ number, line, items = [] }: Extract<Block, { type: 'clause' }>, within: Tag, sheet: Sheet): Part[] {
	const item = number === '' ? undefined : clausesOf(within).add('LI');
	const mark = item?.add('Lbl');
	const body = item?.add('LBody') ?? within;
	const keep = items.length > 0 ? { keep: true as const } : {};
	const opening = { mark: number, line, indent: hang.number, gap: gaps.clause, ...keep };
	const text = body.add('P');
	const below = items.length > 0 ? body.add('L', { numbering: 'LowerAlpha' }) : body;
	return [
		hung(opening, mark, text, sheet),
		...items.map((one) => {
			const point = below.add('LI');
			const said = { mark: one.mark, line: one.line, left: hang.number, indent: hang.mark, gap: gaps.item };
			return hung(said, point.add('Lbl'), point.add('LBody'), sheet);
		})
	];
}

function clausesOf(within: Tag): Tag {
	const last = within.parts.at(-1);
	return last?.role === 'L' && last.attributes.clauses
		? last
		: within.add('L', { numbering: 'Decimal', clauses: true });
}

function list({ ordered, lines }: Extract<Block, { type: 'list' }>, within: Tag, sheet: Sheet): Part[] {
	const tag = within.add('L', { numbering: ordered ? 'Decimal' : 'Disc' });
	return lines.map((line, index) => {
		const item = tag.add('LI');
		const mark = ordered ? `${index + 1}.` : '–';
		const gap = index === 0 ? gaps.paragraph : gaps.item;
		return hung({ mark, line, indent: hang.mark, gap }, item.add('Lbl'), item.add('LBody'), sheet);
	});
}

/** Lines to tick, each with its box; two in a row where all of them are short. A list that is low stays together. */
function toTick(tick: Tick, lines: readonly Line[], within: Tag, sheet: Sheet): Part[] {
	const tag = within.add('L', { numbering: boxes[tick] });
	const style = styleIn(sheet.look, 'table');
	const half = sheet.width / 2 - hang.mark;
	const beside = lines.every((line) => heightOf(line, style, half) <= short.lines * type[style].leading);
	const [width, most] = beside ? [half, 2] : [sheet.width - hang.mark, 1];
	const rows = lines.flatMap((_, index) => (index % most === 0 ? [lines.slice(index, index + most)] : []));
	const heights = rows.map((row) => Math.max(...row.map((line) => heightOf(line, style, width))));
	const low = heights.reduce((sum, height) => sum + height + gaps.item, 0) < sheet.height * short.list;
	const columns = (line: Line): Column[] => {
		const item = tag.add('LI');
		const box = words(tick, 'tick', item.add('Lbl'), { margin: [0, -lift, 0, lift] });
		return [
			{ width: hang.mark, stack: [box] },
			{ width, stack: [set(line, style, item.add('LBody'))] }
		];
	};
	return rows.map((row, index) => {
		const keep = low && index < rows.length - 1 ? true : undefined;
		const gap = index === 0 ? gaps.paragraph : gaps.item;
		return part({ columns: row.flatMap(columns) }, heights[index]!, gap, sheet, keep);
	});
}

type Tick = NonNullable<Extract<Block, { type: 'list' }>['tick']>;
const boxes = { '○': 'Circle', '☐': 'Square' } as const satisfies Record<Tick, string>;

function table(block: Table, next: Block | undefined, within: Tag, sheet: Sheet): Part[] {
	if (block.widths.length > (sheet.look.columns ?? Infinity)) return listed(block, within, sheet);
	const reach = sheet.look.wide;
	const note = next?.type === 'paragraph' && next.style === 'note' ? heightOf(next.line, 'note', sheet.width) : 0;
	const below = note > 0 && note < sheet.height * whole.part ? gaps.afterTable + gaps.paragraph + note : 0;
	const tag = within.add('Table');
	const caption = block.caption ? words(block.caption, 'table', tag.add('Caption'), { bold: true }) : undefined;
	const size = { width: sheet.width + reach, height: sheet.height };
	const { content, start, height, low, reserved } = tableOf(block, tag, size, below);
	const gap = block.caption ? gaps.item : gaps.table;
	const body: Part = {
		content: { ...(content as object), margin: [0, 0, -reach, 0] } as Content,
		gap,
		height,
		whole: low,
		start,
		after: gaps.afterTable - reserved
	};
	if (!caption) return [body];
	const title = { content: caption, gap: gaps.table, height: type.table.leading, whole: true, start: 0 };
	return [{ ...title, keep: true }, body];
}

type Table = Extract<Block, { type: 'table' }>;

/** A table as a list, for a page too narrow for columns: each row by its label, and below it what the other columns say. A row is not torn. */
function listed({ caption, head, rows }: Table, within: Tag, sheet: Sheet): Part[] {
	const style = styleIn(sheet.look, 'table');
	const line = (line: Line, tag: Tag, left: number, gap: number, keep?: true): Part => {
		const content = { ...set(line, style, tag), margin: [left, 0, 0, 0] } as Content;
		return part(content, heightOf(line, style, sheet.width - left), gap, sheet, keep);
	};
	const title = caption ? [line([{ text: caption, kind: 'strong' }], within.add('P'), 0, gaps.table, true)] : [];
	let list: Tag | undefined;
	return [
		...title,
		...rows.flatMap(({ cells, section }): Part[] => {
			const { label, said } = recordOf(head, cells);
			if (section) {
				list = undefined;
				return [line(label, within.add('P'), 0, gaps.heading2, true)];
			}
			const item = (list ??= within.add('L', { numbering: 'Disc' })).add('LI');
			const [first, body] = said.length > 0 ? [item.add('Lbl'), item.add('LBody')] : [item.add('LBody'), item];
			const lines = [
				line(label, first, 0, gaps.table, said.length > 0 ? true : undefined),
				...said.map((one) => line(one, body.add('P'), hang.mark, gaps.item))
			];
			const height = lines.reduce((sum, { gap, height }) => sum + gap + height, 0);
			if (height > sheet.height * whole.row) return lines;
			const stack = lines.map(({ content, gap }, index) => ({
				stack: [content],
				margin: [0, index > 0 ? gap : 0, 0, 0]
			}));
			return [{ ...part({ stack } as Content, height, gaps.table, sheet), whole: true }];
		})
	];
}

function drawing(drawn: Drawing, within: Tag, sheet: Sheet): Part {
	const scale = scaleOf(drawn, sheet);
	const content = {
		svg: inDrawableLetters(svg(drawn, colours.ink)),
		width: drawn.width * scale,
		font: sans,
		tag: within.add('Figure', { alternative: plain(drawn.alternative) })
	} as Content;
	const height = drawn.height * scale;
	return { content, gap: gaps.table, height, whole: true, start: 0, after: gaps.afterTable };
}

/** Between its tags a drawing is text, and a letter that the sans lacks is taken from another face there too. */
function inDrawableLetters(drawing: string): string {
	return drawing.replace(/>([^<]+)</g, (_, text: string) => {
		const pieces = drawable(text, sans).map((piece) =>
			piece.family === sans ? piece.text : `<tspan font-family="${piece.family}">${piece.text}</tspan>`
		);
		return `>${pieces.join('')}<`;
	});
}

/** Two signers side by side, each with lines to write on by hand and below each line what it is for. */
function signatures({ signers, fields }: Extract<Block, { type: 'signatures' }>, within: Tag, sheet: Sheet): Part[] {
	const width = (sheet.width - signing.between) / 2;
	// Each line has a rule of its own: pdfmake moves what it is given.
	const rule = () =>
		({ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: signing.rule, lineColor: colours.ink }) as const;
	const place = (signer: string): Column => ({
		width,
		stack: [
			words(signer, 'text', within.add('P')),
			...fields.flatMap((field) => [
				{ canvas: [rule()], margin: [0, signing.hand, 0, 0] } as Content,
				words(field, styleIn(sheet.look, 'head'), within.add('P'), {
					color: colours.soft,
					margin: [0, signing.label, 0, 0]
				})
			])
		]
	});
	const pairs = signers.flatMap((_, index) => (index % 2 === 0 ? [signers.slice(index, index + 2)] : []));
	const toWrite = fields.length * (signing.hand + signing.label + type[styleIn(sheet.look, 'head')].leading);
	const heightOfPair = (pair: readonly string[]) =>
		signing.above + toWrite + Math.max(...pair.map((signer) => heightOf([{ text: signer }], 'text', width)));
	const low = pairs.reduce((sum, pair) => sum + heightOfPair(pair), 0) < sheet.height * whole.signers;
	// A name that is longer than a page goes on over it.
	const fits = (pair: readonly string[]) => heightOfPair(pair) < sheet.height * whole.most;
	return pairs.map((pair, index) => ({
		content: { columns: pair.map(place), columnGap: signing.between } as Content,
		gap: signing.above,
		height: heightOfPair(pair) - signing.above,
		whole: fits(pair),
		start: fits(pair) ? 0 : together,
		...(low && index < pairs.length - 1 ? { keep: true as const } : {})
	}));
}

/** Low parts are kept whole; of high ones some lines stay together. */
function part(content: Content, height: number, gap: number, sheet: Sheet, keep?: true): Part {
	const low = height < sheet.height * whole.part;
	return { content, gap, height, whole: low, start: together, ...(keep && low ? { keep } : {}) };
}
