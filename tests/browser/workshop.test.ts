import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { answers, change, fileOf, heading, openAnswers } from './walk.ts';

/** A room with a projector: what is parked, agreed, still to be decided, and what the room does not see. */

const canary = 'Canary Finch';
const named = {
	...answers,
	'own-name': `${canary} Alliance`,
	'office-name': `${canary} House`,
	'principal-title': `${canary} Speaker`
};
const share = (page: Page) => page.getByRole('button', { name: 'Shared screen' }).click();

async function hideOurWords(page: Page): Promise<void> {
	await share(page);
	await page.getByRole('button', { name: 'Menu' }).click();
	await page.getByRole('button', { name: 'Hide our own words' }).click();
	await page.keyboard.press('Escape');
}

/** As by a link of the app: an address that is typed begins anew. */
const follow = (page: Page, address: string) =>
	page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.querySelector('main')!.append(link);
		link.click();
		link.remove();
	}, address);

/** How often the canary stands anywhere on the page: in its text, its attributes, its fields or its title. */
const sightings = (page: Page) =>
	page.evaluate((word) => {
		const fields = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
		return [document.documentElement.outerHTML, document.title, ...fields].filter((text) => text.includes(word)).length;
	}, canary);

/** The key is heard once its button is there. */
async function openNotes(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Notes', exact: true })).toBeVisible();
	await page.keyboard.press('Alt+n');
}

test('a page is parked: one goes on, the check lists it, and it can be taken up again', async ({ page }) => {
	await page.goto('/#/questions/party');
	await page.getByRole('button', { name: 'Park this' }).click();
	await expect(heading(page)).not.toHaveText(/^Which side/);
	await expect(page.getByRole('img', { name: /^Not everything is decided in question 1/ })).toBeVisible();
	await page.getByRole('link', { name: 'Your answers' }).click();
	await expect(page.getByRole('heading', { name: 'Parked' })).toBeVisible();
	await page.getByRole('button', { name: /^Take it up again/ }).click();
	await expect(page).toHaveURL(/questions\/party$/);
	await expect(page.getByRole('button', { name: 'Park this' })).toBeVisible();
});

test('an answer takes a parked page up again', async ({ page }) => {
	await page.goto('/#/questions/party');
	await page.getByRole('button', { name: 'Park this' }).click();
	await page.goBack();
	await expect(page.getByRole('button', { name: 'Take it up again' })).toBeVisible();
	await page.locator('input[type="radio"]').first().check();
	await expect(page.getByRole('button', { name: 'Park this' })).toBeVisible();
});

