import { test as plain } from '@playwright/test';
import { expect, listen, test } from './test.ts';

test('the app and every page it links to ask nothing of any other origin', async ({ page }) => {
	const seen = new Set<string>();
	const ahead = ['/'];
	for (let address = ahead.pop(); address !== undefined; address = ahead.pop()) {
		// The rule book opened at one rule is the same page as at any other.
		const asked = address.replace(/=.*/, '');
		if (seen.has(asked)) continue;
		seen.add(asked);
		// An address typed over another one of the app loads the page twice.
		await page.goto('about:blank');
		await page.goto(address);
		await expect(page.locator('h1').first()).toBeVisible();
		const links = await page.locator('a[href^="#/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
		ahead.push(...links.map((link) => `/${link}`));
	}
	await page.waitForLoadState('networkidle');
	expect([...seen]).toEqual(expect.arrayContaining(['/#/rules', '/#/rules?rule', '/#/cases/nepal-2004', '/#/limits']));
});

test('the policy is in the page from the first byte', async ({ request }) => {
	const html = await (await request.get('/')).text();
	expect(html.indexOf('http-equiv="content-security-policy"')).toBeGreaterThan(0);
	expect(html.indexOf('http-equiv="content-security-policy"')).toBeLessThan(html.indexOf('<script'));
	expect(html).toContain("default-src 'none'");
	expect(html).not.toContain('unsafe-inline');
	expect(html).not.toContain('unsafe-eval');
});

plain('what is not silent is heard', async ({ page, baseURL }) => {
	const faults = await listen(page, baseURL!);
	await page.goto('/');
	await page.evaluate(() => fetch('https://example.org/').catch(() => {}));
	await page.evaluate(() => void document.body.insertAdjacentHTML('beforeend', '<p style="color: red"></p>'));
	await expect.poll(() => faults.join('\n')).toMatch(/connect-src refused https:\/\/example\.org/);
	await expect.poll(() => faults.join('\n')).toMatch(/style-src-attr refused inline/);
});
