import { describe, expect, test } from 'vitest';
import { names, places, printedElsewhere } from './elsewhere.ts';
import { metadata } from './read-pdf.ts';
import { opened, tracesOf } from './searched.ts';

/** A PDF that travels must not say where, when, by whom or with what it was made. */
const prints = await Promise.all(places.map((place) => printedElsewhere('./print-one.ts', place)));

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
		['a file on a disk', /\.ttf|\.ts\b|file:|node_modules/],
		['a tool', /pdfmake|pdfkit|fontkit|node\.js|chrom|mozilla/i],
		['a time', new RegExp(`CreationDate|ModDate|xmp:|D:20\\d\\d|${year}-\\d\\d-\\d\\d`)],
		['a time zone', /UTC|[+-]\d\d'\d\d'/],
		['an author', /\/(Author|Creator|Producer|Subject|Keywords)\b/]
	];
	test.each(traces)('holds no trace of %s, not even in its compressed parts', (_, trace) => {
		for (const print of prints) expect(opened(print).match(trace)?.[0]).toBeUndefined();
	});

	test.each(names)('does not name %s, in whatever writing', (_, names) => {
		for (const print of prints) expect(tracesOf(names, opened(print))).toEqual([]);
	});

	test('is searched in earnest: what is on the page is found in it', () => {
		expect(opened(prints[0]!)).toMatch(/\/Title[^]*BT[^]*beginbfrange|begincmap/);
	});
});
