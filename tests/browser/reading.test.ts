import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { svg } from '#core/documents/svg.ts';
import { draft } from '#core/draft.ts';
import { expect, test } from './test.ts';
import { answers, openDocuments } from './walk.ts';

test('what is to be read first stands between the cover and the preamble, in order', async ({ page }) => {
	await openDocuments(page);
	const first = page.getByRole('region', { name: 'To be read first' });
	await expect(first.getByRole('listitem')).toHaveCount(5);
	const order = await page.locator('.sheet > *').evaluateAll((all) => all.map((one) => one.className.split(' ')[0]));
	expect(order.indexOf('first')).toBe(order.indexOf('cover') + 1);
	await page.getByRole('link', { name: 'Staffing plan' }).click();
	await expect(first).toHaveCount(0);
});

test('what would change a passage leads to the answer and back', async ({ page }) => {
	await openDocuments(page);
	const why = page.locator('.why');
	const ways = why.getByText('What would change it').locator('xpath=following-sibling::ul[1]').getByRole('link');
	const rows = page.locator('.sheet').getByRole('button', { name: /^Why is \d/ });
	for (let at = 0; at === 0 || (await ways.count()) === 0; at++) await rows.nth(at).click();
	await expect(ways.first()).toHaveText(/^.+: .+$/);
	await ways.first().click();
	await expect(page).toHaveURL(/questions/);
	await page.getByRole('button', { name: 'Done, back to the document' }).click();
	await expect(page).toHaveURL(/documents\/mandate$/);
	await expect(page.getByRole('button', { expanded: true })).toBeFocused();
});

test('what no answer changes says so', async ({ page }) => {
	await openDocuments(page);
	await page.getByRole('button', { name: 'Why is 1.1 here?' }).click();
	await expect(page.locator('.why')).toContainText('it stands in every draft');
});

test('a warning says what would change it, and is found open on the way back', async ({ page }) => {
	await openDocuments(page);
	await page.locator('.warnings summary').click();
	const ask = page.locator('.warnings').getByRole('button', { name: /^What would change it/ });
	await ask.first().click();
	const ways = page.locator('.warnings li').first().locator('ul').getByRole('link');
	await ways.first().click();
	await page.getByRole('button', { name: 'Done, back to the document' }).click();
	await expect(ask.first()).toBeFocused();
	await expect(ways.first()).toBeVisible();
});

test('the charts are laid out in the browser to the last point as they are for paper', async ({ page }) => {
	await openDocuments(page);
	await page.getByRole('link', { name: 'Structure' }).click();
	await expect(page.locator('.drawing svg')).toHaveCount(3);
	const shown = await page.locator('.drawing svg').evaluateAll((all) => all.map((one) => one.outerHTML));
	const { documents } = draft(answers as Answers, words);
	const drawings = documents.flatMap(({ id, blocks }) =>
		blocks.flatMap((block) => (id === 'structure' && block.type === 'drawing' ? [svg(block.drawing)] : []))
	);
	// The browser writes what it was given in its own way; both are written by it.
	const given = await page.evaluate(
		(all) => all.map((one) => Object.assign(document.createElement('div'), { innerHTML: one }).innerHTML),
		drawings
	);
	expect(shown).toEqual(given);
});
