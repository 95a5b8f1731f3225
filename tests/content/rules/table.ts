import { describe, expect, test } from 'vitest';
import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import type { Rule } from '#content/rules/rule.ts';
import { rules as everyRule, type RuleId } from '#content/rules/index.ts';
import { factOf, type Answers } from '#core/answers.ts';
import { plan } from '#core/plan.ts';
import { describe as describeParty } from '#core/profile.ts';
import { apply, type RuleOutcome } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import { everybody, somebody, type Said } from '../../core/somebody.ts';

/** What is said of a rule that holds for anyone. */
export const anyone = 'anyone';

/** Whom a rule concerns and whom it spares: a sentence, and what matters about the party. */
export interface Rows {
	readonly concerns: Readonly<Record<string, Said>> | typeof anyone;
	readonly spares?: Readonly<Record<string, Said>>;
	/** What the plan of the first party it concerns has because of it; “first” is filled within a month, “cleared” waits for counsel. */
	readonly brings: readonly string[];
	/** Facts that leave the rule open as long as the first party it concerns has not decided them. */
	readonly opensWith?: readonly FactId[];
	/** Facts without which the rule says nothing about the first party it concerns. */
	readonly silentWithout?: readonly FactId[];
	/** For a party it concerns, by its sentence: the answers to a fact with which it does, each tried alone, and no other; `open`, if it is open while that is not decided. */
	readonly only?: Readonly<Record<string, Partial<Record<FactId, readonly string[]>>>>;
}

export type Table<Rules extends readonly Rule[]> = Readonly<Record<Rules[number]['id'], Rows>>;

/** Every table that was tested, by rule. */
export const tables = new Map<RuleId, Rows>();

/** The table of a file of rules as tests: each row is one, and a rule without rows is a complaint that names the file to add them to. */
export function testRules<const Rules extends readonly Rule[]>(file: string, rules: Rules, table: Table<Rules>): void {
	const rows = table as Readonly<Record<string, Rows>>;
	for (const rule of rules)
		describe(`${rule.brief} ${rule.id}`, () => {
			const row = rows[rule.id];
			if (row) tables.set(rule.id as RuleId, row);
			test('has its rows', () => expect(complaints(rule, row, file)).toEqual([]));
			for (const { says, found, expected } of row ? checks(row) : [])
				test(says, () => expect(found(rule)).toEqual(expected));
		});
	test('no row is left of a rule that is gone', () => {
		const known = new Set<string>(rules.map(({ id }) => id));
		const left = Object.keys(rows).filter((id) => !known.has(id));
		expect(left, `Rename or strike these rows in tests/content/rules/${file}.test.ts`).toEqual([]);
	});
}

/** Something that the rows say of a rule: what is found of it, and what has to be. */
export interface Check {
	readonly says: string;
	readonly expected: unknown;
	found(rule: Rule): unknown;
}

/** All that the rows of a rule say of it. */
export function checks(row: Rows): readonly Check[] {
	const becomes = (says: string, answers: Answers, expected: RuleOutcome): Check => ({
		says,
		expected,
		found: (rule) => outcome(rule, answers)
	});
	const { brings, spares = {}, opensWith = [], silentWithout = [], only = {} } = row;
	const concerned = partiesOf(row);
	const first = Object.values(concerned)[0]!;
	return [
		...Object.entries(concerned).map(([who, answers]) => becomes(`concerns ${who}`, answers, 'applies')),
		...Object.entries(spares).map(([who, said]) => becomes(`spares ${who}`, somebody(said), 'does-not-apply')),
		{ says: `brings ${brings.join(', ') || 'nothing'}`, expected: brings, found: (rule) => broughtBy(rule, first) },
		...opensWith.map((fact) =>
			becomes(`is open while “${fact}” is not decided`, { ...first, [fact]: NOT_DECIDED }, 'open')
		),
		...silentWithout.map((fact) =>
			becomes(`says nothing when “${fact}” is not recorded`, { ...first, [fact]: NOT_RECORDED }, 'does-not-apply')
		),
		...Object.entries(only).flatMap(([who, facts]) =>
			Object.entries(facts).map(([fact, expected]) => ({
				says: `concerns ${who} with these answers to “${fact}” alone`,
				expected,
				found: (rule: Rule) => concernedWith(rule, concerned[who]!, fact as FactId)
			}))
		)
	];
}

