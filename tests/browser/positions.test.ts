import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { answers, fileOf, goHome, openAnswers } from './walk.ts';

/** Wings of one side that answered apart, laid side by side. */

const wing = (name: string, said: object = {}) => fileOf({ version: 1, answers: { ...answers, ...said } }, name);
const five = [
	wing('north.json'),
	wing('south.json', { phase: 'talks' }),
	wing('east.json', { phase: 'talks', visibility: 'public' }),
	wing('west.json', { cohesion: 'rivalry' }),
	wing('centre.json', { 'persons-30': 5 })
];
const row = (page: Page, label: string) =>
	page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });
const answered = (page: Page, label: string) => page.locator('dl > div', { hasText: label });

async function laid(page: Page, files = five): Promise<void> {
	await page.getByRole('link', { name: 'Lay several positions side by side' }).click();
	await page.locator('input[multiple]').setInputFiles(files);
	await expect(page.getByRole('heading', { name: 'Where they differ' })).toBeVisible();
}

test('five positions: who says what, what moves most first, and only what differs', async ({ page }) => {
	await page.goto('/');
	await laid(page);
	await expect(page.getByRole('status').filter({ hasText: '4 points differ' })).toBeVisible();
	await expect(page.getByRole('rowheader')).toHaveText([/Phase/, /Visibility/, /Unity/, /Persons by day 30/]);
	await expect(row(page, 'Phase')).toContainText('Talks have stalled: A, D, E');
	await expect(row(page, 'Phase')).toContainText('Formal talks are under way: B, C');
	await page.getByRole('checkbox', { name: 'Only what differs' }).uncheck();
	await expect(row(page, 'Lists')).toContainText('all 5 that answered');
});

test('a label can be another, and a position can be removed', async ({ page }) => {
	await page.goto('/');
	await laid(page);
	await page.getByRole('textbox', { name: 'Label of B' }).fill('River wing');
	await page.getByRole('button', { name: 'Remove E', exact: true }).click();
	await expect(row(page, 'Phase')).toContainText('Formal talks are under way: River wing, C');
	await expect(row(page, 'Persons by day 30')).toHaveCount(0);
});

test('a file that cannot be read is named, and the others stand', async ({ page }) => {
	await page.goto('/');
	await laid(page, [five[0]!, fileOf('x', 'spoilt.json'), five[1]!]);
	await expect(page.getByRole('alert')).toContainText('spoilt.json: The file is not JSON');
	await expect(page.getByRole('heading', { name: 'The positions (2)' })).toBeVisible();
});

test('the merged draft replaces the present one only when asked, and Undo brings it back', async ({ page }) => {
	await openAnswers(page, { ...answers, phase: 'prep' });
	await goHome(page);
	await laid(page);
	await page.getByRole('button', { name: 'Open the merged draft' }).click();
	await page.getByRole('button', { name: 'Replace them' }).click();
	await expect(answered(page, 'Phase').first()).toContainText('Not decided');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(answered(page, 'Phase').first()).toContainText('Formal talks are being prepared');
});

test('the present draft is one of them, and the merged draft lies beside it', async ({ page }) => {
	await openAnswers(page);
	await goHome(page);
	await page.getByRole('link', { name: 'Lay several positions side by side' }).click();
	await page.getByRole('button', { name: 'Take the present draft as one of them' }).click();
	await page.locator('input[multiple]').setInputFiles(five[1]!);
	await page.getByRole('button', { name: 'Lay the merged draft beside mine' }).click();
	await expect(page.getByText('The merged draft of 2 positions')).toBeVisible();
	await expect(page.getByText(/^Phase: Not decided.* → Talks have stalled$/).first()).toBeVisible();
});

test('a shared screen leaves out what is for the facilitator alone', async ({ page }) => {
	await page.goto('/');
	await laid(page);
	await page.getByRole('button', { name: 'Shared screen' }).click();
	await expect(row(page, 'Unity')).toHaveCount(0);
	await expect(page.getByText('for the facilitator alone')).toBeVisible();
	await expect(page.getByText('north.json')).toHaveCount(0);
});

test('starting again forgets the positions', async ({ page }) => {
	await openAnswers(page);
	await goHome(page);
	await laid(page);
	await goHome(page);
	await page.getByRole('button', { name: 'Start again from nothing' }).click();
	await page.getByRole('button', { name: 'Forget them and start again' }).click();
	await page.getByRole('link', { name: 'Lay several positions side by side' }).click();
	await expect(page.getByText('Add at least two')).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
});
