import { test as plain } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { draft } from '#core/draft.ts';
import { printAs } from '#print/formats.ts';
import { alone, namespaceMissing, type Noise } from './alone.ts';
import { journey, journeyCase } from './journey.ts';
import { serve } from './serve.ts';
import { expect, test } from './test.ts';

/** The one file, as it is opened from a stick; and both builds on a network where every packet is counted. */
const file = pathToFileURL('portable/index.html').href;
test.use({ baseURL: file });
// One after the other, so that the file is built once.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
	test.setTimeout(180_000);
	execFileSync('npm', ['run', 'portable'], { shell: process.platform === 'win32' });
});

const read = (name: string) => readFileSync(`portable/${name}`);
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const policy = (html: string) => html.match(/http-equiv="content-security-policy" content="([^"]*)"/)![1]!;

test('it is one file of at most 3 MB that refers to no other', () => {
	const html = read('index.html').toString();
	expect(html.length).toBeLessThanOrEqual(3_000_000);
	expect(readdirSync('portable').sort()).toEqual(['checksums.txt', 'index.html', 'licences.txt', 'sbom.json']);
	const [style, script] = JSON.parse(
		inflateSync(Buffer.from(html.match(/id="packed">([^<]*)</)![1]!, 'base64')).toString()
	) as [string, string];
	const page = html.replace(/<!--[^]*?-->/g, '');
	expect([...page.matchAll(/\b(?:src|href|srcset|action)="(?!data:)[^"]*"/g)].flat()).toEqual([]);
	expect([...style.matchAll(/url\((?!data:|#)[^)]*\)|@import[^;]*/g)].flat()).toEqual([]);
	expect([...script.matchAll(/sourceMappingURL[^\n]*|benchmarks\.html/g)].flat()).toEqual([]);
});

test('its policy allows no connection, and of scripts the two that are named by their hash', () => {
	const html = read('index.html').toString();
	expect(html.indexOf('http-equiv="content-security-policy"')).toBeLessThan(html.indexOf('<script'));
	const allowed = Object.fromEntries(
		policy(html)
			.split('; ')
			.map((one) => one.split(/ (.*)/))
	);
	expect(Object.keys(allowed)).toEqual([
		'default-src',
		'script-src',
		'style-src',
		'style-src-attr',
		'font-src',
		'img-src',
		'connect-src',
		'base-uri',
		'form-action',
		'object-src'
	]);
	for (const name of ['default-src', 'connect-src', 'base-uri', 'form-action', 'object-src'])
		expect(allowed[name], name).toBe("'none'");
	expect(allowed['script-src']).toMatch(/^'sha256-\S+' 'sha256-\S+'$/);
	expect(allowed['style-src']).toMatch(/^'sha256-\S+'$/);
	expect([allowed['font-src'], allowed['img-src']]).toEqual(['data:', 'data:']);
});

test('the checksums beside it are right', () => {
	const lines = read('checksums.txt').toString().trim().split('\n');
	expect(lines).toEqual(['index.html', 'licences.txt', 'sbom.json'].map((name) => `${sha256(read(name))}  ${name}`));
});

test('opened by its name it goes all the way to the three PDFs, with the bytes of the command line', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url().split(':')[0]!));
	const pdfs = await journey(page, file);
	expect([...pdfs.keys()]).toEqual(['draft-1-a.pdf', 'draft-1-b.pdf', 'draft-1-c.pdf']);
	const hashes = Object.fromEntries([...pdfs].map(([name, pdf]) => [name, sha256(pdf)]));
	expect(hashes).toEqual(await printedHere());
	expect(asked, 'itself, and nothing beside it').toEqual(['file']);
});

test('Word is in it', async ({ page }) => {
	await journey(page, file);
	await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Word, to redraft' });
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the draft mandate' }).click()
	]);
	const [mandate] = draft(cases[journeyCase].answers, words).documents;
	const expected = await printAs('docx', mandate!, { paper: 'A4' });
	expect(Buffer.compare(readFileSync(await download.path()), expected)).toBe(0);
});

test('every kind of page is in it', async ({ page }) => {
	const seen = new Set<string>();
	const ahead = ['#/'];
	for (let address = ahead.pop(); address !== undefined; address = ahead.pop()) {
		if (seen.has(address)) continue;
		seen.add(address);
		await page.goto('about:blank');
		await page.goto(file + address);
		await expect(page.locator('h1').first()).toBeVisible();
		const links = await page.locator('a[href^="#/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
		ahead.push(...links.filter((link) => !/^#\/(cases|rules|glossary)\/./.test(link)));
	}
	expect(seen.size).toBeGreaterThanOrEqual(10);
});

plain.describe('what it must not do', () => {
	// The watch for silence would report what is tried here, so these do without it.
	const refused: [string, string, () => void][] = [
		['fetch', 'connect-src', () => void fetch('https://example.org/').catch(() => {})],
		['fetch another file', 'connect-src', () => void fetch('licences.txt').catch(() => {})],
		['send a beacon', 'connect-src', () => void navigator.sendBeacon('https://example.org/', 'x')],
		// A moment later, because what a test runs itself may evaluate.
		['evaluate a text', 'script-src', () => void setTimeout(() => new Function('1'))],
		['run what stands in an attribute', 'script-src-attr', () => document.body.setAttribute('onclick', '1')],
		[
			'run a script that is not named',
			'script-src',
			() => document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))
		],
		[
			'show a picture from elsewhere',
			'img-src',
			() => document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }))
		],
		[
			'hold another page',
			'frame-src',
			() => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }))
		],
		['start a worker', 'worker-src', () => void new Worker('data:text/javascript,1')]
	];
	for (const [name, directive, attempt] of refused)
		plain(name, async ({ page }) => {
			await page.goto(file);
			await expect(page.locator('h1')).toBeVisible();
			await page.evaluate(() => {
				document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
					document.documentElement.setAttribute('data-refused', effectiveDirective)
				);
			});
			await page.evaluate(attempt);
			await expect(page.locator('html')).toHaveAttribute('data-refused', new RegExp(`^${directive}`));
		});

	plain('a damaged file says so', async ({ page }) => {
		const app = await serve('', () =>
			read('index.html')
				.toString()
				.replace(/(id="packed">.{5000})...../, '$1AAAAA')
		);
		await page.goto(app.address);
		await expect(page.getByText('This file could not be opened.')).toBeVisible();
		await app.close();
	});
});

