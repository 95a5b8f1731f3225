import type { PageId } from '#content/questions/index.ts';
import type { AgreeingId } from '#content/agreeing.ts';
import type { Answers } from './answers.ts';
import type { Costs } from './costs.ts';
import type { PassageId } from './documents/passages.ts';

/** What reviewers wrote at a passage of the mandate: nothing of it changes a rule or an answer. */
export interface Mark {
	readonly verdict?: 'accepted' | 'struck';
	/** The passage in their own words. */
	readonly words?: string;
	readonly remark?: string;
}

/** The marks of a review, by passage. A passage that these answers do not call for keeps its mark and shows it nowhere. */
export type Review = Readonly<Partial<Record<PassageId, Mark>>>;

/** That a page of the questions or a passage of the mandate was agreed, by whom (a role, never a name) and on which day (year-month-day). */
export interface Agreement {
	readonly on: string;
	readonly by: AgreeingId;
	readonly what: { readonly page: PageId } | { readonly passage: PassageId };
}

/** A passage of the mandate as the release that kept it wrote it. Its id may be one that later rules no longer have. */
export interface KeptPassage {
	readonly id: string;
	readonly number: string;
	readonly text: string;
}

/** All that a piece of work consists of, whoever keeps it. */
export interface Work {
	readonly answers: Answers;
	/** The amounts that were typed for the donor’s brief, as they were typed. */
	readonly costs?: Costs | undefined;
	readonly review?: Review | undefined;
	/** Pages put aside for later in the workshop, in the order in which they were. */
	readonly parked?: readonly PageId[] | undefined;
	readonly agreed?: readonly Agreement[] | undefined;
	/** The mandate as it read when this was kept, so that later rules can show what they write otherwise. Work in hand has none. */
	readonly text?: readonly KeptPassage[] | undefined;
}

/** The work in hand, of something that holds more. */
export function workOf({ answers, costs, review, parked, agreed }: Work): Work {
	return { answers, costs, review, parked, agreed };
}

export const longestWords = 4000;
