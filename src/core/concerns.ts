import type { Rule } from '#content/rules/rule.ts';
import { reachable, type Answers } from './answers.ts';
import { describe, judge, type Profile } from './profile.ts';
import { suggest } from './suggest.ts';

/** Sides with what is known of them, by name. */
export type Sides<Id extends string> = readonly { readonly id: Id; readonly profile: Profile }[];

export function sidesOf<Id extends string>(cases: Readonly<Record<Id, { readonly answers: Answers }>>): Sides<Id> {
	return (Object.keys(cases) as Id[]).map((id) => {
		const answers = reachable(cases[id].answers);
		return { id, profile: describe(answers, suggest(answers)) };
	});
}

/** Which sides a rule concerns, which it spares, and for which it is open. */
export function concerns<Id extends string>(
	rule: Pick<Rule, 'when'>,
	sides: Sides<Id>
): Readonly<Record<'concerns' | 'open' | 'spares', readonly Id[]>> {
	const found = { concerns: [] as Id[], open: [] as Id[], spares: [] as Id[] };
	for (const { id, profile } of sides) {
		const outcome = judge(rule.when, profile);
		found[outcome === 'yes' ? 'concerns' : outcome === 'open' ? 'open' : 'spares'].push(id);
	}
	return found;
}