test.describe('where every packet is counted', () => {
	test.skip(() => Boolean(namespaceMissing()), namespaceMissing() ?? '');
	test.describe.configure({ timeout: 180_000 });

	test('the file sends none at all', async () => {
		expect(alone('file')).toEqual({ packets: { loopback: 0, away: 0 }, pdfs: await printedHere() });
	});

	test('the served app sends none to anywhere but its own server', async () => {
		const { packets, pdfs } = alone('served');
		expect(packets.away).toBe(0);
		expect(packets.loopback).toBeGreaterThan(0);
		expect(pdfs).toEqual(await printedHere());
	});

	test('the browser alone sends none either', () => {
		expect(alone('nothing').packets).toEqual({ loopback: 0, away: 0 });
	});

	const noises: Record<Noise, 'loopback' | 'away'> = {
		'a name': 'away',
		'an address': 'away',
		'this device': 'loopback',
		'a beacon': 'away',
		'a name ahead': 'away'
	};
	for (const [noise, where] of Object.entries(noises))
		test(`a page that calls ${noise} is heard`, () => {
			expect(alone(noise as Noise).packets[where]).toBeGreaterThan(0);
		});
});

/** The three PDFs of the journey as Node makes them, as hashes by name. */
async function printedHere(): Promise<Record<string, string>> {
	const [mandate, staffing, structure] = draft(cases[journeyCase].answers, words).documents;
	const named = { 'draft-1-a.pdf': mandate!, 'draft-1-b.pdf': staffing!, 'draft-1-c.pdf': structure! };
	const all: [string, string][] = [];
	for (const [name, document] of Object.entries(named))
		all.push([name, sha256(await printAs('pdf', document, { paper: 'A4' }))]);
	return Object.fromEntries(all);
}
