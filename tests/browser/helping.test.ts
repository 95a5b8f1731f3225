import { expect, test } from './test.ts';
import { goHome, heading, openAnswers, openDocuments } from './walk.ts';

/** What helps a newcomer: words explained where they stand, cases in time, a search over everything, a first look, the limits. */

test('a word says what it means by keyboard, and Escape takes it away again', async ({ page }) => {
	await page.goto('/#/questions/party');
	const word = page.getByRole('button', { name: 'alliance', exact: true });
	await word.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.means:popover-open')).toContainText('Several groups that act together');
	await expect(word).toHaveAccessibleDescription(/Several groups that act together/);
	await page.keyboard.press('Escape');
	await expect(page.locator('.means:popover-open')).toHaveCount(0);
	await expect(word).toBeFocused();
	await expect(heading(page)).toHaveText('Who is establishing this office?');
});

test('the words of options are explained in a line of their own, so that no option holds a button', async ({
	page
}) => {
	await page.goto('/#/questions/party');
	await expect(page.getByText('Words explained:')).toBeVisible();
	await expect(page.locator('label button')).toHaveCount(0);
});

test('on a phone what a word means stays on the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('/#/questions/party');
	await page.getByRole('button', { name: 'alliance', exact: true }).click();
	const { x, width } = (await page.locator('.means:popover-open').boundingBox())!;
	expect(x).toBeGreaterThanOrEqual(0);
	expect(x + width).toBeLessThanOrEqual(390);
	expect(width).toBeGreaterThan(240);
});

test('where answers are checked, each word is explained once', async ({ page }) => {
	await openAnswers(page);
	const words = await page.locator('dt .term').allInnerTexts();
	expect(words.length).toBeGreaterThan(3);
	expect(new Set(words).size).toBe(words.length);
});

test('the reason of a sentence explains its words, and the sheet itself stays clean', async ({ page }) => {
	await openDocuments(page);
	await page
		.locator('.sheet')
		.getByRole('button', { name: /^Why is/ })
		.first()
		.click();
	await expect(page.locator('.why .term').first()).toBeVisible();
	expect(await page.locator('.sheet .term').count()).toBe(await page.locator('.why .term').count());
});

test('the cases in time lead to each case, and say as a table what is dated', async ({ page }) => {
	await page.goto('/#/cases');
	const drawn = page.getByRole('region', { name: 'In the order of time' });
	await expect(drawn.locator('.rows > li')).toHaveCount(12);
	await drawn.getByText('The same as a table').click();
	await expect(drawn.getByRole('row', { name: /Nepal, 2004/ })).toContainText('April 2007');
	await expect(drawn.getByRole('row', { name: /Sri Lanka, 2003/ })).toContainText('end not dated');
	await drawn
		.locator('.rows')
		.getByRole('link', { name: /Nepal, 2004$/ })
		.click();
	await expect(heading(page)).toHaveText(/Nepal, 2004/);
});

test('a case can be laid beside the draft there is, and not before there is one', async ({ page }) => {
	await page.goto('/#/cases/nepal-2004');
	await expect(page.getByRole('button', { name: 'Open as answers' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Lay it beside my draft' })).toHaveCount(0);
	await openAnswers(page);
	await goHome(page);
	await page.getByRole('link', { name: 'Start from a real case' }).click();
	await page.getByRole('link', { name: /Nepal, 2004$/ }).click();
	await page.getByRole('button', { name: 'Lay it beside my draft' }).click();
	await expect(heading(page)).toHaveText('Compare two drafts');
	await expect(page.getByText('Beside this draft lies')).toContainText('Nepal, 2004');
	await expect(page.getByText(/passages differ/)).toBeVisible();
});

test('one search finds terms, cases and rules that hold every word, and marks them', async ({ page }) => {
	await page.goto('/#/search');
	const search = page.getByRole('searchbox', { name: 'Words to look for' });
	const status = page.getByRole('status').filter({ hasText: /./ }).first();
	await search.fill('telephone LINE');
	await expect(status).toHaveText(/passages of the cases/);
	await expect(page.locator('mark').first()).toHaveText(/^(telephone|line)$/i);
	await search.fill('secretariat');
	await expect(status).toHaveText(/terms?, \d+ passages of the cases, \d+ rules/);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Glossary', 'Cases', 'Rules']);
	await search.fill('no such zebra');
	await expect(status).toHaveText('Nothing holds all of these words.');
});

test('the first look is taken by keyboard from stop to stop and ends with one’s own', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'See it on a real case' }).focus();
	await page.keyboard.press('Enter');
	const places = ['questions/phase', 'questions/end', 'check', 'documents/mandate', 'compare', 'documents/mandate', ''];
	for (const [index, place] of places.entries()) {
		await expect(page.getByText(`Stop ${index + 1} of 7`)).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`#/${place}$`));
		if (place === 'compare') {
			await page.getByRole('button', { name: 'Change one answer' }).press('Enter');
			await expect(page.getByText('The phase has changed')).toBeVisible();
			await expect(page.getByRole('button', { name: 'Take the change back' })).toBeFocused();
		}
		if (place) await page.getByRole('button', { name: 'Next stop' }).press('Enter');
	}
	await page.getByRole('button', { name: 'Start with your own' }).press('Enter');
	await expect(heading(page)).toHaveText('Who is establishing this office?');
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(page.getByRole('complementary', { name: 'A first look' })).toHaveCount(0);
});

test('the first look holds nobody: one can go elsewhere, come back and leave', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'See it on a real case' }).click();
	const tour = page.getByRole('complementary', { name: 'A first look' });
	await expect(tour).toContainText('Stop 1 of 7');
	// One step back from the heading.
	await expect(heading(page)).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(tour.getByRole('button', { name: 'Leave the tour' })).toBeFocused();
	await page.getByRole('link', { name: 'Your answers' }).click();
	await expect(tour).toContainText('You have gone somewhere else');
	await tour.getByRole('button', { name: 'Go to this stop' }).click();
	await expect(page).toHaveURL(/questions\/phase$/);
	await tour.getByRole('button', { name: 'Leave the tour' }).click();
	await expect(tour).toHaveCount(0);
	await expect(heading(page)).toBeFocused();
});

test('the first look asks before it replaces answers', async ({ page }) => {
	await openAnswers(page);
	await goHome(page);
	await page.getByRole('button', { name: 'See it on a real case' }).click();
	await page.getByRole('button', { name: 'Keep them' }).click();
	await expect(page.getByRole('button', { name: 'See it on a real case' })).toBeFocused();
	await page.getByRole('link', { name: 'Your answers' }).click();
	await expect(page.getByText('the Alliance of the Two Rivers')).toBeVisible();
});

test('limits and sources lead to each other', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'What it cannot do' }).click();
	await expect(heading(page)).toHaveText('What this cannot do');
	await page.getByRole('link', { name: 'Sources and licence' }).click();
	await expect(heading(page)).toHaveText('About and sources');
	await page.getByRole('link', { name: 'What it cannot do' }).click();
	await expect(heading(page)).toHaveText('What this cannot do');
});
