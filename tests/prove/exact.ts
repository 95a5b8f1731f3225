import { NOT_DECIDED, type Conditions } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { rules } from '#content/rules/index.ts';
import { factOf, type Answer, type Answers } from '#core/answers.ts';
import { factsIn, wayTo } from '#core/asked-for.ts';
import { plan, type Plan } from '#core/plan.ts';
import { describe, judge, known, type Outcome, type Profile } from '#core/profile.ts';
import { apply } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';

/**
 * Whether explanations are exact. Of a reason (a rule, and the answers it turned on): as long as these stand, no other answer that was given makes the rule apply less;
 * and each of them belongs to a smallest group of answers of which that can be said. All values of the answers that the rule names are tried.
 * Where two branches of a rule hold, either is enough, so that no single change takes the reason away; then one of each does.
 */
export class Reasons {
	private readonly before = new Map<string, string | undefined>();

	/** How many different situations of a rule were tried. */
	get tried(): number {
		return this.before.size;
	}

	/** What is wrong with the facts that a rule names as its reason, if anything. */
	fault(rule: (typeof rules)[number], facts: readonly FactId[], profile: Profile): string | undefined {
		const named = [...new Set(factsIn(rule.when))];
		const values = new Map(named.map((fact) => [fact, alike(fact, rule, profile)]));
		const key = `${rule.id} ${[...values.values()].map(({ now, table }) => `${now}/${table}`)} ${[...facts].sort()}`;
		if (!this.before.has(key)) this.before.set(key, faultOf(rule, facts, named, values, profile));
		return this.before.get(key);
	}
}

interface Alike {
	/** Which of the values the party gave; undefined: none, and then it cannot be changed. */
	readonly now: string | undefined;
	readonly table: string;
	/** One value of each kind that the rule tells apart. */
	readonly values: readonly (Answer | undefined)[];
}

/** The answers to a question that a rule tells apart: options that it names together count as one. */
function alike(fact: FactId, rule: (typeof rules)[number], profile: Profile): Alike {
	const { kind, marks, values, all } = kindsOf(fact, rule);
	const mark = (list: readonly string[]) => [...new Set(list.map((option) => marks.get(option)))].sort().join('+');
	const value = known(profile, fact);
	const table = kind === 'several' && value === 'open' ? mark(profile.suggested[fact] ?? all) : '';
	return { now: value === 'silent' ? undefined : value === 'open' ? 'open' : mark(value), table, values };
}

const kinds = new Map<string, Kinds>();

interface Kinds {
	readonly kind: string;
	readonly all: readonly string[];
	readonly marks: ReadonlyMap<string, string>;
	readonly values: readonly (Answer | undefined)[];
}

function kindsOf(fact: FactId, rule: (typeof rules)[number]): Kinds {
	const before = kinds.get(`${rule.id} ${fact}`);
	if (before) return before;
	const wanted = wantedOf(fact, rule.when as Conditions);
	const definition = factOf(fact);
	const all = 'options' in definition ? definition.options : [];
	const marks = new Map(all.map((option) => [option, wanted.map((list) => Number(list.includes(option))).join('')]));
	const one = [...new Map(all.map((option) => [marks.get(option), option])).values()];
	const values: readonly Answer[] =
		definition.kind === 'several'
			? Array.from({ length: 2 ** one.length }, (_, bits) => one.filter((_option, at) => bits & (1 << at)))
			: one;
	const made = { kind: definition.kind, all, marks, values: [...values, NOT_DECIDED, undefined] };
	kinds.set(`${rule.id} ${fact}`, made);
	return made;
}

/** The lists of values that a condition wants of a fact. */
function wantedOf(fact: string, when: Conditions): readonly (readonly string[])[] {
	return Object.entries(when).flatMap(([key, wanted]): (readonly string[])[] => {
		if (key === 'any' || key === 'all') return (wanted as readonly Conditions[]).flatMap((one) => wantedOf(fact, one));
		if (key === 'not') return [...wantedOf(fact, wanted as Conditions)];
		return key === fact ? [[wanted as string | readonly string[]].flat()] : [];
	});
}

const rank: Readonly<Record<Outcome, number>> = { no: 0, silent: 0, open: 1, yes: 2 };

