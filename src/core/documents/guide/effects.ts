import type { FunctionId } from '#content/functions.ts';
import type { Rule } from '#content/rules/rule.ts';
import { sayOption } from '../../say-option.ts';
import { titled } from '../annexes.ts';
import { nameOfLink, type Guiding } from './guiding.ts';

type Start = 'now' | 'later';

/** What a rule brings: clauses and posts by their numbers, links and warnings by their names; while it is open it raises no warning yet. */
export function bringsOf(then: Rule['then'], open: boolean, { w, words }: Guiding): string {
	const post = (id: NonNullable<Rule['then']['posts']>[number]) => w.numbers.post.get(id) ?? w.words.posts[id].title;
	const letters = [...w.numbers.letter.keys()];
	/** The functions that a rule proposes for then, and that begin when it is asked; an open one is still as proposed. */
	const works = (ids: readonly FunctionId[] | undefined, proposed: Start, begins: Start | undefined) =>
		(ids ?? [])
			.filter((id) => {
				const found = w.plan.functions.find((one) => one.id === id);
				return (found?.open ? proposed : found?.start) === begins;
			})
			.toSorted((one, other) => letters.indexOf(one) - letters.indexOf(other))
			.map((id) => w.numbers.letter.get(id) ?? titled(id, w));
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
		[words.effects.suggests, works(then.suggests, 'now', 'now')],
		[words.effects.suggestsNotNow, works(then.suggests, 'now', 'later')],
		[words.effects.suggestsNot, works(then.suggests, 'now', undefined)],
		[words.effects.suggestsLater, works(then.suggestsLater, 'later', 'later')],
		[words.effects.suggestsNotLater, works(then.suggestsLater, 'later', 'now')],
		[words.effects.suggestsNever, works(then.suggestsLater, 'later', undefined)],
		[words.effects.suggestsLimits, (then.suggestsLimits ?? []).map((id) => sayOption('limits', id, words.asking.facts))]
	];
	return parts
		.filter(([, list]) => list.length > 0)
		.map(([label, list]) => [label, list.join(words.comma)].filter(Boolean).join(' '))
		.join(words.semicolon);
}
