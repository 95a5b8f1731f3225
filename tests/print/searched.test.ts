import { zlibSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { opened, tracesOf, writingsOf } from './searched.ts';

/** A search that finds nothing is only worth something if it finds what is there. */
const word = 'Canary-7c1f';

describe('what is looked for is found', () => {
	const hidden: [string, Uint8Array][] = [
		['as it is', Buffer.from(`about ${word}.`)],
		['in a stream of a PDF', pdf(Buffer.from(`by ${word}`))],
		['as UTF-16 in a PDF', pdf(Buffer.from(`\ufeff${word}`, 'utf16le').swap16())],
		['in hexadecimal', Buffer.from(Buffer.from(word).toString('hex'))],
		['in a part of a Word file', zipSync({ 'word/a.xml': Buffer.from(`<a>${word}</a>`) })],
		['in the name of a part', zipSync({ [`${word}.xml`]: new Uint8Array() })],
		...[0, 1, 2].map((before): [string, Uint8Array] => [
			`in base64 after ${before}`,
			Buffer.from(Buffer.from(`${'x'.repeat(before)}${word} and more`).toString('base64'))
		])
	];
	test.each(hidden)('%s', (_, file) => expect(tracesOf([word], opened(file))).not.toEqual([]));

	test('and nothing else', () => {
		expect(tracesOf([word], opened(pdf(Buffer.from('canary-8d2e'))))).toEqual([]);
		expect(Object.values(writingsOf(word)).every((written) => written.length >= word.length)).toBe(true);
	});
});

function pdf(stream: Uint8Array): Uint8Array {
	return Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\nstream\n'), zlibSync(stream), Buffer.from('\nendstream\n')]);
}
