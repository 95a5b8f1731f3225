import type { Rule } from '#content/rules/rule.ts';
import { sayOption } from '../../say-option.ts';
import { titled } from '../annexes.ts';
import { nameOfLink, type Guiding } from './guiding.ts';

/** What a rule brings: clauses and posts by their numbers, links and warnings by their names; while it is open it raises no warning yet. */
export function bringsOf(then: Rule['then'], open: boolean, { w, words }: Guiding): string {
	const post = (id: NonNullable<Rule['then']['posts']>[number]) => w.numbers.post.get(id) ?? w.words.posts[id].title;
	const work = (id: NonNullable<Rule['then']['suggests']>[number]) => w.numbers.letter.get(id) ?? titled(id, w);
	const clauses = (then.clauses ?? []).flatMap((id) => w.numbers.clause.get(id) ?? []);
	const inPreamble = (then.clauses?.length ?? 0) > clauses.length;
	const parts: readonly (readonly [string, readonly string[]])[] = [
		['', [...(inPreamble ? [words.preamble] : []), ...clauses, ...(then.posts ?? []).map(post)]],
		[words.effects.first, (then.first ?? []).map(post)],
		[words.effects.clears, (then.clears ?? []).map(post)],
		[words.effects.links, (then.links ?? []).map((id) => nameOfLink(id, w))],
		[
			open ? words.effects.possible : words.effects.warnings,
			(then.warnings ?? []).map((id) => w.words.warnings[id].title)
		],
		[words.effects.suggests, (then.suggests ?? []).map(work)],
		[words.effects.suggestsLater, (then.suggestsLater ?? []).map(work)],
		[words.effects.suggestsLimits, (then.suggestsLimits ?? []).map((id) => sayOption('limits', id, words.asking.facts))]
	];
	return parts
		.filter(([, list]) => list.length > 0)
		.map(([label, list]) => [label, list.join(words.comma)].filter(Boolean).join(' '))
		.join(words.semicolon);
}
