import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canaries, names, places, runElsewhere } from '../elsewhere.ts';
import { opened, tracesOf } from '../searched.ts';
import { everyPaper } from './every-paper.ts';
import { chromiumWithPapers } from './in-chromium.ts';

/** The same dossier and the same release give the same bytes, wherever, whenever and in whichever engine, and none of them says where that was. */
const here: { name: string; bytes: Uint8Array; hash: string }[] = [];
beforeAll(async () => {
	for (const { name, print } of await everyPaper()) {
		const bytes = await print();
		here.push({ name, bytes, hash: hashOf(bytes) });
	}
});

const hashOf = (bytes: Uint8Array) => bytesToHex(sha256(bytes));
const others = (hashes: ReadonlyMap<string, string>) =>
	here.filter(({ name, hash }) => hashes.get(name) !== hash).map(({ name }) => name);

describe.each(places)('in $zone, in $locale, at $now', (place) => {
	const { behind, locale, now } = place;
	const whereabouts = [new Date(now).toISOString(), behind, locale];

	test('another process prints the same bytes, the last paper first', async () => {
		const { stdout, folder } = await runElsewhere('./proof/print-all.ts', place);
		try {
			expect(JSON.parse(stdout.toString())).toEqual(whereabouts);
			const hashes = new Map(here.map(({ name }, index) => [name, hashOf(readFileSync(join(folder, String(index))))]));
			expect(others(hashes), 'Find what in src/print knows where or when it is').toEqual([]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test('Chromium prints the same bytes', async () => {
		const printed = await (await chromiumThere()).printAll(place);
		expect(printed.whereabouts).toEqual([...whereabouts, canaries.agent]);
		expect(others(printed.hashes), 'Find what in src/print is not the same in a browser').toEqual([]);
	});
});

// The bytes are the same everywhere: a name that stood in those of one place would stand in these.
test.each(names)('no paper names %s, in whatever writing', (_, names) => {
	for (const { name, bytes } of here) expect(tracesOf(names, opened(bytes)), name).toEqual([]);
});

let chromium: ReturnType<typeof chromiumWithPapers> | undefined;
const chromiumThere = () => (chromium ??= chromiumWithPapers());
afterAll(async () => (await chromium)?.close());
