import { beforeAll, describe, expect, test } from 'vitest';
import { factOf, type Answers } from '#core/answers.ts';
import { NOT_RECORDED } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { AnswersError, type Kept } from '#keep/answers-file.ts';
import { carriedAgain, toCarry, workIn, type Carried } from '#keep/carried.ts';
import { checked, mostBytes } from '#keep/checked.ts';
import { withText } from '#keep/with-text.ts';
import { SealError } from '#keep/sealed.ts';
import { print } from '#print/print.ts';
import { anyAnswers, chance } from '../core/chance.ts';
import { somePaper, times } from '../print/papers.ts';

const A4 = { paper: 'A4' } as const;
const work: Kept = {
	answers: { party: 'nsag', 'own-name': 'Front (d’ici) \\ 🕊' },
	costs: { months: '12' },
	document: 'staffing'
};
const passphrase = 'correct horse battery';

let plain: Uint8Array;
let locked: Uint8Array;
let bare: Uint8Array;
beforeAll(async () => {
	const carrying = async (lock: Parameters<typeof toCarry>[1]) =>
		print(somePaper(), { ...A4, attached: await toCarry(work, lock) });
	[plain, locked, bare] = [await carrying('readable'), await carrying({ passphrase }), await print(somePaper(), A4)];
});

const carriedBy = (pdf: Uint8Array) => checked(pdf).carries as Carried;
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const bytesOf = (text: string) => Buffer.from(text, 'latin1');

