import { expect, test } from './test.ts';
import { openDocuments } from './walk.ts';

test('what is to be read first stands between the cover and the preamble, in order', async ({ page }) => {
	await openDocuments(page);
	const first = page.getByRole('region', { name: 'To be read first' });
	await expect(first.getByRole('listitem')).toHaveCount(5);
	const order = await page.locator('.sheet > *').evaluateAll((all) => all.map((one) => one.className.split(' ')[0]));
	expect(order.indexOf('first')).toBe(order.indexOf('cover') + 1);
	await page.getByRole('link', { name: 'Staffing plan' }).click();
	await expect(first).toHaveCount(0);
});
