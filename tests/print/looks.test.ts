import type { Block } from '#core/documents/blocks.ts';
import { describe, expect, test } from 'vitest';
import { print } from '#print/print.ts';
import { cell, looks, type } from '#print/styles.ts';
import { set } from '#print/words.ts';
import { popplerMissing } from '../browser/poppler.ts';
import { article, clause, paragraph, sentence, somePaper, table, times } from './papers.ts';
import { opened, textOf, wordsOf } from './read-pdf.ts';

const withPoppler = test.skipIf(Boolean(popplerMissing()));
/** A chart with a word in its first and in its last corner. */
const chart = (width: number, height: number): Block => ({
	type: 'drawing',
	drawing: {
		width,
		height,
		alternative: 'Chart',
		boxes: [],
		lines: [],
		labels: [
			{ x: 0, y: 10, text: 'drawn' },
			{ x: width, y: height, text: 'drawn', anchor: 'end' }
		]
	}
});
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

	withPoppler('of a paper that begins on its first page has both there, too', async () => {
		const { contents: _, ...short } = somePaper({ blocks: [paragraph(sentence)] });
		const { words, pages } = wordsOf(await print(short, { paper: 'A4', look: 'review' }));
		expect(pages).toHaveLength(1);
		expect(words.map(({ text }) => text)).toContain('Remarks');
		expect(words.filter(({ right }) => right < looks.review.margins.left - 5).length).toBeGreaterThan(3);
	});

	withPoppler('turns a chart to a page of its own where its words would be too small beside the column', async () => {
		const turned = async (width: number) => {
			const blocks = [paragraph('before'), article(1, 'CHART'), chart(width, 200), paragraph('after')];
			const { words, pages } = wordsOf(await print(somePaper({ blocks }), { paper: 'A4', look: 'review' }));
			const page = words.findLast(({ text }) => text === 'CHART')!.page;
			return [page, pages[page - 1]!.width > pages[page - 1]!.height, words.find(({ text }) => text === 'after')!.page];
		};
		expect(await turned(340), 'what is large enough stays').toEqual([2, false, 2]);
		expect(await turned(480)).toEqual([3, true, 4]);
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

	test('sets nothing but charts smaller than its text', async () => {
		const blocks: Block[] = [
			{ type: 'paragraph', style: 'note', line: [{ text: sentence }] },
			{ type: 'list', ordered: false, tick: '○', lines: [[{ text: 'to tick' }]] },
			table([['Head', 'leads', '30']], { caption: 'POSTS', small: true }),
			{ type: 'signatures', signers: ['Signed'], fields: ['Date'] }
		];
		const first = { heading: 'First', lines: [[{ text: sentence }]] };
		const source = opened(await print(somePaper({ first, blocks }), { paper: 'A4', look: 'large' }));
		const sizes = [...source.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size));
		expect(sizes.length).toBeGreaterThan(10);
		expect(Math.min(...sizes), 'Look for a style that is not asked of styleIn in src/print').toBe(type.text.size);
	});

	withPoppler('keeps its running head within the text, in two lines if need be', async () => {
		const running = 'Summary, to be read aloud · Restricted until signed · draft, not in force';
		const { words, pages } = wordsOf(await print(somePaper({ running }), { paper: 'A4', look: 'large' }));
		const head = words.filter(({ page, bottom }) => page === 1 && bottom < looks.large.margins.top * looks.large.scale);
		expect(head.map(({ text }) => text).join(' ')).toBe(running);
		const edge = pages[0]!.width - looks.large.margins.right * looks.large.scale;
		expect(Math.max(...head.map(({ right }) => right))).toBeLessThan(edge + 1);
	});

	withPoppler('does not tear what is to be read first', async () => {
		const first = { heading: 'FIRST', lines: times(5, (i) => [{ text: `${sentence} item${i}` }]) };
		const cover = times(6, () => ({ label: 'State', line: [{ text: sentence }] }));
		const { words } = wordsOf(await print(somePaper({ first, cover }), { paper: 'A4', look: 'large' }));
		const pageOf = (text: string) => words.find((word) => word.text === text)?.page;
		expect([pageOf('FIRST'), pageOf('item0'), pageOf('item4')]).toEqual([2, 2, 2]);
	});

	withPoppler('lays a chart across a page of its own, and says that the same follows in words', async () => {
		const blocks = [paragraph('before'), article(1, 'CHART'), chart(480, 300), paragraph('after')];
		const paper = somePaper({ blocks, inWords: 'FOLLOWS' });
		const { words, pages } = wordsOf(await print(paper, { paper: 'A4', look: 'large' }));
		const pageOf = (text: string) => words.findLast((word) => word.text === text)!.page;
		const [before, across, after] = ['before', 'CHART', 'after'].map(pageOf) as [number, number, number];
		expect([across - before, after - across, pageOf('FOLLOWS')]).toEqual([1, 1, after]);
		expect(pages.map(({ width, height }) => width > height)).toEqual(pages.map((_, index) => index + 1 === across));
		expect(words.find(({ text }) => text === 'drawn')!.page).toBe(across);
		// The page less its margins, its heading and what the drawing has at its edges.
		const { left, right } = words
			.filter(({ text }) => text === 'drawn')
			.reduce((edges, word) => ({ ...edges, right: word.right }));
		expect(right - left).toBeGreaterThan(
			0.6 * (pages[across - 1]!.width - 2 * looks.large.margins.left * looks.large.scale)
		);
	});

	withPoppler('leaves a chart between its text that is as large as that', async () => {
		const blocks = [paragraph('before'), chart(180, 60), paragraph('after')];
		const { words } = wordsOf(await print(somePaper({ blocks, inWords: 'FOLLOWS' }), { paper: 'A4', look: 'large' }));
		expect(
			new Set(words.filter(({ text }) => ['before', 'drawn', 'after'].includes(text)).map(({ page }) => page)).size
		).toBe(1);
		expect(words.map(({ text }) => text)).not.toContain('FOLLOWS');
	});

	withPoppler('tears no row of a table that is set as a list', async () => {
		for (const before of times(12, (i) => i)) {
			const blocks = [
				...times(before, () => paragraph('one line')),
				table(times(5, (i) => [`row${i}`, sentence, `end${i}`]))
			];
			const { words } = wordsOf(await print(somePaper({ blocks }), { paper: 'A4', look: 'large' }));
			const pageOf = (text: string) => words.find((word) => word.text === text)!.page;
			for (const row of times(5, (i) => i))
				expect(pageOf(`row${row}`), `row ${row} after ${before} lines`).toBe(pageOf(`end${row}`));
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
