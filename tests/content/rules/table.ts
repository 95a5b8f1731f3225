import { describe, expect, test } from 'vitest';
import type { FactId } from '#content/questions/index.ts';
import type { Rule } from '#content/rules/rule.ts';
import type { RuleId } from '#content/rules/index.ts';
import { everybody, outcomeOf, somebody, type Said } from '../../core/somebody.ts';

/** Whom a rule concerns and whom it spares: a sentence, and what matters about the party. */
export interface Rows {
	readonly concerns: Readonly<Record<string, Said>>;
	readonly spares: Readonly<Record<string, Said>>;
	/** Facts that leave the rule open as long as the first party it concerns has not decided them. */
	readonly opensWith?: readonly FactId[];
	/** Facts without which the rule says nothing about the first party it concerns. */
	readonly silentWithout?: readonly FactId[];
}

/** For a rule that holds for anyone. */
export const anyone = 'anyone';

export type Table<Rules extends readonly Rule[]> = Readonly<Record<Rules[number]['id'], Rows | typeof anyone>>;

/** The table of a file of rules as tests: each row is one, and a rule without rows is a complaint that names the file to add them to. */
export function testRules<const Rules extends readonly Rule[]>(file: string, rules: Rules, table: Table<Rules>): void {
	const rows = table as Readonly<Record<string, Rows | typeof anyone>>;
	for (const rule of rules)
		describe(`${rule.brief} ${rule.id}`, () => {
			const id = rule.id as RuleId;
			const row = rows[id];
			test('has its rows', () => expect(complaints(rule, row, file)).toEqual([]));
			if (row === anyone)
				for (const [who, answers] of Object.entries(everybody))
					test(`concerns ${who}`, () => expect(outcomeOf(id, answers)).toBe('applies'));
			else if (row) testRows(id, row);
		});
	test('no row is left of a rule that is gone', () => {
		const known = new Set<string>(rules.map(({ id }) => id));
		const left = Object.keys(rows).filter((id) => !known.has(id));
		expect(left, `Rename or strike these rows in tests/content/rules/${file}.test.ts`).toEqual([]);
	});
}

function testRows(id: RuleId, { concerns, spares, opensWith = [], silentWithout = [] }: Rows): void {
	const [first] = Object.values(concerns);
	for (const [who, said] of Object.entries(concerns))
		test(`concerns ${who}`, () => expect(outcomeOf(id, somebody(said))).toBe('applies'));
	for (const [who, said] of Object.entries(spares))
		test(`spares ${who}`, () => expect(outcomeOf(id, somebody(said))).toBe('does-not-apply'));
	for (const fact of opensWith)
		test(`is open while “${fact}” is not decided`, () =>
			expect(outcomeOf(id, somebody({ ...first, [fact]: 'not-decided' }))).toBe('open'));
	for (const fact of silentWithout)
		test(`says nothing when “${fact}” is not recorded`, () =>
			expect(outcomeOf(id, somebody({ ...first, [fact]: 'not-recorded' }))).toBe('does-not-apply'));
}

/** What is missing from the rows of a rule, and where to add it. */
export function complaints(rule: Rule, row: Rows | typeof anyone | undefined, file: string): readonly string[] {
	const way = `add it to tests/content/rules/${file}.test.ts`;
	const always = Object.keys(rule.when).length === 0;
	if (!row) return [`${rule.id} has no rows: ${way}`];
	if (row === anyone) return always ? [] : [`${rule.id} has a condition, so it needs somebody whom it spares: ${way}`];
	const first = Object.values(row.concerns)[0] ?? {};
	const could = (value: string, outcome: string) =>
		factsIn(rule.when).some((fact) => outcomeOf(rule.id as RuleId, somebody({ ...first, [fact]: value })) === outcome);
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
