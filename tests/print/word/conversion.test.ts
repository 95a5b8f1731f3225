import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { editionWords } from '#content/languages/en/editions.ts';
import { words } from '#content/languages/en/index.ts';
import type { Document } from '#core/documents/blocks.ts';
import { editions, writerOf } from '#core/documents/editions.ts';
import { draft } from '#core/draft.ts';
import { footMark } from '#print/fingerprint.ts';
import { print } from '#print/print.ts';
import { printWord } from '#print/word/print-word.ts';
import { convertToPdf, libreOfficeMissing } from '../../browser/libreoffice.ts';
import { popplerMissing } from '../../browser/poppler.ts';
import { writtenIn } from '../read-pdf.ts';

const missing = popplerMissing() ?? libreOfficeMissing();
if (missing) console.warn(missing);

const A4 = { paper: 'A4' } as const;
const ids = Object.keys(cases) as (keyof typeof cases)[];
const pairs = ids.flatMap((id) => editions.party.map((edited) => [id, edited] as const));

describe.skipIf(Boolean(missing))('LibreOffice reads in a Word file, to the letter, what our PDF says', () => {
	const folder = mkdtempSync(join(tmpdir(), 'word-'));
	const path = (id: string, edited: string, kind: string) => join(folder, `${id}-${edited}.${kind}`);
	const documents = new Map<string, Document>();

	beforeAll(async () => {
		for (const [id, edited] of pairs) {
			const write = await writerOf(edited, editionWords);
			const document = write(draft(cases[id].answers, words), words);
			documents.set(path(id, edited, 'docx'), document);
			writeFileSync(path(id, edited, 'docx'), await printWord(document, A4));
		}
		convertToPdf([...documents.keys()], folder);
	}, 600_000);
	afterAll(() => rmSync(folder, { recursive: true }));

	test.each(pairs)('%s, %s', async (id, edited) => {
		expect(existsSync(path(id, edited, 'pdf')), 'LibreOffice did not open it').toBe(true);
		const document = documents.get(path(id, edited, 'docx'))!;
		const pdf = besideCharts(document, said(document, writtenIn(await print(document, A4))), 'as written');
		const converted = said(document, writtenIn(readFileSync(path(id, edited, 'pdf'))));
		const word = besideCharts(document, converted, 'from the last');
		const apart = Math.max(0, firstDifference(word, pdf) - 40);
		expect(word.slice(apart, apart + 200), 'what the Word file says where the two part').toBe(
			pdf.slice(apart, apart + 200)
		);
		expect([word.length, word.length > 2000]).toEqual([pdf.length, true]);
	});
});

/**
 * The letters of a document in their order, those of its charts included, since both print them as text. Left out is what
 * depends on where pages end: heads and feet, the pages that only our contents name, and the repeated heads of tables.
 */
function said(document: Document, pages: readonly string[]): string {
	const { running, pageOf, contents, blocks } = document;
	const foot = literally(squeezed(pageOf)).replace(/\\\{pages?\\\}/g, '\\d+');
	const around = new RegExp(
		`${literally(squeezed(running))}|(${literally(squeezed(footMark(document)))})?${foot}`,
		'g'
	);
	const [cover = '', ...others] = pages.map((page) => squeezed(page).replace(around, ''));
	const entries = blocks
		.filter((block) => block.type === 'heading' && block.level === 1)
		.map((block) => squeezed(`${'number' in block ? (block.number ?? '') : ''}${'text' in block ? block.text : ''}`));
	const numbered = new RegExp(
		`${entries.map((entry) => `${literally(entry)}\\d+?`).join('')}(?=$|${literally(entries[0] ?? '')})`
	);
	const text = [contents ? cover.replace(numbered, entries.join('')) : cover, ...others].join('');
	if (contents) expect(text).toContain(squeezed(contents) + entries.join(''));
	const heads = new Set(blocks.map((block) => (block.type === 'table' ? squeezed(block.head.join('')) : '')));
	return [...heads].filter(Boolean).reduce((rest, head) => {
		expect(rest, 'the head of a table is missing').toContain(head);
		return rest.replaceAll(head, '');
	}, text);
}

/** Without the charts, each of which was there to the letter: our PDF says them in their order, LibreOffice paints their shapes from the last to the first. */
function besideCharts({ blocks }: Document, text: string, order: 'as written' | 'from the last'): string {
	const charts = blocks.flatMap((block) => (block.type === 'drawing' ? [block.drawing] : []));
	return charts.reduce((rest, { boxes, labels }) => {
		const shapes = [...boxes.map(({ lines }) => lines.join('')), ...labels.map(({ text }) => text)];
		const chart = squeezed((order === 'as written' ? shapes : shapes.reverse()).join(''));
		expect(rest, 'a chart says something else').toContain(chart);
		return rest.replace(chart, '');
	}, text);
}

function firstDifference(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at += 1;
	return at;
}

function squeezed(text: string): string {
	return text.replace(/\s+/g, '');
}

function literally(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
