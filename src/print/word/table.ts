import type { Block, Line } from '#core/documents/blocks.ts';
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type IBorderOptions } from 'docx';
import { cell, colours } from '../styles.ts';
import { columns } from '../table.ts';
import { bold, eighths, hex, isRightToLeft, paragraph, runs, twentieths, type Writing } from './words.ts';

type Rows = Extract<Block, { type: 'table' }>;

/** A table whose head is repeated on every page and whose rows are not torn. */
export function tableOf(table: Rows, width: number, writing: Writing): Table {
	const widths = columns(table, width, table.small ? 'small' : 'table').map(twentieths);
	const style = table.small ? 'TableSmall' : 'TableText';
	const last = widths.length - 1;

	const cellOf = (
		line: Line,
		column: number,
		look: { strong?: boolean; span?: number; section?: boolean; under?: number } = {}
	) =>
		new TableCell({
			width: { size: look.span ? widths.reduce((sum, one) => sum + one, 0) : widths[column]!, type: WidthType.DXA },
			...(look.span && look.span > 1 ? { columnSpan: look.span } : {}),
			margins: {
				marginUnitType: WidthType.DXA,
				top: twentieths(cell.top + (look.section ? cell.aboveSection : 0)),
				bottom: twentieths(cell.bottom),
				left: column === 0 ? 0 : twentieths(cell.x),
				right: column === last || look.span ? 0 : twentieths(cell.x)
			},
			borders: { ...none, bottom: look.under ? rule(look.under, look.under === cell.headRule) : nothing },
			// What is held together and is too wide for a cell would be broken by Word inside a word.
			children: [paragraph(runs(line, writing, look.strong ? bold : {}, false), writing, { style })]
		});

	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		keepNext: true,
		children: table.head.map((text, column) => cellOf([{ text }], column, { strong: true, under: cell.headRule }))
	});
	const rows = table.rows.map(({ cells, section }, row) => {
		const end = table.rows.length - 1;
		const under = row === end ? cell.headRule : section ? 0 : cell.rule;
		return new TableRow({
			cantSplit: true,
			...(section || row === 0 || row === end - 1 ? { keepNext: true } : {}),
			children: section
				? [cellOf(cells[0] ?? [], 0, { strong: true, span: widths.length, section: true, under })]
				: widths.map((_, column) => {
						const line = cells[column] ?? [];
						const strong = table.rowHeads && column === 0 && !line.some(({ kind }) => kind === 'break');
						return cellOf(line, column, { strong: Boolean(strong), under });
					})
		});
	});
	return plainTable([head, ...rows], widths, writing, { firstRow: true, firstColumn: table.rowHeads ?? false });
}

/** A table without any line of its own. */
export function plainTable(
	rows: readonly TableRow[],
	widths: readonly number[],
	{ language }: Writing,
	look: { firstRow?: boolean; firstColumn?: boolean } = {}
): Table {
	return new Table({
		rows,
		width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: { ...none, insideHorizontal: nothing, insideVertical: nothing },
		margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
		tableLook: {
			firstRow: false,
			firstColumn: false,
			lastRow: false,
			lastColumn: false,
			noHBand: true,
			noVBand: true,
			...look
		},
		...(isRightToLeft(language) ? { visuallyRightToLeft: true } : {})
	});
}

const nothing: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const none = { top: nothing, bottom: nothing, left: nothing, right: nothing };

function rule(width: number, strong: boolean): IBorderOptions {
	return { style: BorderStyle.SINGLE, size: eighths(width), color: hex(strong ? colours.rule : colours.faint) };
}
