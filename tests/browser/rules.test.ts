import { expect, test } from './test.ts';
import { heading, openDocuments } from './walk.ts';

test('every rule stands under one of five chapters and says where it comes from', async ({ page }) => {
	await page.goto('/#/about');
	await page.getByRole('link', { name: 'Every rule' }).click();
	await expect(heading(page)).toHaveText('Every rule');
	// The tensions and what the app itself does stand after them.
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5 + 2);
	const rule = page.getByRole('button', { name: /fears for its standing.+R45/ });
	await rule.focus();
	await page.keyboard.press('Enter');
	const body = page.locator('.rule.open dl');
	await expect(body).toContainText('All of these:');
	await expect(body).toContainText('Clauses in the articles: Establishment and name');
	await expect(body).toContainText('Accord issue 29');
	await expect(body).toContainText('Cases it concerns');
	await page.keyboard.press('Enter');
	await expect(body).toHaveCount(0);
});

test('a search leaves the rules that hold every word, and says how many', async ({ page }) => {
	await page.goto('/#/rules');
	const status = page.getByRole('status').filter({ hasText: /rule/ });
	await expect(status).toHaveText(/^\d+ rules$/);
	const search = page.getByRole('searchbox', { name: 'Search the rules' });
	await search.pressSequentially('Standing r46');
	await expect(status).toHaveText(/^\d of \d+ rules$/);
	await expect(page.locator('.rule small').first()).toHaveText('R46');
	await search.fill('our suggestion: no source');
	await page.getByRole('button', { name: /^A register helps when it is read out/ }).click();
	await expect(page.locator('.rule.open')).toContainText('Our suggestion: no source says this.');
	await search.fill('colombia');
	await expect(status).toHaveText(/^\d+ of \d+ rules$/);
	await search.fill('no such zebra');
	await expect(page.getByText('No rule holds all of these words.')).toBeVisible();
});

test('a reason leads to its rule, and back to the reason', async ({ page }) => {
	await openDocuments(page);
	await page.getByRole('button', { name: 'Why is 1.2 here?' }).click();
	const link = page
		.locator('.why')
		.getByRole('link', { name: /^rule / })
		.first();
	const number = (await link.innerText()).replace('rule ', '');
	await link.click();
	await expect(heading(page)).toHaveText('Every rule');
	await expect(page.getByRole('button', { expanded: true })).toBeFocused();
	await expect(page.getByRole('button', { expanded: true })).toContainText(number);
	await expect(page.locator('.rule.open')).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/documents\/mandate$/);
	await expect(page.getByRole('button', { name: 'Why is 1.2 here?' })).toBeFocused();
	await page.goForward();
	await expect(page.getByRole('button', { expanded: true })).toBeFocused();
	await page.getByRole('link', { name: 'Back' }).click();
	await expect(page.getByRole('button', { name: 'Why is 1.2 here?' })).toBeFocused();
});

test('an address of a rule opens it, and one of no rule opens the book', async ({ page }) => {
	await page.goto('/#/rules?rule=an-unsigned-understanding-is-not-enough');
	await expect(page.getByRole('button', { name: /^Unsigned papers/, expanded: true })).toBeFocused();
	await page.goto('about:blank');
	await page.goto('/#/rules?rule=nothing');
	await expect(page.getByRole('button', { expanded: true })).toHaveCount(0);
	await expect(page.locator('.rule').first()).toBeVisible();
});
