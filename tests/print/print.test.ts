import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block, Document } from '#core/documents/blocks.ts';
import { print } from '#print/print.ts';
import { looks, papers } from '#print/styles.ts';
import { popplerMissing } from '../browser/poppler.ts';
import { article, clause, paragraph, sentence, somePaper, table, times, wholePaper } from './papers.ts';
import { bookmarks, fontsOf, metadata, opened, textOf, wordsOf } from './read-pdf.ts';

const missing = popplerMissing();
if (missing) console.warn(missing);
const { margins, wide } = looks.plain;
const withPoppler = test.skipIf(Boolean(missing));
const A4 = { paper: 'A4' } as const;

describe('what stands on the paper', () => {
	withPoppler('every word of a document, in the order it has on the screen', async () => {
		const text = (await textOf(await print(wholePaper(), A4))).join(' ').replace(/\s+/g, ' ');
		const order = [
			'Mandate of the Office',
			'Open points',
			'Contents',
			'wishes to talk',
			'Article 1',
			'takes instructions',
			'(a)',
			'keeps the record',
			'Head',
			'leads',
			'Signed'
		];
		const places = order.map((words) => text.lastIndexOf(words));
		expect(places, `Look in lay-out.ts for what came out of order in: ${text}`).toEqual(
			places.toSorted((a, b) => a - b)
		);
		expect(Math.min(...places), `Something was not printed: ${text}`).toBeGreaterThanOrEqual(0);
	});

	withPoppler('a running head and "page x of y" on every page', async () => {
		const pages = textOf(await print(somePaper({ blocks: times(90, (i) => clause(`1.${i}`, sentence)) }), A4));
		expect(pages.length).toBeGreaterThan(3);
		pages.forEach((page, index) => {
			expect(page).toContain('Internal · copy 1');
			expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
		});
	});

	withPoppler('contents with the page on which each article stands', async () => {
		const blocks = times(12, (i) => [
			article(i + 1, `Matter ${i + 1}`),
			...times(6, (j) => clause(`${i + 1}.${j + 1}`, sentence))
		]).flat();
		const { words } = wordsOf(await print(somePaper({ blocks }), A4));
		const contents = words.filter(({ page }) => page === 1);
		for (const number of times(12, (i) => String(i + 1))) {
			const entry = contents.find(({ text }, i) => text === number && contents[i - 1]?.text === 'Article')!;
			const listed = contents
				.filter(({ top, left }) => Math.abs(top - entry.top) < 3 && left > entry.right)
				.at(-1)!.text;
			const stands = words.find(
				({ text, page }, i) => page > 1 && text === number && words[i - 1]?.text === 'Article'
			)!.page;
			expect(listed, `The contents name another page than the one of Article ${number}`).toBe(String(stands));
		}
	});

	withPoppler('Letter as well as A4, upright and turned', async () => {
		const blocks = [
			paragraph('upright'),
			{ type: 'page', orientation: 'landscape' },
			paragraph('turned'),
			{ type: 'page', orientation: 'portrait' },
			paragraph('again')
		] as const;
		const { pages } = wordsOf(await print(somePaper({ blocks }), { paper: 'Letter' }));
		expect(pages.map(({ width, height }) => [width, height])).toEqual([
			[612, 792],
			[792, 612],
			[612, 792]
		]);
	});
});

describe('what the file says of itself', () => {
	test('its title, its language, and that the title is to be shown', async () => {
		const pdf = await print(somePaper({ language: 'fr', title: 'Décision n° 1' }), A4);
		expect(metadata(pdf)).toEqual({ Title: 'Décision n° 1' });
		expect(opened(pdf)).toContain('/Lang (fr)');
		expect(opened(pdf)).toContain('/DisplayDocTitle true');
	});

	test('a bookmark for every heading', async () => {
		const blocks = [
			article(1, 'Čas a místo'),
			paragraph('x'),
			{ type: 'heading', level: 2, id: 'b', text: 'Below' },
			paragraph('y')
		] as const;
		expect(bookmarks(await print(somePaper({ blocks }), A4))).toEqual(['Article 1 Čas a místo', 'Below']);
	});

	withPoppler('fonts that are embedded, cut to what is used, and can be read back', async () => {
		const fonts = fontsOf(await print(wholePaper(), A4));
		expect(fonts.length).toBeGreaterThan(2);
		for (const font of fonts)
			expect(font, 'Every face must come from src/print/fonts').toMatchObject({
				embedded: true,
				subset: true,
				unicode: true
			});
	});

	test('the same document gives the same bytes, another document others', async () => {
		const [one, two, other] = await Promise.all([
			print(wholePaper(), A4),
			print(wholePaper(), A4),
			print(somePaper(), A4)
		]);
		expect(
			Buffer.compare(one, two),
			'Something in src/print depends on the clock, on chance or on what was printed before'
		).toBe(0);
		expect(Buffer.compare(one, other)).not.toBe(0);
	});
});

