import { describe, expect, test } from 'vitest';
import { names, places, printedElsewhere } from '../elsewhere.ts';
import { opened, tracesOf } from '../searched.ts';
import { all, part, sources } from './read-word.ts';

/** A Word file that travels must not say where, when, by whom or with what it was made. */
const words = await Promise.all(places.map((place) => printedElsewhere('./word/print-one-word.ts', place)));

describe('a Word file', () => {
	test('has the same bytes in every time zone', () => {
		for (const word of words)
			expect(Buffer.compare(word, words[0]!), 'Find what in src/print/word knows the clock').toBe(0);
	});

	test('says its title and its language and nothing else of itself', () => {
		const said = part(words[0]!, 'docProps/core.xml').children[0]!.children;
		expect(said.map(({ name, text }) => [name, text])).toEqual([
			['dc:title', 'Mandate of the Office'],
			['dc:language', 'en']
		]);
		expect(part(words[0]!, 'docProps/app.xml').children[0]!.children).toEqual([]);
		expect(part(words[0]!, 'docProps/custom.xml').children[0]!.children).toEqual([]);
	});

	test('gives every part the same hour, the first that a zip file knows', () => {
		const bytes = words[0]!;
		const hours = [...bytes.toString('latin1').matchAll(/PK\x01\x02/g)].map(({ index }) =>
			bytes.readUInt32LE(index + 12)
		);
		expect(hours.length).toBe(Object.keys(sources(bytes)).length);
		expect([...new Set(hours)]).toEqual([(1 << 21) | (1 << 16)]);
	});

	const traces: [string, RegExp][] = [
		['a file on a disk', /\.ts\b|file:|node_modules/],
		['a tool', /docx(?!\.)|fflate|node\.js|libreoffice|chrom|mozilla/i],
		['a time', new RegExp(`dcterms:|${new Date().getFullYear()}-\\d\\d-\\d\\d|T\\d\\d:\\d\\d:\\d\\d`)],
		['a time zone', /UTC/],
		['an author', /creator|lastModifiedBy|Un-named|w:author|w:initials/i],
		['an editing session', /w:rsid|w14:paraId/]
	];
	test.each(traces)('holds no trace of %s in any of its parts', (_, trace) => {
		for (const word of words)
			for (const [name, text] of Object.entries(sources(word))) expect(text.match(trace)?.[0], name).toBeUndefined();
	});

	test.each(names)('does not name %s, in whatever writing', (_, names) => {
		for (const word of words) expect(tracesOf(names, opened(word))).toEqual([]);
	});

	test('is searched in earnest: what is on the page is found in it', () => {
		expect(Object.values(sources(words[0]!)).join()).toMatch(/keeps the record/);
	});
});

describe('a Word file asks for nothing', () => {
	test('beyond itself', () => {
		const links = Object.keys(sources(words[0]!))
			.filter((name) => name.endsWith('.rels'))
			.flatMap((name) => all(part(words[0]!, name), 'Relationship'));
		expect(links.length).toBeGreaterThan(8);
		expect(links.filter(({ attributes }) => attributes['TargetMode'] ?? /:/.test(attributes['Target']!))).toEqual([]);
	});

	test('to be worked out but its pages and its contents', () => {
		const fields = Object.keys(sources(words[0]!))
			.filter((name) => name.endsWith('.xml'))
			.flatMap((name) => ['w:instrText', 'w:fldSimple'].flatMap((field) => all(part(words[0]!, name), field)));
		expect(new Set(fields.map(({ text }) => text.trim().split(' ')[0]))).toEqual(new Set(['TOC', 'PAGE', 'NUMPAGES']));
	});

	test('that runs', () => {
		expect(Object.keys(sources(words[0]!)).filter((name) => !/\.(xml|rels)$/.test(name))).toEqual([]);
		expect(Object.values(sources(words[0]!)).join()).not.toMatch(
			/vbaProject|macroEnabled|oleObject|updateFields|attachedTemplate/
		);
	});
});
