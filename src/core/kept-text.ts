import type { Words } from '#content/languages/words.ts';
import { textOf } from './documents/writing.ts';
import { passagesIn } from './passages-in.ts';
import { stopFor } from './stops.ts';
import type { KeptPassage, Work } from './work.ts';

/** The mandate that work comes to by the present rules, to be kept with it; none where there is nothing to draft. */
export function textToKeep(work: Work, words: Words): readonly KeptPassage[] | undefined {
	if (Object.keys(work.answers).length === 0 || stopFor(work.answers)) return undefined;
	return passagesIn(work, words).map(({ id, number, line }) => ({ id, number, text: textOf(line) }));
}

/** Whether the present rules write the mandate of kept work otherwise than those by which it was kept. */
export function isWrittenOtherwise(kept: Work, words: Words): boolean {
	return kept.text !== undefined && JSON.stringify(kept.text) !== JSON.stringify(textToKeep(kept, words) ?? []);
}
