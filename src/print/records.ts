import type { Line, Run } from '#core/documents/blocks.ts';

/** A row of a table by itself: its label, and what the other columns say, each after the head of its column; a column that says nothing is left out. */
export function recordOf(head: readonly string[], cells: readonly Line[]): { label: Line; said: Line[] } {
	const [first = [], ...others] = cells;
	const [name = []] = others;
	// A code goes before the name beside it, which begins with a capital; a bare number behind the head of its column.
	const named = /^\p{Lu}\d+$/u.test(textOf(first)) && /^\P{Ll}/u.test(textOf(name)) && !isEmpty(name);
	const counted = /^[\d.]+$/.test(textOf(first)) && head[0];
	const label = named ? [...first, { text: ' ' }, ...name] : counted ? [{ text: `${head[0]} ` }, ...first] : first;
	return {
		label: label.map((run): Run => (run.kind ? run : { ...run, kind: 'strong' })),
		said: others.flatMap((cell, index) =>
			isEmpty(cell) || (named && index === 0) ? [] : [after(head[index + 1], cell)]
		)
	};
}

/** What has several lines begins below the head of its column, so that all of them begin alike. */
function after(head: string | undefined, cell: Line): Line {
	if (!head) return cell;
	const several = cell.some(({ kind }) => kind === 'break');
	return [{ text: several ? `${head}:` : `${head}: `, kind: 'soft' }, ...(several ? [lineBreak] : []), ...cell];
}

const lineBreak: Run = { text: '', kind: 'break' };

function isEmpty(cell: Line): boolean {
	return /^\s*–?\s*$/.test(textOf(cell));
}

function textOf(line: Line): string {
	return line.map(({ text }) => text).join('');
}
