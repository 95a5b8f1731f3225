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

/**
 * How a condition turns out for a profile, and the facts that it turned on: as long as these stay as they are, no other answer that was given
 * makes it turn out worse (or, where it does not hold, better), and each of them is needed for that beside some of the others.
 * Where several branches hold, each is named, though one would do. What nobody said is no reason, so an answer given later may still matter.
 */
export function judge(when: When, profile: Profile): { readonly outcome: Outcome; readonly facts: readonly FactId[] } {
	const outcome = evaluate(when as Conditions, profile);
	const level = rank[outcome];
	let facts: readonly FactId[] | undefined;
	return {
		outcome,
		get facts() {
			return (facts ??= [...new Set(groups(when as Conditions, profile, level > 0 ? 'least' : 'most', level).flat())]);
		}
	};
}

function evaluate(when: Conditions, profile: Profile): Outcome {
	let result: Outcome = 'yes';
	for (const key in when) {
		const one = part(key, when[key], profile);
		if (one === 'no') return 'no';
		if (one === 'silent' || (one === 'open' && result === 'yes')) result = one;
	}
	return result;
}

function part(key: string, wanted: unknown, profile: Profile): Outcome {
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

/** How near a condition is to holding. */
const rank: Readonly<Record<Outcome, number>> = { no: 0, silent: 0, open: 1, yes: 2 };

/** Facts that together are enough. */
type Group = readonly FactId[];

/** The smallest groups of facts of which each alone keeps a condition at this level at least, or at most. */
function groups(when: Conditions, profile: Profile, side: Side, level: number): readonly Group[] {
	const parts = Object.entries(when).map(([key, wanted]) => ({
		level: rank[part(key, wanted, profile)],
		groups: () => groupsOf(key, wanted, profile, side, level)
	}));
	return side === 'least' ? together(parts) : either(parts.filter((one) => one.level <= level));
}

type Side = 'least' | 'most';

function groupsOf(key: string, wanted: unknown, profile: Profile, side: Side, level: number): readonly Group[] {
	if (key === 'not') return groups(wanted as Conditions, profile, side === 'least' ? 'most' : 'least', 2 - level);
	// What nobody said is no reason.
	if (key !== 'any' && key !== 'all') return [known(profile, key as FactId) === 'silent' ? [] : [key as FactId]];
	const parts = (wanted as readonly Conditions[]).map((branch) => ({
		level: rank[evaluate(branch, profile)],
		groups: () => groups(branch, profile, side, level)
	}));
	if ((key === 'any') === (side === 'most')) return together(parts);
	return either(parts.filter((one) => (side === 'least' ? one.level >= level : one.level <= level)));
}

interface Part {
	groups(): readonly Group[];
}

/** Every part has its share. */
function together(parts: readonly Part[]): readonly Group[] {
	let joined: readonly Group[] = [[]];
	for (const part of parts) {
		const more = part.groups();
		joined = smallest(joined.flatMap((one) => more.map((other) => [...new Set([...one, ...other])])));
	}
	return joined;
}

/** Any part is enough. */
const either = (parts: readonly Part[]): readonly Group[] => smallest(parts.flatMap((part) => part.groups()));

/** Without the groups that hold another. */
function smallest(list: readonly Group[]): readonly Group[] {
	if (list.length < 2) return list;
	return list.filter(
		(one, at) =>
			!list.some(
				(other, index) =>
					index !== at && other.every((fact) => one.includes(fact)) && (other.length < one.length || index < at)
			)
	);
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
