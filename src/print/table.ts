import type { Block, Line } from '#core/documents/blocks.ts';
import { longestWord } from '#core/documents/measure.ts';
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { cell, colours, type, whole, type Style } from './styles.ts';
import type { Tag } from './tag.ts';
import { heightOf, set, words } from './words.ts';

type Table = Extract<Block, { type: 'table' }>;

/** A table with its heads repeated on every page and its rows kept whole, and how much room its head and first row need. */
export function tableOf(table: Table, tag: Tag, width: number, page: number): { content: Content; start: number } {
	const style: Style = table.small ? 'small' : 'table';
	const last = table.widths.length - 1;
	const widths = columns(table, width, style).map((one, i) => one - left(i) - (i === last ? 0 : cell.x));

	const heightOfRow = (cells: readonly Line[], section = false) => {
		const lines = cells.map((line, i) => heightOf(line, style, section ? width : widths[i]!));
		return Math.max(type[style].leading, ...lines) + cell.top + cell.bottom;
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
	// Two rows stay with the head, or the section and the row below it, where they leave room for others.
	const low = head + (heights[0] ?? 0) + (heights[1] ?? 0) < page * whole.row;
	const opening = Math.min(low ? 2 : 1, table.rows.length);
	const sections = table.rows.map(({ section }) => section === true);
	const reserved = (row: number) => (rowsFit && sections[row] ? (heights[row + 1] ?? 0) + cell.afterSection : 0);

	const heads = tag.add('THead').add('TR');
	let rows = tag.add('TBody');
	const body: TableCell[][] = [
		table.head.map((text) => words(text, style, heads.add('TH', { scope: 'Column', repeated: true }), { bold: true })),
		...table.rows.map(({ cells, section }, row): TableCell[] => {
			// A section is a group of rows with a head of its own.
			if (section && rows.parts.length > 0) rows = tag.add('TBody');
			const line = rows.add('TR');
			if (section) {
				const head = line.add('TH', { scope: 'Column', columns: widths.length });
				const stack = [set(cells[0] ?? [], style, head, { bold: true }), room(reserved(row))];
				return [{ stack, colSpan: widths.length }, ...widths.slice(1).map(() => ({}))];
			}
			return widths.map((_, i) => {
				const head = table.rowHeads === true && i === 0;
				const cell = cells[i] ?? [];
				const bold = head && !cell.some(({ kind }) => kind === 'break');
				return set(cell, style, head ? line.add('TH', { scope: 'Row' }) : line.add('TD'), { bold });
			});
		})
	];
	const layout: CustomTableLayout = {
		hLineWidth: (line) =>
			line === 1 ? cell.headRule : line === 0 || line > table.rows.length || sections[line - 2] ? 0 : cell.rule,
		hLineColor: (line) => (line === 1 ? colours.rule : colours.faint),
		vLineWidth: () => 0,
		paddingLeft: left,
		paddingRight: (i) => (i === last ? 0 : cell.x),
		// The room reserved below a section head is taken back here.
		paddingTop: (row) => cell.top + (sections[row - 1] ? cell.aboveSection : 0) - reserved(row - 2),
		paddingBottom: () => cell.bottom
	};
	const content: Content = {
		layout,
		table: {
			widths,
			body,
			headerRows: headFits ? 1 : 0,
			dontBreakRows: rowsFit,
			keepWithHeaderRows: rowsFit && headFits ? opening : 0
		}
	};
	const first = rowsFit ? heights.slice(0, opening).reduce((sum, height) => sum + height, cell.aboveSection) : 0;
	const start = head + first + 2 * cell.headRule;
	return { content, start };
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
	const sum = widths.reduce((total, one) => total + one, 0);
	const wanted = widths.map((one) => (one / sum) * width);
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

function left(column: number): number {
	return column === 0 ? 0 : cell.x;
}
