import type { Page } from '@playwright/test';
import { everyPassage } from '#core/documents/passages.ts';
import { expect, test } from './test.ts';
import { answers, fileOf, openAnswers, openDocuments } from './walk.ts';

/** Whatever a stranger’s file or its name says, the screen shows it as words: nothing of it becomes a part of the page. */
const bad = '<img src=x onerror="pwned=1"><svg onload="pwned=1"></svg><a href="javascript:pwned=1">x</a>{{7*7}}';
const named = '<img src=x onerror=pwned=1>.json';
const stranger = {
	version: 2,
	answers: { ...answers, 'own-name': bad, 'office-name': bad, 'principal-title': bad },
	costs: { currency: '<b>x</b>', months: '12', posts: { head: '12' } },
	review: Object.fromEntries(
		everyPassage.map((id, index) => [id, index % 2 ? { words: bad, remark: bad } : { verdict: 'struck', remark: bad }])
	),
	parked: ['visibility']
};

/** What became a part of the page, of all that can act. */
async function grown(page: Page): Promise<string[]> {
	return page.evaluate(() => [
		...('pwned' in window ? ['it ran'] : []),
		...[...document.querySelectorAll('main *')].flatMap((element) => {
			const acts = [...element.attributes].filter(
				({ name, value }) => name.startsWith('on') || (name !== 'xmlns' && /^\s*(javascript|data|https?):/i.test(value))
			);
			return acts.length > 0 || ['IMG', 'SCRIPT', 'IFRAME', 'OBJECT', 'EMBED'].includes(element.tagName)
				? [element.outerHTML.slice(0, 120)]
				: [];
		})
	]);
}

const places = [
	'check',
	'documents/mandate',
	'documents/staffing',
	'documents/structure',
	'documents/summary',
	'documents/guide',
	'documents/donor-brief',
	'agenda',
	'read',
	'questions/names'
];

test('a stranger’s answers, marks and amounts are words on every page', async ({ page }) => {
	await page.goto('/');
	await page.locator('input[type="file"]').setInputFiles(fileOf(stranger, named));
	await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
	for (const place of places) {
		// By a link, as the app goes: an address typed by hand begins anew.
		await page.evaluate((to) => {
			const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: `#/${to}` }));
			link.click();
			link.remove();
		}, place);
		await expect(page).toHaveURL(new RegExp(`#/${place}`));
		await expect(page.locator('h1').first()).toBeVisible();
		await page.waitForLoadState('networkidle');
		expect(await grown(page), place).toEqual([]);
	}
});

test('so are the names of files, beside one another', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Lay several positions side by side' }).click();
	await page
		.locator('input[multiple]')
		.setInputFiles([fileOf(stranger, named), fileOf('{', named), fileOf({ version: 1, answers: { [bad]: 1 } }, named)]);
	await expect(page.getByRole('alert')).toContainText(named);
	await expect(page.locator('.list')).toContainText(named);
	expect(await grown(page)).toEqual([]);
});

test('so is the name of a draft that is laid beside this one', async ({ page }) => {
	await openAnswers(page);
	await page.locator('input[type="file"]').setInputFiles(fileOf(stranger, named));
	await page.getByRole('button', { name: 'Lay it beside mine' }).click();
	await expect(page).toHaveURL(/#\/compare/);
	await expect(page.locator('main')).toContainText(named);
	expect(await grown(page)).toEqual([]);
});

test('so are the remarks of a reader, also on a passage that is not here', async ({ page }) => {
	await openDocuments(page);
	await page.getByRole('button', { name: 'Review line by line' }).click();
	const review = { 'own-instrument': { words: bad, remark: bad }, constructor: { remark: bad }, later: { words: bad } };
	const remarks = { version: 1, fingerprint: '2345 6789 bcdf ghjk', review };
	await page.locator('.adding input[type="file"]').setInputFiles(fileOf(remarks, named));
	await expect(page.getByRole('heading', { name: 'Remarks from a file' })).toBeVisible();
	await expect(page.locator('.adding li').first()).toContainText('onerror');
	expect(await grown(page)).toEqual([]);
});

test('what was there is untouched until one agrees, also by a file that is refused', async ({ page }) => {
	await openAnswers(page);
	const before = await page.locator('main dl').allInnerTexts();
	await page.locator('input[type="file"]').setInputFiles(fileOf(stranger, named));
	await expect(page.getByRole('button', { name: 'Replace them' })).toBeVisible();
	expect(await page.locator('main dl').allInnerTexts()).toEqual(before);
	await page.locator('input[type="file"]').setInputFiles(fileOf('['.repeat(500_000) + ']'.repeat(400_000)));
	await page.getByRole('button', { name: 'Replace them' }).click();
	await expect(page.locator('.alert')).toContainText('The file is not JSON');
	expect(await page.locator('main dl').allInnerTexts()).toEqual(before);
});

test('the search is in earnest: what becomes a part of the page is found', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('h1').first()).toBeVisible();
	await page.evaluate(() => {
		document.querySelector('main')!.append(Object.assign(document.createElement('a'), { href: 'javascript:0' }));
	});
	expect(await grown(page)).toHaveLength(1);
});
