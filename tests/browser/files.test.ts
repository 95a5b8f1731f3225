import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';
import { answers, fileOf, openAnswers, saveReadable } from './walk.ts';

const bad: [string, string | object, RegExp][] = [
	['not JSON', '{ "version": 1,\n "answers": { "party": } }', /not JSON: the fault is at line 2, column 24/],
	['a newer version', { version: 7, answers: {} }, /version: 7 is from a newer release/],
	['an unknown question', { version: 1, answers: { leader: 'x' } }, /answers\.leader: nothing of this name is known/],
	['an unknown value', { version: 1, answers: { phase: 'war' } }, /answers\.phase: "war" is not one of/],
	['more than 1 MB', `{ "version": 1, "answers": {} }${' '.repeat(1_100_000)}`, /larger than 1 MB/]
];

for (const [name, content, sentence] of bad) {
	test(`a bad file (${name}) is refused in one message and changes nothing`, async ({ page }) => {
		await openAnswers(page);
		const before = await page.locator('main dl').allInnerTexts();
		await page.locator('input[type="file"]').setInputFiles(fileOf(content));
		await page.getByRole('button', { name: 'Replace them' }).click();
		await expect(page.locator('.alert')).toHaveCount(1);
		await expect(page.locator('.alert')).toContainText(sentence);
		await expect(page).toHaveURL(/#\/check$/);
		expect(await page.locator('main dl').allInnerTexts()).toEqual(before);
	});
}

test('what is saved is opened again, without what was not to be recorded', async ({ page }, { outputDir }) => {
	await openAnswers(page);
	await page.getByRole('link', { name: 'Change: Lists' }).click();
	await page
		.locator('fieldset', { hasText: 'Lists' })
		.getByRole('radio', { name: 'We prefer not to record this' })
		.check();
	await page.getByRole('button', { name: 'Done' }).click();
	const download = await saveReadable(page);
	expect(download.suggestedFilename()).toBe('draft-1.json');
	await expect(page.getByRole('status').filter({ hasText: 'Saved: draft-1.json.' })).toBeVisible();
	const path = `${outputDir}/answers.json`;
	await download.saveAs(path);
	const { legal: _, ...kept } = answers;
	const { text, ...file } = JSON.parse(readFileSync(path, 'utf8'));
	expect(file).toEqual({ version: 3, answers: kept });
	expect(text.map(({ number }: { number: string }) => number)).toContain('1.1');

	page.on('dialog', (dialog) => dialog.accept());
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Begin with the first question' })).toBeVisible();
	await page.locator('input[type="file"]').setInputFiles(path);
	await expect(page.locator('dl > div', { hasText: 'What you call yourselves' })).toContainText(
		'the Alliance of the Two Rivers'
	);
	await expect(page.locator('dl > div', { hasText: 'Lists' })).toContainText('Not answered');
});

test('before answers are lost with the page, the browser asks', async ({ page }) => {
	await openAnswers(page);
	await page.getByRole('link', { name: 'Change: Phase' }).click();
	await expect(page.getByRole('radio', { name: 'Talks have stalled' })).toBeChecked();
	const asked: string[] = [];
	page.on('dialog', (dialog) => (asked.push(dialog.type()), dialog.dismiss()));
	await page.evaluate(() => location.reload());
	await expect.poll(() => asked).toEqual(['beforeunload']);
	await expect(page.getByRole('radio', { name: 'Talks have stalled' })).toBeChecked();
});

test('a real case can be opened and looked through', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Start from a real case' }).click();
	await page.getByRole('link', { name: /Nepal, 2004$/ }).click();
	await page.getByRole('button', { name: 'Open as answers' }).click();
	await expect(page.locator('dl > div', { hasText: 'Who establishes it' })).toContainText('A government');
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await expect(page.locator('.sheet')).toBeVisible();
});

test('free text is shown as it was typed, whatever it holds', async ({ page }) => {
	const name = '<b>Us</b> & "them" \u202eabc 🕊 ' + 'x'.repeat(400);
	await openAnswers(page, { ...answers, 'own-name': name });
	await expect(page.locator('dl > div', { hasText: 'What you call yourselves' })).toContainText('<b>Us</b> & "them"');
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await expect(page.locator('.sheet').getByText('<b>Us</b> & "them"').first()).toBeVisible();
	await expect(page.locator('.sheet b')).toHaveCount(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