describe('pages that break well', () => {
	withPoppler('the head of a table is repeated on every page it reaches', async () => {
		const rows = times(120, (i) => [`P${i}`, sentence, String(i)]);
		const pages = textOf(await print(somePaper({ blocks: [table(rows)] }), A4)).slice(1);
		expect(pages.length).toBeGreaterThan(3);
		for (const page of pages) expect(page, 'headerRows of the table in src/print/table.ts').toMatch(/Post[^]*Task/);
	});

	withPoppler('no row is torn, and no heading of any kind stands last on a page', async () => {
		for (const before of times(24, (i) => i)) {
			const rows = times(8, (i) => [`row${i}`, `${sentence} ${sentence} end${i}`, '']);
			const section = { cells: [[{ text: 'SECTION' }]], section: true as const };
			const body = table(rows, { caption: 'CAPTION' }) as Extract<Document['blocks'][number], { type: 'table' }>;
			const blocks = [
				...times(before + 24, () => paragraph('one line')),
				article(1, 'HEADING'),
				{ ...body, rows: [section, ...body.rows.slice(0, 3), section, ...body.rows.slice(3)] }
			];
			const { words } = wordsOf(await print(somePaper({ blocks, contents: '', cover: [] }), A4));
			const pageOf = (text: string, nth = 0) => words.filter((word) => word.text === text && word.page > 1)[nth]?.page;
			rows.forEach((_, i) =>
				expect(pageOf(`row${i}`), `row ${i} after ${before} lines is torn`).toBe(pageOf(`end${i}`))
			);
			expect([pageOf('HEADING'), pageOf('CAPTION'), pageOf('SECTION')], `after ${before} lines`).toEqual(
				times(3, () => pageOf('row0'))
			);
			expect(pageOf('SECTION', 1), `the second section after ${before} lines`).toBe(pageOf('row3'));
		}
	});

	withPoppler(
		'neither the first nor the last row of a table stands alone on a page, nor the note below it',
		async () => {
			const note = { type: 'paragraph', style: 'note', line: [{ text: `NOTE ${sentence} ${sentence}` }] } as const;
			for (const before of times(24, (i) => i)) {
				const rows = times(24, (i) => [`row${i}`, 'one line', '']);
				const blocks = [...times(before + 5, () => paragraph('one line')), table(rows), note];
				const { words } = wordsOf(await print(somePaper({ blocks, contents: '', cover: [] }), A4));
				const pageOf = (text: string) => words.find((word) => word.text === text && word.page > 1)?.page;
				expect(pageOf('row0'), `the first row after ${before} lines`).toBe(pageOf('row1'));
				expect([pageOf('row22'), pageOf('NOTE')], `the end after ${before} lines`).toEqual(
					times(2, () => pageOf('row23'))
				);
			}
		}
	);

	withPoppler('a low table is not torn', async () => {
		for (const before of times(12, (i) => i)) {
			const blocks = [...times(before + 24, () => paragraph('one line')), table(times(9, (i) => [`row${i}`, '', '']))];
			const { words } = wordsOf(await print(somePaper({ blocks, contents: '', cover: [] }), A4));
			const pages = words.filter(({ text, page }) => text.startsWith('row') && page > 1).map(({ page }) => page);
			expect(pages, `after ${before} lines`).toEqual(times(9, () => pages[0]));
		}
	});

	withPoppler('the last lines before the page turns, and those to sign, stand on no page by themselves', async () => {
		for (const before of times(24, (i) => i)) {
			const blocks: Block[] = [
				...times(before + 15, () => paragraph('one line')),
				paragraph('COMPANY'),
				paragraph('LAST'),
				{ type: 'page', orientation: 'portrait' },
				...times(before + 15, () => paragraph('one line')),
				clause('1.1', 'BEFORE'),
				clause('1.2', 'WORDS'),
				paragraph('level'),
				{ type: 'signatures', lines: times(3, (i) => ({ label: `SIGN${i}` })) }
			];
			const { words } = wordsOf(await print(somePaper({ blocks, contents: '', cover: [] }), A4));
			const pageOf = (text: string) => words.find((word) => word.text === text)?.page;
			expect(pageOf('COMPANY'), `after ${before} lines`).toBe(pageOf('LAST'));
			expect([pageOf('BEFORE'), pageOf('WORDS'), pageOf('SIGN0')], `after ${before} lines`).toEqual(
				times(3, () => pageOf('SIGN2'))
			);
		}
	});

	withPoppler.each([
		['little that stands before the page turns goes below the contents', 'plain', 1, 1],
		['unless its lines are to be counted', 'review', 1, 2],
		['or it is more than there is room for', 'plain', 60, 2]
	] as const)('%s', async (_, look, lines, page) => {
		const turn = { type: 'page', orientation: 'landscape' } as const;
		const blocks = [article(1, 'HEADING'), ...times(lines, () => paragraph('x')), turn, paragraph('turned')];
		const { words } = wordsOf(await print(somePaper({ blocks }), { ...A4, look }));
		expect(words.findLast(({ text }) => text === 'HEADING')?.page).toBe(page);
	});

	withPoppler('of a long clause neither one line is left behind nor one line carried over', async () => {
		for (const length of times(24, (i) => 160 + i * 10)) {
			const long = times(length, (i) => `w${i}`).join(' ');
			const blocks = [...times(19, () => paragraph('one line')), clause('1.1', long)];
			const { words } = wordsOf(await print(somePaper({ blocks, contents: '', cover: [] }), A4));
			const lines = new Map<number, Set<number>>();
			for (const { page, top, text } of words.filter(({ text }) => /^w\d+$/.test(text)))
				lines.set(page, (lines.get(page) ?? new Set()).add(Math.round(top)));
			for (const [page, tops] of lines)
				expect(tops.size, `of ${length} words page ${page} has one line`).toBeGreaterThan(1);
			expect(lines.size).toBeLessThan(3);
		}
	});

	withPoppler('a clause of ordinary length is never torn', async () => {
		for (const before of times(15, (i) => i)) {
			const blocks = [
				...times(before + 26, () => paragraph('one line')),
				article(1, 'HEADING'),
				clause('1.1', `first ${sentence} ${sentence} last`, ['item', 'item'])
			];
			const { words } = wordsOf(await print(somePaper({ blocks }), A4));
			const pageOf = (text: string) => words.findLast((word) => word.text === text)?.page;
			expect(pageOf('HEADING'), `after ${before} lines`).toBe(pageOf('last'));
			expect(pageOf('first')).toBe(pageOf('last'));
			expect(pageOf('(a)'), 'a list stays with the words that open it').toBe(pageOf('last'));
		}
	});
});

