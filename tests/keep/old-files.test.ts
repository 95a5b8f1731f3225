import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { words } from '#content/languages/en/index.ts';
import { reachable } from '#core/answers.ts';
import { draft } from '#core/draft.ts';
import { readWork, type Kept } from '#keep/answers-file.ts';
import { workIn, type Carried } from '#keep/carried.ts';
import { checked } from '#keep/checked.ts';
import { version } from '#keep/migrations.ts';
import { readRemarks } from '#keep/remarks-file.ts';

/**
 * Files as earlier releases wrote them, with every answer there was to each question. They are never written anew: whatever the app
 * becomes, they open in it and no answer is lost.
 */
const folder = new URL('./old/', import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, folder)));
const textOf = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const folders = readdirSync(folder).filter((name) => name.startsWith('version-'));
const filesIn = (name: string) => readdirSync(new URL(name, folder)).map((file) => `${name}/${file}`);
const passphrase = 'tide lantern';

/** What is in a file, for whoever reads it without this app. */
function heldBy(text: string): Kept {
	const { version: _, ...held } = JSON.parse(text);
	return held;
}

/** The earlier versions of which no file is stored. */
function missing(stored: readonly string[], written: number): number[] {
	const earlier = Array.from({ length: written - 1 }, (_, index) => index + 1);
	return earlier.filter((one) => !stored.some((text) => JSON.parse(text).version === one));
}

const json = folders.flatMap(filesIn).filter((path) => path.endsWith('.json'));

describe('an old file of answers opens, and nothing in it is lost', () => {
	test.each(json)('%s', (path) => {
		const work = readWork(textOf(path));
		expect(work).toEqual(heldBy(textOf(path)));
		expect(() => draft(reachable(work.answers), words, work.review)).not.toThrow();
	});
});

describe.each(folders)('a PDF that carries answers of %s', (name) => {
	const carriedBy = (file: string) => checked(bytesOf(`${name}/${file}`)).carries as Carried;
	const held = () => heldBy(new TextDecoder().decode(carriedBy('readable.pdf').bytes));

	test('is still known as unchanged', () =>
		expect([checked(bytesOf(`${name}/readable.pdf`)).is, checked(bytesOf(`${name}/locked.pdf`)).is]).toEqual([
			'unchanged',
			'unchanged'
		]));
	test('gives back all that it carries', async () => {
		expect(Object.keys(held().answers).length).toBeGreaterThan(50);
		expect(await workIn(carriedBy('readable.pdf'))).toEqual(held());
	});
	test('gives it back to whoever has the passphrase, if it is locked', async () =>
		expect(await workIn(carriedBy('locked.pdf'), passphrase)).toEqual(held()));
});

test('an old file of remarks opens, and no mark in it is lost', () => {
	const { version: _, ...held } = JSON.parse(textOf('remarks-version-1.json'));
	expect(readRemarks(textOf('remarks-version-1.json'))).toEqual(held);
});

describe('a version that is raised leaves a file of the version before', () => {
	test('of each there is one', () =>
		expect(
			missing(json.map(textOf), version),
			`Version ${version} is written now. Store files of each of these versions in tests/keep/old/version-N, as the last release that wrote it wrote them`
		).toEqual([]));
	test('and one that is missing is found', () => {
		expect(missing(['{ "version": 1 }'], 3)).toEqual([2]);
		expect(missing([], 1)).toEqual([]);
	});
});
