import { describe, expect, test } from 'vitest';
import { glued } from '#print/glued.ts';
import { print } from '#print/print.ts';
import { popplerMissing } from '../browser/poppler.ts';
import { paragraph, somePaper, table, times } from './papers.ts';
import { textOf, wordsOf } from './read-pdf.ts';

const withPoppler = test.skipIf(Boolean(popplerMissing()));

/** ~ stands for a space that does not break. */
describe('stays on one line', () => {
	test.each([
		['a word and its number', 'see Article 8 and day 180', 'see Article~8 and day~180'],
		['a word and its letter', 'in Annex B there', 'in Annex~B there'],
		['a code and its name', 'P19 Information officer', 'P19~Information officer'],
		['but not codes that follow one another', 'P1, P2 and P3', 'P1, P2 and P3'],
		['and no letter that begins a sentence', 'to the head. A party', 'to the head. A party']
	])('%s', (_, text, kept) => expect(glued(text, undefined).replaceAll('\u00a0', '~')).toBe(kept));

	test('a figure and what it counts', () =>
		expect(glued(' days later', { text: '[30]', kind: 'figure' })).toBe('\u00a0days later'));
});

withPoppler('a reference is never broken where its line has room for it', async () => {
	const blocks = times(40, (i) => paragraph(`${'x'.repeat(i + 1)} ${'word '.repeat(12)} Article 8 there`));
	const { words } = wordsOf(await print(somePaper({ blocks }), { paper: 'A4' }));
	const articles = words.flatMap(({ text, page }, i) =>
		text === 'Article' && page > 1 ? [[words[i]!, words[i + 1]!] as const] : []
	);
	expect(articles).toHaveLength(40);
	for (const [word, number] of articles) expect(number.top).toBeCloseTo(word.top, 0);
});

withPoppler('is found by who searches with an ordinary space', async () => {
	const pages = textOf(await print(somePaper({ blocks: [paragraph('see Article 8 there')] }), { paper: 'A4' }));
	expect(pages.join()).toContain('see Article 8 there');
});

withPoppler('what is wider than its cell breaks at the space, and not inside a word', async () => {
	const cell = [{ text: 'each ' }, { text: '[three]', kind: 'figure' as const }, { text: ' months' }];
	const narrow = { ...table([]), widths: [8, 46, 46], rows: [{ cells: [cell, [{ text: 'x' }], [{ text: 'y' }]] }] };
	const { words } = wordsOf(await print(somePaper({ blocks: [paragraph('x'), narrow] }), { paper: 'A4' }));
	expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['each', '[three]', 'months']));
});
