import type { Block, Line } from '#core/documents/blocks.ts';
import { longestWord } from '#core/documents/measure.ts';
import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { HeldRows } from './setting.ts';
import { cell, colours, type, whole, type Style } from './styles.ts';
import type { Tag } from './tag.ts';
import { heightOf, set, words } from './words.ts';

type Table = Extract<Block, { type: 'table' }>;

interface Size {
	readonly width: number;
	readonly height: number;
}

interface Laid {
	readonly content: Content;
	/** How much room its head and its first rows need. */
	readonly start: number;
	readonly height: number;
	/** Low enough never to be torn. */
	readonly low: boolean;
	/** The room that it kept below itself. */
	readonly reserved: number;
}

/** A table with its heads repeated on every page and its rows kept whole. `below`: the height of a note that is to stay with its last rows. */
export function tableOf(table: Table, tag: Tag, { width, height: page }: Size, below: number): Laid {
	const style: Style = table.small ? 'small' : 'table';
	const last = table.widths.length - 1;
	const widths = columns(table, width, style).map((one, i) => one - left(i) - (i === last ? 0 : cell.x));

	const heightOfRow = (cells: readonly Line[], section = false) => {
		const lines = cells.map((line, i) => heightOf(line, style, section ? width : widths[i]!));
		return Math.max(type[style].leading, ...lines) + cell.top + cell.bottom + (section ? cell.aboveSection : 0);
	};
	const head = heightOfRow(table.head.map((text) => [{ text, kind: 'strong' }]));
	const heights = table.rows.map(({ cells, section }) =>
		heightOfRow(
			cells.map((line, i) => (section || (table.rowHeads && i === 0) ? strong(line) : line)),
			section
		)
	);
	// pdfmake loses what it may not break and does not fit: rows are only kept whole where they surely fit beside the head.
	const rowsFit = Math.max(...heights, 0) + head < page * whole.row;
	const headFits = head < page * whole.head;
	const sections = table.rows.map(({ section }) => section === true);
	const most = rowsFit ? page * whole.row - head : 0;
	const height = head + sum(heights) + 2 * cell.headRule;
	const low = height < page * whole.table;
	const held = heldRows(sections, [...heights, ...(below > 0 && !low ? [below] : [])], most);
	const reserved = held[table.rows.length - 1] ? below : 0;
	const opening = held.indexOf(false) + 1;

	const heads = tag.add('THead').add('TR');
	let rows = tag.add('TBody');
	const body: TableCell[][] = [
		table.head.map((text) => words(text, style, heads.add('TH', { scope: 'Column', repeated: true }), { bold: true })),
		...table.rows.map(({ cells, section }): TableCell[] => {
			// A section is a group of rows with a head of its own.
			if (section && rows.parts.length > 0) rows = tag.add('TBody');
			const line = rows.add('TR');
			if (section) {
				const head = line.add('TH', { scope: 'Column', columns: widths.length });
				return across([set(cells[0] ?? [], style, head, { bold: true })]);
			}
			return widths.map((_, i) => {
				const head = table.rowHeads === true && i === 0;
				const cell = cells[i] ?? [];
				const bold = head && !cell.some(({ kind }) => kind === 'break');
				return set(cell, style, head ? line.add('TH', { scope: 'Row' }) : line.add('TD'), { bold });
			});
		}),
		...(reserved > 0 ? [across([room(reserved)])] : [])
	];
	const end = table.rows.length + 1;
	const layout: CustomTableLayout = {
		hLineWidth: (line) =>
			line === 1 || line === end ? cell.headRule : line === 0 || line > end || sections[line - 2] ? 0 : cell.rule,
		hLineColor: (line) => (line === 1 || line === end ? colours.rule : colours.faint),
		vLineWidth: () => 0,
		paddingLeft: left,
		paddingRight: (i) => (i === last ? 0 : cell.x),
		paddingTop: (row) => (row === end ? 0 : cell.top + (sections[row - 1] ? cell.aboveSection : 0)),
		paddingBottom: (row) => (row === end ? 0 : cell.bottom)
	};
	const laid: ContentTable['table'] & HeldRows = {
		widths,
		body,
		headerRows: headFits ? 1 : 0,
		dontBreakRows: rowsFit,
		keepWithHeaderRows: rowsFit && headFits ? opening : 0,
		// The head keeps the first rows by itself.
		held: [false, ...held.map((one, row) => one && (!headFits || row >= opening))]
	};
	const first = rowsFit ? sum(heights.slice(0, opening)) + (opening > table.rows.length ? reserved : 0) : 0;
	return { content: { layout, table: laid }, start: head + first + 2 * cell.headRule, height, low, reserved };

	function across(stack: Content[]): TableCell[] {
		return [{ stack, colSpan: widths.length }, ...widths.slice(1).map(() => ({}))];
	}
}

/**
 * Which rows stay with the one below: the first and the one before the last, so that none stands alone on a page, and the head of a section;
 * but no more together than leave room for others.
 */
function heldRows(sections: readonly boolean[], heights: readonly number[], most: number): boolean[] {
	const count = sections.length;
	let together = 0;
	return heights.map((height, row) => {
		together += height;
		const wanted = row === 0 || row >= count - 2 || sections[row];
		const held = wanted && row + 1 < heights.length && together + heights[row + 1]! < most;
		if (!held) together = 0;
		return held;
	});
}

/** The widths that were asked for, except that a column is as wide as its longest word where there is room for that. */
export function columns({ head, rows, widths }: Table, width: number, style: Style): number[] {
	const { size } = type[style];
	const least = widths.map((_, i) => {
		const bold = longestWord(head[i] ?? '', size, 'semibold');
		const words = rows
			.filter(({ section }) => !section)
			.map(({ cells }) => longestWord(cells[i]?.map(({ text }) => text).join('') ?? '', size, 'semibold'));
		return Math.min(Math.max(bold, ...words) + 2 * cell.x, width / 4);
	});
	const all = sum(widths);
	const wanted = widths.map((one) => (one / all) * width);
	// What narrow columns lack is taken from those that have more than they need.
	const lacking = wanted.reduce((total, one, i) => total + Math.max(0, least[i]! - one), 0);
	const spare = wanted.reduce((total, one, i) => total + Math.max(0, one - least[i]!), 0);
	const taken = spare > lacking ? lacking / spare : 0;
	return taken === 0 ? wanted : wanted.map((one, i) => (one < least[i]! ? least[i]! : one - (one - least[i]!) * taken));
}

/** Empty room that keeps a head on the page of what follows. */
export function room(height: number): Content {
	return { text: '', fontSize: 0.01, margin: [0, height, 0, 0] };
}

function strong(line: Line): Line {
	return line.map((run) => (run.kind === 'break' ? run : { ...run, kind: 'strong' }));
}

function sum(lengths: readonly number[]): number {
	return lengths.reduce((total, one) => total + one, 0);
}

function left(column: number): number {
	return column === 0 ? 0 : cell.x;
}
