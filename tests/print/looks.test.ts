import { describe, expect, test } from 'vitest';
import { print } from '#print/print.ts';
import { cell, looks, type } from '#print/styles.ts';
import { set } from '#print/words.ts';
import { popplerMissing } from '../browser/poppler.ts';
import { article, clause, paragraph, sentence, somePaper, table, times } from './papers.ts';
import { opened, textOf, wordsOf } from './read-pdf.ts';

const withPoppler = test.skipIf(Boolean(popplerMissing()));
const long = somePaper({
	blocks: [
		article(1, 'Tasking'),
		...times(40, (i) => clause(`1.${i + 1}`, sentence)),
		table(
			times(5, (i) => [`P${i}`, sentence, '30']),
			{ caption: 'POSTS', small: true }
		)
	]
});

describe('a review print', () => {
	withPoppler('leaves the column for remarks free, below its title', async () => {
		const { words, pages } = wordsOf(await print(long, { paper: 'A4', look: 'review' }));
		const edge = pages[0]!.width - looks.review.margins.right;
		const inColumn = words.filter(({ right, page }) => page > 1 && right > edge + 1);
		expect(new Set(inColumn.map(({ text }) => text))).toEqual(new Set(['Remarks']));
		expect(inColumn.length, 'the title stands on every page but the cover').toBe(pages.length - 1);
	});

	withPoppler('numbers the lines of every page but the cover, from 1 and without a gap', async () => {
		const { words, pages } = wordsOf(await print(long, { paper: 'A4', look: 'review' }));
		const numbers = (page: number) =>
			words
				.filter((word) => word.page === page && word.right < looks.review.margins.left - 5)
				.map(({ text }) => Number(text));
		expect(numbers(1)).toEqual([]);
		for (const page of times(pages.length - 1, (i) => i + 2)) {
			expect(numbers(page).length).toBeGreaterThan(5);
			expect(numbers(page).toSorted((a, b) => a - b)).toEqual(times(numbers(page).length, (i) => i + 1));
		}
	});

	withPoppler('says the same as the plain one', async () => {
		const said = async (look: 'plain' | 'review') => {
			const { words, pages } = wordsOf(await print(long, { paper: 'A4', look }));
			const { left, right, top } = looks[look].margins;
			return words
				.filter(
					(word) => word.page > 1 && word.left > left - 2 && word.top > top - 5 && word.top < pages[0]!.height - 60
				)
				.filter((word) => look === 'plain' || word.right < pages[0]!.width - right + 1)
				.map(({ text }) => text)
				.filter((text) => !['Post', 'Task', 'Day'].includes(text))
				.sort();
		};
		expect(await said('review')).toEqual(await said('plain'));
	});
});

test('a table with more columns than stand beside that for remarks is set as a list in a review print', async () => {
	const head = ['Code', 'Post', 'From day', 'Means', 'Core'];
	const wide = { ...table([['P1', 'Head', '30', 'own', 'yes']]), head, widths: [1, 1, 1, 1, 1] };
	const source = (look: 'plain' | 'review') => print(somePaper({ blocks: [wide] }), { paper: 'A4', look }).then(opened);
	expect(await source('plain')).toMatch(/\/S \/Table/);
	expect(await source('review')).not.toMatch(/\/S \/Table/);
});

test('a table is closed by a rule like the one below its head', async () => {
	const rules = (source: string) => source.split(`${cell.headRule} w`).length - 1;
	const without = opened(await print(somePaper({ blocks: [paragraph('x')] }), { paper: 'A4' }));
	const one = opened(await print(somePaper({ blocks: [table([['a', 'b', 'c']])] }), { paper: 'A4' }));
	// A rule is drawn column by column.
	expect(rules(one) - rules(without)).toBe(2 * 3);
});

withPoppler('every table is as wide as the rule of the running head', async () => {
	const widths = [1, 1];
	const narrow = { ...table([['x', 'y']]), head: ['Left', 'Right'], widths, rows: [{ cells: [[], []] }] };
	const { words, pages } = wordsOf(await print(somePaper({ blocks: [narrow] }), { paper: 'A4' }));
	const { left, right } = looks.plain.margins;
	const middle = (left + pages[0]!.width - right + looks.plain.wide) / 2;
	expect(words.find(({ text }) => text === 'Right')!.left - cell.x).toBeCloseTo(middle, 0);
});

test.each([
	['a figure inside what is open', 'open', true],
	['a figure by itself', undefined, false]
] as const)('%s is as bold as what is around it', (_, kind, bold) => {
	const around = kind ? { kind } : {};
	const { text } = set(
		[
			{ text: '[for ', ...around },
			{ text: '[30]', kind: 'figure' }
		],
		'text',
		undefined
	);
	expect((text as unknown as { bold: boolean }[])[1]!.bold).toBe(bold);
});

test('a lead is smaller than a heading', () => {
	expect(type.lead.size).toBeLessThan(type.heading1.size);
});

describe('a print in large type', () => {
	test('sets its text in 18 points on paper of the ordinary size', async () => {
		const source = opened(await print(long, { paper: 'A4', look: 'large' }));
		expect(looks.large.scale * 11).toBeCloseTo(18);
		expect(source).toContain(
			`${Math.round(looks.large.scale * 1e6) / 1e6} 0 0 ${Math.round(looks.large.scale * 1e6) / 1e6} 0 0 cm`
		);
		expect(source).toMatch(/MediaBox \[0 0 595\.28 841\.89\]/);
	});

	withPoppler('stays inside the page and loses nothing', async () => {
		const { words, pages } = wordsOf(await print(long, { paper: 'A4', look: 'large' }));
		for (const word of words) {
			expect(word.left, word.text).toBeGreaterThan(20);
			expect(word.right, word.text).toBeLessThan(pages[0]!.width - 20);
			expect(word.bottom, word.text).toBeLessThan(pages[0]!.height);
		}
		expect(words.filter(({ text }) => text === 'nobody')).toHaveLength(45);
	});

	withPoppler('leaves no number on the cover without its words', async () => {
		// The page ends within an item on one of these covers.
		for (const rows of times(4, (i) => i + 1)) {
			const first = { heading: 'First', lines: times(12, () => [{ text: sentence }]) };
			const cover = times(rows, () => ({ label: 'State', line: [{ text: 'Draft' }] }));
			const { words } = wordsOf(await print(somePaper({ first, cover }), { paper: 'A4', look: 'large' }));
			const numbers = words.filter(({ text }) => /^\d+\.$/.test(text));
			const alone = numbers.filter(
				(one) =>
					!words.some(({ page, top, left }) => page === one.page && left > one.right && Math.abs(top - one.top) < 8)
			);
			expect(numbers.length, 'every item is there').toBeGreaterThanOrEqual(12);
			expect(alone, `${rows} rows above`).toEqual([]);
		}
	});

	withPoppler('reads a table out row by row, each cell with the head of its column', async () => {
		const paper = somePaper({
			blocks: [paragraph('x'), table([['P1', 'keeps the record', '30']], { caption: 'POSTS' })]
		});
		const text = textOf(await print(paper, { paper: 'A4', look: 'large' }))
			.join(' ')
			.replace(/\s+/g, ' ');
		expect(text).toContain('POSTS P1 Task: keeps the record Day: 30');
	});
});
