import { expect, test } from './test.ts';
import { answers, goHome, heading, openAnswers } from './walk.ts';

test('a case is found, read and left by keyboard', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Start from a real case' }).focus();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Real cases');
	await expect(heading(page)).toBeFocused();
	await expect(page.locator('main .rows > li')).toHaveCount(12);
	const link = page.getByRole('link', { name: /Doha, 2013$/ });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText(/Doha, 2013$/);
	await expect(heading(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Open as answers' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'All cases' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('details').first()).toHaveAttribute('open');
	await expect(page.locator('details').first()).toContainText('exemptions from the UN travel ban');
	await page.goBack();
	await expect(heading(page)).toHaveText('Real cases');
	await expect(heading(page)).toBeFocused();
	await page.getByRole('link', { name: 'Back', exact: true }).press('Enter');
	await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});

test('a case says what happened, both versions, and what the draft says to what went wrong', async ({ page }) => {
	await page.goto('/#/cases/nepal-2004');
	const part = (name: string) => page.locator('section', { has: page.getByRole('heading', { level: 2, name }) });
	await expect(page.getByText('No case proves a rule')).toBeVisible();
	await expect(part('What happened')).toContainText('1 April 2007');
	await expect(part('Where the sources disagree').getByRole('listitem')).toHaveCount(2);
	const wrong = part('What went wrong').locator('.wrong > li', { hasText: 'When the committee fell' });
	await expect(wrong).toContainText('Two masters.');
	await expect(wrong).toContainText(/The mandate, \d+\.\d+/);
	await expect(wrong).toContainText('does not meet for [45] days');
	const short = part('What the wizard advises');
	await expect(short).toContainText(/\d+ articles, \d+ open points/);
	await expect(short).toContainText(/By day 30: \d+ posts/);
	await short.getByRole('link', { name: 'rule R128' }).click();
	await expect(page.getByRole('button', { expanded: true })).toContainText('R128');
	await page.getByRole('link', { name: /Nepal, 2004$/ }).click();
	await expect(heading(page)).toHaveText(/Nepal, 2004$/);
});

test('a case opened as answers does not replace given ones unasked', async ({ page }) => {
	await openAnswers(page);
	await goHome(page);
	await page.getByRole('link', { name: 'Start from a real case' }).click();
	await page.getByRole('link', { name: /Nepal, 2004$/ }).click();
	const open = page.getByRole('button', { name: 'Open as answers' });
	await open.press('Enter');
	await expect(page.getByRole('alert')).toContainText('replaces the answers you have given');
	await page.getByRole('button', { name: 'Keep them' }).press('Enter');
	await expect(open).toBeFocused();
	await page.getByRole('link', { name: 'Your answers' }).click();
	await expect(page.getByText(answers['own-name'])).toBeVisible();
	await page.goBack();
	await open.click();
	await page.getByRole('button', { name: 'Replace them' }).click();
	await expect(heading(page)).toHaveText('Check your answers');
	await expect(page.getByText('Secretariat for the Peace Process')).toBeVisible();
});

test('an address of no case leads to those there are', async ({ page }) => {
	await page.goto('/#/cases/nothing');
	await expect(heading(page)).toHaveText('There is no such case.');
	await page.getByRole('link', { name: 'All cases' }).click();
	await expect(heading(page)).toHaveText('Real cases');
});
