import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attachedIn } from '#print/attached-in.ts';
import { fingerprint } from '#print/fingerprint.ts';
import { print } from '#print/print.ts';
import { stampOf } from '#print/stamp.ts';
import { popplerMissing } from '../browser/poppler.ts';
import { clause, somePaper, times } from './papers.ts';
import { metadata, opened } from './read-pdf.ts';

const A4 = { paper: 'A4' } as const;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textsIn = (pdf: Uint8Array | string) =>
	attachedIn(typeof pdf === 'string' ? Buffer.from(pdf, 'latin1') : pdf).map((bytes) =>
		Buffer.from(bytes).toString('latin1')
	);
const attached = { name: 'answers.json', bytes: bytesOf('{ "own-name": "endstream endobj (\\) \u00e9" }') };
const withFile = await print(somePaper(), { ...A4, attached });
const without = await print(somePaper(), A4);

describe('a file inside a PDF', () => {
	test('is found again, whatever stands in it', () =>
		expect(textsIn(withFile)).toEqual([Buffer.from(attached.bytes).toString('latin1')]));

	test('is not there as long as nobody asks for it', () => {
		expect(attachedIn(without)).toEqual([]);
		expect(opened(without)).not.toMatch(/Embedded|Filespec|\/AF/);
	});

	test('is listed as what the PDF was made from, with neither hour nor checksum', () => {
		const source = opened(withFile);
		expect(source).toMatch(/\/AF \[\d+ 0 R\]/);
		expect(source).toMatch(/\/AFRelationship \/Source/);
		expect(source).not.toMatch(/CreationDate|ModDate|CheckSum/);
		expect(metadata(withFile)).toEqual(metadata(without));
	});

	test('gives the same bytes each time', async () =>
		expect(Buffer.compare(withFile, await print(somePaper(), { ...A4, attached }))).toBe(0));

	test('changes neither what the document says nor its fingerprint', () =>
		expect(stampOf(withFile)!.fingerprint).toBe(stampOf(without)!.fingerprint));

	test.skipIf(Boolean(popplerMissing()))('is found by other programs too', () => {
		const folder = mkdtempSync(join(tmpdir(), 'attached-'));
		writeFileSync(join(folder, 'a.pdf'), withFile);
		execFileSync('pdfdetach', ['-saveall', '-o', folder, join(folder, 'a.pdf')]);
		expect(readFileSync(join(folder, 'answers.json'))).toEqual(Buffer.from(attached.bytes));
		rmSync(folder, { recursive: true });
	});
});

describe('a file inside a PDF that another program wrote', () => {
	const object = (head: string, content: string) =>
		`%PDF-1.7\n9 0 obj\n<<${head}>>\nstream\n${content}\nendstream\nendobj\n`;
	const packed = (text: string) => deflateSync(text).toString('latin1');
	test.each([
		['compressed', object(`/Type/EmbeddedFile/Filter/FlateDecode/Length ${packed('{}').length}`, packed('{}')), ['{}']],
		['compressed, as a list of one', object('/Type /EmbeddedFile /Filter [ /FlateDecode ]', packed('{}')), ['{}']],
		['with its length elsewhere', object('/Length 8 0 R /Type /EmbeddedFile', '{}'), ['{}']],
		['with a length far too large', object('/Type /EmbeddedFile /Length 99999999', '{}'), ['{}']],
		['with a length beyond all numbers', object(`/Type /EmbeddedFile /Length ${'9'.repeat(400)}`, '{}'), ['{}']],
		['with a length below nothing', object('/Type /EmbeddedFile /Length -5', '{}'), ['{}']],
		['twice the same', object('/Type /EmbeddedFile', '{}').repeat(2), ['{}']],
		['two of them', object('/Type /EmbeddedFile', '{}') + object('/Type /EmbeddedFile', '[]'), ['{}', '[]']],
		['packed in a way that is not known', object('/Type /EmbeddedFile /Filter /LZWDecode', '{}'), []],
		['packed twice', object('/Type /EmbeddedFile /Filter [/ASCIIHexDecode /FlateDecode]', '{}'), []],
		['not packed at all, though it says so', object('/Type /EmbeddedFile /Filter /FlateDecode', '{}'), []],
		['without an end', '9 0 obj\n<</Type /EmbeddedFile>>\nstream\n{}', ['']],
		['without a beginning', '/Type /EmbeddedFile', []],
		['only named in a list', object('/EmbeddedFiles 5 0 R', '{}'), []]
	])('%s', (_, pdf, texts) => expect(textsIn(pdf)).toEqual(texts));

	test('is opened no further than an answers file can reach', () => {
		const bomb = deflateSync(Buffer.alloc(50_000_000)).toString('latin1');
		expect(attachedIn(Buffer.from(object('/Type /EmbeddedFile /Filter /FlateDecode', bomb), 'latin1'))[0]!.length).toBe(
			1_000_001
		);
	});

	test('is unpacked once, however many beginnings share it', () => {
		const bomb = deflateSync(Buffer.alloc(300_000_000)).toString('latin1');
		expect(textsIn(object(`/Filter /FlateDecode ${'/Type /EmbeddedFile '.repeat(40)}`, bomb)).length).toBe(1);
	});

	test('is left alone when it is packed into more than an answers file needs', () => {
		const nothing = Buffer.concat([
			Buffer.from([0x78, 0x9c]),
			...times(300_000, () => Buffer.from([0, 0, 0, 255, 255]))
		]);
		expect(textsIn(object('/Type /EmbeddedFile /Filter /FlateDecode', nothing.toString('latin1')))).toEqual([]);
	});

	test('is one of a few: a file made of beginnings is given up early', () =>
		expect(textsIn(times(5000, (i) => object('/Type /EmbeddedFile', String(i))).join('')).length).toBe(50));
});

