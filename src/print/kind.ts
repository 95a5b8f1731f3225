import type { Line, Run } from '#core/documents/blocks.ts';

/** A figure inside what is open looks like it. */
export function kindAt(line: Line, index: number): NonNullable<Run['kind']> | 'plain' {
	const kind = line[index]?.kind ?? 'plain';
	const inside = kind === 'figure' && [line[index - 1], line[index + 1]].some((beside) => beside?.kind === 'open');
	return inside ? 'open' : kind;
}
