import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { chance } from '../core/chance.ts';
import { age, ageMissing } from './age.ts';
import { test as onDisk } from './own-browser.ts';
import { expect, test } from './test.ts';
import {
	answers,
	change,
	fileOf,
	heading,
	keepHere,
	openAnswers,
	openDocuments,
	saveReadable,
	toKeeping
} from './walk.ts';

/** Where work is kept: by default nowhere, or in a file, or locked in the browser, or only as documents. */

const patient = { timeout: 30_000 };
const passphrase = 'tide lantern copper ninety';
const field = (page: Page, name = 'Passphrase') => page.getByRole('textbox', { name, exact: true });
const row = (page: Page, label: string) => page.locator('dl > div', { hasText: label });
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
/** All that the browser stores for the app beside databases. */
async function stored(page: Page) {
	const session = await page.context().newCDPSession(page);
	const entries = await Promise.all(
		[true, false].map((isLocalStorage) =>
			session.send('DOMStorage.getDOMStorageItems', {
				storageId: { securityOrigin: new URL(page.url()).origin, isLocalStorage }
			})
		)
	);
	return [...entries.flatMap(({ entries }) => entries), ...(await page.context().cookies())];
}

async function saveLocked(page: Page): Promise<Buffer> {
	await toKeeping(page);
	await field(page).fill(passphrase);
	await field(page, 'The passphrase once more').fill(passphrase);
	const [file] = await Promise.all([
		page.waitForEvent('download', patient),
		page.getByRole('button', { name: 'Save the answers to a file' }).click()
	]);
	expect(file.suggestedFilename()).toBe('draft-1.age');
	return readFileSync(await file.path());
}

const choose = (page: Page, buffer: Buffer, name = 'a.age') =>
	page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });

async function leaveByReload(page: Page): Promise<void> {
	page.on('dialog', (dialog) => dialog.accept());
	await page.goto('about:blank');
	await page.goto('/');
}

async function unlock(page: Page, typed = passphrase): Promise<void> {
	await field(page).fill(typed);
	await page.getByRole('button', { name: 'Unlock it' }).click();
}

async function rename(page: Page, name: string): Promise<void> {
	await change(page, 'What you call yourselves').click();
	await page.getByRole('textbox', { name: 'What you call yourselves' }).fill(name);
	await page.getByRole('button', { name: /^Done/ }).click();
}

const isKept = async (page: Page) => {
	await toKeeping(page);
	await expect(page.getByText('Kept in this browser, as it is now.')).toBeVisible();
};

test('as long as nobody chooses otherwise, nothing is kept, and nothing is looked for that would leave something', async ({
	page
}) => {
	await openDocuments(page);
	await leaveByReload(page);
	await toKeeping(page);
	await expect(page.getByRole('radio', { name: 'Keep it nowhere' })).toBeChecked();
	expect(await databases(page)).toEqual([]);
	expect(await stored(page)).toEqual([]);
});