test('the boxes of the agenda sum to each slot', async ({ page }) => {
	await openAnswers(page);
	await page.getByRole('link', { name: 'Agenda of the next session' }).click();
	for (const slot of [60, 90, 120, 180]) {
		await page.getByRole('radio', { name: `${slot} minutes` }).check();
		await expect(page.getByRole('status').filter({ hasText: `in ${slot} minutes` })).toBeVisible();
		const boxes = await page.locator('.box').allTextContents();
		expect(boxes.reduce((sum, text) => sum + parseInt(text), 0)).toBe(slot);
	}
	await page.locator('.boxes a').first().click();
	await expect(page).toHaveURL(/questions\//);
});

test('who agreed what is logged, the newest first, and can be removed', async ({ page }) => {
	await openAnswers(page);
	const log = page.getByRole('region', { name: 'Who agreed what, and when' });
	await log.getByRole('combobox', { name: 'Agreed by' }).selectOption('the delegation');
	await log.getByLabel('On', { exact: true }).fill('2027-03-02');
	await log.getByRole('button', { name: 'Record it' }).click();
	await log.getByRole('combobox', { name: 'Agreed by' }).selectOption('the leadership');
	await log.getByLabel('On', { exact: true }).fill('2027-03-09');
	await log.getByRole('button', { name: 'Record it' }).click();
	await expect(log.getByRole('listitem').first()).toContainText('Agreed by the leadership on 9 March 2027');
	await expect(log.getByRole('listitem').nth(1)).toContainText('Agreed by the delegation on 2 March 2027');
	await log
		.getByRole('button', { name: /^Remove/ })
		.first()
		.click();
	await expect(log.getByRole('listitem')).toHaveCount(1);
});

test('the party’s own words are on the page until they are hidden', async ({ page }) => {
	await openAnswers(page, named);
	expect(await sightings(page)).toBeGreaterThan(0);
});

test('a projector that hides the party’s own words shows them on no page', async ({ page }) => {
	await openAnswers(page, named);
	await hideOurWords(page);
	expect(await sightings(page), 'the check').toBe(0);
	const links = await page
		.locator('dl > div')
		.evaluateAll((rows) =>
			rows.map((row) => [
				row.querySelector('a')!.getAttribute('href')!,
				row.querySelector('.code')!.textContent!.replace(/[a-z]$/, '')
			])
		);
	for (const [address, code] of new Map(links as [string, string][])) {
		await follow(page, address);
		await expect(page.locator('#code')).toHaveText(code);
		await expect(page.locator('.beneath')).toBeVisible();
		expect(await sightings(page), address).toBe(0);
	}
	for (const [place, title] of [
		['mandate', 'Draft mandate'],
		['staffing', 'Staffing plan'],
		['structure', 'Structure'],
		['summary', 'Summary to read out']
	] as const) {
		await follow(page, `#/documents/${place}`);
		await expect(page).toHaveTitle(new RegExp(`^${title}`));
		await expect(page.locator('.sheet')).toBeVisible();
		expect(await sightings(page), place).toBe(0);
	}
	for (const place of ['agenda', 'compare', 'rules', 'about', 'paper']) {
		await follow(page, `#/${place}`);
		await expect(page).toHaveURL(new RegExp(`${place}$`));
		await expect(heading(page)).toBeVisible();
		expect(await sightings(page), place).toBe(0);
	}
});

test('an own word typed at the table stays, although it is hidden', async ({ page }) => {
	await openAnswers(page);
	await change(page, 'What you call yourselves').click();
	await page.getByRole('textbox', { name: 'What you call yourselves' }).fill(canary);
	await hideOurWords(page);
	await expect(page.getByText('What you call yourselves: Hidden on this screen')).toBeVisible();
	expect(await sightings(page)).toBe(0);
	await share(page);
	await expect(page.getByRole('textbox', { name: 'What you call yourselves' })).toHaveValue(canary);
});

test('on a projector a question stands alone until one asks what it does', async ({ page }) => {
	await openAnswers(page);
	await change(page, 'Their reaction').click();
	await expect(page.locator('.effect')).toBeVisible();
	await page.keyboard.press('Alt+p');
	await expect(page.locator('.effect')).toBeHidden();
	await page.getByRole('button', { name: 'Show what it does' }).click();
	await expect(page.locator('.effect')).toBeVisible();
});

test('the key that shares the screen keeps the focus, and takes it back', async ({ page }) => {
	await openAnswers(page);
	const button = page.getByRole('button', { name: 'Shared screen' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	await expect(button).toBeFocused();
});

test('the notes are there on a key, and never on a shared screen', async ({ page }) => {
	await openAnswers(page);
	await change(page, 'Unity').click();
	await openNotes(page);
	const notes = page.getByRole('complementary', { name: 'Facilitator’s notes' });
	await expect(notes).toContainText('In front of others each faction can only say');
	await page.keyboard.press('Alt+p');
	await expect(notes).toHaveCount(0);
	await page.keyboard.press('Alt+n');
	await expect(notes).toHaveCount(0);
});

test('a second window follows the question and is told no answer', async ({ page, context }) => {
	await context.addInitScript(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		new BroadcastChannel('first-address-notes').addEventListener('message', ({ data }) => heard.push(data));
	});
	await page.goto('/');
	await page.locator('input[type="file"]').setInputFiles(fileOf({ version: 1, answers: named }));
	await change(page, 'Unity').click();
	await openNotes(page);
	const [notes] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('button', { name: 'Open in a second window' }).click()
	]);
	await expect(notes.getByText('In front of others each faction can only say')).toBeVisible();
	await page.getByRole('button', { name: 'Close the notes' }).click();
	await page.getByRole('button', { name: /^Done/ }).click();
	await expect(notes.getByText('No question is being asked now')).toBeVisible();
	const heard = await notes.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
	expect(new Set(heard)).toEqual(new Set(['which page?', 'cohesion', null]));
});

test('where windows are blocked, that is said', async ({ page }) => {
	await page.addInitScript(() => (window.open = () => null));
	await openAnswers(page);
	await change(page, 'Unity').click();
	await openNotes(page);
	await page.getByRole('button', { name: 'Open in a second window' }).click();
	await expect(page.getByText('The browser did not open a second window.')).toBeVisible();
});
