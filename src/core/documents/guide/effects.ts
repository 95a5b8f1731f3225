import type { FunctionId } from '#content/functions.ts';
import type { Rule } from '#content/rules/rule.ts';
import { sayOption } from '../../say-option.ts';
import { titled } from '../annexes.ts';
import { nameOfLink, type Guiding } from './guiding.ts';

type Start = 'now' | 'later';

/** What a rule brings to this text: clauses, posts and functions by their numbers and letters, in their order, links and warnings by their names; while it is open it raises no warning yet. What was proposed and not chosen stands apart. */
export function bringsOf(then: Rule['then'], open: boolean, { w, words }: Guiding): string {
	const { clause, post, letter } = w.numbers;
	const letters = [...letter.keys()];
	/** The functions that a rule proposes for then, and that begin when it is asked; an open one is still as proposed. */
	const works = (ids: readonly FunctionId[] | undefined, proposed: Start, begins: Start | undefined) =>
		(ids ?? [])
			.filter((id) => {
				const found = w.plan.functions.find((one) => one.id === id);
				return (found?.open ? proposed : found?.start) === begins;
			})
			.toSorted((one, other) => letters.indexOf(one) - letters.indexOf(other))
			.map((id) => letter.get(id) ?? titled(id, w));
	const clauses = inOrder(then.clauses, clause);
	const inPreamble = (then.clauses?.length ?? 0) > clauses.length;
	const links = w.plan.links.filter(({ id }) => then.links?.includes(id));
	const parts: readonly (readonly [string, readonly string[]])[] = [
		['', [...(inPreamble ? [words.preamble] : []), ...clauses, ...inOrder(then.posts, post)]],
		[words.effects.first, inOrder(then.first, post)],
		[words.effects.clears, inOrder(then.clears, post)],
		[words.effects.links, links.map(({ id }) => nameOfLink(id, w))],
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
	const said = parts
		.filter(([, list]) => list.length > 0)
		.map(([label, list]) => [label, list.join(words.comma)].filter(Boolean).join(' '))
		.join(words.semicolon);
	return said || words.effects.none;
}

/** The numbers of what is there, in the order in which the text has them. */
function inOrder<Id extends string>(ids: readonly Id[] = [], numbers: ReadonlyMap<Id, string>): readonly string[] {
	return [...numbers].filter(([id]) => ids.includes(id)).map(([, number]) => number);
}
