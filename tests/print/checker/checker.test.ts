import { beforeAll, describe, expect, test } from 'vitest';
import { print } from '#print/print.ts';
import { redlinedPaper, wholePaper } from '../papers.ts';
import { brokenFiles } from './broken/file.ts';
import { brokenFonts } from './broken/fonts.ts';
import { brokenLinks } from './broken/links.ts';
import { brokenMarks } from './broken/marks.ts';
import { brokenOrder } from './broken/order.ts';
import { brokenRules } from './broken/ruled.ts';
import { brokenStructure } from './broken/structure.ts';
import { brokenTables } from './broken/tables.ts';
import { Patient } from './damage.ts';
import { faultsOf } from './faults.ts';

/** The checker is only worth what it finds: a right file, and the same file with one thing wrong at a time. */
let right: Uint8Array;
beforeAll(async () => {
	right = await print(wholePaper(), { paper: 'A4' });
});

describe('of a redline with', () => {
	let redline: Uint8Array;
	beforeAll(async () => {
		redline = await print(redlinedPaper(), { paper: 'A4' });
	});
	test('nothing wrong it says nothing', async () => expect(await faultsOf(redline)).toEqual([]));
	test.each(brokenRules)('%s it says just that', async (_, damage, ...faults) => {
		expect(await faultsOf(await Patient.damaged(redline, damage))).toEqual(faults);
	});
});

test('a right file has no fault', async () => expect(await faultsOf(right)).toEqual([]));

describe('of a file with', () => {
	test.each([
		...brokenFiles,
		...brokenStructure,
		...brokenTables,
		...brokenMarks,
		...brokenLinks,
		...brokenFonts,
		...brokenOrder
	])('%s it says just that', async (_, damage, ...faults) => {
		expect(await faultsOf(await Patient.damaged(right, damage))).toEqual(faults);
	});
});

describe('what it cannot read is no file without faults', () => {
	const unreadable: [string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
		['half a file', () => right.slice(0, right.length / 2), /no index of its objects/],
		['a file whose objects have moved', () => moved(right), /is not where the index of the file says/],
		['an image', () => drawing('/Im1 Do'), /does not read images and forms/],
		['an instruction that is none', () => drawing('1 2 xyz'), /cannot read xyz/],
		['half an instruction', () => drawing('1 2'), /ends in the middle of an instruction/]
	];
	const drawing = (operators: string) =>
		Patient.damaged(right, (p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\n${operators}`));
	const moved = (bytes: Uint8Array) =>
		Buffer.from(
			Buffer.from(bytes)
				.toString('latin1')
				.replace('%PDF-1.7\n', '%PDF-1.7\n\n')
				.replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${Number(at) + 1}`),
			'latin1'
		);
	test.each(unreadable)('%s', async (_, file, message) => {
		await expect(faultsOf(await file())).rejects.toThrow(message);
	});
});
