import { describe, expect, test } from 'vitest';
import type { Document } from '#core/documents/blocks.ts';
import { svg } from '#core/documents/svg.ts';
import { unprintable } from '#print/drawable.ts';
import { print } from '#print/print.ts';
import { looks, type Paper } from '#print/styles.ts';
import { popplerMissing } from '../browser/poppler.ts';
import { article, clause, paragraph, somePaper, table } from './papers.ts';
import { textOf, wordsOf } from './read-pdf.ts';

/** A party may call itself anything. Whatever it types is printed as typed, inside the page, or shown as a mark. */
const { margins, wide } = looks.plain;
const withPoppler = test.skipIf(Boolean(popplerMissing()));
const read = async (text: string) =>
	(await textOf(await print(somePaper({ blocks: [paragraph(text)] }), { paper: 'A4' })))[1]!;

describe('is printed literally', () => {
	withPoppler.each([
		['tags and entities', '<b>bold</b> &amp; <script>alert(1)</script>'],
		['quotes', `"double" 'single' “curly” «angled» „low“`],
		['what pdfmake could take for an instruction', '{page} {pages} __proto__ [object Object] {"text":"x"}'],
		['what a PDF could take for an instruction', String.raw`(BT) Tj ET \(x\) endstream endobj %%EOF`],
		['a word that every object knows', 'the constructor'],
		['brackets, blanks and braces', '[a / b] ____ {c}']
	])('%s', async (_, text) => expect(squeezed(await read(text))).toContain(squeezed(text)));

	withPoppler.each([
		['Polish', 'Zażółć gęślą jaźń'],
		['Czech', 'Příliš žluťoučký kůň úpěl ďábelské ódy'],
		['Hungarian', 'Árvíztűrő tükörfúrógép'],
		['Turkish', 'Pijamalı hasta yağız şoföre çabucak güvendi'],
		['Vietnamese', 'Đại hội đồng nhất trí những điều kiện hòa bình giữa các bên'],
		['Icelandic', 'Kæmi ný öxi hér, ykist þjófum nú bæði víl og ádrepa'],
		['Latvian', 'Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus'],
		['Maltese', 'Ħaġra żgħira għall-ġbir'],
		['Romanian', 'Muzicologă în bej vând whisky și tequila, preț fix'],
		['Hausa and Fula', 'Ɓauna da ɗan ƙasa, ƴan gida, ŋaaŋ'],
		['rare letters', 'ƀ ƌ ƕ ǯ ȡ ɋ ḓ ṋ ṱ ḽ'],
		['Yoruba', 'Ìjọba àti ẹgbẹ́ ọmọ ìlú'],
		['Māori and Hawaiian', 'Te Reo Māori, ʻōlelo Hawaiʻi'],
		['letters with marks of their own', 'q̃ m̄ ṇ̃'],
		['signs', '– — … · • □ ☐ ☑ → ≥ ≤ ½ ¾ № § ¶ † € ₦ ₵ ₹ ₱ ° ′']
	])('%s, and can be read back', async (_, text) => {
		expect(unprintable(somePaper({ blocks: [paragraph(text)] }))).toEqual([]);
		expect(squeezed(await read(text)).normalize('NFC')).toContain(squeezed(text).normalize('NFC'));
	});
});

withPoppler('a mark that no letter is made with stands over its letter in a chart, too', async () => {
	const box = { x: 0, y: 10, width: 200, height: 40, lines: ['Ìjọba ẹgbẹ́ q̃'], kind: 'post' } as const;
	const drawing = { width: 200, height: 60, alternative: 'one box', boxes: [box], lines: [], labels: [] };
	const text = textOf(await print(somePaper({ blocks: [{ type: 'drawing', drawing }] }), { paper: 'A4' }))[1]!;
	expect(text.normalize('NFC')).toContain('Ìjọba ẹgbẹ́ q̃'.normalize('NFC'));
});

describe('a character that no font has', () => {
	const text = 'dove 🕊 and שלום';
	withPoppler('is drawn as a mark that can be seen', async () => {
		expect(squeezed(await read(text))).toContain('dove□and□□□□');
	});

	test('is reported, each once, wherever it stands', () => {
		expect(unprintable(somePaper({ title: '🕊', running: '🕊', blocks: [clause('1.1', text)] }))).toEqual([
			'🕊',
			'ש',
			'ל',
			'ו',
			'ם'
		]);
	});

	test('is not reported where there is nothing to draw', () => {
		expect(unprintable(somePaper({ title: 'a\u200bb\u00adc\u202ed\u2066e\ufe0f\u2009f\tg\u0007' }))).toEqual([]);
	});
});

