import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { editionWords } from '#content/languages/en/editions.ts';
import { words } from '#content/languages/en/index.ts';
import type { Block, Document } from '#core/documents/blocks.ts';
import { writerOf, type Edited } from '#core/documents/editions.ts';
import { draft } from '#core/draft.ts';
import { footMark } from '#print/fingerprint.ts';
import { gaps } from '#print/styles.ts';
import { printWord } from '#print/word/print-word.ts';
import { article, clause, paragraph, somePaper, table } from '../papers.ts';
import { everything } from './everything.ts';
import { all, bodyOf, part, read, sources, textOf, value, type Node } from './read-word.ts';

const A4 = { paper: 'A4' } as const;
const print = (different: Partial<Document> = {}) => printWord(somePaper(different), A4);
const heading = (level: 1 | 2, text: string, number?: string): Block => ({
	type: 'heading',
	level,
	id: text,
	text,
	...(number ? { number } : {})
});

describe('what Word makes of a document', () => {
	test('a title, headings on two levels, clauses and what they list', async () => {
		const blocks = [article(1, 'Tasks'), heading(2, 'Daily'), clause('1.1', 'The office', ['records', 'reports'])];
		const found = read(await print({ blocks })).filter(({ style }) => !/^(Cover|TOC)/.test(style ?? 'Cover'));
		expect(found).toEqual([
			{ style: 'Title', number: '', text: 'Mandate of the Office' },
			{ style: 'Heading1', number: 'Article 1', text: 'Tasks' },
			{ style: 'Heading2', number: '', text: 'Daily' },
			{ style: 'Clause', number: '1.1', text: 'The office' },
			{ style: 'Item', number: '(a)', text: 'records' },
			{ style: 'Item', number: '(b)', text: 'reports' }
		]);
	});

	test('styles that are all defined, and known to Word where it has them', async () => {
		const word = await printWord(everything, A4);
		const styles = all(part(word, 'word/styles.xml'), 'w:style');
		const ids = styles.map((one) => one.attributes['w:styleId']);
		const used = Object.keys(sources(word))
			.filter((name) => /\/(document|header\d|footer\d)\.xml$/.test(name))
			.flatMap((name) => ['w:pStyle', 'w:rStyle'].flatMap((style) => all(part(word, name), style)))
			.map((one) => one.attributes['w:val']);
		expect(used.length).toBeGreaterThan(20);
		expect(used.filter((id) => !ids.includes(id))).toEqual([]);
		expect(styles.map((one) => value(one, 'w:name'))).toEqual(
			expect.arrayContaining([
				'Title',
				'heading 1',
				'heading 2',
				'List Paragraph',
				'caption',
				'toc 1',
				'header',
				'footer'
			])
		);
	});

	test('lists that are counted or marked, each anew', async () => {
		const list = (ordered: boolean): Block => ({ type: 'list', ordered, lines: [[{ text: 'x' }], [{ text: 'y' }]] });
		const lines = read(await print({ blocks: [list(true), paragraph('between'), list(true), list(false)] }));
		expect(lines.filter(({ style }) => style === 'ListParagraph').map(({ number }) => number)).toEqual([
			'1.',
			'2.',
			'1.',
			'2.',
			'–',
			'–'
		]);
	});

	test('what is open, strong or soft in styles of its own', async () => {
		const line = [
			{ text: '[a / b]', kind: 'open' },
			{ text: 'firm', kind: 'strong' },
			{ text: 'aside', kind: 'soft' },
			{ text: '[30]', kind: 'figure' },
			{ text: ' days' },
			{ text: '[for ', kind: 'open' },
			{ text: '[60]', kind: 'figure' }
		] as const;
		const runs = all(bodyOf(await print({ blocks: [paragraph(line)] })), 'w:r').slice(-7);
		expect(runs.map((one) => [textOf(one), value(one, 'w:rStyle')])).toEqual([
			['[a / b]', 'Open'],
			['firm', 'Strong'],
			['aside', 'Soft'],
			['[30]', undefined],
			['\u00a0days', undefined],
			['[for ', 'Open'],
			['[60]', 'Open']
		]);
	});

	test('a reference that stays with its number, except in a cell, where Word would break the word', async () => {
		const blocks = [paragraph('see Article 8'), table([['see Article 8', '', '']])];
		const texts = read(await print({ blocks })).map(({ text }) => text);
		expect(texts.filter((text) => text.startsWith('see'))).toEqual(['see Article\u00a08', 'see Article 8']);
	});

	test('room between what a short paper says of itself and its first paragraph', async () => {
		const { contents: _, ...short } = somePaper({ blocks: [paragraph('begins')] });
		const body = all(bodyOf(await printWord(short, A4)), 'w:body')[0]!;
		const between = body.children[body.children.findIndex(({ name }) => name === 'w:tbl') + 1]!;
		expect(textOf(between)).toBe('');
		expect(Number(all(between, 'w:spacing')[0]!.attributes['w:line'])).toBeGreaterThanOrEqual(20 * gaps.paragraph);
	});

	test('a running head, a fingerprint and pages that Word counts', async () => {
		const document = somePaper();
		const word = await printWord(document, A4);
		expect(textOf(part(word, 'word/header1.xml'))).toBe(document.running);
		const foot = part(word, 'word/footer1.xml');
		expect(textOf(foot)).toBe(`${footMark(document)}\tPage  of `);
		expect(all(foot, 'w:instrText').map((one) => one.text)).toEqual(['PAGE', 'NUMPAGES']);
	});

	test('pages that turn, each kind with its own width and height', async () => {
		const blocks = [
			paragraph('upright'),
			{ type: 'page', orientation: 'landscape' },
			paragraph('turned'),
			{ type: 'page', orientation: 'portrait' },
			paragraph('again')
		] as const;
		const pages = all(bodyOf(await printWord(somePaper({ blocks }), { paper: 'Letter' })), 'w:pgSz');
		const upright = ['12240', '15840'];
		expect(pages.map((one) => [one.attributes['w:w'], one.attributes['w:h']])).toEqual([
			upright,
			upright,
			upright.toReversed(),
			upright
		]);
	});

	test('places to sign, two beside one another', async () => {
		const blocks = [
			{ type: 'signatures', signers: ['First', 'Second', 'Third'], fields: ['Signature', 'Date'] }
		] as const;
		const rows = all(all(bodyOf(await print({ blocks })), 'w:tbl').at(-1)!, 'w:tr');
		expect(rows.map((row) => all(row, 'w:tc').map(textOf))).toEqual([
			['FirstSignatureDate', '', 'SecondSignatureDate'],
			['ThirdSignatureDate', '', '']
		]);
	});
});

