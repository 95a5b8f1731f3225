import { rules } from '#content/rules/index.ts';
import type { Answers } from '#core/answers.ts';
import { plan } from '#core/plan.ts';
import { describe } from '#core/profile.ts';
import { apply } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import {
	otherAnswers,
	singleChanges,
	whatWouldChange,
	type OtherAnswer,
	type Sought
} from '#core/what-would-change.ts';

const lists = { clause: 'clauses', post: 'posts', link: 'links', warning: 'warnings' } as const;

/** Where “What would change it?” says something else than trying every other answer to every question that is asked, through the real plan. */
export function wrongWays(sought: Sought, answers: Answers): readonly string[] {
	const stands = standing(sought);
	const now = stands(answers);
	const brute = otherAnswers(answers).filter(({ given }) => stands(given(answers)) !== now);
	const told = singleChanges(sought, answers);
	const missed =
		told.length === 0 && always(sought)
			? []
			: without(
					brute.map(({ change }) => change),
					told
				);
	const wrong = without(
		told,
		brute.map(({ change }) => change)
	);
	const ways = whatWouldChange(sought, answers);
	const said = (list: readonly OtherAnswer[], what: string) =>
		list.map((change) => `${sought.kind} ${sought.id}: ${what} ${JSON.stringify(change)}`);
	return [
		...said(missed, 'does not say'),
		...said(wrong, 'says in vain'),
		...(brute.length === 0 && ways.some((way) => way.length < 2) ? [`${sought.id}: names a single answer in vain`] : [])
	];
}

const always = (sought: Sought) => callers(sought).some(({ when }) => Object.keys(when).length === 0);
const callers = ({ kind, id }: Sought) =>
	rules.filter(({ then }) => (then[lists[kind]] as readonly string[] | undefined)?.includes(id));

/** Whether an item stands in the plan, not in brackets. */
function standing(sought: Sought): (answers: Answers) => boolean {
	const calling = callers(sought);
	return (answers) => {
		const profile = describe(answers, suggest(answers));
		const items: readonly { readonly id: string; readonly stands: readonly unknown[] }[] = plan(
			apply(profile, calling),
			profile
		)[lists[sought.kind]];
		return items.some(({ id, stands }) => id === sought.id && stands.length === 0);
	};
}

const without = (list: readonly OtherAnswer[], others: readonly OtherAnswer[]) => {
	const there = new Set(others.map((one) => JSON.stringify(one)));
	return list.filter((one) => !there.has(JSON.stringify(one)));
};

/** Everything that can be asked about. */
export const everySought: readonly Sought[] = (['clause', 'post', 'link', 'warning'] as const).flatMap((kind) =>
	[...new Set(rules.flatMap(({ then }) => (then[lists[kind]] ?? []) as readonly string[]))].map((id) => ({ kind, id }))
);
