import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { answers, fileOf, openAnswers, saveReadable } from './walk.ts';

/** Other readers have pages and files of their own. */
const cleared = { ...answers, legal: 'none', 'decision-rule': 'consensus', 'persons-30': 5 };

async function openBrief(page: Page, some: object = cleared): Promise<void> {
	await openAnswers(page, some);
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await page.getByRole('link', { name: 'Donor’s brief' }).click();
	await expect(page.locator('.sheet')).toContainText('Verdict:');
}

const amounts = (page: Page) => page.getByRole('table', { name: 'Unit costs and sums' });

test('the donor’s brief has a page of its own, apart from the party’s', async ({ page }) => {
	await openBrief(page);
	await expect(page).toHaveURL(/documents\/donor-brief$/);
	await expect(page.locator('.sheet h1')).toHaveText('Donor’s brief on an alliance’s office for the peace process');
	await expect(page.getByRole('navigation', { name: 'For other readers' }).getByRole('link')).not.toHaveCount(0);
	await expect(page.getByText('never travels with the party’s copy', { exact: false }).first()).toBeVisible();
	await expect(page.locator('.warnings')).toHaveCount(0);
	await expect(page.locator('.sheet')).not.toContainText('Alliance of the Two Rivers');
});

test('the facilitator’s guide has a page and a file of its own', async ({ page }) => {
	await openBrief(page);
	await page.getByRole('link', { name: 'Facilitator’s guide' }).click();
	await expect(page).toHaveURL(/documents\/guide$/);
	await expect(amounts(page)).toHaveCount(0);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the facilitator’s guide' }).click()
	]);
	expect(download.suggestedFilename()).toBe('draft-1-e.pdf');
});

test('it is taken along by itself, and never with the party’s three', async ({ page }) => {
	await openBrief(page);
	await expect(page.getByRole('button', { name: 'Download all three' })).toHaveCount(0);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the donor’s brief' }).click()
	]);
	expect(download.suggestedFilename()).toBe('draft-1-f.pdf');
	await expect(page.getByRole('status').filter({ hasText: 'Saved: draft-1-f.pdf (donor’s brief).' })).toBeVisible();
	await page.getByRole('link', { name: 'Staffing plan' }).click();
	await page.getByRole('button', { name: 'Download all three' }).click();
	await expect(
		page.getByRole('status').filter({
			hasText: 'Saved: draft-2-a.pdf (draft mandate), draft-2-b.pdf (staffing plan), draft-2-c.pdf (structure).'
		})
	).toBeVisible();
});

test('an amount that is typed is summed; one that cannot be read says so and is not lost', async ({ page }) => {
	await openBrief(page);
	await expect(page.locator('.sheet')).not.toContainText('Amounts entered by you');
	await expect(amounts(page)).toBeVisible();
	await page.getByLabel('Currency, as it should be written').fill('XYZ');
	await page.getByLabel('Number of months').fill('12');
	const head = page.getByRole('textbox', { name: 'Head: a month', exact: true });
	await head.pressSequentially('1000.25');
	await expect(head).toBeFocused();
	await expect(page.locator('.sheet')).toContainText('12,003.00');
	await page.getByRole('textbox', { name: 'Care of people, insurance: once' }).fill('1,5');
	await expect(page.getByText('Not counted: write a number')).toBeVisible();
	await page.getByRole('link', { name: 'Draft mandate' }).click();
	await expect(page.locator('.sheet')).not.toContainText('12,003');
	await page.getByRole('link', { name: 'Donor’s brief' }).click();
	await expect(amounts(page)).toBeVisible();
	await expect(head).toHaveValue('1000.25');
	await expect(page.getByRole('textbox', { name: 'Care of people, insurance: once' })).toHaveValue('1,5');
});

test('amounts are kept in the file with the answers, and read from it', async ({ page }) => {
	await page.goto('/');
	const costs = { months: '3', posts: { head: '10' } };
	await page.locator('input[type="file"]').setInputFiles(fileOf({ version: 1, answers: cleared, costs }));
	await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
	const download = await saveReadable(page);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	expect(JSON.parse(Buffer.concat(chunks).toString()).costs).toEqual(costs);
	await page.getByRole('link', { name: 'Your answers' }).click();
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await page.getByRole('link', { name: 'Donor’s brief' }).click();
	await expect(page.locator('.sheet')).toContainText('30.00');
});

test('a party that is not cleared has no line to put an amount to, but the donor’s own', async ({ page }) => {
	await openBrief(page, answers);
	await expect(amounts(page)).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Counsel and licences: once' })).toBeVisible();
	await expect(page.getByRole('textbox', { name: /^Premises/ })).toHaveCount(0);
});
