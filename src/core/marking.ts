import type { Line } from './documents/blocks.ts';
import { textOf } from './documents/writing.ts';
import type { Mark } from './work.ts';

/** A mark with a passage in the reader’s own words. Nothing typed, or the draft’s own words, is no change of it. */
export function amended(mark: Mark, typed: string, drafted: Line): Mark {
	return { ...mark, words: typed.trim() === '' || typed === textOf(drafted) ? undefined : typed };
}

/** A mark with a remark, or without one where nothing is typed. */
export function remarked(mark: Mark, typed: string): Mark {
	return { ...mark, remark: typed.trim() === '' ? undefined : typed };
}
