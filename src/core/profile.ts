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
	return (definition.kind === 'several' && profile.suggested[fact]) || definition.options;
}

/** How a condition turns out for a profile, and the facts that it turned on. */
export function judge(when: When, profile: Profile): { readonly outcome: Outcome; readonly facts: readonly FactId[] } {
	const facts = new Set<FactId>();
	const outcome = evaluate(when as Conditions, profile, facts);
	return { outcome, facts: [...facts] };
}

function evaluate(when: Conditions, profile: Profile, facts: Set<FactId>): Outcome {
	let result: Outcome = 'yes';
	for (const key in when) {
		const wanted = when[key];
		const one =
			key === 'any' || key === 'all' || key === 'not'
				? combine(key, wanted, profile, facts)
				: leaf(key as FactId, wanted as string, profile, facts);
		if (one === 'no') return 'no';
		if (one === 'silent' || (one === 'open' && result === 'yes')) result = one;
	}
	return result;
}

function combine(kind: 'any' | 'all' | 'not', wanted: unknown, profile: Profile, facts: Set<FactId>): Outcome {
	if (kind === 'not') {
		const inner = evaluate(wanted as Conditions, profile, facts);
		// "Unless it is said that …": nothing said is not said.
		return inner === 'yes' ? 'no' : inner === 'open' ? 'open' : 'yes';
	}
	// Each branch collects facts of its own: a branch that does not hold is no reason for one that does.
	const branches = (wanted as readonly Conditions[]).map((branch) => {
		const turned = new Set<FactId>();
		return { turned, outcome: evaluate(branch, profile, turned) };
	});
	const order: readonly Outcome[] = kind === 'any' ? ['yes', 'open', 'silent', 'no'] : ['no', 'silent', 'open', 'yes'];
	const outcome = order.find((candidate) => branches.some((branch) => branch.outcome === candidate))!;
	for (const branch of branches)
		if (kind === 'all' || branch.outcome === outcome) for (const fact of branch.turned) facts.add(fact);
	return outcome;
}

function leaf(fact: FactId, wanted: string | readonly string[], profile: Profile, facts: Set<FactId>): Outcome {
	const wants = typeof wanted === 'string' ? [wanted] : wanted;
	const value = known(profile, fact);
	// What nobody said is no reason.
	if (value === 'silent') return 'silent';
	facts.add(fact);
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
