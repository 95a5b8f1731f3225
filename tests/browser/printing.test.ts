import { test as plain } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { draft } from '#core/draft.ts';
import { printAs } from '#print/formats.ts';
import { expect, test } from './test.ts';
import { answers, openAnswers, openDocuments, usePlainNames } from './walk.ts';

// A failed request is an error in the console, so this one does without the watch for silence.
plain('a PDF that failed says so and can be tried again', async ({ page }) => {
	let broken = true;
	// They are fetched beforehand when there is time, and that fails in silence.
	await page.route(/\.ttf$/, (route) => (broken ? route.abort() : route.continue()));
	await openDocuments(page);
	await page.getByRole('button', { name: 'Download the draft mandate' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'The file could not be made' })).toBeVisible();
	broken = false;
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Try again' }).click()
	]);
	expect(download.suggestedFilename()).toBe('draft-2-a.pdf');
	await expect(page.getByText('The file could not be made')).toHaveCount(0);
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
	expect(said.at(-1)).toBe(
		'Saved: draft-1-a.pdf (draft mandate), draft-1-b.pdf (staffing plan), draft-1-c.pdf (structure).'
	);
});

test('characters that no typeface of the PDF has are named before it is printed', async ({ page }) => {
	await openAnswers(page, { ...answers, 'own-name': 'the Movement 🕊' });
	await page.getByRole('button', { name: 'On to the documents' }).click();
	const notice = page.getByText('A PDF has no sign for 🕊');
	await expect(notice).toBeVisible();
	await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Word, to redraft' });
	await expect(notice).toHaveCount(0);
});

const formats = [
	['PDF', 'draft-mandate.pdf', 'pdf'],
	['PDF for review, with room for remarks', 'draft-mandate-for-review.pdf', 'review'],
	['PDF in large type', 'draft-mandate-large-type.pdf', 'large'],
	['Word, to redraft', 'draft-mandate.docx', 'docx']
] as const;

for (const [label, name, format] of formats)
	test(`the format "${label}" is saved as ${name}, with the bytes of the command line`, async ({ page }) => {
		await openDocuments(page);
		await usePlainNames(page);
		await page.getByRole('combobox', { name: 'Format' }).selectOption({ label });
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download the draft mandate' }).click()
		]);
		expect(download.suggestedFilename()).toBe(name);
		const [mandate] = draft(answers as Answers, words).documents;
		const expected = await printAs(format, mandate!, { paper: 'A4' });
		expect(Buffer.compare(readFileSync(await download.path()), expected)).toBe(0);
	});

test('a Word file carries no answers, so nothing is asked about them', async ({ page }) => {
	await openDocuments(page);
	const carry = page.getByRole('checkbox', { name: 'Carry the answers inside the file' });
	await expect(carry).toBeVisible();
	await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Word, to redraft' });
	await expect(carry).toHaveCount(0);
});

test('warnings are on no page that is printed', async ({ page }) => {
	await openDocuments(page);
	await expect(page.locator('.warnings')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.warnings')).toBeHidden();
	await expect(page.locator('.download')).toBeHidden();
	await expect(page.locator('.sheet')).toBeVisible();
});
