import { describe, expect, test } from 'vitest';
import type { Answers } from '#core/answers.ts';
import type { Draft } from '#core/draft.ts';
import { anyAnswers, chance } from './chance.ts';
import { allText, documentOf, rowsUnder } from './reading.ts';
import { draftFrom } from './somebody.ts';

/** Four hundred parties by chance, the same each time: whatever is answered, a whole draft comes out. */

const next = chance(20040801);
const walk: readonly Answers[] = Array.from({ length: 400 }, () => anyAnswers(next));

const faults: readonly [string, (text: string, draft: Draft) => readonly unknown[]][] = [
	['a word that is not one', (text) => text.match(/undefined|\bNaN\b|\[object|\bnull\b/g) ?? []],
	['an empty bracket', (text) => text.match(/\[\s*\]|\(\s*\)/g) ?? []],
	['a bracket within a bracket', (text) => text.match(/\[[^\]]*\[/g) ?? []],
	['a mark that was not filled in', (text) => text.match(/\{[^}]*\}|\[\[/g) ?? []],
	[
		'brackets that do not close',
		(text) => text.split(/\n(?![A-Z/]+ – )/).filter((line) => count(line, '[') !== count(line, ']'))
	],
	['two spaces or a space before a stop', (text) => text.match(/[^\s\d] {2,}\S| [.,;](?=\s|$)/gm) ?? []],
	['a sentence that stops twice', (text) => text.match(/[^.]\.\.(?!\.)|;\.|,\./g) ?? []],
	[
		'a point that is not on the sheet',
		(text, draft) => {
			const sheet = rowsUnder(documentOf(draft, 'mandate'), 'points').map(([number]) => number);
			return [...text.matchAll(/Point (\d+)/g)]
				.map(([, number]) => number)
				.filter((number) => !sheet.includes(number!));
		}
	]
];

describe('four hundred parties', () => {
	const tried = walk.map(attempt);
	const made = tried.flatMap((one, index) => ('draft' in one ? [{ index, draft: one.draft }] : []));

	for (const [what, find] of faults)
		test(`no draft holds ${what}`, () => {
			const bad = made.flatMap(({ index, draft }) => {
				const found = find(allText(draft), draft);
				return found.length > 0 ? [`party ${index}: ${JSON.stringify(found.slice(0, 2))}`] : [];
			});
			expect(bad.slice(0, 5)).toEqual([]);
		});
	test('the same answers give the same draft', () => {
		const { index, draft } = made[0]!;
		expect(draftFrom(walk[index]!)).toEqual(draft);
	});
});

function attempt(answers: Answers): { readonly draft: Draft } | { readonly reason: string } {
	try {
		return { draft: draftFrom(answers) };
	} catch (error) {
		return { reason: (error as Error).message };
	}
}

function count(text: string, mark: string): number {
	return text.split(mark).length - 1;
}