test.describe('a file', () => {
	test('locked, it opens again with its passphrase; a wrong one loses nothing', async ({ page }) => {
		await openAnswers(page);
		const bytes = await saveLocked(page);
		expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1/);
		expect(bytes.includes('Two Rivers')).toBe(false);
		await page.getByRole('link', { name: 'Your answers' }).click();
		await rename(page, 'the Other Name');
		await choose(page, bytes);
		await page.getByRole('button', { name: 'Replace them' }).click();
		await expect(field(page)).toBeFocused();
		await field(page).fill('not this one');
		await page.keyboard.press('Enter');
		await expect(page.locator('.alert')).toContainText('This passphrase does not open it.', patient);
		await expect(row(page, 'What you call yourselves')).toContainText('the Other Name');
		await field(page).fill(passphrase);
		await page.keyboard.press('Enter');
		await expect(row(page, 'What you call yourselves')).toContainText('the Alliance of the Two Rivers', patient);
	});

	test('locked here, the age tool opens it; locked by the age tool, as text too, it opens here', async ({
		page
	}, info) => {
		test.skip(Boolean(ageMissing()), ageMissing());
		test.slow();
		await openAnswers(page);
		const [locked, opened, armored] = ['a.age', 'a.json', 'b.age'].map((name) => info.outputPath(name)) as [
			string,
			string,
			string
		];
		writeFileSync(locked, await saveLocked(page));
		age(passphrase, '--decrypt', '--output', opened, locked);
		expect(JSON.parse(readFileSync(opened, 'utf8')).answers).toEqual(answers);
		age('another copper lantern', '--passphrase', '--armor', '--output', armored, opened);
		await leaveByReload(page);
		await choose(page, readFileSync(armored));
		await field(page).fill('another copper lantern');
		await page.keyboard.press('Enter');
		await expect(row(page, 'What you call yourselves')).toContainText('the Alliance of the Two Rivers', patient);
	});

	test('readable, it is made only after a second yes', async ({ page }) => {
		await openAnswers(page);
		await toKeeping(page);
		await page.getByRole('radio', { name: 'Readable to everybody' }).check();
		await page.getByRole('button', { name: 'Save the answers to a file' }).click();
		await expect(page.getByRole('alert').filter({ hasText: 'Say that everybody' })).toBeVisible();
		const file = await saveReadable(page);
		expect(file.suggestedFilename()).toBe('draft-1.json');
	});

	test('of more than 10 MB, it is not read', async ({ page }) => {
		await page.goto('/');
		await choose(page, Buffer.alloc(11_000_000, 'age-encryption.org/v1\n-> scrypt 4n1LNB7LUbwpRRD6Kd4Ndw 10\n'));
		await field(page).fill('whatever');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert').filter({ hasText: 'larger than 10 MB' })).toBeVisible();
	});

	test('what is lost with a passphrase is said before it is set, and a weak one is advised against', async ({
		page
	}) => {
		await openAnswers(page);
		await toKeeping(page);
		await expect(page.getByText('Whoever loses the passphrase loses the work in the file.')).toBeVisible();
		await field(page).fill('password12');
		await expect(page.getByRole('status').filter({ hasText: 'Easy to guess' })).toBeVisible();
		await field(page).fill(passphrase);
		await expect(page.getByRole('status').filter({ hasText: 'Hard to guess' })).toBeVisible();
	});
});

test.describe('in this browser', () => {
	test('it is offered on the next visit; a wrong passphrase loses nothing, and the right one goes on', async ({
		page
	}) => {
		await openAnswers(page);
		await keepHere(page, passphrase);
		await rename(page, 'the Name Changed Later');
		await isKept(page);
		const asked: string[] = [];
		page.on('dialog', (dialog) => (asked.push(dialog.type()), dialog.accept()));
		await page.goto('about:blank');
		expect(asked).toEqual([]);
		await page.goto('/');
		await unlock(page, 'not this one');
		await expect(page.locator('.alert')).toContainText('It is still there', patient);
		await unlock(page);
		await expect(row(page, 'What you call yourselves')).toContainText('the Name Changed Later', patient);
		await rename(page, 'a Third Name');
		await isKept(page);
	});

	test('it can be deleted without being opened', async ({ page }) => {
		await openAnswers(page);
		await keepHere(page, passphrase);
		await leaveByReload(page);
		await page.getByRole('button', { name: 'Delete it', exact: true }).click();
		await page.getByRole('button', { name: 'Delete it for good' }).click();
		await expect(page.getByRole('heading', { name: 'Work is kept in this browser' })).toHaveCount(0);
		expect(await databases(page)).toEqual([]);
	});

	test('of two windows, the later one overwrites nothing and says so', async ({ page, context }) => {
		await openAnswers(page);
		await keepHere(page, passphrase);
		const other = await context.newPage();
		await other.goto('/');
		await unlock(other);
		await expect(heading(other)).toHaveText('Check your answers', patient);
		await rename(other, 'by the other window');
		await isKept(other);
		await rename(page, 'by this window');
		await expect(page.getByRole('alert').filter({ hasText: 'Another window has kept newer work' })).toBeVisible();
		await page.getByRole('button', { name: 'Keep this window’s work instead' }).click();
		await isKept(page);
		await leaveByReload(page);
		await unlock(page);
		await expect(row(page, 'What you call yourselves')).toContainText('by this window', patient);
	});

	test('where nothing can be written, that is said, and the work goes on in memory', async ({ page }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('no', 'InvalidStateError');
			};
		});
		await openAnswers(page);
		await toKeeping(page);
		await page.getByRole('radio', { name: 'Keep it in this browser' }).check();
		await field(page).first().fill(passphrase);
		await field(page, 'The passphrase once more').first().fill(passphrase);
		await page.getByRole('button', { name: 'Keep it here' }).click();
		await expect(page.getByRole('alert').filter({ hasText: 'lets nothing be kept' })).toBeVisible(patient);
		await page.getByRole('link', { name: 'Your answers' }).click();
		await expect(row(page, 'What you call yourselves')).toContainText('the Alliance of the Two Rivers');
	});

	test('leaving keeps it, unless it was chosen that leaving deletes it', async ({ page }) => {
		await openAnswers(page);
		await keepHere(page, passphrase);
		await rename(page, 'typed just before leaving');
		await page.getByRole('button', { name: /Leave now/ }).click();
		await page.waitForURL('about:blank');
		await page.goto('/');
		await unlock(page);
		await expect(row(page, 'What you call yourselves')).toContainText('typed just before leaving', patient);
		await toKeeping(page);
		await page.getByRole('checkbox', { name: /^Leaving with/ }).check();
		await expect(page.getByText('Kept in this browser, as it is now.')).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await page.waitForURL('about:blank');
		await page.goto('/');
		await expect(page.getByRole('link', { name: 'Start from a real case' })).toBeVisible();
		expect(await databases(page)).toEqual([]);
		expect(await stored(page)).toEqual([]);
	});

	test('a deletion that leaving could not finish is finished at the next start', async ({ page }) => {
		await openAnswers(page);
		await keepHere(page, passphrase);
		await toKeeping(page);
		await page.getByRole('checkbox', { name: /^Leaving with/ }).check();
		await expect(page.getByText('Kept in this browser, as it is now.')).toBeVisible();
		await page.evaluate(() => {
			// As if the browser ended before it came to it.
			IDBFactory.prototype.deleteDatabase = () => new EventTarget() as IDBOpenDBRequest;
		});
		await page.getByRole('button', { name: /Leave now/ }).click();
		await page.waitForURL('about:blank');
		await page.goto('/');
		await expect(page.getByRole('link', { name: 'Start from a real case' })).toBeVisible();
		await expect.poll(() => databases(page)).toEqual([]);
		expect(await stored(page)).toEqual([]);
	});
});

