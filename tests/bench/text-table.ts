import { benchmarks as words } from '#content/languages/en/benchmarks.ts';
import { linesOf, type Row } from './row.ts';

/** The rows as one table of plain text. */
export function textTable(rows: readonly Row[]): string {
	const table = rows.flatMap((row) => {
		const lines = linesOf(row).map(({ who, figure, ratio, bar }) => [
			`  ${who}`,
			figure,
			ratio ?? '',
			bar ? `${bar.text}: ${bar.isKept ? words.isKept : words.isMissed.toUpperCase()}` : ''
		]);
		return [[words.rows[row.id]], ...lines];
	});
	const { who, figure, ratio, bar } = words.heads;
	const heads = [who, figure, ratio, bar];
	const widths = heads.map((head, column) =>
		Math.max(head.length, ...table.filter((cells) => cells.length > 1).map((cells) => cells[column]!.length))
	);
	return [heads, widths.map((width) => '-'.repeat(width)), ...table]
		.map((cells) =>
			cells
				.map((cell, column) => cell.padEnd(widths[column]!))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
