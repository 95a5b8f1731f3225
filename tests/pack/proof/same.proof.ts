import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** The project once more, elsewhere, with nothing that was built before. */
const stage = mkdtempSync(join(tmpdir(), 'builds-'));
const elsewhere = join(stage, 'a longer', 'way', 'down');
const made = ['.git', '.svelte-kit', 'build', 'portable', 'out', 'test-results'];
mkdirSync(elsewhere, { recursive: true });
cpSync('.', elsewhere, {
	recursive: true,
	verbatimSymlinks: true,
	filter: (path) => relative('.', path) !== basename(path) || !made.includes(basename(path))
});
afterAll(() => rmSync(stage, { recursive: true, force: true }));

describe.each([
	['the served app', 'build', 'build'],
	['the one file', 'portable', 'portable']
])('%s', (_, script, folder) => {
	test('has the same bytes wherever and whenever it is built', () => {
		const [here, there] = ['.', elsewhere].map((place) => {
			// A build asks where and when it is: it must not say.
			const env = { ...process.env, TZ: place === '.' ? 'UTC' : 'Asia/Kathmandu', VITEST: '', NODE_ENV: '' };
			execFileSync('npm', ['run', script], { cwd: place, env, stdio: 'pipe', shell: process.platform === 'win32' });
			return sums(join(place, folder));
		});
		expect(Object.keys(here!)).toContain('index.html');
		expect(there).toEqual(here);
	});

	test('has checksums of every file of it', () => {
		const { 'checksums.txt': _, ...files } = sums(folder);
		const listed = readFileSync(join(folder, 'checksums.txt'), 'utf8').trim().split('\n');
		expect(listed).toEqual(Object.entries(files).map(([name, sum]) => `${sum}  ${name}`));
	});

	test('names no place of this machine', () => {
		const places = [resolve('.'), stage].map((place) => Buffer.from(place));
		for (const name of Object.keys(sums(folder)))
			for (const place of places) expect(readFileSync(join(folder, name)).includes(place), name).toBe(false);
	});
});

/** The SHA-256 of every file of a folder, by its name. */
function sums(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
	const sum = (name: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, name)))
			.digest('hex');
	return Object.fromEntries(names.map((name) => [name, sum(name)]));
}
