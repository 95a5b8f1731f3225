import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Everything a PDF says, with its compressed parts opened: what a curious reader would search. */
export function opened(pdf: Uint8Array): string {
	const bytes = Buffer.from(pdf);
	const parts = [bytes.toString('latin1')];
	for (const { index } of parts[0]!.matchAll(/stream\n/g)) {
		try {
			parts.push(inflateSync(bytes.subarray(index + 7)).toString('latin1'));
		} catch {
			// the word at the end of a stream, or one that is not compressed
		}
	}
	return parts.join('\n');
}

/** What the information dictionary says. */
export function metadata(pdf: Uint8Array): Record<string, string> {
	const source = Buffer.from(pdf).toString('latin1');
	const info = object(source, source.match(/\/Info (\d+) 0 R/)![1]!);
	const entries = [...info.matchAll(/\/(\w+) (\d+) 0 R/g)];
	return Object.fromEntries(entries.map(([, key, number]) => [key, text(object(source, number!))]));
}

/** The titles of the bookmarks, in their order. */
export function bookmarks(pdf: Uint8Array): string[] {
	const source = Buffer.from(pdf).toString('latin1');
	const titled = [
		...source.matchAll(/\n(\d+) 0 obj\n<<\n\/Dest \[[^\]]*\]\n\/Parent \d+ 0 R\n\/Title (\((?:\\.|[^\\)])*\))/gs)
	];
	return titled.toSorted((a, b) => Number(a[1]) - Number(b[1])).map((match) => text(match[2]!));
}

function object(source: string, number: string): string {
	return source.match(new RegExp(`\\n${number} 0 obj\\n(.*?)\\nendobj`, 's'))![1]!;
}

/** A string of a PDF: Latin, or UTF-16 when it needs more. */
function text(raw: string): string {
	const plain = raw
		.slice(1, -1)
		.replace(/\\([nrtbf()\\])/g, (_, one: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[one] ?? one);
	const bytes = Buffer.from(plain, 'latin1');
	return plain.startsWith('\xfe\xff') ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : plain;
}

export interface Word {
	readonly page: number;
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Each word with its place, and the size of each page, as poppler reads them. */
export function wordsOf(pdf: Uint8Array): { words: Word[]; pages: { width: number; height: number }[] } {
	const xml = poppler('pdftotext', ['-bbox', '-enc', 'UTF-8'], pdf);
	const pages: { width: number; height: number }[] = [];
	const words: Word[] = [];
	for (const found of xml.matchAll(
		/<page width="([\d.]+)" height="([\d.]+)">|<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)<\/word>/gs
	)) {
		if (found[1]) pages.push({ width: Number(found[1]), height: Number(found[2]) });
		else {
			const [left, top, right, bottom] = found.slice(3, 7).map(Number) as [number, number, number, number];
			words.push({ page: pages.length, text: unescaped(found[7]!), left, top, right, bottom });
		}
	}
	return { words, pages };
}

/** The text in reading order, page by page. */
export function textOf(pdf: Uint8Array): string[] {
	return poppler('pdftotext', ['-enc', 'UTF-8'], pdf).split('\f').slice(0, -1);
}

/** The text in the order in which it was written, page by page: that of a document, cell by cell, however its pages look. */
export function writtenIn(pdf: Uint8Array): string[] {
	return poppler('pdftotext', ['-raw', '-enc', 'UTF-8'], pdf).split('\f').slice(0, -1);
}

export function fontsOf(pdf: Uint8Array): { name: string; embedded: boolean; subset: boolean; unicode: boolean }[] {
	return poppler('pdffonts', [], pdf, [])
		.split('\n')
		.slice(2)
		.filter(Boolean)
		.map((row) => {
			const [embedded, subset, unicode] = row
				.match(/(yes|no) +(yes|no) +(yes|no)/)!
				.slice(1)
				.map((one) => one === 'yes');
			return { name: row.split(' ')[0]!, embedded: embedded!, subset: subset!, unicode: unicode! };
		});
}

function poppler(program: string, before: string[], pdf: Uint8Array, after = ['-']): string {
	const folder = mkdtempSync(join(tmpdir(), 'print-'));
	try {
		writeFileSync(join(folder, 'a.pdf'), pdf);
		return execFileSync(program, [...before, join(folder, 'a.pdf'), ...after], { encoding: 'utf8', maxBuffer: 1e8 });
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function unescaped(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
}
