import type { Words } from '#content/languages/words.ts';
import { titleOfClause } from './documents/clauses.ts';
import { capital, say, textOf, writing, type Writing } from './documents/writing.ts';
import type { Draft } from './draft.ts';
import type { Item } from './plan.ts';

/** One difference that an answer makes: something is added, ends, is opened, is settled, or the facilitator is warned. */
export interface Change {
	readonly kind: 'adds' | 'ends' | 'opens' | 'settles' | 'warns';
	readonly what: 'clause' | 'post' | 'link' | 'function' | 'warning';
	readonly id: string;
	readonly title: string;
	readonly sentence?: string;
}

/** Two drafts → what differs between them, in the order of the documents. */
export function compare(before: Draft, after: Draft, words: Words): readonly Change[] {
	const was = writing(before.plan, before.profile, words);
	const is = writing(after.plan, after.profile, words);
	const kinds = [
		['clause', before.plan.clauses, after.plan.clauses],
		['function', before.plan.functions, after.plan.functions],
		['post', before.plan.posts, after.plan.posts],
		['link', before.plan.links, after.plan.links],
		['warning', before.plan.warnings, after.plan.warnings]
	] as const;
	return kinds.flatMap(([what, old, now]) => changes(what, old, now, was, is));
}

function changes(
	what: Change['what'],
	old: readonly Item[],
	now: readonly Item[],
	was: Writing,
	is: Writing
): readonly Change[] {
	const had = new Map(old.map((item) => [item.id, item]));
	const has = new Map(now.map((item) => [item.id, item]));
	const added = now.flatMap((item): readonly Change[] => {
		const earlier = had.get(item.id);
		if (!earlier)
			return [
				{
					kind: what === 'warning' ? 'warns' : item.open ? 'opens' : 'adds',
					what,
					id: item.id,
					...said(what, item.id, is)
				}
			];
		if (earlier.open !== item.open)
			return [{ kind: item.open ? 'opens' : 'settles', what, id: item.id, ...said(what, item.id, is) }];
		return [];
	});
	const ended = old
		.filter((item) => !has.has(item.id))
		.map((item): Change => ({ kind: 'ends', what, id: item.id, ...said(what, item.id, was) }));
	return [...added, ...ended];
}

function said(what: Change['what'], id: string, w: Writing): Pick<Change, 'title' | 'sentence'> {
	const words = w.words;
	if (what === 'clause') {
		const clause = w.plan.clauses.find((one) => one.id === id)!;
		const number = w.numbers.clause.get(clause.id);
		return {
			title: [number, words.articles[clause.article]].filter(Boolean).join(' '),
			sentence: titleOfClause(clause.id, w)
		};
	}
	if (what === 'post') return { title: words.posts[id as keyof typeof words.posts].title };
	if (what === 'link') return { title: capital(textOf(say(words.links[id as keyof typeof words.links].neighbour, w))) };
	if (what === 'function') return { title: words.functions[id as keyof typeof words.functions].title };
	const warning = words.warnings[id as keyof typeof words.warnings];
	return { title: warning.title, sentence: warning.text };
}