function partiesOf({ concerns }: Rows): Readonly<Record<string, Answers>> {
	if (concerns === anyone) return everybody;
	return Object.fromEntries(Object.entries(concerns).map(([who, said]) => [who, somebody(said)]));
}

/** What stands in a plan because of a rule, if it reads so. */
export function broughtBy(rule: Rule, answers: Answers): readonly string[] {
	const profile = describeParty(answers, suggest(answers));
	const { clauses, posts, links, warnings } = plan(
		apply(
			profile,
			everyRule.map((one) => (one.id === rule.id ? (rule as typeof one) : one))
		),
		profile
	);
	const { first = [], clears = [] } = rule.then;
	return [
		...[clauses, posts, links, warnings].flatMap((items) =>
			items.filter(({ because }) => because.some((reason) => reason.rule === rule.id)).map(({ id }) => id)
		),
		...posts.filter((post) => post.first && first.includes(post.id)).map(({ id }) => `${id} first`),
		...posts.filter((post) => post.cleared && clears.includes(post.id)).map(({ id }) => `${id} cleared`)
	];
}

function outcome(rule: Rule, answers: Answers): RuleOutcome {
	return apply(describeParty(answers, suggest(answers)), [rule as Rule & { readonly id: RuleId }])[0]!.outcome;
}

/** The answers to a fact, each alone, with which a rule concerns somebody; and `open`, if it is open while the fact is not decided. */
export function concernedWith(rule: Rule, party: Answers, fact: FactId): readonly string[] {
	const { kind, ...rest } = factOf(fact);
	const options = 'options' in rest ? (rest.options as readonly string[]) : [];
	const becomes = (answer: string | readonly string[]) => outcome(rule, { ...party, [fact]: answer });
	const undecided = becomes(NOT_DECIDED);
	return [
		...options.filter((option) => becomes(kind === 'several' ? [option] : option) === 'applies'),
		...(undecided === 'applies' ? [NOT_DECIDED] : undecided === 'open' ? ['open'] : [])
	];
}

/** What is missing from the rows of a rule, and where to add it. */
export function complaints(rule: Rule, row: Rows | undefined, file: string): readonly string[] {
	const way = `add it to tests/content/rules/${file}.test.ts`;
	const always = Object.keys(rule.when).length === 0;
	if (!row) return [`${rule.id} has no rows: ${way}`];
	if (row.concerns === anyone)
		return always ? [] : [`${rule.id} has a condition, so it needs somebody whom it spares: ${way}`];
	const [first] = Object.values(partiesOf(row));
	const could = (value: string, becomes: RuleOutcome) =>
		factsIn(rule.when).some((fact) => outcome(rule, { ...(first ?? somebody()), [fact]: value }) === becomes);
	return [
		...(Object.keys(row.concerns).length > 0 ? [] : [`${rule.id} has nobody whom it concerns: ${way}`]),
		...(Object.keys(row.spares ?? {}).length > 0 ? [] : [`${rule.id} has nobody whom it spares: ${way}`]),
		...(row.opensWith?.length || !could('not-decided', 'open')
			? []
			: [`${rule.id} can be open, and no fact says so under opensWith: ${way}`]),
		...(row.silentWithout?.length || !could('not-recorded', 'does-not-apply')
			? []
			: [`${rule.id} can be silent, and no fact says so under silentWithout: ${way}`])
	];
}

/** The facts that a condition names, at whatever depth. */
export function factsIn(when: object): readonly FactId[] {
	return Object.entries(when).flatMap(([key, value]) => {
		if (key === 'not') return factsIn(value);
		if (key === 'any' || key === 'all') return (value as object[]).flatMap(factsIn);
		return [key as FactId];
	});
}
