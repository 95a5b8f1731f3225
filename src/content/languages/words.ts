import type { ArticleId, ClauseId } from '../clauses/index.ts';
import type { listing, varying } from '../clauses/varying.ts';
import type { CaseId } from '../cases/index.ts';
import type { FunctionId, PhaseColumn, Standing } from '../functions.ts';
import type { LinkId } from '../links.ts';
import type { PostId } from '../posts.ts';
import type { OptionedId, OptionOf } from '../questions/index.ts';
import type { RuleId } from '../rules/index.ts';
import type { WarningId } from '../warnings.ts';
import type { DocumentWords } from './document-words.ts';

/*
 * The words of a clause are a text; or, where the clause varies, one alternative for each answer and a neutral one when it is not recorded;
 * or, where it lists, one line for each option ticked.
 * In a text, {party}, {principal}, {directing}, {committee}, {negotiator}, {office}, {other}, {each} (of the other sides), {own-line}, {readers} and {name:form} are what the party calls things;
 * {clause:id}, {article:id}, {annex:id} and {post:id} are references, numbered when the document is written; [[30]] is a figure that is only proposed.
 */
/** A text, or sentences of which those beginning with "? " fall away when what they refer to is not there. */
export type Sentences = string | readonly string[];

type Options<F extends OptionedId, Text = string> = Readonly<Record<OptionOf<F>, Text>>;

export type ClauseWordsOf = {
	readonly [C in ClauseId]: C extends keyof typeof varying
		? { readonly options: Options<(typeof varying)[C], Sentences>; readonly otherwise: string }
		: C extends keyof typeof listing
			? { readonly before: string; readonly options: Options<(typeof listing)[C]>; readonly otherwise: string }
			: Sentences;
};

/** A point that is still to be decided, in words that could be printed anywhere: what each choice brings, and what holds until it is made. */
export type PointWords = {
	readonly [F in OptionedId]:
		| {
				readonly title: string;
				readonly options: Readonly<Record<OptionOf<F>, readonly [label: string, brings: string]>>;
				readonly until: string;
		  }
		| { readonly title: string; readonly each: string; readonly until: string };
};

/** All a language must provide for the documents; a missing word is a type error. */
export interface Words {
	readonly language: string;
	readonly articles: Readonly<Record<ArticleId, string>>;
	readonly clauses: ClauseWordsOf;
	readonly functions: Readonly<Record<FunctionId, { readonly title: string; readonly goesTo: string }>>;
	readonly standings: Readonly<Record<Standing, string>>;
	/** What is meant, where the word alone does not say it: the key below the table of phases. */
	readonly standingsMean: Readonly<Partial<Record<Standing, string>>>;
	readonly phases: Readonly<Record<PhaseColumn, string>>;
	readonly posts: Readonly<
		Record<
			PostId,
			{
				readonly title: string;
				readonly purpose: string;
				readonly tasks: readonly string[];
				readonly chosen: string;
				readonly closing: string;
			}
		>
	>;
	readonly links: Readonly<
		Record<
			LinkId,
			{ readonly neighbour: string; readonly purpose: string; readonly rhythm: string; readonly overlap: string }
		>
	>;
	readonly warnings: Readonly<Record<WarningId, { readonly title: string; readonly text: string }>>;
	readonly rules: Readonly<Record<RuleId, string>>;
	readonly points: PointWords;
	readonly sources: Readonly<Record<string, string>>;
	/** The passages of the article, by their numbers. */
	readonly passages: (numbers: readonly number[]) => string;
	readonly cases: Readonly<Record<CaseId, { readonly title: string; readonly note: string }>>;
	readonly documents: DocumentWords;
}
