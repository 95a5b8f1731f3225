import type { Block, Drawing, Line } from '#core/documents/blocks.ts';
import { svg } from '#core/documents/svg.ts';
import type { Column, Content } from 'pdfmake/interfaces';
import { drawable } from './drawable.ts';
import { belowHeading, colours, gaps, hang, lift, sans, short, signing, together, type, whole, wide } from './styles.ts';
import { tableOf } from './table.ts';
import { heightOf, set, words } from './words.ts';

/** Where text stands on a page: from its left edge to the margin for remarks, and from head to foot. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
}

/** A piece of a page with the gap above it. `whole`: is never torn. `start`: how much of it must stay with what it follows. `keep`: stays with the next part. */
export interface Part {
	readonly content: Content;
	readonly gap: number;
	readonly whole: boolean;
	readonly start: number;
	readonly keep?: true;
	/** Room below, beyond the gap of what follows. */
	readonly after?: number;
}

/** The parts of a block, from top to bottom. Headings and the turning of the page are not among them. */
export function partsOf(block: Exclude<Block, { type: 'heading' | 'page' }>, sheet: Sheet): Part[] {
	switch (block.type) {
		case 'paragraph':
			return [paragraph(block.line, block.style, sheet)];
		case 'clause':
			return clause(block, sheet);
		case 'list':
			if (block.tick) return toTick(block.tick, block.lines, sheet);
			return block.lines.map((line, index) =>
				hung(block.ordered ? `${index + 1}.` : '–', line, hang.mark, 0, index === 0 ? gaps.paragraph : gaps.item, sheet)
			);
		case 'table':
			return table(block, sheet);
		case 'drawing':
			return [drawing(block.drawing, sheet)];
		case 'signatures':
			return signatures(
				block.lines.map(({ label }) => label),
				sheet
			);
	}
}

/** A text with its number or mark hanging at its side. */
function hung(mark: string, line: Line, indent: number, left: number, gap: number, sheet: Sheet, keep?: true): Part {
	const width = sheet.width - left - indent;
	const columns = [
		{ width: indent, stack: [words(mark, 'text', { color: colours.soft })] },
		{ width, stack: [set(line, 'text')] }
	];
	return part({ columns, margin: [left, 0, 0, 0] }, heightOf(line, 'text', width), gap, sheet, keep);
}

function paragraph(line: Line, style: 'lead' | 'note' | 'recital' | 'centred' | undefined, sheet: Sheet): Part {
	if (style === 'recital') return hung('', line, hang.number, 0, gaps.item, sheet);
	if (style === 'centred')
		return part(set(line, 'text', { alignment: 'center' }), heightOf(line, 'text', sheet.width), gaps.paragraph, sheet);
	const face = style ?? 'text';
	return part(set(line, face), heightOf(line, face, sheet.width), gaps.paragraph, sheet);
}

function clause({ number, line, items = [] }: Extract<Block, { type: 'clause' }>, sheet: Sheet): Part[] {
	return [
		hung(number, line, hang.number, 0, gaps.clause, sheet, items.length > 0 ? true : undefined),
		...items.map((item) => hung(item.mark, item.line, hang.mark, hang.number, gaps.item, sheet))
	];
}

/** Lines to tick, each with its box; two in a row where all of them are short. A list that is low stays together. */
function toTick(tick: string, lines: readonly Line[], sheet: Sheet): Part[] {
	const half = sheet.width / 2 - hang.mark;
	const beside = lines.every((line) => heightOf(line, 'table', half) <= short.lines * type.table.leading);
	const [width, most] = beside ? [half, 2] : [sheet.width - hang.mark, 1];
	const rows = lines.flatMap((_, index) => (index % most === 0 ? [lines.slice(index, index + most)] : []));
	const heights = rows.map((row) => Math.max(...row.map((line) => heightOf(line, 'table', width))));
	const low = heights.reduce((sum, height) => sum + height + gaps.item, 0) < sheet.height * short.list;
	const columns = (line: Line): Column[] => [
		{ width: hang.mark, stack: [words(tick, 'tick', { margin: [0, -lift, 0, lift] })] },
		{ width, stack: [set(line, 'table')] }
	];
	return rows.map((row, index) => {
		const keep = low && index < rows.length - 1 ? true : undefined;
		const gap = index === 0 ? gaps.paragraph : gaps.item;
		return part({ columns: row.flatMap(columns) }, heights[index]!, gap, sheet, keep);
	});
}

function table(block: Extract<Block, { type: 'table' }>, sheet: Sheet): Part[] {
	const reach = block.widths.length > 4 || block.small ? wide : 0;
	const { content, start } = tableOf(block, sheet.width + reach, sheet.height);
	const gap = block.caption ? gaps.item : gaps.table;
	const body: Part = {
		content: { ...(content as object), margin: [0, 0, -reach, 0] } as Content,
		gap,
		whole: false,
		start,
		after: gaps.afterTable
	};
	if (!block.caption) return [body];
	const caption = words(block.caption, 'table', { bold: true });
	return [{ content: caption, gap: gaps.table, whole: true, start: 0, keep: true }, body];
}

function drawing(drawn: Drawing, sheet: Sheet): Part {
	const scale = Math.min(1, (sheet.width + wide) / drawn.width, (sheet.height - belowHeading) / drawn.height);
	const content = {
		svg: inDrawableLetters(svg(drawn, colours.ink)),
		width: drawn.width * scale,
		font: sans
	} as Content;
	return { content, gap: gaps.table, whole: true, start: 0, after: gaps.afterTable };
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

/** Two lines to sign side by side, each with its label below. */
function signatures(labels: string[], sheet: Sheet): Part[] {
	const width = (sheet.width - signing.between) / 2;
	const line = (label: string): Column => ({
		width,
		stack: [
			{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: signing.rule, lineColor: colours.ink }] },
			words(label, 'head', { color: colours.soft, margin: [0, signing.label, 0, 0] })
		]
	});
	const pairs = labels.flatMap((label, index) => (index % 2 === 0 ? [labels.slice(index, index + 2)] : []));
	return pairs.map((pair) => ({
		content: { columns: pair.map(line), columnGap: signing.between } as Content,
		gap: signing.above,
		whole: true,
		start: 0
	}));
}

/** Low parts are kept whole; of high ones some lines stay together. */
function part(content: Content, height: number, gap: number, sheet: Sheet, keep?: true): Part {
	const low = height < sheet.height * whole.part;
	return { content, gap, whole: low, start: together, ...(keep && low ? { keep } : {}) };
}