test('only the documents: no answers are saved or carried, and nobody is asked to once they are taken along', async ({
	page
}) => {
	await openDocuments(page);
	await toKeeping(page);
	await page.getByRole('radio', { name: 'Take along only the documents' }).check();
	await expect(page.getByRole('button', { name: 'Save the answers to a file' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Documents', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Download the draft mandate' })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Carry the answers' })).toHaveCount(0);
	const asked: string[] = [];
	page.on('dialog', (dialog) => (asked.push(dialog.type()), dialog.dismiss()));
	await page.evaluate(() => location.reload());
	await expect.poll(() => asked).toEqual(['beforeunload']);
	await page.getByRole('button', { name: 'Download the draft mandate' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Begin with the first question' })).toBeVisible();
	expect(asked).toEqual(['beforeunload']);
});

onDisk('killed at any moment, the browser has kept all but the last second', async ({ start, baseURL }) => {
	onDisk.slow();
	const draw = chance(20);
	const begun = await start();
	await begun.page.goto(baseURL!);
	await begun.page.locator('input[type="file"]').setInputFiles(fileOf({ version: 1, answers }));
	await expect(heading(begun.page)).toHaveText('Check your answers');
	await keepHere(begun.page, passphrase);
	let own = begun;
	for (let round = 1; round <= 4; round++) {
		await change(own.page, 'What you call yourselves').click();
		const name = own.page.getByRole('textbox', { name: 'What you call yourselves' });
		const typed: { readonly text: string; readonly at: number }[] = [];
		let killed = 0;
		const kill = new Promise((resolve) => setTimeout(resolve, 1000 + 2000 * draw())).then(() => {
			killed = Date.now();
			return own.kill();
		});
		for (let count = 0; !killed; count++) {
			const text = `round ${round}, change ${count}`;
			await name.fill(text).catch(() => undefined);
			if (!killed) typed.push({ text, at: Date.now() });
		}
		await kill;
		own = await start();
		await own.page.goto(baseURL!);
		await unlock(own.page);
		await expect(heading(own.page)).toHaveText('Check your answers', patient);
		const found = await row(own.page, 'What you call yourselves').locator('.said').innerText();
		const lost = typed.slice(typed.findIndex(({ text }) => text === found) + 1);
		expect(typed.map(({ text }) => text)).toContain(found);
		expect(killed - (lost[0]?.at ?? killed), 'milliseconds of typing that were lost').toBeLessThan(1000);
	}
});
