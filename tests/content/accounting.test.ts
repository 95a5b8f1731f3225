import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drillDowns, elsewhere, type AccountedId } from '#content/accounting.ts';
import { accounting } from '#content/languages/en/accounting.ts';
import { rules } from '#content/rules/index.ts';
import { tensions } from '#content/tensions.ts';
import { asked } from './condition.ts';

/** Every rule, tension and passage of the brief lives somewhere, or it is said why not. */

const numbers = (letter: string, most: number) => Array.from({ length: most }, (_, index) => `${letter}${index + 1}`);
const modelled = new Set<string>([
	...rules.flatMap(({ brief, cites }) => [brief, ...cites]),
	...tensions.flatMap(({ brief, cites }) => [brief, ...cites])
]);
const said = Object.keys(elsewhere) as AccountedId[];

describe('accounted for', () => {
	for (const [what, all] of [
		['the rules R1 to R143', numbers('R', 143)],
		['the tensions C1 to C18', numbers('C', 18)],
		['the passages S1 to S107', numbers('S', 107)]
	] as const)
		test(what, () =>
			expect(
				all.filter((id) => !modelled.has(id) && !(id in elsewhere)),
				'Let a rule or a tension name it, or say in src/content/accounting.ts where it lives or why it does not'
			).toEqual([])
		);
	test('nothing twice', () =>
		expect(
			said.filter((id) => modelled.has(id)),
			'A rule or a tension names it now: strike it in src/content/accounting.ts'
		).toEqual([]));
	test('each with a sentence', () => expect(Object.keys(accounting).sort()).toEqual([...said].sort()));
});

describe('a place that is named is there', () => {
	for (const id of said)
		test(id, () => {
			for (const file of elsewhere[id])
				expect(existsSync(file), `${file} has moved: say in src/content/accounting.ts where ${id} lives now`).toBe(
					true
				);
			if (elsewhere[id].length === 0) expect(accounting[id], 'Say why it is not modelled').toMatch(/^Not modelled: /);
		});
});

describe('the drill-downs O1 to O14', () => {
	test('are fourteen', () => expect(Object.keys(drillDowns)).toEqual(numbers('O', 14)));
	for (const [id, facts] of Object.entries(drillDowns))
		test(`${id} is asked${id === 'O14' ? '' : ', and only of those whom it concerns'}`, () => {
			for (const fact of facts) {
				const found = asked.find((one) => one.fact.id === fact);
				expect(found, `No page asks “${fact}”`).toBeDefined();
				// Dates ahead are asked of anyone (brief 4.2).
				if (id !== 'O14') expect(found!.page.when ?? found!.fact.when, `Say when “${fact}” is asked`).toBeDefined();
			}
		});
});
