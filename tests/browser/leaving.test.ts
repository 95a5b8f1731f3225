import type { Page } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type OwnBrowser } from './own-browser.ts';
import { expect } from './test.ts';
import { tracesIn, unsnapped } from './traces.ts';
import { answers, change, fileOf, heading, keepHere } from './walk.ts';

/** After leaving, after a crash and after a kill, nothing that was typed is found on the disk. */

const passphrase = 'quillwort zephyr magenta';
const typed = {
	name: 'the Xanthic Wombats of Qoph',
	words: 'vermilion-okapi-sings-at-dusk',
	remark: 'ultramarine-tapir-disagrees',
	sought: 'cerulean-axolotl-question'
};
const canaries = [...Object.values(typed), passphrase];

/** Where a browser leaves something: its profile, its temporary files, its other folders, downloads. */
const traces = (folder: string) => tracesIn(folder, canaries);
const downloads = (folder: string) => readdirSync(`${folder}/downloads`);

async function openApp(page: Page, origin: string): Promise<void> {
	await page.goto(origin);
	await page.locator('input[type="file"]').setInputFiles(fileOf({ version: 1, answers }));
	await expect(heading(page)).toHaveText('Check your answers');
}

/** Types each canary where it belongs, and stays where one of them is still to be seen. */
async function typeAll(page: Page): Promise<void> {
	await change(page, 'What you call yourselves').click();
	await page.getByRole('textbox', { name: 'What you call yourselves' }).fill('');
	await page.getByRole('textbox', { name: 'What you call yourselves' }).pressSequentially(typed.name);
	await page.getByRole('link', { name: 'About and limits' }).click();
	await page.getByRole('link', { name: 'Search the rules' }).click();
	await page.getByRole('searchbox').pressSequentially(typed.sought);
	await page.getByRole('link', { name: 'Documents', exact: true }).click();
	await expect(page.locator('.sheet')).toContainText(typed.name);
	const end = page.getByRole('button', { name: 'End the review' });
	if (!(await end.isVisible())) await page.getByRole('button', { name: 'Review line by line' }).click();
	await page.locator('.sheet .pair', { hasText: '1.2' }).first().getByRole('button', { name: /^Why/ }).click();
	await page.getByRole('textbox', { name: 'In your own words' }).fill('');
	await page.getByRole('textbox', { name: 'In your own words' }).pressSequentially(typed.words);
	await page.getByRole('textbox', { name: 'Remark' }).pressSequentially(typed.remark);
	await expect(page.locator('.sheet')).toContainText(typed.remark);
}

/** Types into a field that the browser may remember, beside those of the app that it must not, and stays as long as it takes to note it. */
async function typeWitness(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.body.append(Object.assign(document.createElement('textarea'), { id: 'witness' }));
	});
	await page.locator('#witness').pressSequentially(witness);
	await page.waitForTimeout(3000);
}
const witness = 'heliotrope-witness';

async function leave(page: Page): Promise<void> {
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await page.waitForURL('about:blank');
}

async function crash(own: OwnBrowser): Promise<void> {
	const crashed = own.page.waitForEvent('crash');
	const session = await own.context.newCDPSession(own.page);
	void session.send('Page.crash').catch(() => undefined);
	await crashed;
}

/** Three sittings on one profile, each ended in another way. What the browser itself keeps of one is there for the next search too. */
async function endThreeWays(
	{ start, folder }: { start: () => Promise<OwnBrowser>; folder: string },
	search: () => void,
	begin: (page: Page) => Promise<void>
): Promise<void> {
	const ends: [string, (own: OwnBrowser) => Promise<void>][] = [
		['one leaves, and closes the browser', async (own) => (await leave(own.page), await own.close())],
		['the page crashes', async (own) => (await crash(own), await own.close())],
		['the browser is killed', (own) => own.kill()]
	];
	for (const [name, end] of ends)
		await test.step(name, async () => {
			const own = await start();
			await begin(own.page);
			await typeAll(own.page);
			await typeWitness(own.page);
			await end(own);
			search();
		});
	// Otherwise the search had nothing to find.
	expect(tracesIn(folder, [witness]).join()).toMatch(/Sessions/);
}

test('kept nowhere: what was typed is found nowhere', async ({ start, folder, baseURL }) => {
	test.slow();
	await endThreeWays(
		{ start, folder },
		() => {
			expect(traces(folder)).toEqual([]);
			expect(downloads(folder)).toEqual([]);
			expect(
				existsSync(`${folder}/profile/Default/IndexedDB`) && readdirSync(`${folder}/profile/Default/IndexedDB`)
			).toEqual([]);
		},
		(page) => openApp(page, baseURL!)
	);
});

test('locked in the browser: what was typed, and the passphrase, are found nowhere', async ({
	start,
	folder,
	baseURL
}) => {
	test.slow();
	let kept = false;
	await endThreeWays(
		{ start, folder },
		() => expect(traces(folder)).toEqual([]),
		async (page) => {
			if (!kept) {
				await openApp(page, baseURL!);
				await keepHere(page, passphrase);
			} else {
				await page.goto(baseURL!);
				await page.getByRole('textbox', { name: 'Passphrase' }).pressSequentially(passphrase);
				await page.getByRole('button', { name: 'Unlock it' }).click();
			}
			kept = true;
			await expect(heading(page)).toHaveText('Check your answers', { timeout: 30_000 });
		}
	);
});

test('the search finds what a browser does keep', async ({ start, folder, baseURL }) => {
	const own = await start();
	await own.page.goto(baseURL!);
	await own.page.evaluate(async ([name, words, remark]) => {
		localStorage.setItem('a', name!);
		const opening = indexedDB.open('b');
		const shelf = await new Promise<IDBDatabase>((resolve) => {
			opening.onupgradeneeded = () => opening.result.createObjectStore('c');
			opening.onsuccess = () => resolve(opening.result);
		});
		const change = shelf.transaction('c', 'readwrite', { durability: 'strict' });
		change.objectStore('c').put({ words, long: `${remark} `.repeat(10_000) }, 1);
		await new Promise((resolve) => (change.oncomplete = resolve));
	}, Object.values(typed));
	await own.page.goto(`${baseURL}/#/search?${typed.sought}`);
	// The history is written some seconds later.
	const history = join(folder, 'profile/Default/History');
	await expect.poll(() => readFileSync(history).includes(typed.sought), { timeout: 30_000 }).toBe(true);
	await own.close();
	const found = traces(folder).join('\n');
	expect(found).toMatch(/Local Storage.*the Xanthic Wombats/);
	expect(found).toMatch(/IndexedDB.*vermilion-okapi/);
	expect(found).toMatch(/IndexedDB.*ultramarine-tapir/);
	expect(found).toMatch(/History.*cerulean-axolotl/);
});

test('the search reads what a browser packs', () =>
	expect(unsnapped(Buffer.from([9, 2 << 2, 97, 98, 99, 1 | (2 << 2), 3])).toString()).toBe('abcabcabc'));
