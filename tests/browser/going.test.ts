import { expect, test } from './test.ts';
import { change, heading, openAnswers, openDocuments } from './walk.ts';

test('an answer changed from the check leads back to the check', async ({ page }) => {
	await openAnswers(page);
	await change(page, 'Visibility').click();
	await expect(heading(page)).toHaveText('How visible should the office be?');
	await expect(heading(page)).toBeFocused();
	await page.getByRole('radio', { name: 'Public' }).check();
	await page.getByRole('button', { name: 'Done, back to your answers' }).click();
	await expect(heading(page)).toHaveText('Check your answers');
	await expect(page).toHaveURL(/#\/check$/);
	await expect(page.locator('dl > div', { hasText: 'Visibility' })).toContainText('Public');
});

test('an answer changed from a reason leads back to the document', async ({ page }) => {
	await openDocuments(page);
	await page.getByRole('link', { name: 'Staffing plan' }).click();
	await expect(page).toHaveURL(/staffing$/);
	await page.getByRole('link', { name: 'Draft mandate' }).click();
	await page
		.locator('.row', { hasText: '[' })
		.getByRole('button', { name: /^Why is/ })
		.first()
		.click();
	const why = page.locator('.why');
	await expect(why).toBeVisible();
	await why
		.getByRole('link', { name: /^Change the answer/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'Done, back to the document' }).click();
	await expect(page).toHaveURL(/documents\/mandate$/);
	await expect(page.getByRole('button', { expanded: true })).toBeFocused();
	await expect(why).toBeInViewport();
});

test('a branch that is left keeps its answers for the return', async ({ page }) => {
	await openAnswers(page);
	await expect(page.locator('dl > div', { hasText: 'Membership' })).toContainText('Members may join or leave');
	await change(page, 'Who establishes it').click();
	await page.getByRole('radio', { name: 'An armed group or movement' }).check();
	await page.getByRole('button', { name: /Done/ }).click();
	// A movement is asked whether it was cut off for years: what the change opens comes first.
	await expect(heading(page)).toHaveText('Have your people been cut off from such talks for years?');
	await page.getByRole('radio', { name: 'No', exact: true }).check();
	await page.getByRole('button', { name: /Done/ }).click();
	await expect(heading(page)).toHaveText('Check your answers');
	await expect(page.locator('dl > div', { hasText: 'Membership' })).toHaveCount(0);
	await expect(page.getByText('no longer asked: kept for your return')).toBeVisible();
	await change(page, 'Who establishes it').click();
	await page.getByRole('radio', { name: 'An alliance of groups' }).check();
	await page.getByRole('button', { name: /Done/ }).click();
	await expect(page.locator('dl > div', { hasText: 'Membership' })).toContainText('Members may join or leave');
});

test('the buttons of the browser go back and forward through the questions', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('radio', { name: 'An armed group or movement' }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading(page)).toHaveText('What do you call yourselves, and what should the office be called?');
	await page.goBack();
	await expect(heading(page)).toHaveText('Who is establishing this office?');
	await expect(page.getByRole('radio', { name: 'An armed group or movement' })).toBeChecked();
	await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
	await page.goForward();
	await expect(heading(page)).toHaveText('What do you call yourselves, and what should the office be called?');
	await page.goBack();
	await page.goBack();
	await expect(page.getByRole('button', { name: 'Go on where you were' })).toBeVisible();
	await page.getByRole('button', { name: 'Go on where you were' }).click();
	await expect(page).toHaveURL(/questions\/names$/);
	await expect(page).toHaveTitle('Question 1 of 12 · Who you are · First Address');
});

test('an address that may not be taken yet leads nowhere', async ({ page }) => {
	for (const address of [
		'/#/check',
		'/#/documents/mandate',
		'/#/questions/end',
		'/#/questions/nothing',
		'/#/stop/no-party'
	]) {
		await page.goto('about:blank');
		await page.goto(address);
		await expect(page.getByRole('button', { name: 'Begin with the first question' })).toBeVisible();
		await expect(page).toHaveURL(/#\/$/);
	}
});

test('Continue says what is missing and goes there', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'Still to answer' })).toBeVisible();
	await expect(page.getByRole('radio', { name: 'A government' })).toBeFocused();
	await page.getByRole('radio', { name: 'Not decided' }).check();
	await expect(page.getByText('Still to answer')).toHaveCount(0);
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading(page)).not.toHaveText('Who is establishing this office?');
});

test('what an answer does is said beside it', async ({ page }) => {
	await openAnswers(page, { party: 'nsag', phase: 'prep' });
	await page.getByRole('link', { name: 'Answer: Their reaction' }).click();
	const effect = page.getByRole('complementary', { name: 'What this answer does' });
	await expect(effect).toContainText('Choose an answer to see what it does.');
	await page.getByRole('radio', { name: 'They would fear' }).check();
	await expect(effect.locator('[aria-live]')).not.toHaveText('Choose an answer to see what it does.');
	await expect(effect.locator('[aria-live]')).not.toHaveText(/could not be worked out/);
});

test('what is ticked beforehand becomes the answer when one goes on', async ({ page }) => {
	await openAnswers(page, { party: 'nsag', phase: 'talks' });
	await page.getByRole('link', { name: 'Answer: From the first day' }).click();
	await expect(page.locator('input[name="functions"]:checked').first()).toBeVisible();
	const ticked = await page.locator('label:has(input[name="functions"]:checked) b').allInnerTexts();
	expect(ticked.length).toBeGreaterThan(1);
	await page.getByRole('button', { name: 'Done' }).click();
	for (const label of ticked)
		await expect(page.locator('dl > div', { hasText: 'From the first day' })).toContainText(label);
});

test('what was ticked beforehand is ticked again once a change to it is taken back', async ({ page }) => {
	await openAnswers(page, { party: 'nsag', phase: 'talks' });
	await page.getByRole('link', { name: 'Answer: From the first day' }).click();
	const ticked = page.locator('input[name="functions"]:checked');
	await expect(ticked.nth(1)).toBeVisible();
	const many = await ticked.count();
	await ticked.first().uncheck();
	await expect(ticked).toHaveCount(many - 1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(ticked).toHaveCount(many);
	for (let left = many; left > 0; left--) await ticked.first().click();
	await expect(ticked).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(ticked).toHaveCount(1);
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(ticked).toHaveCount(0);
});

test('a stop screen says what can be done instead, and leads back', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('radio', { name: 'Nobody yet' }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading(page)).toHaveText('This would not be a peace secretariat');
	await expect(page.getByRole('link', { name: 'Documents' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Back to the answer' }).click();
	await expect(page.getByRole('radio', { name: 'Nobody yet' })).toBeChecked();
});

test('an answer that changes only words or figures says so', async ({ page }) => {
	await openAnswers(page);
	await change(page, 'What you call yourselves').click();
	const line = page.locator('.effect [aria-live]');
	await page.getByRole('textbox', { name: 'What you call yourselves' }).fill('the Council');
	await expect(line).toHaveText('Nothing comes or goes; words or figures of the documents change.');
	await page.getByRole('button', { name: /Done/ }).click();
	await change(page, 'Persons by day 30').click();
	await page.getByRole('spinbutton', { name: 'Persons by day 180' }).fill('12');
	await expect(line).toHaveText('Nothing comes or goes; words or figures of the documents change.');
});
