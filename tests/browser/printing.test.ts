import { test as plain } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { draft } from '#core/draft.ts';
import { print } from '#print/print.ts';
import { expect, test } from './test.ts';
import { answers, openAnswers, openDocuments } from './walk.ts';

// A failed request is an error in the console, so this one does without the watch for silence.
plain('a PDF that failed says so and can be tried again', async ({ page }) => {
	await openDocuments(page);
	let broken = true;
	await page.route(/\.ttf|\/print/, (route) => (broken ? route.abort() : route.continue()));
	await page.route(/\.js$/, (route) => (broken ? route.abort() : route.continue()));
	await page.getByRole('button', { name: 'Download the draft mandate' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'The PDF could not be made' })).toBeVisible();
	broken = false;
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Try again' }).click()
	]);
	expect(download.suggestedFilename()).toBe('draft-mandate.pdf');
	await expect(page.getByText('The PDF could not be made')).toHaveCount(0);
});

test('its progress is heard', async ({ page }) => {
	await openDocuments(page);
	const said: string[] = [];
	await page.exposeFunction('hear', (text: string) => said.push(text));
	await page.evaluate(() => {
		const status = document.querySelector('[role="status"]')!;
		const hear = (window as unknown as { hear(text: string): void }).hear;
		new MutationObserver(() => hear(status.textContent!)).observe(status, {
			subtree: true,
			childList: true,
			characterData: true
		});
	});
	await page.getByRole('radio', { name: 'Letter' }).check();
	await page.getByRole('button', { name: 'Download all three' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
	expect(said[0]).toBe('Preparing the draft mandate (1 of 3) …');
	expect(said.at(-1)).toBe('Saved: draft-mandate.pdf, staffing-plan.pdf, structure.pdf.');
});

test('characters that cannot be printed are named', async ({ page }) => {
	await openAnswers(page, { ...answers, 'own-name': 'the Movement 🕊' });
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await page.getByRole('button', { name: 'Download the draft mandate' }).click();
	await expect(page.getByText('The printed page has no sign for 🕊')).toBeVisible();
});

test('warnings are on no page that is printed', async ({ page }) => {
	await openDocuments(page);
	await expect(page.locator('.warnings')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.warnings')).toBeHidden();
	await expect(page.locator('.download')).toBeHidden();
	await expect(page.locator('.sheet')).toBeVisible();
});

test('what the app hands over is what Node prints, byte for byte', async ({ page }) => {
	const { answers } = cases['nepal-2004'];
	await openAnswers(page, answers);
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await page.getByRole('radio', { name: 'A4' }).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the draft mandate' }).click()
	]);
	const printed = await print(draft(answers, words).documents[0]!, { paper: 'A4' });
	expect(Buffer.compare(readFileSync(await download.path()), printed)).toBe(0);
});
