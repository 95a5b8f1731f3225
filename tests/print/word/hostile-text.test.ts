import { describe, expect, test } from 'vitest';
import type { Document } from '#core/documents/blocks.ts';
import { printWord } from '#print/word/print-word.ts';
import { article, clause, paragraph, somePaper, table } from '../papers.ts';
import { read, sources, tree } from './read-word.ts';

/** A party may call itself anything. Whatever it types stands in the file as typed, or is left out; the file is never broken by it. */
const print = (different: Partial<Document>) => printWord(somePaper(different), { paper: 'A4' });
const last = async (text: string) =>
	read(await print({ blocks: [paragraph(text)] })).findLast(({ style }) => style === 'BodyText')!.text;

describe('stands in the file as it was typed', () => {
	test.each([
		['tags and entities', '<b>bold</b> &amp; </w:t> <w:br/> ]]> <![CDATA[x]]>'],
		['quotes', `"double" 'single' “curly” «angled» „low“`],
		['what Word could take for an instruction', '{ INCLUDETEXT "x" } \\* MERGEFORMAT TOC \\o'],
		['what a list could take for its count', '%1.%2 (a)'],
		['brackets, blanks and braces', '[a / b] ____ {page} {pages}'],
		['spaces that are more than one', 'a  b   c'],
		['Arabic', 'المكتب يعمل من أجل السلام'],
		['Persian with its joints', 'می\u200cخواهیم'],
		['Hebrew', 'שלום'],
		['Burmese', 'ငြိမ်းချမ်းရေး'],
		['Sinhala, with its joints', 'ශ්\u200dරී ලංකාව'],
		['Devanagari', 'शान्ति सचिवालय'],
		['Chinese', '和平秘书处'],
		['a dove', '🕊 and 👩🏽‍🤝‍👩🏻'],
		['letters with marks of their own', 'q̃ m̄ ṇ̃ ẹ́']
	])('%s', async (_, text) => expect(await last(text)).toBe(text));
});

describe('what no file of Word may hold', () => {
	test.each([
		['control characters', 'a\u0000b\u0007c\u001bd\u007f\u0085e', 'abcd e'],
		['half a character', 'a\ud83dz\udd4a', 'a\ufffdz\ufffd'],
		['characters that are none', 'a\ufffe\uffffb', 'ab'],
		['what turns the order of all that follows', '\u202eevil\u202c \u202dx', 'evil x'],
		['ends of lines', 'a\r\nb\u2028c\td', 'a b c d']
	])('%s are left out or marked', async (_, text, kept) => expect(await last(text)).toBe(kept));

	test('breaks no part of it, wherever it stands', async () => {
		const bad = '\u0000\u0008\ud800 <&>"\' \ufffe';
		const word = await print({
			title: bad,
			running: bad,
			pageOf: `${bad}{page}${bad}`,
			contents: bad,
			cover: [{ label: bad, line: [{ text: bad }] }],
			first: { heading: bad, lines: [[{ text: bad }]] },
			blocks: [
				{ type: 'heading', level: 1, id: bad, number: bad, text: bad },
				{ type: 'heading', level: 1, id: bad, number: `${bad} 1`, text: bad },
				article(1, bad),
				clause(bad, bad, [bad]),
				table([[bad, bad, bad]], { caption: bad, head: [bad, bad, bad] }),
				{ type: 'signatures', signers: [bad], fields: [bad] },
				{
					type: 'drawing',
					drawing: {
						width: 90,
						height: 90,
						alternative: bad,
						boxes: [{ x: 0, y: 0, width: 80, height: 40, lines: [bad, bad], kind: 'post' }],
						lines: [],
						labels: [{ x: 0, y: 60, text: bad }]
					}
				}
			]
		});
		for (const [name, xml] of Object.entries(sources(word))) expect(() => tree(xml), name).not.toThrow();
	});
});

test.each([
	['a control character', '<a>\u0007</a>'],
	['half a character', '<a>\ud800</a>'],
	['a loose &', '<a>R & D</a>'],
	['a loose <', '<a>1 < 2</a>'],
	['a torn attribute', '<a b="c"d"/>'],
	['tags that cross', '<a><b></a></b>']
])('the reader of these tests refuses %s', (_, xml) => expect(() => tree(xml)).toThrow());

test('a name of ten thousand characters does no harm', async () => {
	const name = 'Wiederaufbauministerium '.repeat(420);
	const word = await print({ title: name, running: name, blocks: [article(1, name), clause('1.1', name)] });
	expect(read(word).filter(({ text }) => text === name).length).toBe(4);
});
