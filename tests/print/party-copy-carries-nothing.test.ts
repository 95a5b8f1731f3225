import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { editionWords } from '#content/languages/en/editions.ts';
import { words } from '#content/languages/en/index.ts';
import { NOT_DECIDED, type Fact } from '#content/grammar.ts';
import { everyPage, type Answers } from '#core/answers.ts';
import type { Costs } from '#core/costs.ts';
import type { Document } from '#core/documents/blocks.ts';
import { editions, isPartys, writerOf } from '#core/documents/editions.ts';
import { draft } from '#core/draft.ts';
import { toCarry } from '#keep/carried.ts';
import { print } from '#print/print.ts';
import { answers as walked } from '../browser/walk.ts';
import { somePaper } from './papers.ts';
import { opened } from './read-pdf.ts';

/** A forwarded PDF holds its text and nothing of what was answered, said or typed beside it, in whatever way it could be written. */

const facts = everyPage.flatMap(({ page }) => page.facts as readonly Fact[]);
const typed = Object.fromEntries(
	facts.filter(({ kind }) => kind === 'text').map(({ id }, index) => [id, `Quuxlark${'bcdfgh'[index]}vane`])
);
const answers = { ...walked, ...typed, 'persons-30': 31, 'persons-90': 97 } as Answers;
const costs: Costs = {
	currency: 'WXQZKRONEN',
	months: '113',
	posts: { head: '918273645.19' },
	once: { audit: '564738291.37' }
};

const values = facts.flatMap(({ id }) => {
	const value = (answers as Record<string, unknown>)[id];
	return [id, ...(Array.isArray(value) ? value : [value])].filter((one) => typeof one === 'string');
});
const money = [costs.currency!, costs.posts!.head!, costs.once!.audit!];
/** Whatever was answered or typed, and the names by which it goes. A short word is found in any file by chance. */
const canaries: readonly string[] = [...new Set([...Object.values(typed), ...money, NOT_DECIDED, ...values])].filter(
	(one) => one.length >= 5
);

const ways: Readonly<Record<string, (text: string) => readonly string[]>> = {
	'as it is': (text) => [text],
	'in two bytes a letter': (text) => {
		const little = Buffer.from(text, 'utf16le');
		return [little.toString('latin1'), Buffer.from(little).swap16().toString('latin1')];
	},
	'in base64, wherever it begins': (text) =>
		['', ' ', '  '].map((before) => {
			// The letters that depend on what stands before or behind are left out.
			const whole = Buffer.from(before + text)
				.toString('base64')
				.replace(/=+$/, '');
			return whole.slice(before.length === 0 ? 0 : before.length + 1, -2);
		}),
	'in hexadecimal': (text) => {
		const hex = Buffer.from(text).toString('hex');
		const wide = Buffer.from(text, 'utf16le').swap16().toString('hex');
		return [hex, hex.toUpperCase(), wide, wide.toUpperCase()];
	}
};

const empty = opened(await print(somePaper(), { paper: 'A4' }));
const documents = await writeAll();

/** What of these is in a PDF, with its compressed parts opened. What any PDF holds, such as the word "media", says nothing. */
function found(list: readonly string[], pdf: Uint8Array): string[] {
	const source = opened(pdf);
	return list.flatMap((canary) =>
		Object.entries(ways)
			.filter(([, write]) => write(canary).some((text) => source.includes(text) && !empty.includes(text)))
			.map(([way]) => `${canary} ${way}`)
	);
}

async function writeAll(): Promise<readonly Document[]> {
	const drafted = draft(answers, words);
	return Promise.all(
		Object.values(editions)
			.flat()
			.map(async (id) => (await writerOf(id, editionWords))(drafted, words, costs))
	);
}

const textOf = (document: Document) => JSON.stringify(document, (key, value) => (key === 'about' ? undefined : value));

/** What a document does not say. */
function unsaidIn(document: Document): string[] {
	const text = textOf(document).toLowerCase();
	return canaries.filter((canary) => !text.includes(canary.toLowerCase()));
}

const named = documents.map((document) => [document.id, document] as const);

test.each(named)('the PDF of %s holds no answer, name, amount or decision beyond its text', async (_, document) => {
	const unsaid = unsaidIn(document);
	expect(unsaid.length, 'Nothing is looked for: change the answers of this test').toBeGreaterThan(60);
	expect(found(unsaid, await print(document, { paper: 'A4' }))).toEqual([]);
});

test.each(named.filter(([id]) => isPartys(id)))(
	'the search is in earnest: all is found in the PDF of %s when that was asked to carry it',
	async (_, document) => {
		const attached = await toCarry({ answers, costs }, 'readable');
		const kept = unsaidIn(document).filter(
			(canary) => new TextDecoder().decode(attached.bytes).includes(canary) && !empty.includes(canary)
		);
		expect(kept.length).toBeGreaterThan(60);
		const carrying = found(kept, await print(document, { paper: 'A4', attached }));
		expect(kept.filter((canary) => !carrying.includes(`${canary} as it is`))).toEqual([]);
	}
);

test('no amount stands in a document of the party', () => {
	for (const document of documents.filter(({ id }) => isPartys(id)))
		expect(money.filter((amount) => textOf(document).includes(amount))).toEqual([]);
});

describe('each way of writing is found when it is there', () => {
	const canary = 'Quuxlarkbvane';
	const written: [string, Uint8Array | string][] = [
		['as it is', `: ${canary} .`],
		['in two bytes a letter', Buffer.from(`: ${canary} .`, 'utf16le')],
		['in two bytes a letter', Buffer.from(`: ${canary} .`, 'utf16le').swap16()],
		...['', '.', '..'].map((before): [string, string] => [
			'in base64, wherever it begins',
			Buffer.from(`${before}${canary}, and so on`).toString('base64')
		]),
		['in hexadecimal', Buffer.from(canary).toString('hex')],
		['in hexadecimal', Buffer.from(canary, 'utf16le').swap16().toString('hex').toUpperCase()]
	];
	test.each(written)('%s', async (way, content) => {
		const attached = { name: 'a', bytes: typeof content === 'string' ? Buffer.from(content) : content };
		expect(found([canary], await print(somePaper(), { paper: 'A4', attached }))).toEqual([`${canary} ${way}`]);
	});

	test('in the title too, which is metadata', async () =>
		expect(found([canary], await print(somePaper({ title: canary }), { paper: 'A4' }))).toEqual([
			`${canary} as it is`
		]));

	test('in a part that is compressed', async () => {
		const parts = Buffer.concat([Buffer.from('stream\n'), deflateSync(canary), Buffer.from('\nendstream')]);
		expect(found([canary], parts)).toEqual([`${canary} as it is`]);
	});
});
