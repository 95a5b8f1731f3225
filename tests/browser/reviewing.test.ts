import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { answers, change, fileOf, goHome, openAnswers, openDocuments, saveReadable, usePlainNames } from './walk.ts';

/** A mandate gone through line by line, and two drafts beside one another. */

const row = (page: Page, number: string) =>
	page.locator('.sheet .pair').filter({ has: page.locator('.mark', { hasText: new RegExp(`^${number}$`) }) });
const own = (page: Page) => page.getByRole('textbox', { name: 'In your own words' });

async function review(page: Page, number: string): Promise<void> {
	await openDocuments(page);
	await page.getByRole('button', { name: 'Review line by line' }).click();
	await row(page, number).getByRole('button', { name: /^Why/ }).click();
	await expect(own(page)).toBeVisible();
}

test('a clause in other words shows what it was, and the clean copy does not', async ({ page }) => {
	await review(page, '1\\.2');
	const drafted = await own(page).inputValue();
	await own(page).fill(`${drafted} So it was agreed.`);
	await expect(row(page, '1\\.2').locator('ins')).toHaveText(/So it was agreed\.$/);
	await page.getByRole('button', { name: 'End the review' }).click();
	await expect(row(page, '1\\.2').locator('ins')).toHaveCount(0);
	await expect(row(page, '1\\.2')).toContainText('So it was agreed.');
});

test('whoever clears the field to write anew is not given the draft back', async ({ page }) => {
	await review(page, '1\\.2');
	await own(page).fill('');
	await expect(own(page)).toHaveValue('');
	await own(page).pressSequentially('Ours.');
	await expect(own(page)).toHaveValue('Ours.');
});

test('a clause that is struck keeps its number, and Undo brings it back', async ({ page }) => {
	await review(page, '1\\.2');
	await page.getByRole('radio', { name: 'Strike' }).check();
	await expect(row(page, '1\\.2').locator('.row del').first()).toBeVisible();
	await page.getByRole('button', { name: 'End the review' }).click();
	await expect(row(page, '1\\.2')).toContainText('(Struck in review.)');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(row(page, '1\\.2')).not.toContainText('(Struck in review.)');
});

test('what a change breaks is said at once', async ({ page }) => {
	await review(page, '1\\.2');
	await own(page).fill('As 77.7 says.');
	await expect(page.getByText('1.2 names 77.7, which is not there any more.')).toBeVisible();
});

test('a remark stands in the marked copy with its number', async ({ page }) => {
	await review(page, '1\\.2');
	await page.getByRole('textbox', { name: 'Remark' }).fill('Our own form.');
	await expect(page.locator('.sheet')).toContainText('Remark on 1.2: Our own form.');
});

test('the marked copy is offered once there is a review, and its file says so', async ({ page }) => {
	await openDocuments(page);
	await expect(page.getByLabel('Copy')).toHaveCount(0);
	await page.getByRole('button', { name: 'Review line by line' }).click();
	await row(page, '1\\.2').getByRole('button', { name: /^Why/ }).click();
	await page.getByRole('radio', { name: 'Strike' }).check();
	await page.getByLabel('Copy').selectOption('marked');
	await usePlainNames(page);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the draft mandate' }).click()
	]);
	expect(file.suggestedFilename()).toBe('draft-mandate-marked.pdf');
});

test('something is tried in a copy: the redline names the answer, and one can go back', async ({ page }) => {
	await openDocuments(page);
	await page.getByRole('link', { name: 'Compare' }).click();
	await page.getByRole('button', { name: /^Try something/ }).click();
	await expect(page.getByRole('status').filter({ hasText: 'say the same' })).toBeVisible();
	await page.getByRole('link', { name: 'Your answers' }).first().click();
	await change(page, 'Phase').click();
	await page.getByRole('radio', { name: 'Formal talks are under way' }).check();
	await page.getByRole('button', { name: /^Done/ }).click();
	await page.getByRole('link', { name: 'Compare' }).click();
	await expect(page.getByRole('heading', { name: 'The phase has changed' })).toBeVisible();
	await expect(page.getByText(/^Phase: .+ → Formal talks are under way$/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Go back to the one beside' }).click();
	await expect(page.getByText(/^Phase: Formal talks are under way → /).first()).toBeVisible();
});

test('a kept file that is opened over present work can be laid beside it instead', async ({ page }) => {
	await openAnswers(page);
	await goHome(page);
	const kept = fileOf({ version: 1, answers: { ...answers, phase: 'talks' } }, 'kept.json');
	await page.locator('input[type="file"]').setInputFiles(kept);
	await page.getByRole('button', { name: 'Lay it beside mine' }).click();
	await expect(page.getByText('The file kept.json')).toBeVisible();
	await expect(page.getByText(/^Phase: Formal talks are under way → Talks have stalled$/).first()).toBeVisible();
});

test('a file that older rules wrote otherwise opens with a redline that names the rules, and no answer changed', async ({
	page
}) => {
	await openAnswers(page);
	const file = JSON.parse(readFileSync(await (await saveReadable(page)).path(), 'utf8'));
	const at = file.text.findIndex(({ number }: { number: string }) => number === '1.1');
	file.text[at].text = 'An office was once founded in other words.';
	page.on('dialog', (dialog) => dialog.accept());
	await page.goto('about:blank');
	await page.goto('/');
	await page.locator('input[type="file"]').setInputFiles(fileOf(file));
	await expect(page.getByRole('heading', { name: 'The rules have changed since this was kept' })).toBeVisible();
	await page.getByRole('link', { name: 'See each passage' }).click();
	await expect(page.getByText('1 passage differs')).toBeVisible();
	await expect(page.getByText('Newer rules of this app')).toBeVisible();
});

test('a case beside is another office, so no change of phase is told', async ({ page }) => {
	await openDocuments(page);
	await page.getByRole('link', { name: 'Compare' }).click();
	await page.getByLabel('A real case').selectOption('nepal-2004');
	await page.getByRole('button', { name: 'Lay it beside' }).click();
	await expect(page.getByText(/passages differ/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'The phase has changed' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Documents' }).click();
	await page.getByRole('link', { name: 'Donor’s brief' }).click();
	await expect(page.getByRole('heading', { name: 'Appraisal' })).toBeVisible();
	await expect(page.getByText(/^What if\./)).toHaveCount(0);
});
