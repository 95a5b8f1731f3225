import { NOT_DECIDED } from '#content/grammar.ts';
import type { LinkId } from '#content/links.ts';
import type { ClauseId } from '#content/clauses/index.ts';
import type { PostId } from '#content/posts.ts';
import type { FactId, OptionedId } from '#content/questions/index.ts';
import { factOrder, factsFor, pagesFor, type Answers } from '../../answers.ts';
import { factsIn } from '../../asked-for.ts';
import type { Plan, Reason } from '../../plan.ts';
import type { Profile } from '../../profile.ts';
import { holdsBack } from '../numbers.ts';

/** An open point with all that waits for it, directly or through a question that hangs on it. */
export interface AgendaItem {
	readonly fact: OptionedId;
	/** Whether the full text has to wait for it. */
	readonly blocks: boolean;
	readonly clauses: readonly ClauseId[];
	readonly posts: readonly PostId[];
	readonly links: readonly LinkId[];
	readonly questions: readonly FactId[];
	/** How many of these there are. */
	readonly unblocks: number;
}

/** The open points in the order that unblocks most: first what the full text has to wait for, then what most waits for, then the order of the questions. */
export function agenda(plan: Plan, { answers }: Profile): readonly AgendaItem[] {
	const hanging = hangingOn(answers);
	const blocking = new Set(heldBackBy(plan).flatMap((reason) => reason.answers));
	const items = plan.open.map((fact): AgendaItem => {
		const questions = hanging(fact);
		const decides = new Set([fact, ...questions]);
		const waiting = <Id extends string>(list: readonly { id: Id; waits: Plan['clauses'][number]['waits'] }[]) =>
			list.filter(({ waits }) => waits.some((one) => decides.has(one.fact))).map(({ id }) => id);
		const found = { clauses: waiting(plan.clauses), posts: waiting(plan.posts), links: waiting(plan.links), questions };
		return {
			fact: fact as OptionedId,
			blocks: [...decides].some((one) => blocking.has(one)),
			...found,
			unblocks: Object.values(found).reduce((sum, list) => sum + list.length, 0)
		};
	});
	return items.sort(
		(a, b) =>
			Number(b.blocks) - Number(a.blocks) ||
			b.unblocks - a.unblocks ||
			factOrder.indexOf(a.fact) - factOrder.indexOf(b.fact)
	);
}

/** Why the full text has to wait: what stops or blocks it, and what lets only one page of it be signed. */
export function heldBackBy(plan: Plan): readonly Reason[] {
	return [
		...plan.warnings.filter(({ kind }) => kind === 'stop' || kind === 'block'),
		...plan.clauses.filter(({ id }) => holdsBack.includes(id))
	].flatMap(({ because }) => because);
}

/** The questions without an answer that are asked because of a fact, and those that are asked because of them in turn. */
function hangingOn(answers: Answers): (fact: FactId) => readonly FactId[] {
	const because = pagesFor(answers).flatMap(({ page }) =>
		factsFor(page, answers)
			.filter(({ id }) => answers[id] === undefined || answers[id] === NOT_DECIDED)
			.map(({ id, when }) => ({ id, on: new Set([...factsIn(page.when ?? {}), ...factsIn(when ?? {})]) }))
	);
	const direct = (fact: FactId) => because.filter(({ on }) => on.has(fact)).map(({ id }) => id);
	return (fact) => {
		const found = new Set<FactId>(direct(fact));
		for (const one of found) for (const next of direct(one)) if (next !== fact) found.add(next);
		return factOrder.filter((id) => found.has(id));
	};
}
