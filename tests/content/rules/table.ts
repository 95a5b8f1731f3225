import { describe, expect, test } from 'vitest';
import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import type { Rule } from '#content/rules/rule.ts';
import type { RuleId } from '#content/rules/index.ts';
import { factOf, type Answers } from '#core/answers.ts';
import { describe as describeParty } from '#core/profile.ts';
import { apply, type RuleOutcome } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import { everybody, somebody, type Said } from '../../core/somebody.ts';

/** Whom a rule concerns and whom it spares: a sentence, and what matters about the party. */
export interface Rows {
	readonly concerns: Readonly<Record<string, Said>>;
	readonly spares: Readonly<Record<string, Said>>;
	/** Facts that leave the rule open as long as the first party it concerns has not decided them. */
	readonly opensWith?: readonly FactId[];
	/** Facts without which the rule says nothing about the first party it concerns. */
	readonly silentWithout?: readonly FactId[];
	/** For a party it concerns, by its sentence: the answers to a fact with which it does, each tried alone, and no other. */
	readonly only?: Readonly<Record<string, Partial<Record<FactId, readonly string[]>>>>;
}

/** For a rule that holds for anyone. */
export const anyone = 'anyone';

export type Table<Rules extends readonly Rule[]> = Readonly<Record<Rules[number]['id'], Rows | typeof anyone>>;

/** Every table that was tested, by rule. */
export const tables = new Map<RuleId, Rows | typeof anyone>();

/** The table of a file of rules as tests: each row is one, and a rule without rows is a complaint that names the file to add them to. */
export function testRules<const Rules extends readonly Rule[]>(file: string, rules: Rules, table: Table<Rules>): void {
	const rows = table as Readonly<Record<string, Rows | typeof anyone>>;
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
export function checks(row: Rows | typeof anyone): readonly Check[] {
	const becomes = (says: string, answers: Answers, expected: RuleOutcome): Check => ({
		says,
		expected,
		found: (rule) => outcome(rule, answers)
	});
	if (row === anyone)
		return Object.entries(everybody).map(([who, answers]) => becomes(`concerns ${who}`, answers, 'applies'));
	const { concerns, spares, opensWith = [], silentWithout = [], only = {} } = row;
	const first = (fact: FactId, exit: string) => somebody({ ...Object.values(concerns)[0], [fact]: exit });
	return [
		...Object.entries(concerns).map(([who, said]) => becomes(`concerns ${who}`, somebody(said), 'applies')),
		...Object.entries(spares).map(([who, said]) => becomes(`spares ${who}`, somebody(said), 'does-not-apply')),
		...opensWith.map((fact) => becomes(`is open while “${fact}” is not decided`, first(fact, NOT_DECIDED), 'open')),
		...silentWithout.map((fact) =>
			becomes(`says nothing when “${fact}” is not recorded`, first(fact, NOT_RECORDED), 'does-not-apply')
		),
		...Object.entries(only).flatMap(([who, facts]) =>
			Object.entries(facts).map(([fact, expected]) => ({
				says: `concerns ${who} with these answers to “${fact}” alone`,
				expected,
				found: (rule: Rule) => concernedWith(rule, concerns[who]!, fact as FactId)
			}))
		)
	];
}

function outcome(rule: Rule, answers: Answers): RuleOutcome {
	return apply(describeParty(answers, suggest(answers)), [rule as Rule & { readonly id: RuleId }])[0]!.outcome;
}

/** The answers to a fact, each alone, with which a rule concerns somebody. */
export function concernedWith(rule: Rule, said: Said, fact: FactId): readonly string[] {
	const { kind, ...rest } = factOf(fact);
	const options = 'options' in rest ? (rest.options as readonly string[]) : [];
	const answer = (option: string) => (kind === 'several' && option !== NOT_DECIDED ? [option] : option);
	return [...options, NOT_DECIDED].filter(
		(option) => outcome(rule, somebody({ ...said, [fact]: answer(option) })) === 'applies'
	);
}

/** What is missing from the rows of a rule, and where to add it. */
export function complaints(rule: Rule, row: Rows | typeof anyone | undefined, file: string): readonly string[] {
	const way = `add it to tests/content/rules/${file}.test.ts`;
	const always = Object.keys(rule.when).length === 0;
	if (!row) return [`${rule.id} has no rows: ${way}`];
	if (row === anyone) return always ? [] : [`${rule.id} has a condition, so it needs somebody whom it spares: ${way}`];
	const first = Object.values(row.concerns)[0] ?? {};
	const could = (value: string, becomes: RuleOutcome) =>
		factsIn(rule.when).some((fact) => outcome(rule, somebody({ ...first, [fact]: value })) === becomes);
	return [
		...(Object.keys(row.concerns).length > 0 ? [] : [`${rule.id} has nobody whom it concerns: ${way}`]),
		...(Object.keys(row.spares).length > 0 ? [] : [`${rule.id} has nobody whom it spares: ${way}`]),
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
