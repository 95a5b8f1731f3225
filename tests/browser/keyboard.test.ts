import type { Download, Page } from '@playwright/test';
import { popplerMissing, textOfPdf } from './poppler.ts';
import { expect, test } from './test.ts';
import { heading } from './walk.ts';

const missing = popplerMissing();

interface Focus {
	readonly tag: string;
	readonly type: string;
	readonly name: string;
	readonly text: string;
}

/** What somebody sees who has no mouse: where the focus is, and what it says there. */
function focus(page: Page): Promise<Focus> {
	return page.evaluate(() => {
		const at = document.activeElement as HTMLInputElement;
		const said = at.ariaLabel ?? at.labels?.[0]?.textContent ?? at.textContent ?? '';
		return { tag: at.tagName, type: at.type ?? '', name: at.name ?? '', text: said.trim() };
	});
}

async function tabTo(page: Page, text: string): Promise<void> {
	for (let presses = 0; presses < 400; presses++) {
		if ((await focus(page)).text.startsWith(text)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The Tab key never came to "${text}".`);
}

/** Answers what is on a page as a newcomer would, from top to bottom, and goes on. */
async function answerPage(page: Page): Promise<void> {
	const seen = new Set<string>();
	for (let presses = 0; presses < 100; presses++) {
		await page.keyboard.press('Tab');
		const at = await focus(page);
		if (at.tag === 'BUTTON' && /^(Continue|Done)/.test(at.text)) return page.keyboard.press('Enter');
		const first = !seen.has(at.name);
		seen.add(at.name);
		if (!first) continue;
		if (at.type === 'radio') {
			await page.keyboard.press('Space');
			// The second option, where the first would lead to an office of a government.
			if (at.name === 'party') await page.keyboard.press('ArrowDown');
			if (at.name === 'phase')
				for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
		}
		if (at.type === 'checkbox' && (await page.locator(`input[name="${at.name}"]:checked`).count()) === 0)
			await page.keyboard.press('Space');
		if (at.type === 'text')
			await page.keyboard.type(
				at.text.startsWith('What you call yourselves') ? 'the Movement of the Ōtautahi Ñandú' : ''
			);
		if (at.type === 'number') await page.keyboard.type('5');
	}
	throw new Error('The Tab key never came to Continue.');
}

test('a newcomer answers all twelve questions by keyboard and takes three PDFs along', async ({ page }, {
	outputDir
}) => {
	test.skip(Boolean(missing), missing);
	test.setTimeout(120_000);
	await page.goto('/');
	await expect(heading(page)).toBeVisible();
	await tabTo(page, 'Begin');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Who is establishing this office?');
	const asked = new Set<string>();
	for (let pages = 0; pages < 80; pages++) {
		// At each step the focus is on the heading, so that a screen reader begins there.
		await expect.poll(async () => (await focus(page)).tag).toBe('H1');
		if (page.url().endsWith('#/check')) break;
		asked.add((await page.locator('.kicker').innerText()).match(/Question \d+|Weigh/)![0]);
		const before = page.url();
		await answerPage(page);
		await expect(page).not.toHaveURL(before);
	}
	// Twelve questions, and what pulls apart for this side.
	expect(asked.size).toBe(13);
	await expect(heading(page)).toHaveText('Check your answers');
	await tabTo(page, 'On to the documents');
	await page.keyboard.press('Enter');
	await expect(page.locator('.sheet')).toBeVisible();

	await tabTo(page, 'Why is 1.1 here?');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('complementary', { name: 'Why is 1.1 here?' })).toBeVisible();

	const downloads: Download[] = [];
	page.on('download', (download) => downloads.push(download));
	await page.evaluate(() => document.querySelector<HTMLElement>('h1')!.focus());
	for (let presses = 0; !(await focus(page)).text.startsWith('Download all three'); presses++) {
		expect(presses).toBeLessThan(60);
		await page.keyboard.press('Shift+Tab');
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toHaveText(
		'Saved: draft-1-a.pdf (draft mandate), draft-1-b.pdf (staffing plan), draft-1-c.pdf (structure).'
	);
	await expect.poll(() => downloads.length).toBe(3);
	const texts: Record<string, string> = {};
	for (const download of downloads) {
		const path = `${outputDir}/${download.suggestedFilename()}`;
		await download.saveAs(path);
		texts[download.suggestedFilename()] = textOfPdf(path);
	}
	expect(Object.keys(texts).sort()).toEqual(['draft-1-a.pdf', 'draft-1-b.pdf', 'draft-1-c.pdf']);
	for (const text of Object.values(texts)) {
		expect(text).toContain('not in force until signed');
		expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
		// The party's copy names no rule and no source.
		expect(text).not.toMatch(/\b[RSE]\d{1,3}\b/);
	}
	expect(texts['draft-1-a.pdf']).toContain('Ōtautahi Ñandú');
	expect(texts['draft-1-a.pdf']).toMatch(/Article\s+1\s+Establishment and name/);
	expect(texts['draft-1-b.pdf']).toMatch(/P1\b/);
	expect(texts['draft-1-c.pdf']).toContain('The chart in words');
});

test('Escape, pressed twice, forgets everything and leaves an empty page', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('radio', { name: 'A government' }).check();
	await page.keyboard.press('Escape');
	await page.waitForTimeout(900);
	await page.keyboard.press('Escape');
	await expect(heading(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.waitForURL('about:blank');
	await page.goBack();
	await expect(heading(page)).toBeVisible();
	await expect(page.locator('input:checked')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Your answers' })).toHaveCount(0);
});
