import type { DonorWords } from './donor-words.ts';
import type { GuideWords } from './guide-words.ts';
import type { SummaryWords } from './summary-words.ts';

/** The words of documents that no draft holds, fetched when such a document is asked for. */
export interface EditionWords {
	readonly summary: () => Promise<SummaryWords>;
	readonly guide: () => Promise<GuideWords>;
	readonly 'donor-brief': () => Promise<DonorWords>;
}
