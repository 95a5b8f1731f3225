import { shareable } from '#content/donor/shareable.ts';
import { scale, verdicts, type Verdict } from '#content/donor/verdicts.ts';
import type { FactId } from '#content/questions/index.ts';
import { everyPage, type Answers } from '../../answers.ts';
import { factsIn } from '../../asked-for.ts';
import { describe, judge } from '../../profile.ts';
import { stopFor } from '../../stops.ts';
import { otherAnswers, type OtherAnswer } from '../../what-would-change.ts';
import { shareableOf } from './appraisal.ts';

/** One answer given otherwise, or two, and the verdict that this leads to. */
export interface OtherVerdict {
	readonly way: readonly OtherAnswer[];
	readonly verdict: Verdict;
	/** All answers, with these changed. */
	readonly answers: Answers;
}

/** The smallest changes of answers that lead to another verdict: every single one and, where none of these leads to a less careful verdict, every two together that do. Nothing is tried but what a donor may see. */
export function otherVerdicts(answers: Answers): readonly OtherVerdict[] {
	const now = rowFor(answers);
	const singles = changed(answers, named);
	const other = singles.filter(({ verdict }) => verdict !== now.verdict);
	if (now.verdict === 'now' || other.some(({ verdict }) => isBetter(verdict, now.verdict))) return other;
	// Of two answers one has to do away with the row that decides, or opens a question that does.
	const decisive = withGates(factsIn(now.when));
	const pairs = changed(answers, decisive).flatMap((first) =>
		changed(first.answers, named)
			.filter(({ verdict, way }) => isBetter(verdict, now.verdict) && way[0]!.fact !== first.way[0]!.fact)
			.map((second) => ({ ...second, way: [...first.way, ...second.way] }))
	);
	return [...unique(pairs), ...other];
}

/** Whether a verdict is less careful than another. */
export const isBetter = (verdict: Verdict, than: Verdict) => scale.indexOf(verdict) > scale.indexOf(than);

function rowFor(answers: Answers): (typeof verdicts)[number] {
	const profile = shareableOf(describe(answers));
	return verdicts.find(({ when }) => judge(when, profile) === 'yes')!;
}

/** Every other answer to some of the questions, and its verdict; not those at which the questions would stop. */
function changed(answers: Answers, facts: ReadonlySet<FactId>): readonly OtherVerdict[] {
	return otherAnswers(answers)
		.filter(({ change }) => facts.has(change.fact))
		.map(({ change, given }) => ({ way: [change], answers: given(answers) }))
		.filter((other) => stopFor(other.answers) === undefined)
		.map((other) => ({ ...other, verdict: rowFor(other.answers).verdict }));
}

function unique(pairs: readonly OtherVerdict[]): readonly OtherVerdict[] {
	const key = ({ way }: OtherVerdict) =>
		way
			.map((one) => JSON.stringify(one))
			.sort()
			.join();
	return [...new Map(pairs.map((pair) => [key(pair), pair])).values()];
}

const named = withGates(verdicts.flatMap(({ when }) => factsIn(when)));

/** Facts, and those that decide whether they are asked; of all these, what may be shared. */
function withGates(facts: readonly FactId[]): ReadonlySet<FactId> {
	const found = new Set<FactId>();
	const waiting = [...facts];
	for (let fact = waiting.pop(); fact !== undefined; fact = waiting.pop()) {
		if (found.has(fact)) continue;
		found.add(fact);
		for (const { page } of everyPage)
			for (const one of page.facts)
				if (one.id === fact)
					waiting.push(...[page.when, page.raised, one.when].flatMap((when) => (when ? factsIn(when) : [])));
	}
	return new Set(shareable.filter((fact) => found.has(fact)));
}
