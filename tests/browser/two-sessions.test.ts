import type { Download, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { check } from '../print/checker/faults.ts';
import { heardByChecker, squeezed } from '../print/checker/heard.ts';
import { read } from '../print/word/read-word.ts';
import { expect, listen, test } from './test.ts';
import { change, fileOf, heading, saveReadable } from './walk.ts';

/** A workshop of two sessions, from an empty page to a redline that is signed anew: one walk, since each part stands on the one before. */

const row = (page: Page, number: string) =>
	page.locator('.sheet .pair').filter({ has: page.locator('.mark', { hasText: new RegExp(`^${number}$`) }) });
const answered = (page: Page, label: string) => page.locator('dl > div', { hasText: label });
const heard = async (pdf: Uint8Array) => heardByChecker(await check(pdf));
const goOn = (page: Page) => page.getByRole('button', { name: /^(Continue|Done)/ });

/** Gives the first option to whatever on the page has no answer, and says whether there was anything. */
function answerFirst(): boolean {
	const open = [...document.querySelectorAll('main form > fieldset')].filter((group) => {
		const { type } = group.querySelector('input')!;
		const fields = [...group.querySelectorAll<HTMLInputElement>('[type="number"]')];
		return type !== 'text' && !group.querySelector(':checked') && !fields.some(({ value }) => value);
	});
	for (const group of open) {
		const [first, ...more] = group.querySelectorAll<HTMLInputElement>('input');
		if (first!.type !== 'number') first!.click();
		else
			for (const field of [first!, ...more].filter(({ type }) => type === 'number')) {
				field.value = '5';
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}
	}
	return open.length > 0;
}

/** Goes on, page by page, until an address is reached: what nobody chose gets its first option; what is covered is left for later. */
async function goThrough(page: Page, until: RegExp, seen: string[] = []): Promise<void> {
	for (let pages = 0; !until.test(page.url()); pages++) {
		expect(pages, `${until} is never reached`).toBeLessThan(90);
		const before = page.url();
		const button = goOn(page).or(page.getByRole('button', { name: 'Go on without it' }));
		await expect(button).toBeVisible();
		seen.push(await heading(page).innerText());
		// An answer may open more on the same page.
		while (await page.evaluate(answerFirst));
		await button.click();
		await page.waitForURL((url) => url.href !== before);
	}
}

async function taken(page: Page, button: string): Promise<Buffer> {
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
	return readFileSync(await file.path());
}

async function touch(page: Page, number: string): Promise<void> {
	await row(page, number).getByRole('button', { name: /^Why/ }).click();
	await expect(page.getByRole('textbox', { name: 'Remark' })).toBeVisible();
}

async function inOwnWords(page: Page, number: string, words: string): Promise<void> {
	await touch(page, number);
	await page.getByRole('textbox', { name: 'In your own words' }).fill(words);
}

test('a workshop of two sessions: from an empty page to a redline that takes a new signature', async ({
	page: first,
	context,
	baseURL
}) => {
	// Some sixty pages are answered on the way, and the machine may be busy.
	test.setTimeout(150_000);
	let kept: Buffer;

	await test.step('answers are given at the table, on a shared screen', async () => {
		await first.goto('/');
		await first.getByRole('button', { name: 'Shared screen' }).click();
		await first.getByRole('button', { name: 'Begin' }).click();
		await first.getByRole('radio', { name: 'An alliance of groups' }).check();
		await goThrough(first, /questions\/phase$/);
		await first.getByRole('radio', { name: 'Talks have stalled' }).check();
		await goThrough(first, /questions\/declares$/);
	});

	await test.step('what the room cannot answer yet is parked', async () => {
		await first.getByRole('button', { name: 'Park this' }).click();
		await expect(heading(first)).not.toHaveText(/^Who on your side says/);
	});

	await test.step('a tension is decided, and what is for the facilitator alone is never seen', async () => {
		const seen: string[] = [];
		await goThrough(first, /questions\/equal-and-able$/, seen);
		await expect(heading(first)).toHaveText('How much may one member do for all?');
		await first.getByRole('radio', { name: 'A member that houses or pays does not chair' }).check();
		await goThrough(first, /check$/, seen);
		expect(seen.filter((title) => title === 'A question for the facilitator').length).toBeGreaterThan(2);
		expect(seen).not.toContain('How united is your side?');
	});

	await test.step('the facilitator answers alone', async () => {
		await first.getByRole('button', { name: 'Shared screen' }).click();
		await change(first, 'Unity').click();
		await first.getByRole('radio', { name: 'An alliance that holds by consensus' }).check();
		await goOn(first).click();
		await expect(answered(first, 'Unity')).toContainText('An alliance that holds by consensus');
	});

	await test.step('the check lists what is parked, and what was agreed by whom', async () => {
		await expect(answered(first, 'What one member may do for all')).toContainText('A member that houses or pays');
		await expect(answered(first, 'Who declares it')).toContainText('Not decided');
		await expect(first.getByRole('button', { name: /^Take it up again: Who on your side says/ })).toBeVisible();
		const log = first.getByRole('region', { name: 'Who agreed what, and when' });
		await log
			.getByRole('combobox', { name: 'What was agreed' })
			.selectOption({ label: 'Q2.1 Where do things stand with the other side today?' });
		await log.getByRole('combobox', { name: 'Agreed by' }).selectOption('the delegation');
		await log.getByLabel('On', { exact: true }).fill('2027-03-02');
		await log.getByRole('button', { name: 'Record it' }).click();
		await expect(log.getByRole('listitem')).toContainText('Agreed by the delegation on 2 March 2027');
	});

	await test.step('the documents say what was decided, and bracket what was not', async () => {
		await first.getByRole('button', { name: 'On to the documents' }).click();
		const member = 'A member that houses or pays the Secretariat does not chair the Steering Team at the same time.';
		await expect(row(first, '10\\.3')).toContainText(member);
		await expect(first.locator('.sheet .pair', { hasText: '[Point 6: one of these stands]' })).toHaveCount(1);
		await expect(first.getByLabel('Copy')).toHaveCount(0);
	});

	await test.step('the mandate is gone through: other words, a passage struck, a remark', async () => {
		await first.getByRole('button', { name: 'Review line by line' }).click();
		await inOwnWords(first, '1\\.4', 'It has no flag and no emblem.');
		await expect(row(first, '1\\.4').locator('.row del').last()).toHaveText('seal');
		await touch(first, '8\\.1');
		await first.getByRole('radio', { name: 'Strike' }).check();
		await touch(first, '10\\.2');
		await first.getByRole('textbox', { name: 'Remark' }).fill('Ask the members.');
		await first.getByRole('button', { name: 'Record it' }).click();
		await expect(first.getByRole('status').filter({ hasText: '0 of' })).toHaveText(/1 struck, 1 amended, 1 remark$/);
		await first.getByRole('button', { name: 'End the review' }).click();
		await expect(row(first, '8\\.1')).toContainText('(Struck in review.)');
	});

	await test.step('papers and answers are taken along', async () => {
		await first.getByLabel('Copy').selectOption('marked');
		const papers: Download[] = [];
		first.on('download', (file) => papers.push(file));
		await first.getByRole('button', { name: 'Download all three' }).click();
		await expect.poll(() => papers.length, { timeout: 30_000 }).toBe(3);
		const [mandate, ...others] = await Promise.all(papers.map(async (one) => readFileSync(await one.path())));
		expect(await heard(mandate!)).toContain(squeezed('Ask the members.'));
		for (const one of others) expect((await check(one)).faults).toEqual([]);
		await first.getByRole('link', { name: 'Your answers' }).first().click();
		kept = readFileSync(await (await saveReadable(first)).path());
		const { review, parked, agreed } = JSON.parse(kept.toString());
		expect([Object.keys(review).length, parked, agreed.length]).toEqual([3, ['declares'], 2]);
		await first.close();
	});

	const second = await context.newPage();
	const faults = await listen(second, baseURL!);

	await test.step('weeks later, in a fresh window, the file goes on where the room was', async () => {
		await second.goto('/');
		await expect(heading(second)).toBeVisible();
		await second.locator('input[type="file"]').setInputFiles(fileOf(kept.toString()));
		await expect(heading(second)).toHaveText('Check your answers');
		await expect(second.getByRole('listitem').filter({ hasText: 'Q2.1 Where do things' })).toContainText(
			'Agreed by the delegation on 2 March 2027'
		);
		await expect(second.getByRole('listitem').filter({ hasText: 'Mandate 10.2' })).toContainText(
			'Agreed by the leadership'
		);
		await expect(answered(second, 'Unity')).toContainText('An alliance that holds by consensus');
		await second.getByRole('link', { name: 'Compare' }).click();
		await second.getByLabel('Open a kept file beside this draft').setInputFiles(fileOf(kept.toString(), 'kept.json'));
		await expect(second.getByRole('status').filter({ hasText: 'say the same, word for word' })).toBeVisible();
	});

	await test.step('talks have begun, a decision is another, what was parked is answered, a passage is put otherwise', async () => {
		await second.getByRole('link', { name: 'Your answers' }).first().click();
		await change(second, 'Phase').click();
		await second.getByRole('radio', { name: 'Formal talks are under way' }).check();
		await goThrough(second, /check$/);
		await change(second, 'What one member may do for all').click();
		await second.getByRole('radio', { name: 'In turn' }).check();
		await goThrough(second, /check$/);
		await second.getByRole('button', { name: /^Take it up again/ }).click();
		await second.getByRole('radio', { name: /chief negotiator/i }).check();
		await goThrough(second, /check$/);
		await expect(second.getByRole('heading', { name: 'Parked' })).toHaveCount(0);
		await second.getByRole('button', { name: 'On to the documents' }).click();
		await expect(row(second, '8\\.1')).toContainText('(Struck in review.)');
		await second.getByRole('button', { name: 'Review line by line' }).click();
		await inOwnWords(second, '2\\.2', 'It works for the Alliance.');
	});

	const causes = [
		/^Phase: Talks have stalled → Formal talks are under way$/,
		/^Decision: What one member may do for all: A member .+ → /,
		/^Who declares it: Not decided.* → The chief negotiator$/,
		/^An edit by hand$/
	];

	await test.step('the redline names what caused each difference, and says what takes a new signature', async () => {
		await second.getByRole('link', { name: 'Compare' }).click();
		const phase = second
			.locator('section')
			.filter({ has: second.getByRole('heading', { name: 'The phase has changed' }) });
		await expect(phase).toContainText('takes a new signature at the level that signed it');
		for (const cause of causes)
			await expect(second.locator('.causes li').filter({ hasText: cause }).first()).toBeVisible();
		const uncaused = second.locator('ol > li:has(.head)').filter({ hasNot: second.locator('.causes li') });
		await expect(uncaused).toHaveCount(0);
	});

	await test.step('the redline is taken along as a PDF and in Word, causes and all', async () => {
		const pdf = await heard(await taken(second, 'Download the redline (PDF)'));
		const docx = squeezed(
			read(await taken(second, 'Download the redline (Word)'))
				.map(({ text }) => text)
				.join(' ')
		);
		for (const file of [pdf, docx]) {
			expect(file).toContain(squeezed('Phase: Talks have stalled → Formal talks are under way'));
			expect(file).toContain(squeezed('An edit by hand'));
		}
		await expect(second.getByRole('status').filter({ hasText: /^Saved: .+\.docx \(redline\)\.$/ })).toBeVisible();
	});

	expect(faults, 'the second window was silent').toEqual([]);
});