describe('what a PDF says of itself', () => {
	test('is the fingerprint of its text, and that its bytes are as they were', () =>
		expect(stampOf(withFile)).toEqual({ fingerprint: fingerprint(somePaper()), holds: true }));

	test('can be checked by hand: the first half of a SHA-256, taken with zeros in its own place', () => {
		const source = Buffer.from(withFile).toString('latin1');
		const check = source.match(/\/ID \[\([^)]*\) <([\da-f]{32})>\]/)![1]!;
		const zeros = Buffer.from(source.replace(check, '0'.repeat(32)), 'latin1');
		expect(execFileSync(process.execPath, ['-e', hashing], { input: zeros }).toString().slice(0, 32)).toBe(check);
	});
	const hashing =
		"process.stdout.write(require('node:crypto').createHash('sha256').update(require('node:fs').readFileSync(0)).digest('hex'))";

	test('is another for another text', async () => {
		const other = await print(somePaper({ blocks: [clause('1.1', 'Other.')] }), A4);
		expect(stampOf(other)!.fingerprint).not.toBe(stampOf(without)!.fingerprint);
	});

	const source = Buffer.from(without).toString('latin1');
	const said = fingerprint(somePaper());
	const id = source.match(/\/ID \[.*\]/)![0];
	test.each([
		[
			'a remark added at the end',
			source + `9 0 obj\n<<>>\nendobj\ntrailer\n<< /ID [<${Buffer.from(said).toString('hex')}><00>] >>\n%%EOF\n`
		],
		['the check written in capitals', source.replace(id, id.toUpperCase().replace(said.toUpperCase(), said))],
		['the fingerprint written in another way', source.replace(`(${said})`, `<${Buffer.from(said).toString('hex')}>`)],
		['the check taken away', source.replace(id, `/ID [(${said}) (${said})]`)],
		['the last line taken away', source.replace(/%%EOF\n$/, '')],
		['a blank put before it', ` ${source}`]
	])('does not hold after %s, and it is still seen where it comes from', (_, changed) =>
		expect(stampOf(Buffer.from(changed, 'latin1'))).toEqual({ fingerprint: said, holds: false })
	);

	test.each([
		[
			'another program’s identifier',
			'%PDF-1.7\n/ID [<0123456789abcdef0123456789abcdef><0123456789abcdef0123456789abcdef>]'
		],
		['no identifier', '%PDF-1.7\ntrailer <<>>'],
		['nothing', '']
	])('is nothing where there is %s', (_, pdf) => expect(stampOf(Buffer.from(pdf, 'latin1'))).toBeUndefined());
});
