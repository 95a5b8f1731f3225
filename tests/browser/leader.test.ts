import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { answers, fileOf, heading, openDocuments, readAlone } from './walk.ts';

/** A leader reads the mandate on a phone and sends remarks back; the mediator adds them to the review. */

const phone = { width: 390, height: 844 };
const say = (page: Page, what: string, number: string) =>
	page.getByRole('button', { name: `${what} ${number}`, exact: true });
const progress = (page: Page) => page.getByRole('status').filter({ hasText: 'seen and accepted' });

async function saveRemarks(page: Page): Promise<Buffer> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save your remarks to a file' }).click()
	]);
	expect(file.suggestedFilename()).toMatch(/^draft-\d-i\.json$/);
	const chunks: Buffer[] = [];
	for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

/** Article 8: all but two accepted, one of them struck, two with a remark. */
async function remark(page: Page): Promise<void> {
	await say(page, 'Strike', '8.1').click();
	await say(page, 'Remark', '8.3').click();
	await page.keyboard.type('Our own form.');
	await say(page, 'Remark', '8.4').click();
	await page.keyboard.type('And by whom?');
	await page.getByRole('button', { name: 'Accept all that is not marked here' }).click();
}

async function addRemarks(page: Page, file: Buffer | object): Promise<void> {
	await page.locator('.adding input[type="file"]').setInputFiles(fileOf(file.toString(), 'remarks.json'));
	await expect(page.getByRole('heading', { name: 'Remarks from a file' })).toBeVisible();
}

async function mediate(page: Page, some: object = answers): Promise<void> {
	await openDocuments(page, some);
	await page.getByRole('button', { name: 'Review line by line' }).click();
}

test.describe('on a phone', () => {
	test.use({ viewport: phone });

	test('the first screen says what to read first, and one article follows the other', async ({ page }) => {
		await readAlone(page);
		await expect(page.getByRole('heading', { name: 'About this paper' })).toBeVisible();
		await page.getByRole('link', { name: /^Next/ }).click();
		await expect(heading(page)).toHaveText('Preamble');
		await expect(heading(page)).toBeFocused();
		await page.getByRole('link', { name: /^Next/ }).click();
		await expect(page.locator('summary')).toContainText('Part 1 of 26');
		await page.getByRole('link', { name: /^Previous/ }).click();
		await expect(heading(page)).toHaveText('Preamble');
	});

	test('what is open stands with each alternative on a line of its own', async ({ page }) => {
		await readAlone(page, 'tasking');
		const open = page.getByRole('group', { name: '8.2', exact: true }).locator('.text p');
		await expect(open).toHaveText([/^\[Point 2/, /^A – /, /^B – /, /^C – /, /^D – /]);
	});

	test('a reason is told without sources, rules and links', async ({ page }) => {
		await readAlone(page, 'tasking');
		await say(page, 'Why?', '8.2').click();
		const reason = page.locator('.because');
		await expect(reason).toContainText('It follows from these answers');
		await expect(reason).not.toContainText(/rule R|Source|Accord/);
		await expect(reason.getByRole('link')).toHaveCount(0);
	});

	test('a reason that rests on what the facilitator alone was asked is not told', async ({ page }) => {
		await readAlone(page, 'own-bodies');
		await say(page, 'Why?', '11.1').click();
		await expect(page.locator('.because')).toHaveText('Ask whoever brought you this draft.');
	});

	test('marks are counted without pressure, and all that is unmarked is accepted at once', async ({ page }) => {
		await readAlone(page, 'tasking');
		await remark(page);
		await expect(progress(page)).toHaveText(/^11 of \d+ passages seen and accepted, 1 struck, 2 remarks\.$/);
		await expect(say(page, 'Strike', '8.1')).toHaveAttribute('aria-pressed', 'true');
	});

	test('the file holds the marks and no answers', async ({ page }) => {
		await readAlone(page, 'tasking');
		await remark(page);
		const file = JSON.parse((await saveRemarks(page)).toString());
		expect(Object.keys(file)).toEqual(['version', 'fingerprint', 'review']);
		expect(Object.values(file.review)).toHaveLength(14);
	});
});

test('the mediator adds the remarks to the review, and one Undo takes all of them back', async ({ page, context }) => {
	await readAlone(page, 'tasking');
	await remark(page);
	const file = await saveRemarks(page);
	const mediator = await context.newPage();
	await mediate(mediator);
	await addRemarks(mediator, file);
	await expect(mediator.getByText('made on this text')).toBeVisible();
	await mediator.getByRole('button', { name: 'Add them' }).click();
	await expect(mediator.getByRole('status').filter({ hasText: '11 of' })).toHaveText(/1 struck, 2 remarks$/);
	await expect(mediator.locator('.sheet')).toContainText('Remark on 8.3: Our own form.');
	await mediator.getByRole('button', { name: 'Undo' }).click();
	await expect(mediator.locator('.sheet')).not.toContainText('Our own form.');
});

test('what both marked waits for a choice, and other answers are another text', async ({ page }) => {
	await mediate(page);
	await page.locator('.sheet').getByRole('button', { name: 'Why is 1.1 here?' }).click();
	await page.getByRole('textbox', { name: 'Remark' }).fill('From us.');
	const review = { established: { remark: 'From the leader.' }, 'no-such-passage': { verdict: 'struck' } };
	await addRemarks(page, Buffer.from(JSON.stringify({ version: 1, fingerprint: '0000 0000 0000 0000', review })));
	await expect(page.getByText('made on another text')).toBeVisible();
	await expect(page.getByText('“no-such-passage”: struck')).toBeVisible();
	await page.getByRole('button', { name: 'Add them' }).click();
	await expect(page.getByRole('status').filter({ hasText: '1 passage waits for a choice.' })).toBeVisible();
	await page.getByRole('radio', { name: /^Both together/ }).check();
	await page.getByRole('button', { name: 'Add them' }).click();
	await expect(page.getByRole('textbox', { name: 'Remark' })).toHaveValue('From us.\nFrom the leader.');
});

test('a file that holds answers is refused, and the review is as it was', async ({ page }) => {
	await mediate(page);
	await page.locator('.adding input[type="file"]').setInputFiles(fileOf({ version: 1, answers }));
	await expect(page.locator('.adding .alert')).toHaveText(/^The file holds answers: .+ Nothing was added/);
});
