import { articles, type ClauseId } from '#content/clauses/index.ts';
import { listing, varying } from '#content/clauses/varying.ts';
import type { FactId } from '#content/questions/index.ts';
import { rules } from '#content/rules/index.ts';
import { everyPage, factOrder, reachable, type Answer, type Answers } from './answers.ts';
import { factsIn } from './asked-for.ts';
import type { PassageId } from './documents/passages.ts';
import { known, options, type Profile } from './profile.ts';
import { apply, type Verdict } from './rules.ts';
import { suggest } from './suggest.ts';

/** A clause, the rules that call for it, and every fact that it can turn on. */
const everyClause = articles
	.flatMap(({ clauses }): readonly ClauseId[] => clauses)
	.map((id) => {
		const calling = rules.filter(({ then }) => (then.clauses as readonly string[] | undefined)?.includes(id));
		const list = (listing as Partial<Record<ClauseId, FactId>>)[id];
		const varies = (varying as Partial<Record<ClauseId, FactId>>)[id] ?? list;
		const facts = new Set([...calling.flatMap(({ when }) => factsIn(when)), ...(varies ? [varies] : [])]);
		return { id, calling, list, varies, facts };
	});
type Clause = (typeof everyClause)[number];
/** The facts that decide what else is asked, and those that decide what is ticked beforehand. */
const opening = new Set(
	everyPage.flatMap(({ page }) =>
		[page.when, page.raised, ...page.facts.map(({ when }) => when)].flatMap((when) => (when ? factsIn(when) : []))
	)
);
const suggesting = new Set(
	rules
		.filter(({ then }) => then.suggests || then.suggestsLater || then.suggestsLimits)
		.flatMap(({ when }) => factsIn(when))
);
type Standing = ReadonlyMap<PassageId, string>;

/**
 * From these answers: the passages of the mandate that move when a fact takes another answer, so that they come, go, settle or turn on other points.
 * Read off the rules, without writing a word: a mandate that is all brackets takes too long to write for every answer of many sides.
 */
export function movesFrom(answers: Answers): (fact: FactId, answer: Answer) => readonly PassageId[] {
	const reached = reachable(answers);
	const before = { answers: reached, suggested: suggest(reached) };
	const stood = new Map<ClauseId, Standing>();
	const was = (clause: Clause) => {
		const standing = stood.get(clause.id) ?? standingOf(clause, before);
		stood.set(clause.id, standing);
		return standing;
	};
	return (fact, answer) => {
		if (reached[fact] === undefined) return [];
		const { changed, after } = changedBy(fact, answer);
		return everyClause
			.filter(({ facts }) => changed.some((one) => facts.has(one)))
			.flatMap((clause) => changedIn(was(clause), standingOf(clause, after)));
	};

	/** What is known after one answer is another, and of which facts something else is. Only what can have changed is found out anew. */
	function changedBy(fact: FactId, answer: Answer): { after: Profile; changed: readonly FactId[] } {
		const given = opening.has(fact) ? reachable({ ...answers, [fact]: answer }) : { ...reached, [fact]: answer };
		const changed = factOrder.filter((one) => given[one] !== reached[one]);
		if (!changed.some((one) => suggesting.has(one))) return { after: { ...before, answers: given }, changed };
		const suggested = suggest(given);
		const other = (Object.keys(suggested) as FactId[]).filter((one) => !isSame(suggested[one], before.suggested[one]));
		return { after: { answers: given, suggested }, changed: [...changed, ...other] };
	}
}

const isSame = (one: readonly string[] = [], other: readonly string[] = []) => one.join() === other.join();

const changedIn = (was: Standing, is: Standing) =>
	[...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));

/** The passages of a clause and what each stands on: the clause on its rules and on the answer that it varies with, a line of a list on its option. */
function standingOf({ id, calling, list, varies }: Clause, profile: Profile): Standing {
	const called = apply(profile, calling).filter(({ outcome }) => outcome !== 'does-not-apply');
	if (called.length === 0) return new Map();
	const value = varies && known(profile, varies);
	if (!list) return new Map([[id, `${ground(called, profile)} ${value}`]]);
	const how = value === 'open' ? 'open' : 'listed';
	const lines = value === 'open' ? options(profile, list) : value === 'silent' ? [] : (value ?? []);
	return new Map([[id, ground(called, profile) + how], ...lines.map((option) => [`${id}/${option}`, how] as const)]);
}

/** One rule that applies is enough; otherwise a clause waits for what its rules wait for. */
function ground(called: readonly Verdict[], profile: Profile): string {
	if (called.some(({ outcome }) => outcome === 'applies')) return '';
	const waits = called.flatMap(({ facts }) => facts.filter((fact) => known(profile, fact) === 'open'));
	return [...new Set(waits)].join();
}
