import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { purpose } from '#content/rules/commitment/purpose.ts';
import { rules } from '#content/rules/index.ts';
import { anyone, complaints } from './table.ts';

/** The rules of the brief that this version has: R1 to R68, and what a whole document needs of the others. */
const upTo68 = Array.from({ length: 68 }, (_, index) => `R${index + 1}`);
const others = ['R69', 'R81', 'R83', 'R85', 'R88', 'R92', 'R101', 'R127', 'R130', 'R134'];

/** Rules of the brief about the app itself, and where they are kept and tested. */
const elsewhere: Readonly<Record<string, string>> = {
	R41: 'what changes on a second run: src/core/compare.ts, tests/core/compare.test.ts',
	R137: 'why a clause is there, and a copy without it: src/core/explain.ts, tests/core/explain.test.ts and party-copy.test.ts',
	R138: 'both alternatives, counted: src/core/documents/points-sheet.ts, tests/core/open-points.test.ts'
};

describe('the rules of the brief', () => {
	const present = new Set<string>(rules.map(({ brief }) => brief));
	for (const number of [...upTo68, ...others].filter((one) => !(one in elsewhere)))
		test(`${number} is a rule`, () =>
			expect(present, `Write a rule with brief: '${number}' in src/content/rules`).toContain(number));
	for (const [number, where] of Object.entries(elsewhere))
		test(`${number} is not a rule but what the app does: ${where}`, () => {
			expect(present).not.toContain(number);
			for (const file of where.match(/(src|tests)\/\S+\.ts/g)!)
				expect(existsSync(file), `${file} has moved: say here where ${number} is kept now`).toBe(true);
		});
});

describe('every file of rules has its tables', () => {
	const folder = 'src/content/rules';
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\/.+\.ts$/.test(file));
	for (const file of files) {
		const mirror = `tests/content/rules/${file.replace(/\.ts$/, '.test.ts')}`;
		test(file, () => expect(existsSync(mirror), `Write ${mirror}, after the pattern of those beside it`).toBe(true));
	}
});

describe('a rule without its rows is refused', () => {
	const [conditional] = purpose;
	const always = purpose.find((rule) => Object.keys(rule.when).length === 0)!;
	const row = { 'a government without contact': { party: 'state', phase: 'nocontact' } };

	const missing: readonly [string, () => readonly string[], RegExp][] = [
		['a rule without any', () => complaints(conditional, undefined, 'f'), /has no rows: add it to .*f\.test\.ts/],
		['a rule that spares nobody', () => complaints(conditional, { concerns: row, spares: {} }, 'f'), /whom it spares/],
		[
			'a rule that concerns nobody',
			() => complaints(conditional, { concerns: {}, spares: row }, 'f'),
			/whom it concerns/
		],
		['a rule that can be open', () => complaints(conditional, { concerns: row, spares: row }, 'f'), /opensWith/],
		['a rule that can be silent', () => complaints(conditional, { concerns: row, spares: row }, 'f'), /silentWithout/],
		['a condition said to hold for anyone', () => complaints(conditional, anyone, 'f'), /has a condition/]
	];
	for (const [what, complain, words] of missing) test(what, () => expect(complain().join('\n')).toMatch(words));

	test('a rule for anyone needs no more', () => expect(complaints(always, anyone, 'f')).toEqual([]));
});