describe('a print that fails', () => {
	afterEach(() => vi.unstubAllGlobals());

	test('says so with an error that can be shown, and the next try works', async () => {
		const torn = {
			...somePaper(),
			get blocks(): never {
				throw new Error('paper jam');
			}
		};
		await expect(print(torn, A4)).rejects.toThrow(
			'The document "Mandate of the Office" could not be printed: paper jam'
		);
		expect((await print(somePaper(), A4)).length).toBeGreaterThan(1000);
	});

	test('for want of a font may be tried again', async () => {
		vi.resetModules();
		const { loadFaces } = await import('#print/fonts/load.ts');
		vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
		vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
		await expect(loadFaces()).rejects.toThrow('A font could not be read (404).');
		vi.unstubAllGlobals();
		expect(Object.keys(await loadFaces())).toHaveLength(6);
	});
});

withPoppler('nothing stands outside the page, and text leaves the margin for remarks free', async () => {
	const { words, pages } = wordsOf(await print(wholePaper(), A4));
	for (const word of words) {
		const { width, height } = pages[word.page - 1]!;
		const message = `"${word.text}" on page ${word.page}: look at the widths given in src/print`;
		expect(word.left, message).toBeGreaterThanOrEqual(margins.left - 1);
		expect(word.right, message).toBeLessThanOrEqual(width - margins.right + wide + 1);
		expect(word.bottom, message).toBeLessThan(height);
	}
	expect(pages[0]!.width).toBeCloseTo(papers.A4.width, 0);
});
