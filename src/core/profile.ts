import { NOT_DECIDED, type Conditions } from '#content/grammar.ts';
import type { FactId, When } from '#content/questions/index.ts';
import { factOf, reachable, type Answers } from './answers.ts';

/** What is known of a fact: its values, that it is open ("not decided"), or nothing ("prefer not to record", or not asked). */
export type Known = readonly string[] | 'open' | 'silent';

/** The facts that the answers give, and for some facts what is ticked beforehand until the party says otherwise. */
export interface Profile {
	readonly answers: Answers;
	readonly suggested: Suggested;
}

export type Suggested = Readonly<Partial<Record<FactId, readonly string[]>>>;

/** How a condition turns out: it holds, it does not, it waits for an open answer, or it rests on something that is not recorded and so stays silent. */
export type Outcome = 'yes' | 'no' | 'open' | 'silent';

/** Answers → facts. Only answers on branches that are reached count. */
export function describe(answers: Answers, suggested: Suggested = {}): Profile {
	return { answers: reachable(answers), suggested };
}

/** What is known of a fact. */
export function known(profile: Profile, fact: FactId): Known {
	const answer = profile.answers[fact];
	if (answer === undefined) return standIn(profile, fact);
	if (answer === NOT_DECIDED) return 'open';
	return typeof answer === 'object' ? answer : [String(answer)];
}

/** Limits hold unless the party strikes them. Functions that nobody chose are still to be chosen: what is ticked beforehand is a proposal. */
function standIn(profile: Profile, fact: FactId): Known {
	if (fact === 'limits') return profile.suggested.limits ?? 'silent';
	return fact === 'functions' && profile.suggested.functions ? 'open' : 'silent';
}

/** The options that a fact may still take. While a list is open, only what is ticked beforehand is on the table. */
export function options(profile: Profile, fact: FactId): readonly string[] {
	const definition = factOf(fact);
	if (!('options' in definition)) return [];
	return profile.suggested[fact] ?? definition.options;
}

/** How a condition turns out for a profile. What it turned on is for turned-on.ts to say. */
export const judge = (when: When, profile: Profile): Outcome => evaluate(when as Conditions, profile);

function evaluate(when: Conditions, profile: Profile): Outcome {
	let result: Outcome = 'yes';
	for (const key in when) {
		const one = judgePart(key, when[key], profile);
		if (one === 'no') return 'no';
		if (one === 'silent' || result === 'yes') result = one;
	}
	return result;
}

/** How one part of a condition turns out: a fact, or `any`, `all` or `not`, and what stands under it. */
export function judgePart(key: string, wanted: unknown, profile: Profile): Outcome {
	if (key === 'not') {
		const inner = evaluate(wanted as Conditions, profile);
		// "Unless it is said that …": nothing said is not said.
		return inner === 'yes' ? 'no' : inner === 'open' ? 'open' : 'yes';
	}
	if (key !== 'any' && key !== 'all') return leaf(key as FactId, wanted as string, profile);
	const outcomes = (wanted as readonly Conditions[]).map((branch) => evaluate(branch, profile));
	const order: readonly Outcome[] = key === 'any' ? ['yes', 'open', 'silent', 'no'] : ['no', 'silent', 'open', 'yes'];
	return order.find((candidate) => outcomes.includes(candidate))!;
}

function leaf(fact: FactId, wanted: string | readonly string[], profile: Profile): Outcome {
	const value = known(profile, fact);
	if (value === 'silent') return 'silent';
	const wants = typeof wanted === 'string' ? [wanted] : wanted;
	if (value === 'open')
		return wants.includes(NOT_DECIDED)
			? 'yes'
			: options(profile, fact).some((option) => wants.includes(option))
				? 'open'
				: 'no';
	return value.some((one) => wants.includes(one)) ? 'yes' : 'no';
}

/** Whether a fact is known to hold one of some values. */
export function holds(profile: Profile, fact: FactId, ...values: readonly string[]): boolean {
	const value = known(profile, fact);
	return typeof value !== 'string' && value.some((one) => values.includes(one));
}