withPoppler('marks of direction and other invisible characters leave no trace', async () => {
	expect(squeezed(await read('\u202eevil\u202c a\u200bb\u00adc\u2066d\u2069 e\ufe0ff'))).toContain('evilabcdef');
});

describe('a word of 400 characters', () => {
	const word = 'Wiederaufbauministerium'.repeat(18).slice(0, 400);
	const documents: [string, Partial<Document>, number][] = [
		['in a clause and its items', { blocks: [clause('1.1', word, [word])] }, 2],
		[
			'in paragraphs',
			{ blocks: [paragraph(word), { type: 'paragraph', style: 'recital', line: [{ text: word }] }] },
			2
		],
		[
			'in headings, contents and bookmarks',
			{ blocks: [article(1, word), { type: 'heading', level: 2, id: 'b', number: '1', text: word }] },
			3
		],
		['in a list', { blocks: [{ type: 'list', ordered: false, lines: [[{ text: word }]] }] }, 1],
		['in a table', { blocks: [table([[word, word, word]], { caption: word, head: [word, 'b', 'c'] })] }, 5],
		[
			'in a small table of many columns',
			{ blocks: [table([[word, 'a', word]], { small: true, widths: [1, 20, 1] })] },
			2
		],
		['on the cover', { title: word, cover: [{ label: word, line: [{ text: word }] }] }, 3],
		['under a line to sign on', { blocks: [{ type: 'signatures', signers: [word], fields: [word] }] }, 2]
	];
	withPoppler.each(documents)(
		'breaks inside its column %s, and nothing of it is lost',
		async (_, different, copies) => {
			const { words, pages } = wordsOf(await print(somePaper(different), { paper: 'A4' }));
			for (const { text, page, left, right, bottom } of words) {
				const message = `"${text.slice(0, 30)}" on page ${page} leaves its column`;
				expect(left, message).toBeGreaterThanOrEqual(margins.left - 1);
				expect(right, message).toBeLessThanOrEqual(pages[page - 1]!.width - margins.right + wide + 1);
				expect(bottom, message).toBeLessThanOrEqual(pages[page - 1]!.height - margins.bottom + 50);
			}
			const pieces = words.map(({ text }) => text).filter((text) => word.includes(text) && text.length > 1);
			// Poppler sees lines that stand beside one another in turn; counting letters does not mind.
			expect(pieces.join('').length, 'letters were lost').toBeGreaterThanOrEqual(word.length * copies * 0.93);
		}
	);

	withPoppler('is cut short with dots in the running head', async () => {
		const { words } = wordsOf(await print(somePaper({ running: `Internal ${word}` }), { paper: 'A4' }));
		const line = words.filter(({ page, top }) => page === 1 && top < margins.top - 20);
		expect(line.map(({ text }) => text).join(' ')).toMatch(/^Internal Wieder.*…$/);
		expect(new Set(line.map(({ top }) => Math.round(top)))).toHaveProperty('size', 1);
	});

	test('stays inside its box in a drawing, and the box ends in dots when it is full', () => {
		const drawn = svg({
			width: 200,
			height: 60,
			alternative: word,
			boxes: [{ x: 10, y: 10, width: 100, height: 40, lines: [word], kind: 'post' }],
			lines: [],
			labels: []
		});
		const lines = [...drawn.matchAll(/<text[^>]*y="([\d.]+)"[^>]*>([^<]*)</g)];
		expect(lines.length).toBeGreaterThan(1);
		expect(Number(lines.at(-1)![1])).toBeLessThan(50);
		expect(lines.at(-1)![2]).toMatch(/…$/);
	});
});

describe.each(['A4', 'Letter'] satisfies Paper[])('a row higher than a page, on %s', (paper) => {
	withPoppler('breaks rather than vanish', async () => {
		const many = Array.from({ length: 900 }, (_, i) => `w${i}`);
		const { words } = wordsOf(await print(somePaper({ blocks: [table([['a', 'b', many.join(' ')]])] }), { paper }));
		const printed = new Set(words.map(({ text }) => text));
		expect(
			many.filter((one) => !printed.has(one)),
			'dontBreakRows in src/print/table.ts kept a row whole that does not fit'
		).toEqual([]);
	});
});

function squeezed(text: string): string {
	return text.replace(/\s+/g, '');
}