describe('a PDF of this app', () => {
	test('is known as its own, unchanged, carrying nothing', () =>
		expect(checked(bare)).toEqual({ is: 'unchanged', fingerprint: expect.any(String), carries: undefined }));

	test('gives back the work it carries, with the document to go on at', async () => {
		expect(checked(plain).is).toBe('unchanged');
		expect(carriedBy(plain).sealed).toBe(false);
		expect(await workIn(carriedBy(plain))).toEqual(withText(work));
	});

	test('gives back locked work to whoever has the passphrase, and to nobody else', async () => {
		expect(carriedBy(locked).sealed).toBe(true);
		expect(await workIn(carriedBy(locked), passphrase)).toEqual(withText(work));
		await expect(workIn(carriedBy(locked), 'another')).rejects.toThrow('This passphrase does not open it.');
		await expect(workIn(carriedBy(locked))).rejects.toThrow('locked with a passphrase');
		expect(latin(locked)).not.toContain('nsag');
	});

	test('is printed once more with the same bytes, also when what it carries is locked', async () => {
		for (const pdf of [plain, locked])
			expect(Buffer.compare(await print(somePaper(), { ...A4, attached: carriedAgain(carriedBy(pdf)) }), pdf)).toBe(0);
	});

	test('says, when it was changed, that it was', () => {
		expect(checked(bytesOf(latin(bare).replace('Mandate', 'Mondate'))).is).toBe('changed');
		expect(checked(bytesOf(`${latin(bare)} `)).is).toBe('changed');
	});

	test('still gives back its work when something was added behind it', async () => {
		const signed = bytesOf(`${latin(plain)}\n9 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);
		expect(checked(signed).is).toBe('changed');
		expect(await workIn(carriedBy(signed))).toEqual(withText(work));
	});
});

describe('any answers come back as they went in', () => {
	const next = chance(2009);
	const kept = (answers: Answers) =>
		Object.fromEntries(
			Object.entries(answers).filter(
				([id, value]) =>
					value !== NOT_RECORDED && !(factOf(id as FactId).kind === 'text' && String(value).trim() === '')
			)
		);
	const sets = times(60, () => kept(anyAnswers(next)));

	test('readable', async () => {
		for (const answers of sets) {
			const pdf = await print(somePaper(), { ...A4, attached: await toCarry({ answers }, 'readable') });
			expect(checked(pdf).is).toBe('unchanged');
			expect((await workIn(carriedBy(pdf))).answers).toEqual(answers);
		}
	});

	test('locked', async () => {
		for (const answers of sets.slice(0, 3)) {
			const pdf = await print(somePaper(), { ...A4, attached: await toCarry({ answers }, { passphrase }) });
			expect((await workIn(carriedBy(pdf), passphrase)).answers).toEqual(answers);
		}
	});
});

describe('a stranger’s file is told in one word, and nothing breaks', () => {
	const foreign = (inside = '') => `%PDF-1.4\n${inside}\ntrailer\n<< /ID [<00><01>] >>\n%%EOF\n`;
	const file = (content: string) => `7 0 obj\n<< /Type /EmbeddedFile >>\nstream\n${content}\nendstream\nendobj\n`;
	const answers = '{ "version": 1, "answers": {} }';
	test.each([
		['nothing', '', { is: 'no-pdf' }],
		['a picture', '\x89PNG\r\n\x1a\n', { is: 'no-pdf' }],
		['an answers file', answers, { is: 'no-pdf' }],
		['more than 10 MB', `%PDF-1.4${' '.repeat(mostBytes)}`, { is: 'too-large' }],
		['a PDF that was cut short', '%PDF-1.4\n1 0 obj\n<<', { is: 'cut-short' }],
		['another program’s PDF', foreign(), { is: 'foreign' }],
		['another program’s PDF with a letter in it', foreign(file('Dear all')), { is: 'foreign' }],
		['two files of answers', foreign(file(answers) + file(`${answers} `)), { is: 'foreign', carries: 'several' }],
		['a letter beside the answers', foreign(file('Dear all') + file(answers)), { carries: { sealed: false } }],
		['ten million brackets', `%PDF-1.4${'/ID [('.repeat(1_000_000)}`, { is: 'cut-short' }],
		['ten million beginnings of files', `%PDF-1.4${'obj/EmbeddedFile stream'.repeat(400_000)}`, { is: 'cut-short' }]
	])('%s', (_, text, outcome) => expect(checked(bytesOf(text))).toMatchObject(outcome));

	test('whose answers cannot be read says where', async () => {
		const { carries } = checked(bytesOf(foreign(file('{ "version": 1, "answers": { "party": "club" } }'))));
		await expect(workIn(carries as Carried)).rejects.toThrow('answers.party: "club" is not one of');
	});

	test('cut off anywhere, it is still only told', () => {
		for (let length = 0; length < plain.length; length += 997)
			expect(['no-pdf', 'cut-short', 'changed', 'foreign']).toContain(checked(plain.slice(0, length)).is);
	});
});

describe('three hundred damaged PDFs', () => {
	const next = chance(1995);
	const pick = (below: number) => Math.floor(next() * below);
	const damages: Record<string, (pdf: Buffer) => Buffer> = {
		'one byte is another': (pdf) => {
			pdf[pick(pdf.length)]! ^= 1 + pick(255);
			return pdf;
		},
		'a few bytes are missing': (pdf) => {
			const from = pick(pdf.length - 9);
			return Buffer.concat([pdf.subarray(0, from), pdf.subarray(from + 1 + pick(8))]);
		},
		'its end is missing': (pdf) => pdf.subarray(0, pick(pdf.length)),
		'a stretch stands twice': (pdf) => {
			const from = pick(pdf.length - 600);
			return Buffer.concat([pdf.subarray(0, from + 600), pdf.subarray(from)]);
		},
		'a stretch is noise': (pdf) => {
			const from = pick(pdf.length - 400);
			for (let at = from; at < from + 400; at++) pdf[at] = pick(256);
			return pdf;
		},
		'a number is far too large': (pdf) => {
			const source = pdf.toString('latin1');
			const numbers = [...source.matchAll(/\/(Length|Size|Count) \d+/g)];
			const { index, 0: found } = numbers[pick(numbers.length)]!;
			return bytesOf(
				source.slice(0, index) + found.replace(/\d+/, '9'.repeat(1 + pick(30))) + source.slice(index + found.length)
			);
		}
	};

	test.each(Object.entries(damages))('%s: it is found, and whatever does not open says why', async (_, damage) => {
		for (const round of times(50, (i) => i)) {
			const pdf = damage(Buffer.from(round % 5 === 0 ? locked : plain));
			const { is, carries } = checked(pdf);
			expect(is, `round ${round}`).not.toBe('unchanged');
			if (typeof carries !== 'object') continue;
			// A passphrase takes its time: what is locked is tried without.
			const fault = await workIn(carries).catch((error: unknown) => error);
			const told = fault instanceof AnswersError || fault instanceof SealError;
			expect(told || 'answers' in (fault as object), `round ${round}: ${String(fault)}`).toBe(true);
		}
	});

	test('every single byte counts: whichever is changed, it is found', () => {
		for (let at = 0; at < bare.length; at += 1 + pick(60)) {
			const pdf = bare.slice();
			pdf[at]! ^= 0x20;
			expect(checked(pdf).is, `byte ${at}`).not.toBe('unchanged');
		}
	});
});
