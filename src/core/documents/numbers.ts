import { articles, type ArticleId, type ClauseId } from '#content/clauses/index.ts';
import { listing } from '#content/clauses/varying.ts';
import { functions as everyFunction, type FunctionId } from '#content/functions.ts';
import type { Words } from '#content/languages/words.ts';
import type { PostId } from '#content/posts.ts';
import type { Plan } from '../plan.ts';

/** Numbers are given when a document is written: what does not apply leaves no gap. */
export interface Numbers {
	readonly articles: readonly {
		readonly id: ArticleId;
		readonly number: number;
		readonly clauses: readonly ClauseId[];
	}[];
	readonly clause: ReadonlyMap<ClauseId, string>;
	readonly article: ReadonlyMap<ArticleId, number>;
	readonly post: ReadonlyMap<PostId, string>;
	readonly letter: ReadonlyMap<FunctionId, string>;
	/** The posts of the plan that hold a function, in the order of the function's own list; and the functions that a post holds. */
	readonly holders: ReadonlyMap<FunctionId, readonly PostId[]>;
	readonly held: ReadonlyMap<PostId, readonly FunctionId[]>;
	/** The text of a reference, or nothing if what it refers to is not there. */
	refer(kind: string, id: string): string | undefined;
}

const ownersOf = new Map<FunctionId, readonly PostId[]>(everyFunction.map(({ id, posts }) => [id, posts]));
/** Clauses with which the full text has to wait. */
export const holdsBack: readonly ClauseId[] = ['decision-rule-first', 'aims-first'];
/** Clauses that offer one page to be signed meanwhile (C15). */
const shortTextFirst: readonly ClauseId[] = ['decision-rule-first', 'short-text-first'];
const annexes: Readonly<Record<string, string>> = { names: 'A', functions: 'B', phases: 'C', interim: 'D' };

/** `numbered`: how an article is called, such as "Article {n}". */
export function numberOf(plan: Plan, words: Words, numbered: string): Numbers {
	const text = words.documents.text;
	const present = new Set(plan.clauses.map(({ id }) => id));
	const found = articles
		.filter((article) => article.id !== 'preamble')
		.map((article) => ({
			id: article.id as ArticleId,
			clauses: (article.clauses as readonly ClauseId[]).filter((clause) => present.has(clause))
		}))
		.filter(({ clauses }) => clauses.length > 0)
		.map((article, index) => ({ ...article, number: index + 1 }));
	const clause = new Map(
		found.flatMap(({ number, clauses }) => clauses.map((id, index) => [id, `${number}.${index + 1}`] as const))
	);
	const article = new Map(found.map(({ id, number }) => [id, number]));
	const post = new Map(plan.posts.map(({ id }, index) => [id, text.post.replace('{n}', String(index + 1))]));
	const letter = new Map(lettersOf(plan));
	const holders = new Map(
		plan.functions.map(({ id }) => [id, ownersOf.get(id)!.filter((owner) => post.has(owner))] as const)
	);
	const held = new Map(
		plan.posts.map(
			({ id }) => [id, plan.functions.map((work) => work.id).filter((work) => holders.get(work)!.includes(id))] as const
		)
	);
	return {
		articles: found,
		clause,
		article,
		post,
		letter,
		holders,
		held,
		refer(kind, id) {
			if (kind === 'clause') return clause.get(id as ClauseId);
			if (kind === 'post') return post.get(id as PostId);
			if (kind === 'function') return letter.get(id as FunctionId);
			if (kind === 'annex' && id === 'interim' && !shortTextFirst.some((clause) => present.has(clause)))
				return undefined;
			if (kind === 'annex') return annexes[id] && text.annex.replace('{n}', annexes[id]);
			const number = article.get(id as ArticleId);
			return number === undefined ? undefined : numbered.replace('{n}', String(number));
		}
	};
}

/** Functions are lettered through the whole article, those of the first day before those that begin later. */
function lettersOf(plan: Plan): (readonly [FunctionId, string])[] {
	const starts = { 'functions-now': 'now', 'functions-later': 'later' } as const;
	const order = (Object.keys(listing) as (keyof typeof listing)[]).filter(
		(id): id is keyof typeof starts => id in starts
	);
	return order
		.filter((id) => plan.clauses.some((clause) => clause.id === id))
		.flatMap((id) => plan.functions.filter((work) => work.start === starts[id] && work.id !== 'second-opinion'))
		.map((work, index) => [work.id, markOf(index)] as const);
}

/** (a), (b) … (z), (aa) … */
export function markOf(index: number): string {
	const letter = String.fromCharCode(97 + (index % 26));
	return `(${index < 26 ? letter : letter + letter})`;
}
