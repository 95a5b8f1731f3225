import type { PageId } from '../questions/index.ts';
import type { AskingWords } from './asking-words.ts';
import type { ruleBook } from './en/rule-book.ts';

/** All a language must provide for the questions on paper; what is asked is said in the words of the screen. */
export interface QuestionSetWords {
	readonly language: string;
	readonly asking: AskingWords;
	readonly groups: readonly (readonly [title: string, options: readonly string[]])[];
	readonly none: string;
	readonly notDecided: string;
	readonly notRecorded: string;
	readonly count: (most: number) => string;
	readonly condition: (typeof ruleBook)['condition'];

	readonly title: string;
	readonly running: string;
	readonly contents: string;
	readonly pageOf: string;
	readonly fingerprint: string;
	readonly cover: readonly (readonly [label: string, text: string])[];
	readonly beforeTitle: string;
	readonly before: readonly string[];
	/** A fact as a condition names it. */
	readonly quote: (option: string) => string;
	readonly named: (code: string, label: string) => string;
	readonly onlyIf: (condition: string) => string;
	readonly notIf: (condition: string) => string;
	readonly and: string;
	readonly either: (parts: readonly string[]) => string;
	readonly unless: (condition: string) => string;
	/** Why something is asked, where the screen speaks of what it ticked beforehand. */
	readonly why: Readonly<Partial<Record<PageId, string>>>;
	/** In place of an answer that is given to the facilitator alone. */
	readonly facilitatorSays: string;
	readonly weighing: string;
	readonly facilitator: string;
	readonly facilitatorNote: string;
}
