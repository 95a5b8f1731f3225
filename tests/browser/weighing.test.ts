import { expect, test } from './test.ts';
import { answers, change, heading, openAnswers } from './walk.ts';

/** Two things that pull apart, what is not for a shared screen, and the notice on law. */

test('a tension has a page of its own: both pulls, choices with gain and cost, the safest marked', async ({ page }) => {
	await openAnswers(page);
	await change(page, 'How the office opens').click();
	await expect(heading(page)).toHaveText('How does the office open, if its opening can be read as a claim?');
	await expect(heading(page)).toBeFocused();
	await expect(page.locator('.kicker')).toHaveText(/^After the questions · Weigh \d+ of \d+ T\d+$/);
	await expect(page.locator('form dl dd')).toHaveCount(2);
	const steps = page.locator('label', { hasText: 'by steps' });
	await expect(steps).toContainText('Gain: contact stands before the door does. Cost: some months until it is seen.');
	await expect(steps).toContainText('safest for people');
	await expect(page.getByText('safest for people', { exact: false })).toHaveCount(1);
	await expect(page.getByRole('radio', { name: 'Not decided: show us both' })).toBeChecked();
});

test('on a shared screen a question for the facilitator stays covered, and so does its answer', async ({ page }) => {
	await openAnswers(page);
	const shared = page.getByRole('button', { name: 'Shared screen' });
	await change(page, 'Unity').click();
	await expect(heading(page)).toHaveText('How united is your side?');
	await shared.click();
	await expect(shared).toHaveAttribute('aria-pressed', 'true');
	await expect(heading(page)).toHaveText('A question for the facilitator');
	await expect(page).toHaveTitle(/A question for the facilitator/);
	await expect(page.getByText('How united is your side?')).toHaveCount(0);
	await page.getByRole('button', { name: 'Show it on this screen' }).click();
	await expect(heading(page)).toHaveText('How united is your side?');
	await page.getByRole('button', { name: 'Done, back to your answers' }).click();
	await expect(page.locator('dl > div', { hasText: 'Unity' })).toHaveCount(0);
	await expect(page.getByText('answers for the facilitator alone are left out')).toBeVisible();
});

test('what is covered can be left for later without an answer being lost', async ({ page }) => {
	await openAnswers(page);
	await change(page, 'Unity').click();
	await page.getByRole('button', { name: 'Shared screen' }).click();
	await page.getByRole('button', { name: 'Go on without it' }).click();
	await expect(heading(page)).toHaveText('Check your answers');
	await page.getByRole('button', { name: 'Shared screen' }).click();
	await expect(page.locator('dl > div', { hasText: 'Unity' })).toContainText('An alliance that holds by consensus');
});

test('a shared screen shows the party’s documents without warnings, and no other edition', async ({ page }) => {
	await openAnswers(page);
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await expect(page.locator('.warnings')).toBeVisible();
	await page.getByRole('button', { name: 'Shared screen' }).click();
	await expect(page.locator('.sheet')).toBeVisible();
	await expect(page.locator('.warnings')).toHaveCount(0);
	await expect(page.getByRole('link', { name: /guide|Donor/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Shared screen' }).click();
	await page.getByRole('link', { name: 'Facilitator’s guide' }).click();
	await expect(page.locator('.sheet')).toBeVisible();
	await page.getByRole('button', { name: 'Shared screen' }).click();
	await expect(heading(page)).toHaveText('Not shown on a shared screen');
	await expect(page.locator('.sheet')).toHaveCount(0);
});

test('until counsel has confirmed, a plain notice names the laws to look at; it is in no document', async ({
	page
}) => {
	await openAnswers(page);
	await page.getByRole('button', { name: 'On to the documents' }).click();
	const notice = page.getByRole('complementary', { name: 'no legal advice' });
	await expect(notice).toContainText('of the mediator’s own country');
	await expect(page.locator('.sheet')).not.toContainText('no legal advice');
	await notice.getByRole('link').click();
	await page.getByRole('radio', { name: 'Yes, in writing' }).check();
	await page.getByRole('button', { name: 'Done, back to the document' }).click();
	await expect(page.locator('.sheet')).toContainText('stay within what counsel has confirmed in writing');
	await expect(notice).toHaveCount(0);
});

test('nobody is told that a side is listed who is not', async ({ page }) => {
	await openAnswers(page, { ...answers, legal: 'none' });
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await expect(page.locator('.sheet')).toBeVisible();
	await expect(page.getByText('no legal advice')).toHaveCount(0);
});
