import type { Run } from '#core/documents/blocks.ts';

/** What is read as one stays on one line: a figure and what it counts, "[30] days"; a word and its number, "Article 8"; a code and its name, "P19 Information officer". */
export function glued(text: string, before: Run | undefined): string {
	return (before?.kind === 'figure' ? text.replace(/^ /, hard) : text)
		.replace(numbered, hard)
		.replace(lettered, hard)
		.replace(coded, hard);
}

const hard = '\u00a0';
const numbered = /(?<=\p{L}) (?=\d)/gu;
/** "Annex B", and no sentence that begins with a letter. */
const lettered = /(?<=\p{Lu}\p{Ll}+) (?=\p{Lu}(?![\p{L}\p{M}\d’]))/gu;
const coded = /(?<=(?<![\p{L}\d])\p{Lu}{1,2}\d{1,3}) (?=\p{Lu}\p{Ll})/gu;
