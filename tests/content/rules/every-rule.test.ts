import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { purpose } from '#content/rules/commitment/purpose.ts';
import { anyone, complaints } from './table.ts';

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
		['a rule that spares nobody', () => complaints(conditional, { concerns: row, brings: [] }, 'f'), /whom it spares/],
		[
			'a rule that concerns nobody',
			() => complaints(conditional, { concerns: {}, spares: row, brings: [] }, 'f'),
			/whom it concerns/
		],
		[
			'a rule that can be open',
			() => complaints(conditional, { concerns: row, spares: row, brings: [] }, 'f'),
			/opensWith/
		],
		[
			'a rule that can be silent',
			() => complaints(conditional, { concerns: row, spares: row, brings: [] }, 'f'),
			/silentWithout/
		],
		[
			'a condition said to hold for anyone',
			() => complaints(conditional, { concerns: anyone, brings: [] }, 'f'),
			/has a condition/
		]
	];
	for (const [what, complain, words] of missing) test(what, () => expect(complain().join('\n')).toMatch(words));

	test('a rule for anyone needs no more', () =>
		expect(complaints(always, { concerns: anyone, brings: [] }, 'f')).toEqual([]));
});
