import type { EditionWords } from '../edition-words.ts';

/** Each edition has words of its own; none is loaded with another. */
export const editionWords: EditionWords = {
	summary: async () => (await import('./summary.ts')).summaryWords,
	guide: async () => (await import('./guide.ts')).guideWords,
	'donor-brief': async () => (await import('./donor.ts')).donorWords
};
