import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { answers, openAnswers } from './walk.ts';

/** A desk officer appraises help: reads the verdict, ticks questions off, types costs, tries a change and goes back. */

const cleared = { ...answers, legal: 'none', 'decision-rule': 'consensus', 'persons-30': 5 };
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const verdict = (page: Page) => part(page, 'Verdict').getByRole('status');

async function appraise(page: Page, some: object = cleared): Promise<void> {
	await openAnswers(page, some);
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await page.getByRole('link', { name: 'Donor’s brief' }).click();
	// A busy machine is no fault of the page.
	await expect(verdict(page)).not.toBeEmpty({ timeout: 30_000 });
}

test('the verdict comes first, with its reason, and the red flags with what would mend them', async ({ page }) => {
	await appraise(page);
	await expect(page.getByRole('heading', { level: 1, name: 'Appraisal' })).toBeFocused();
	await expect(verdict(page)).toHaveText('Support preparation only.');
	await expect(part(page, 'Verdict')).toContainText('the host has signed');
	const flags = part(page, 'Red flags').getByRole('listitem');
	await expect(flags.filter({ hasText: 'The host has not signed' })).toContainText(
		'What would mend it: One text, signed'
	);
});

test('each part is reached from the list of parts', async ({ page }) => {
	await appraise(page);
	await page
		.getByRole('navigation', { name: 'Sections of this page' })
		.getByRole('button', { name: 'Posts and functions' })
		.click();
	await expect(page.getByRole('heading', { name: 'Posts and functions' })).toBeFocused();
	await expect(page.getByRole('heading', { name: 'Posts and functions' })).toBeInViewport();
});

test('a question is ticked off for oneself, and the tick stays while one reads another document', async ({ page }) => {
	await appraise(page);
	const questions = part(page, 'Questions to put back');
	await questions.getByRole('checkbox', { name: /second copy/ }).check();
	await expect(questions.getByRole('status')).toHaveText(/^1 of \d+ ticked\.$/);
	await page.getByRole('link', { name: 'Staffing plan' }).click();
	await expect(page.locator('.sheet h1')).toContainText('Staffing plan');
	await page.getByRole('link', { name: 'Donor’s brief' }).click();
	await expect(questions.getByRole('checkbox', { name: /second copy/ })).toBeChecked();
});

test('the questions are printed as part of the brief, with room for remarks', async ({ page }) => {
	await appraise(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Print these questions' }).click()
	]);
	expect(download.suggestedFilename()).toBe('draft-1-f.pdf');
	await expect(part(page, 'Questions to put back')).toContainText('Saved: draft-1-f.pdf (donor’s brief).');
});

test('posts and functions are read both ways, with the same persons as in the staffing plan', async ({ page }) => {
	await appraise(page);
	const posts = page.getByRole('table', { name: 'Each post and what it serves' });
	const functions = page.getByRole('table', { name: 'Each function and who serves it' });
	await expect(posts.getByRole('row', { name: /P3 Registrar/ })).toContainText(/record and archive \(clause \d+\.1\)/);
	await expect(functions.getByRole('row', { name: /^record and archive/ })).toContainText('P3');
	const sums = await posts
		.getByRole('row', { name: /^Together/ })
		.getByRole('cell')
		.allTextContents();
	await page.getByRole('link', { name: 'Staffing plan' }).click();
	for (const sum of sums) await expect(page.locator('.sheet .cover')).toContainText(`${sum} persons by day`);
});

test('costs are typed and summed, cleared, and put back', async ({ page }) => {
	await appraise(page);
	const budget = part(page, 'Budget');
	const row = (name: RegExp) => budget.getByRole('row', { name });
	await expect(row(/^Total of what was typed/)).not.toContainText(/\d/);
	await budget.getByRole('textbox', { name: 'Number of months' }).fill('12');
	const head = budget.getByRole('textbox', { name: 'Head: a month', exact: true });
	await head.fill('1000.25');
	await budget.getByRole('textbox', { name: 'Travel, visas, passes: once' }).fill('250');
	await expect(row(/^Total of what was typed/)).toContainText('12,253.00');
	await expect(row(/stays: the core/)).toContainText('12,003.00');
	await expect(row(/falls away/)).toContainText('250.00');
	await budget.getByRole('button', { name: 'Clear the amounts' }).click();
	await expect(head).toHaveValue('');
	await expect(row(/^Total of what was typed/)).not.toContainText(/\d/);
	const back = budget.getByRole('button', { name: 'Put the amounts back' });
	await expect(back).toBeFocused();
	await back.click();
	await expect(head).toHaveValue('1000.25');
	await expect(budget.getByRole('status')).toHaveText('The amounts are back.');
});

test('a change is tried on a copy, and one goes back to the draft as it was', async ({ page }) => {
	await appraise(page);
	await page.getByRole('textbox', { name: 'Number of months' }).fill('9');
	const changes = part(page, 'What would change the verdict');
	await changes
		.getByRole('button', { name: /Letter/i })
		.or(changes.getByRole('button'))
		.first()
		.click();
	await expect(page.getByText('You read a changed copy.')).toBeVisible();
	await expect(verdict(page)).toHaveText('Support with conditions.');
	await expect(page.locator('.sheet')).not.toContainText('Verdict: support preparation only.');
	await page.getByRole('button', { name: 'Go back to what lies aside' }).click();
	await expect(verdict(page)).toHaveText('Support preparation only.');
	await expect(verdict(page)).toBeFocused();
	await expect(page.getByText('You read a changed copy.')).toHaveCount(0);
	await expect(page).toHaveURL(/documents\/donor-brief$/);
	await expect(page.getByRole('textbox', { name: 'Number of months' })).toHaveValue('9');
});

test('on a shared screen nothing of it is shown', async ({ page }) => {
	await appraise(page);
	await page.getByRole('button', { name: 'Shared screen' }).click();
	await expect(page.getByRole('heading', { name: 'Not shown on a shared screen' })).toBeVisible();
	await expect(page.locator('.appraisal')).toHaveCount(0);
});
