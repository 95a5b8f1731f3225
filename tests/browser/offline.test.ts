import { test as plain, type Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { serve } from './serve.ts';
import { answers, fileOf, openDocuments } from './walk.ts';

/** The copy of itself that the served app keeps. The other tests have the browser keep none, to see what a first visit sees. */
test.use({ serviceWorkers: 'allow' });

test('after one visit it opens without a network, and makes the documents', async ({ page, context }) => {
	await page.goto('/');
	await copyKept(page);
	await context.setOffline(true);
	await openDocuments(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the draft mandate' }).click();
	expect((await download).suggestedFilename()).toBe('draft-1-a.pdf');
	for (const format of ['PDF in large type', 'Word, to redraft']) {
		const download = page.waitForEvent('download');
		await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: format });
		await page.getByRole('button', { name: 'Download the draft mandate' }).click();
		await download;
	}
});

test('the copy is the app and nothing else', async ({ page, baseURL }) => {
	await openDocuments(page);
	await copyKept(page);
	const { kept, names } = await page.evaluate(async () => {
		const names = await caches.keys();
		const kept = (await (await caches.open(names[0]!)).keys()).map(({ url }) => url);
		return { kept, names };
	});
	expect(names).toHaveLength(1);
	const others = kept.filter((url) => !url.startsWith(`${baseURL}/_app/`));
	expect(others.sort()).toEqual([`${baseURL}/`, `${baseURL}/benchmarks.html`, `${baseURL}/icon.svg`]);
	expect(await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0]);
});

test('it is removed on the page of limits', async ({ page }) => {
	await page.goto('/');
	await copyKept(page);
	await page.getByRole('link', { name: 'What it cannot do, and what leaves a trace' }).click();
	await page.getByRole('button', { name: 'Remove the app’s copy of itself' }).click();
	await expect(page.getByText('The copy is removed.')).toBeVisible();
	expect(
		await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()])
	).toEqual([[], []]);
});

// What is refused here is an error in the console, so these do without the watch for silence.
plain.describe('from a folder of a server', () => {
	plain.use({ serviceWorkers: 'allow' });

	type Change = Parameters<typeof serve>[1];
	const refused: [string, Change][] = [
		['it is kept complete or not at all', (path, content) => (path.includes('serif-semibold') ? undefined : content)],
		[
			'a page of another release is not kept with it',
			(path, content) =>
				path === 'index.html' ? String(content).replace('</head>', '<!-- "./_app/other.js" --></head>') : content
		]
	];
	for (const [name, change] of refused)
		plain(name, async ({ page }) => {
			let asked = false;
			const app = await serve('/some/folder', (path, content) => {
				asked ||= path.endsWith('.ttf');
				return change(path, content);
			});
			await page.goto(app.address);
			await expect.poll(() => asked, 'the worker has begun').toBe(true);
			await expect
				.poll(() => page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()]))
				.toEqual([[], []]);
			await app.close();
		});

	plain('a newer release is offered, waits, and takes over when it is called', async ({ page }) => {
		let release = 'first';
		const app = await serve('/some/folder', (path, content) => releasedAs(release, path, content));
		await page.goto(app.address);
		await copyKept(page);
		release = 'second';
		await page.reload();
		await expect(page.getByText('A newer release of this app is ready.')).toBeVisible();
		expect(await page.evaluate(async () => (await caches.keys()).sort())).toEqual([
			'first-address of /some/folder/ first',
			'first-address of /some/folder/ second'
		]);
		await expect(page.locator('html')).toHaveAttribute('data-release', 'first');
		await page.getByRole('button', { name: 'Use it now' }).click();
		await expect.poll(() => cacheNames(page)).toEqual(['first-address of /some/folder/ second']);
		await expect(page.locator('html')).toHaveAttribute('data-release', 'second');
		await app.close();
	});

	plain('with answers in memory, or in another window, a newer release waits', async ({ page, context }) => {
		let release = 'first';
		const app = await serve('/some/folder', (path, content) => releasedAs(release, path, content));
		await page.goto(app.address);
		await copyKept(page);
		release = 'second';
		await page.reload();
		await expect(page.getByText('A newer release of this app is ready.')).toBeVisible();

		const other = await context.newPage();
		await other.goto(app.address);
		await other.getByRole('button', { name: 'Use it now' }).click();
		await expect(other.getByText('close the other windows of this app first')).toBeVisible();

		await page.locator('input[type="file"]').setInputFiles(fileOf({ version: 1, answers }));
		await page.getByRole('link', { name: 'First Address' }).click();
		await expect(page.getByText('It is used once all windows of this app are closed')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0);
		expect(await cacheNames(page)).toHaveLength(2);
		await app.close();
	});
});

/** Waits until the worker that keeps the copy stands, and answers for this page. */
async function copyKept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

function cacheNames(page: Page): Promise<string[]> {
	return page.evaluate(() => caches.keys()).catch(() => []);
}

/** The same app under another version, as its worker and its page say it. */
function releasedAs(release: string, path: string, content: Buffer): Buffer | string {
	if (path === 'service-worker.js') return String(content).replace(/`[0-9a-f]{16}`/, `\`${release}\``);
	return path === 'index.html' ? String(content).replace('<html', `<html data-release="${release}"`) : content;
}
