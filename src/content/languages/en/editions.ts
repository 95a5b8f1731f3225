import type { EditionWords } from '../edition-words.ts';

/** Each edition has words of its own; none is loaded with another. */
export const editionWords: EditionWords = {
	'donor-brief': async () => (await import('./donor.ts')).donorWords
};
