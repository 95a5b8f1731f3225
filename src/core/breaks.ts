import type { FunctionId } from '#content/functions.ts';
import type { PostId } from '#content/posts.ts';
import type { Words } from '#content/languages/words.ts';
import { writeClause } from './documents/clauses.ts';
import { definitionOf } from './documents/filling.ts';
import { mandate } from './documents/mandate.ts';
import { passagesOf, type PassageId } from './documents/passages.ts';
import { trimmed } from './documents/write.ts';
import { writing, type Writing } from './documents/writing.ts';
import type { Draft } from './draft.ts';
import type { Review } from './work.ts';

/** What a review leaves without its ground. */
export type Break =
	/** A passage names another that is struck, or a number that no passage has. */
	| { readonly kind: 'reference'; readonly passage: PassageId; readonly number: string; readonly to: string }
	/** Every function of a post is struck. */
	| { readonly kind: 'post'; readonly post: PostId; readonly code: string };

/** A draft and its review → what the review breaks, in the order of the mandate, posts after it. */
export function breaks(
	{ plan, profile }: Pick<Draft, 'plan' | 'profile'>,
	review: Review,
	words: Words
): readonly Break[] {
	const w = trimmed(writing(plan, profile, words));
	const passages = passagesOf(mandate(w).blocks);
	const numberOf = new Map(passages.map(({ id, number }) => [id, number]));
	const isStruck = (id: PassageId) =>
		review[id]?.verdict === 'struck' || review[id.split('/')[0]!]?.verdict === 'struck';
	const struckFunctions = new Set(
		passages.flatMap(({ id }) => (/^functions-(now|later)\//.test(id) && isStruck(id) ? [functionOf(id)] : []))
	);

	const standing = passages.filter(({ id }) => numberOf.get(id) && !isStruck(id));
	const references = standing.flatMap(({ id, number }): readonly Break[] => {
		const own = review[id]?.words;
		const named = own === undefined ? gone(id) : missing(own);
		return [...new Set(named)].map((to) => ({ kind: 'reference', passage: id, number, to }));
	});
	const posts = w.plan.posts.flatMap(({ id }): readonly Break[] => {
		const held = w.numbers.held.get(id) ?? [];
		const idle = held.length > 0 && held.every((one) => struckFunctions.has(one));
		const { core, steady } = definitionOf(id) as { core?: true; steady?: true };
		return idle && !core && !steady ? [{ kind: 'post', post: id, code: w.numbers.post.get(id)! }] : [];
	});
	return [...references, ...posts];

	/** What the words of a clause name that is struck: they are written once more, and what they ask the number of is noted. */
	function gone(id: PassageId): readonly string[] {
		const clause = w.plan.clauses.find((one) => one.id === id);
		if (!clause) return [];
		const named: string[] = [];
		const refer: Writing['numbers']['refer'] = (kind, what) => {
			const number = w.numbers.refer(kind, what);
			if (number !== undefined && isGone(kind, what)) named.push(number);
			return number;
		};
		writeClause(clause, '', { ...w, numbers: { ...w.numbers, refer } });
		return named;
	}

	function isGone(kind: string, id: string): boolean {
		if (kind === 'clause') return isStruck(id);
		if (kind === 'function') return struckFunctions.has(id as FunctionId);
		const clauses = w.numbers.articles.find((article) => kind === 'article' && article.id === id)?.clauses;
		return clauses !== undefined && clauses.every(isStruck);
	}

	/** Numbers such as 8.3 in reviewers’ own words that no passage has, or a struck one. */
	function missing(words: string): readonly string[] {
		const there = new Set(standing.map(({ number }) => number.split(' ')[0]));
		return (words.match(/(?<![\d.,])\d{1,2}\.\d{1,2}(?![\d.,]*\d)/g) ?? []).filter((number) => !there.has(number));
	}
}

const functionOf = (id: PassageId) => id.split('/')[1] as FunctionId;
