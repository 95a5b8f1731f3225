import type { Rule } from '#content/rules/rule.ts';
import { known } from '../../profile.ts';
import { sayOption } from '../../say-option.ts';
import { nameOfLink, type Guiding } from './guiding.ts';

/** What a rule brings to this text: clauses, posts and functions by their numbers and letters, in their order, links and warnings by their names. What the text has not got is left out. */
export function bringsOf(then: Rule['then'], { draft, w, words }: Guiding): string {
	const { clause, post, letter } = w.numbers;
	const clauses = inOrder(then.clauses, clause);
	const inPreamble = (then.clauses?.length ?? 0) > clauses.length;
	const limits = known(draft.profile, 'limits');
	const links = w.plan.links.filter(({ id }) => then.links?.includes(id));
	const warnings = w.plan.warnings.filter(({ id }) => then.warnings?.includes(id));
	const parts: readonly (readonly [string, readonly string[]])[] = [
		['', [...(inPreamble ? [words.preamble] : []), ...clauses, ...inOrder(then.posts, post)]],
		[words.effects.first, inOrder(then.first, post)],
		[words.effects.clears, inOrder(then.clears, post)],
		[words.effects.links, links.map(({ id }) => nameOfLink(id, w))],
		[words.effects.warnings, warnings.map(({ id }) => w.words.warnings[id].title)],
		[words.effects.functions, inOrder([...(then.suggests ?? []), ...(then.suggestsLater ?? [])], letter)],
		[
			words.effects.limits,
			(then.suggestsLimits ?? [])
				.filter((id) => typeof limits !== 'string' && limits.includes(id))
				.map((id) => sayOption('limits', id, words.asking.facts))
		]
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