function faultOf(
	rule: (typeof rules)[number],
	facts: readonly FactId[],
	named: readonly FactId[],
	values: ReadonlyMap<FactId, Alike>,
	profile: Profile
): string | undefined {
	const free = named.filter((fact) => values.get(fact)!.now !== undefined);
	const level = rank[judge(rule.when, profile)];
	// For each group of answers that were changed, the worst that comes of it.
	const worst = new Array<number>(2 ** free.length).fill(level);
	const go = (at: number, changed: number, answers: Answers) => {
		if (at === free.length) {
			worst[changed] = Math.min(worst[changed]!, rank[judge(rule.when, { ...profile, answers })]);
			return;
		}
		const fact = free[at]!;
		go(at + 1, changed, answers);
		for (const value of values.get(fact)!.values) {
			const { [fact]: _, ...rest } = answers;
			go(at + 1, changed | (1 << at), value === undefined ? rest : { ...rest, [fact]: value });
		}
	};
	go(0, 0, Object.fromEntries(free.flatMap((fact) => [[fact, profile.answers[fact]]])));
	const everything = 2 ** free.length - 1;
	const bits = (list: readonly FactId[]) => list.reduce((sum, fact) => sum | (1 << free.indexOf(fact)), 0);
	const enough = (kept: number) => {
		for (let changed = everything & ~kept, some = changed; ; some = (some - 1) & changed) {
			if (worst[some]! < level) return false;
			if (some === 0) return true;
		}
	};
	if (facts.some((fact) => !free.includes(fact))) return `${rule.id} names an answer that was not given: ${facts}`;
	const cited = bits(facts);
	if (!enough(cited)) return `${rule.id} turns on more than it names: ${facts}`;
	for (const fact of facts) {
		const mine = bits([fact]);
		const others = cited & ~mine;
		let isNeeded = false;
		for (let some = others; !isNeeded; some = (some - 1) & others) {
			isNeeded = !enough(some) && enough(some | mine);
			if (some === 0) break;
		}
		if (!isNeeded) return `${rule.id} names “${fact}”, which cannot matter beside ${facts}`;
	}
	return undefined;
}

/** Answers → all that follows, but the documents. */
export interface Followed {
	readonly profile: Profile;
	readonly plan: Plan;
}

export function follow(answers: Answers): Followed {
	const profile = describe(answers, suggest(answers));
	return { profile, plan: plan(apply(profile), profile) };
}

const lists = ['functions', 'clauses', 'posts', 'links', 'warnings'] as const;
export const itemsOf = (made: Plan) =>
	lists.flatMap((list) => made[list].map((item) => ({ ...item, key: `${list} ${item.id}` })));

/** The answers on which an item rests: those that are cited, those because of which they were asked, and for a list that is still open those by which lines are ticked beforehand. */
export function restsOn(
	item: { readonly because: Plan['clauses'][number]['because'] },
	profile: Profile
): ReadonlySet<FactId> {
	const found = new Set<FactId>();
	const add = (fact: FactId) => {
		if (found.has(fact)) return;
		found.add(fact);
		wayTo(fact).forEach(add);
		const isTicked = fact === 'functions' || fact === 'later';
		if (isTicked && known(profile, fact) === 'open') for (const one of ticking) add(one);
	};
	for (const { answers } of item.because) answers.forEach(add);
	return found;
}

const ticking = rules.filter(({ then }) => then.suggests || then.suggestsLater).flatMap(({ when }) => factsIn(when));

/** What a change of one answer that was given does to items that do not rest on it: nothing takes one away or makes it uncertain. */
export function strays(answers: Answers, before: Followed, fact: FactId, value: Answer | undefined): readonly string[] {
	const { [fact]: _, ...rest } = answers;
	const after = new Map(
		itemsOf(follow(value === undefined ? rest : { ...rest, [fact]: value }).plan).map((item) => [item.key, item])
	);
	return itemsOf(before.plan)
		.filter((item) => {
			const now = after.get(item.key);
			return (now === undefined || (now.open && !item.open)) && !restsOn(item, before.profile).has(fact);
		})
		.map(({ key }) => `${key} changes with “${fact}”, which it does not rest on`);
}
