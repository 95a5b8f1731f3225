import { readFileSync } from 'node:fs';
import { test as plain, type Page } from '@playwright/test';
import { questionSetWords } from '#content/languages/en/question-set.ts';
import { questionSet } from '#core/documents/question-set.ts';
import { print } from '#print/print.ts';
import { expect, test } from './test.ts';
import { change, heading, openAnswers } from './walk.ts';

/** The questions on paper, and the codes by which their ticks find the way back to the screen. */
const document = questionSet(questionSetWords);

const openPage = async (page: Page) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Print the questions' }).click();
	await expect(heading(page)).toHaveText('Questions on paper');
};
const download = (page: Page, button: string) =>
	Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);

for (const paper of ['A4', 'Letter'] as const)
	test(`they are printed on ${paper} before anything is answered, as Node prints them`, async ({ page }) => {
		await openPage(page);
		await page.getByRole('radio', { name: paper }).check();
		const [file] = await download(page, 'Download the questions');
		expect(file.suggestedFilename()).toBe('draft-1-h.pdf');
		await expect(page.getByRole('status')).toHaveText('Saved: draft-1-h.pdf (questions on paper).');
		const bytes = readFileSync(await file.path());
		expect(Buffer.compare(bytes, await print(document, { paper }))).toBe(0);
	});

test('what prints is fetched when it is asked for', async ({ page }) => {
	const faces: string[] = [];
	page.on('request', (request) => request.url().endsWith('.ttf') && faces.push(request.url()));
	await openPage(page);
	await page.waitForLoadState('networkidle');
	expect(faces).toEqual([]);
	await download(page, 'Download the questions');
	expect(faces.length).toBeGreaterThan(0);
});

test('whoever has answers goes back to them', async ({ page }) => {
	await openAnswers(page);
	await page.getByRole('link', { name: 'Print the questions' }).click();
	await download(page, 'Download the questions');
	await page.getByRole('link', { name: 'Back' }).click();
	await expect(heading(page)).toHaveText('Check your answers');
	await expect(page.getByText('the Alliance of the Two Rivers')).toBeVisible();
});

// A failed request is an error in the console, so this one does without the watch for silence.
plain('a print that failed says what to do and can be tried again', async ({ page }) => {
	await openPage(page);
	let broken = true;
	await page.route(/\.(ttf|js)$/, (route) => (broken ? route.abort() : route.continue()));
	await page.getByRole('button', { name: 'Download the questions' }).click();
	await expect(page.getByRole('alert')).toContainText('save them to a file');
	broken = false;
	await download(page, 'Try again');
	await expect(page.getByRole('alert')).toBeEmpty();
});

test('a question has the same code on the screen', async ({ page }) => {
	const printed = document.blocks.flatMap((block) =>
		block.type === 'heading' && block.level === 2 ? [`${block.number} ${block.text}`] : []
	);
	for (const label of ['Who establishes it', 'Persons by day 30', 'Unity', 'Reach of the office']) {
		await openAnswers(page);
		await change(page, label).click();
		await expect(page.locator('.ask h1')).toBeVisible();
		const [code, question] = [page.locator('.kicker .code'), heading(page)];
		expect(printed).toContain(`${await code.innerText()} ${await question.innerText()}`);
		await expect(question).toHaveAccessibleDescription(await code.innerText());
	}
});

test('so has each of several things on a page, also where answers are checked', async ({ page }) => {
	const named = document.blocks.flatMap((block) => {
		const [code, label] = block.type === 'paragraph' ? block.line[0]!.text.trim().split('  ') : [];
		return label === undefined ? [] : [`${code} ${label}`];
	});
	await openAnswers(page);
	const rows = await page.locator('dt').allInnerTexts();
	expect(rows.filter((row) => !/^(Q\d+(\.\d+)?[a-z]?|T\d+) ./.test(row))).toEqual([]);
	expect(rows.filter((row) => /^\S+[a-z] /.test(row) && !named.includes(row))).toEqual([]);
	await change(page, 'Who can commit your side').click();
	await expect(page.getByRole('group', { name: 'Q3.1a Who can commit your side' })).toBeVisible();
	await expect(page.getByRole('group', { name: 'Q3.1b What you call that person or body' })).toBeVisible();
});
