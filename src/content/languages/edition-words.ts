import type { DonorWords } from './donor-words.ts';
import type { GuideWords } from './guide-words.ts';

/** The words of the editions that are not the party’s, fetched when such a document is asked for. */
export interface EditionWords {
	readonly guide: () => Promise<GuideWords>;
	readonly 'donor-brief': () => Promise<DonorWords>;
}
