import { cases, type CaseId } from '#content/cases/index.ts';
import { NOT_DECIDED } from '#content/grammar.ts';
import type { RuleId } from '#content/rules/index.ts';
import type { Answer } from '../../answers.ts';
import { factsIn } from '../../asked-for.ts';
import { sidesOf, type Sides } from '../../concerns.ts';
import type { Profile } from '../../profile.ts';
import { apply } from '../../rules.ts';
import { givesAway } from './guiding.ts';

/** A case with the rules that apply both there and here, the rarest among the cases first. */
export interface Near {
	readonly id: CaseId;
	readonly shared: readonly RuleId[];
}

/** At least so many where there are any, and more only if they are as near, up to the most. */
const usual = 3;
const most = 5;

/** The cases that share most of the rules that depend on an answer, measured against those that apply to one of the two only. A side that is a case is not compared with itself. */
export function nearest(profile: Profile): readonly Near[] {
	const here = applying(profile);
	const others = everyCase().filter(({ answers }) => answers !== stated(profile));
	const near = others
		.map(({ id, applies }) => {
			const shared = [...here].filter((rule) => applies.has(rule));
			return { id, shared: rarestFirst(shared), nearness: shared.length / (here.size + applies.size - shared.length) };
		})
		.filter(({ shared }) => shared.length > 0)
		.sort((a, b) => b.nearness - a.nearness);
	const least = near[usual - 1]?.nearness ?? 0;
	return near.filter(({ nearness }) => nearness >= least).slice(0, most);
}

const isGiven = (answer: Answer | undefined) => answer !== undefined && answer !== NOT_DECIDED;

/** The rules that apply because of an answer: what holds as long as nothing is said or decided brings no two sides together. */
function applying(profile: Profile): ReadonlySet<RuleId> {
	return new Set(
		apply(profile)
			.filter(({ outcome, facts }) => outcome === 'applies' && facts.some((fact) => isGiven(profile.answers[fact])))
			.filter(({ rule }) => !givesAway(factsIn(rule.when)))
			.map(({ rule }) => rule.id)
	);
}

/** The same answers in the same words, whatever the order they were given in. */
const stated = ({ answers }: Profile) => JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

interface Known {
	readonly id: CaseId;
	readonly answers: string;
	readonly applies: ReadonlySet<RuleId>;
}
let found: readonly Known[] | undefined;

/** The cases do not change: their rules are applied once. */
function everyCase(): readonly Known[] {
	const sides: Sides<CaseId> = found ? [] : sidesOf(cases);
	found ??= sides.map(({ id, profile }) => ({ id, answers: stated(profile), applies: applying(profile) }));
	return found;
}

function rarestFirst(shared: readonly RuleId[]): readonly RuleId[] {
	const count = new Map(shared.map((rule) => [rule, everyCase().filter(({ applies }) => applies.has(rule)).length]));
	return [...shared].sort((a, b) => count.get(a)! - count.get(b)!);
}