describe('a table', () => {
	const rows = [
		{ cells: [[{ text: 'First part' }]], section: true as const },
		{ cells: [[{ text: 'Head' }], [{ text: 'leads' }], [{ text: '30' }]] }
	];
	const block: Block = {
		type: 'table',
		caption: 'Posts',
		head: ['Post', 'Task', 'Day'],
		widths: [2, 5, 1],
		rows,
		rowHeads: true
	};
	const printed = print({ blocks: [block, { ...block, caption: undefined } as unknown as Block] }).then((word) =>
		all(bodyOf(word), 'w:tbl').slice(-2)
	);

	test('repeats its head on every page and tears no row', async () => {
		for (const drawn of await printed) {
			const found = all(drawn, 'w:tr');
			expect(found.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
			expect(found.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
		}
	});

	test('has its words in cells, the heads of rows in bold, and a section across all columns', async () => {
		const [head, section, row] = all((await printed)[0]!, 'w:tr');
		expect(all(head!, 'w:tc').map(textOf)).toEqual(['Post', 'Task', 'Day']);
		expect([all(section!, 'w:tc').map(textOf), value(section!, 'w:gridSpan')]).toEqual([['First part'], '3']);
		expect(all(row!, 'w:tc').map((cell) => [textOf(cell), all(cell, 'w:b').length > 0])).toEqual([
			['Head', true],
			['leads', false],
			['30', false]
		]);
	});

	test('has columns that reach as far as the rule of the running head, in the proportion asked for', async () => {
		const [first, second, third] = all((await printed)[0]!, 'w:gridCol').map((one) => Number(one.attributes['w:w']));
		expect(Math.abs(first! + second! + third! - (595.28 - 68 - 132 + 84) * 20)).toBeLessThan(3);
		expect(first! > third! && second! > first!).toBe(true);
	});

	test('has its caption above, which stays with it', async () => {
		const caption = beside((await printed)[0]!, -1);
		expect([textOf(caption), value(caption, 'w:pStyle')]).toEqual(['Posts', 'Caption']);
	});

	test('never touches the next one, which Word would take for the same', async () => {
		expect(beside((await printed)[1]!, 1).name).toBe('w:p');
	});
});

describe('a drawing', () => {
	const drawing = {
		width: 300,
		height: 90,
		alternative: 'The Council stands above the office & "directs" it',
		boxes: [{ x: 10, y: 10, width: 120, height: 34, lines: ['Council', 'decides'], kind: 'body' as const }],
		lines: [
			{
				points: [
					[70, 44],
					[70, 60],
					[20, 60]
				] as [number, number][],
				kind: 'dashed' as const
			}
		],
		labels: [{ x: 80, y: 70, text: 'informs' }]
	};
	const printed = print({
		blocks: [
			{ type: 'drawing', drawing },
			{ type: 'drawing', drawing }
		]
	});

	test('tells in words what it shows', async () => {
		const told = all(bodyOf(await printed), 'wp:docPr');
		expect(told.map((one) => one.attributes['descr'])).toEqual([drawing.alternative, drawing.alternative]);
	});

	test('has its words as text, and no picture that some would see instead', async () => {
		const word = await printed;
		const shapes = all(bodyOf(word), 'w:txbxContent').slice(0, 2);
		expect(shapes.map((shape) => all(shape, 'w:p').map(textOf))).toEqual([['Council', 'decides'], ['informs']]);
		expect(Object.keys(sources(word)).filter((name) => /media/.test(name))).toEqual([]);
	});

	test('has shapes that Word can tell apart', async () => {
		const body = bodyOf(await printed);
		const ids = ['wp:docPr', 'wps:cNvPr', 'wpg:cNvPr']
			.flatMap((name) => all(body, name))
			.map(({ attributes }) => attributes['id']);
		expect(ids.length).toBeGreaterThan(8);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('contents', () => {
	test('name every main heading, lead to it, and can be renewed', async () => {
		const body = bodyOf(
			await print({
				blocks: [heading(1, 'Preamble'), article(1, 'Tasks'), heading(2, 'Daily'), heading(1, 'Signs', 'Annex A')]
			})
		);
		const entries = all(body, 'w:hyperlink');
		expect(entries.map(textOf)).toEqual(['\tPreamble', 'Article 1\tTasks', 'Annex A\tSigns']);
		const marks = new Map(all(body, 'w:bookmarkStart').map((one) => [one.attributes['w:name'], textOf(one.parent!)]));
		expect(entries.map((one) => marks.get(one.attributes['w:anchor']))).toEqual(['Preamble', 'Tasks', 'Signs']);
		expect(all(body, 'w:instrText').map((one) => one.text)).toEqual([' TOC \\o "1-1" \\n \\h ']);
		expect(all(body, 'w:fldChar').map((one) => one.attributes['w:fldCharType'])).toEqual(['begin', 'separate', 'end']);
		expect(
			all(body, 'w:fldChar').filter((one) => one.attributes['w:dirty']),
			'Word would ask before it opens the file'
		).toEqual([]);
	});

	test('are left out where there are no headings', async () => {
		const word = await print({ blocks: [paragraph('x')] });
		expect(read(word).map(({ text }) => text)).not.toContain('Contents');
		expect(all(bodyOf(word), 'w:fldChar')).toEqual([]);
	});
});

describe('the language', () => {
	const blocks = [clause('1.1', 'x'), table([['a', 'b', 'c']])];

	test('is that of the document, for reading aloud and for spelling', async () => {
		const word = await print({ language: 'fr', blocks });
		expect(all(part(word, 'word/styles.xml'), 'w:lang').map((one) => one.attributes['w:val'])).toEqual(['fr']);
		expect(all(part(word, 'docProps/core.xml'), 'dc:language')[0]!.text).toBe('fr');
		expect(all(bodyOf(word), 'w:bidi')).toEqual([]);
	});

	test('turns paragraphs, runs and tables where it is written from right to left', async () => {
		const body = bodyOf(await print({ language: 'fa', blocks }));
		expect(all(body, 'w:p').filter((one) => all(one, 'w:bidi').length === 0)).toEqual([]);
		expect(all(body, 'w:tbl').filter((one) => all(one, 'w:bidiVisual').length === 0)).toEqual([]);
		expect(all(body, 'w:t').filter((one) => all(one.parent!, 'w:rtl').length === 0)).toEqual([]);
	});
});

describe('numbers are those of the document, whatever Word counts', () => {
	const numbers = (word: Uint8Array) =>
		read(word)
			.filter(({ style }) => /^(Heading|Clause|Item)/.test(style ?? ''))
			.map(({ number }) => number);

	const rows: [string, Block[]][] = [
		[
			'that leave one out',
			[
				article(1, 'a'),
				clause('1.1', 'x'),
				clause('1.3', 'x'),
				clause('1.4', 'x'),
				article(4, 'w:b'),
				clause('4.1', 'x')
			]
		],
		['that do not begin anew', [article(1, 'a'), clause('1.1', 'x'), article(2, 'w:b'), clause('1.2', 'x')]],
		[
			'of letters that go on in the next clause',
			[article(1, 'a'), clause('1.1', 'x', ['i', 'j']), letters('1.2', 'cd')]
		],
		[
			'of letters that leave one out, and then begin anew',
			[article(1, 'a'), letters('1.1', 'abd'), letters('1.2', 'ab')]
		],
		[
			'of an annex after the articles, and of articles after an annex',
			[article(1, 'a'), heading(1, 'b', 'Annex A'), article(2, 'c'), heading(1, 'd', 'Annex B')]
		],
		[
			'of sections on two levels',
			[
				heading(1, 'a', '1'),
				heading(2, 'b', '1.1'),
				heading(2, 'c', '1.2'),
				heading(1, 'd', '2'),
				heading(2, 'e', '2.1')
			]
		],
		['in another form', [heading(1, 'a', 'II bis'), heading(1, 'b', '§ 3'), clause('3a', 'x'), clause('%1', 'x')]],
		['without an article above', [clause('1.1', 'x'), clause('1.2', 'x')]]
	];
	test.each(rows)('%s', async (_, blocks) => {
		expect(numbers(await print({ blocks }))).toEqual(wanted(blocks));
	});

	test.each(Object.keys(cases))(
		'in every document of %s, and in those of the party all are counted by Word',
		async (id) => {
			for (const edited of ['mandate', 'staffing', 'structure', 'guide', 'donor-brief'] satisfies Edited[]) {
				const { answers, costs } = cases[id as keyof typeof cases] as { answers: object; costs?: undefined };
				const document = (await writerOf(edited, editionWords))(draft(answers, words), words, costs);
				const word = await printWord(document, A4);
				expect(numbers(word), edited).toEqual(wanted(document.blocks));
				const written = all(bodyOf(word), 'w:p').filter(
					(one) => /^(Heading|Clause|Item)/.test(value(one, 'w:pStyle') ?? '') && textOf(one).includes('\t')
				);
				expect(written.map(textOf), `${edited}: see src/print/word/numbers.ts for what it does not count`).toEqual([]);
			}
		}
	);
});

describe('bytes', () => {
	test('are the same for the same document, others for another', async () => {
		const [one, two, other] = await Promise.all([printWord(everything, A4), printWord(everything, A4), print()]);
		expect(Buffer.compare(one, two), 'Something in src/print/word depends on what was printed before').toBe(0);
		expect(Buffer.compare(one, other)).not.toBe(0);
	});

	test('are not there for a document that cannot be printed, which says so', async () => {
		const torn = {
			...somePaper(),
			get blocks(): never {
				throw new Error('paper jam');
			}
		};
		await expect(printWord(torn, A4)).rejects.toThrow(
			'The document "Mandate of the Office" could not be printed: paper jam'
		);
	});
});

function beside(node: Node, step: 1 | -1): Node {
	const siblings = node.parent!.children;
	return siblings[siblings.indexOf(node) + step]!;
}

function letters(number: string, marks: string): Block {
	const block = clause(number, 'x', [...marks]) as Extract<Block, { type: 'clause' }>;
	return { ...block, items: block.items!.map((item, index) => ({ ...item, mark: `(${marks[index]})` })) };
}

function wanted(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => {
		if (block.type === 'heading') return [block.number ?? ''];
		return block.type === 'clause' ? [block.number, ...(block.items ?? []).map(({ mark }) => mark)] : [];
	});
}
