import { articles } from '#content/clauses/index.ts';
import type { AskingWords } from '#content/languages/asking-words.ts';
import type { ruleBook } from '#content/languages/en/rule-book.ts';
import type { Words } from '#content/languages/words.ts';
import type { Rule } from '#content/rules/rule.ts';

export interface Effect {
	readonly what: keyof Rule['then'];
	readonly titles: readonly string[];
}

/** What a rule brings, by its titles. */
export function sayEffect(
	then: Rule['then'],
	words: Words,
	limits: AskingWords['facts']['limits'],
	names: (typeof ruleBook)['names']
): readonly Effect[] {
	const posts = (ids: Rule['then']['posts']) => ids?.map((id) => words.posts[id].title);
	const functions = (ids: Rule['then']['suggests']) => ids?.map((id) => words.functions[id].title);
	const titles: Record<keyof Rule['then'], readonly string[] | undefined> = {
		clauses: articles
			.filter(({ clauses }) => clauses.some((id) => then.clauses?.includes(id)))
			.map(({ id }) => words.articles[id]),
		posts: posts(then.posts),
		first: posts(then.first),
		clears: posts(then.clears),
		links: then.links?.map((id) =>
			words.links[id].neighbour.replace(/\{(\w+)\}/g, (mark, name: string) => names[name] ?? mark)
		),
		warnings: then.warnings?.map((id) => words.warnings[id].title),
		suggests: functions(then.suggests),
		suggestsLater: functions(then.suggestsLater),
		suggestsLimits: then.suggestsLimits?.map((id) => [limits.options?.[id] ?? id].flat()[0] as string)
	};
	return (Object.keys(titles) as (keyof Rule['then'])[])
		.map((what) => ({ what, titles: titles[what] ?? [] }))
		.filter(({ titles }) => titles.length > 0);
}
