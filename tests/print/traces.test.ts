import { execFileSync } from 'node:child_process';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { metadata, opened } from './read-pdf.ts';

/** A PDF that travels must not say where, when, by whom or with what it was made. */
const canary = 'canary-7c1f';
const places = ['Asia/Yangon', 'America/St_Johns', 'UTC'];
const prints = places.map((TZ) => printedElsewhere(TZ));

describe('a printed file', () => {
	test('has the same bytes in every time zone', () => {
		for (const print of prints)
			expect(Buffer.compare(print, prints[0]!), 'Find what in src/print knows the clock').toBe(0);
	});

	test('says its title and nothing else of itself', () => {
		for (const print of prints) expect(metadata(print)).toEqual({ Title: 'Mandate of the Office' });
	});

	const year = String(new Date().getFullYear());
	const traces: [string, RegExp][] = [
		['a user or a folder', new RegExp(escaped(canary))],
		['this folder', new RegExp(escaped(process.cwd()))],
		// A name of two letters is found in any compressed file.
		['this machine', hostname().length > 4 ? new RegExp(escaped(hostname())) : new RegExp(canary)],
		['a file on a disk', /\.ttf|\.ts\b|file:|node_modules/],
		['a tool', /pdfmake|pdfkit|fontkit|node\.js|chrom|mozilla/i],
		['a time', new RegExp(`CreationDate|ModDate|xmp:|D:20\\d\\d|${year}-\\d\\d-\\d\\d`)],
		['a time zone', /Yangon|St_Johns|UTC|[+-]\d\d'\d\d'/],
		['an author', /\/(Author|Creator|Producer|Subject|Keywords)\b/]
	];
	test.each(traces)('holds no trace of %s, not even in its compressed parts', (_, trace) => {
		for (const print of prints) expect(opened(print).match(trace)?.[0]).toBeUndefined();
	});

	test('is searched in earnest: what is on the page is found in it', () => {
		expect(opened(prints[0]!)).toMatch(/\/Title[^]*BT[^]*beginbfrange|begincmap/);
	});
});

function printedElsewhere(TZ: string): Buffer {
	const env = {
		...process.env,
		TZ,
		USER: canary,
		LOGNAME: canary,
		HOSTNAME: canary,
		HOME: `/tmp/${canary}`,
		LANG: 'de_DE.UTF-8'
	};
	return execFileSync(process.execPath, ['--import', 'tsx', 'tests/print/print-one.ts'], { env, maxBuffer: 1e8 });
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
