import type { FactId, PageId } from '../questions/index.ts';

/** An option: its label and, if need be, what it means and a mark that it carries. */
export type OptionWords = string | readonly [label: string, hint?: string, mark?: string];

export interface FactWords {
	readonly label: string;
	readonly hint?: string;
	readonly options?: Readonly<Record<string, OptionWords>>;
	/** A long list of options, in parts. */
	readonly groups?: readonly (readonly [title: string, options: readonly string[]])[];
}

export interface PageWords {
	readonly ask: string;
	readonly why: string;
	readonly changes: string;
}

/** What a questionnaire says of its parts, pages and facts. */
export interface AskingWords<Part extends string = string, Page extends string = PageId, Fact extends string = FactId> {
	readonly questions: Readonly<Record<Part, string>>;
	readonly pages: Readonly<Record<Page, PageWords>>;
	readonly facts: Readonly<Record<Fact, FactWords>>;
}
