import { diffWordsWithSpace } from 'diff';
import type { Line, Run } from './documents/blocks.ts';
import { textOf } from './documents/writing.ts';

/** Two wordings of one passage → one line: what went is struck, what came is added, the rest is as it was. */
export function redlined(before: Line, after: Line): Line {
	let was = 0;
	let is = 0;
	return diffWordsWithSpace(textOf(before), textOf(after)).flatMap(({ value, added, removed }): Line => {
		if (removed) return as('struck', before, was, (was += value.length));
		if (added) return as('added', after, is, (is += value.length));
		was += value.length;
		return piece(after, is, (is += value.length));
	});
}

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
