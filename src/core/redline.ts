import { diffWordsWithSpace } from 'diff';
import type { Line, Run } from './documents/blocks.ts';
import { textOf } from './documents/writing.ts';

/** With less in common than this, two wordings are read one after the other. */
const enoughInCommon = 0.4;

/** Two wordings of one passage → one line: what went is struck, what came is added, the rest is as it was. */
export function redlined(before: Line, after: Line): Line {
	const parts = diffWordsWithSpace(textOf(before), textOf(after));
	const letters = (some: typeof parts) => some.reduce((sum, { value }) => sum + value.replace(/\s/g, '').length, 0);
	const common = letters(parts.filter(({ added, removed }) => !added && !removed));
	const longest = Math.max(
		letters(parts.filter(({ added }) => !added)),
		letters(parts.filter(({ removed }) => !removed))
	);
	if (before.length > 0 && after.length > 0 && common < longest * enoughInCommon) return instead(before, after);
	let was = 0;
	let is = 0;
	return parts.flatMap(({ value, added, removed }): Line => {
		if (removed) return as('struck', before, was, (was += value.length));
		if (added) return as('added', after, is, (is += value.length));
		was += value.length;
		return piece(after, is, (is += value.length));
	});
}

/** A whole line struck, and another in its place. What parts them goes with what is struck. */
export const instead = (before: Line, after: Line): Line => [
	...whole('struck', before),
	{ text: ' ', kind: 'struck' },
	...whole('added', after)
];

/** A whole line struck or added. */
export const whole = (kind: 'struck' | 'added', line: Line): Line => as(kind, line, 0, textOf(line).length);

function as(kind: 'struck' | 'added', line: Line, from: number, to: number): Line {
	return piece(line, from, to).map((run) => (run.kind === 'break' ? run : { text: run.text, kind }));
}

/** The runs of a line between two places in its text. */
function piece(line: Line, from: number, to: number): Line {
	let at = 0;
	return line.flatMap((run): Run[] => {
		const start = at;
		at += run.text.length;
		const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		return text ? [{ ...run, text }] : [];
	});
}
