import type { ClauseId } from '../clauses/index.ts';
import type { spoken, SpokenId } from '../clauses/spoken.ts';
import type { PostId } from '../posts.ts';
import type { Sentences } from './words.ts';

type Read = (typeof spoken)[SpokenId][number][number];

/** Alternatives of a clause as they are heard; those that are not named are said as the mandate has them. */
export interface Heard {
	readonly options?: Readonly<Partial<Record<string, Sentences>>>;
	readonly otherwise?: Sentences;
}

/** All a language must provide for the summary that is read aloud. Sentences take the marks of clauses. */
export interface SummaryWords {
	/** A number as it is said: thirty. */
	readonly number: (n: number) => string;
	readonly title: string;
	readonly running: string;
	/** The first part stands below the title and needs no heading. */
	readonly sections: Readonly<Record<Exclude<SpokenId, 'paper'> | 'open', string>>;
	readonly draft: string;
	/** What a clause says where the mandate’s own words cannot be heard: those that lead elsewhere, or say “this text”. */
	readonly clauses: Readonly<Partial<Record<Exclude<Read, Listed>, Sentences | Heard>>>;
	readonly listed: (parts: readonly string[]) => string;
	/** What leads into a list, and each of its lines as a sentence; what begins later is only named, in the sentence that leads in. `none`: what is said of an empty list, if the mandate’s own words cannot be. */
	readonly lists: Readonly<Record<Listed, { readonly lead: string; readonly item?: string; readonly none?: string }>>;
	readonly firstMonth: (posts: readonly string[], persons: number, proposed: boolean) => string;
	/** A post in a sentence, and those that are not heard well as they stand in a table. */
	readonly post: (title: string) => string;
	readonly twoHeads: string;
	readonly posts: Readonly<Partial<Record<PostId, string>>>;
	readonly none: string;
	/** How many points there are, and on which of them most depends. */
	readonly open: (points: number, most: number) => string;
	readonly point: (n: number, title: string, place: string) => string;
	readonly inPlan: string;
	readonly inArticle: (article: string) => string;
	readonly choices: (labels: readonly string[]) => string;
	readonly until: (rule: string) => string;
	readonly rest: (points: number) => string;
}

export type Listed = Extract<Read, 'functions-now' | 'functions-later' | 'limits'>;

export type SpokenClause = Extract<ClauseId, Read>;
