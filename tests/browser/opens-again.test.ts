import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';
import { answers, fileOf, heading, openAnswers, openDocuments } from './walk.ts';

/** A PDF that comes back: it continues where it was, and says whether it is as it was printed. */

/** Trying a passphrase and printing once more take their time on a busy machine. */
const patient = { timeout: 30_000 };
const passphrase = 'tide lantern copper ninety';
const carry = (page: Page) => page.getByRole('checkbox', { name: 'Carry the answers inside the file' });
const field = (page: Page, name = 'Passphrase') => page.getByRole('textbox', { name, exact: true });
const download = (page: Page) => page.getByRole('button', { name: 'Download the staffing plan' });

async function openPlan(page: Page, some: object = answers): Promise<void> {
	await openAnswers(page, some);
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await page.getByRole('link', { name: 'Staffing plan' }).click();
	await expect(download(page)).toBeVisible();
}

async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const [file] = await Promise.all([page.waitForEvent('download'), download(page).click()]);
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function saveLocked(page: Page): Promise<{ name: string; bytes: Buffer }> {
	await carry(page).check();
	await field(page).fill(passphrase);
	await field(page, 'The passphrase once more').fill(passphrase);
	return save(page);
}

async function saveReadable(page: Page): Promise<{ name: string; bytes: Buffer }> {
	await carry(page).check();
	await page.getByRole('radio', { name: 'Readable to everybody' }).check();
	await page.getByRole('checkbox', { name: /^Yes: everybody/ }).check();
	return save(page);
}

async function drop(page: Page, bytes: Buffer, name = 'a.pdf'): Promise<void> {
	const dataTransfer = await page.evaluateHandle(
		([base64, name]) => {
			const data = new DataTransfer();
			data.items.add(new File([Uint8Array.from(atob(base64!), (one) => one.charCodeAt(0))], name!));
			return data;
		},
		[bytes.toString('base64'), name]
	);
	await page.locator('h1').dispatchEvent('dragover', { dataTransfer });
	await page.locator('h1').dispatchEvent('drop', { dataTransfer });
}

async function toCheck(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'About and limits' }).first().click();
	await page.getByRole('link', { name: 'Check a PDF' }).click();
	await expect(heading(page)).toHaveText('Check a PDF');
}

const choose = (page: Page, bytes: Buffer, name = 'a.pdf') =>
	page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });

function bent(bytes: Buffer): Buffer {
	const other = Buffer.from(bytes);
	other[2000]! ^= 1;
	return other;
}

test('what was taken along locked is dropped on the app and goes on at the same document', async ({ page }) => {
	await openPlan(page);
	const { name, bytes } = await saveLocked(page);
	expect(name).toBe('draft-1-b-plus.pdf');
	expect(bytes.includes('Two Rivers')).toBe(false);
	await page.getByRole('button', { name: /Leave now/ }).click();
	await page.waitForURL('about:blank');

	await page.goto('/');
	await expect(heading(page)).toBeVisible();
	await drop(page, bytes);
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('not this one');
	await page.keyboard.press('Enter');
	await expect(page.locator('.alert')).toContainText('This passphrase does not open it.', patient);
	await expect(field(page)).toHaveValue('not this one');
	await expect(field(page)).toBeFocused();
	await field(page).fill(passphrase);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/documents\/staffing$/, patient);
	await page.getByRole('link', { name: 'Back to your answers' }).click();
	await expect(page.locator('dl > div', { hasText: 'What you call yourselves' })).toContainText(
		'the Alliance of the Two Rivers'
	);
});

test('answers inside do not replace others unasked, and a wrong passphrase loses none', async ({ page }) => {
	await openPlan(page, { ...answers, 'own-name': 'the First Name' });
	const { bytes } = await saveLocked(page);
	await page.getByRole('link', { name: 'Back to your answers' }).click();
	await choose(page, bytes);
	await page.getByRole('button', { name: 'Replace them' }).click();
	await field(page).fill('not this one');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.locator('.alert')).toContainText('Your answers are as they were.', patient);
	await page.getByRole('button', { name: 'Leave it closed' }).click();
	await expect(page.locator('.alert')).toHaveCount(0);
	await expect(page.locator('dl > div', { hasText: 'What you call yourselves' })).toContainText('the First Name');
	await expect(page).toHaveURL(/#\/check$/);
});

test('nothing is carried as long as nobody asks, and after each download it is off again', async ({ page }) => {
	await openPlan(page);
	await expect(carry(page)).not.toBeChecked();
	const bare = await save(page);
	expect(bare.name).toBe('draft-1-b.pdf');
	const { bytes } = await saveReadable(page);
	expect(bytes.includes('the Alliance of the Two Rivers')).toBe(true);
	await expect(carry(page)).not.toBeChecked();
	const again = await save(page);
	expect(again.name).toBe('draft-3-b.pdf');
	expect(Buffer.compare(again.bytes, bare.bytes)).toBe(0);
});

test('answers are carried only after a passphrase or a second yes', async ({ page }) => {
	await openPlan(page);
	const files: string[] = [];
	page.on('download', (file) => files.push(file.suggestedFilename()));
	await carry(page).check();
	await expect(page.getByText('Whoever loses the passphrase loses the answers')).toBeVisible();
	await download(page).click();
	await expect(page.getByRole('alert').filter({ hasText: 'at least 10 characters' })).toBeVisible();
	await field(page).fill(passphrase);
	await expect(page.getByRole('alert').filter({ hasText: 'The two passphrases differ.' })).toBeVisible();
	await page.getByRole('radio', { name: 'Readable to everybody' }).check();
	await download(page).click();
	await expect(page.getByRole('alert').filter({ hasText: 'Say that everybody' })).toBeVisible();
	expect(files).toEqual([]);
	await page.getByRole('checkbox', { name: /^Yes: everybody/ }).check();
	await download(page).click();
	await expect.poll(() => files).toEqual(['draft-1-b-plus.pdf']);
});

test('a passphrase is typed once when it is shown; on a shared screen it never is', async ({ page }) => {
	await openPlan(page);
	await carry(page).check();
	await field(page).fill(passphrase);
	await expect(field(page)).toHaveAttribute('type', 'password');
	await page.getByRole('button', { name: 'Show: passphrase' }).click();
	await expect(field(page)).toHaveAttribute('type', 'text');
	await expect(field(page, 'The passphrase once more')).toHaveCount(0);
	await page.getByRole('button', { name: 'Shared screen' }).click();
	await expect(field(page)).toHaveAttribute('type', 'password');
	await expect(page.getByRole('button', { name: 'Show: passphrase' })).toHaveCount(0);
	await expect(field(page, 'The passphrase once more')).toBeVisible();
});

test('papers for other readers cannot carry answers', async ({ page }) => {
	await openDocuments(page);
	for (const name of ['Facilitator’s guide', 'Donor’s brief']) {
		await page.getByRole('link', { name }).click();
		await expect(page.getByRole('button', { name: /^Download the/ })).toBeVisible();
		await expect(carry(page)).toHaveCount(0);
	}
});

test('a PDF is told to be unchanged, and byte for byte what the answers print', async ({ page }) => {
	await openPlan(page);
	await page.getByRole('radio', { name: 'Letter' }).check();
	const { bytes } = await save(page);
	await toCheck(page);
	await choose(page, bytes);
	const verdict = page.getByRole('region', { name: 'What the file is' });
	await expect(verdict.getByRole('heading')).toHaveText('One of this app’s PDFs, unchanged since it was printed.');
	await expect(verdict.getByRole('heading')).toBeFocused();
	await expect(verdict.locator('dd')).toHaveText(/^\w{4}( \w{4}){3}$/);
	await expect(verdict).toContainText(
		'Byte for byte, it is the staffing plan that the answers open here print.',
		patient
	);
	await expect(verdict).toContainText('It carries no answers.');

	await drop(page, bent(bytes));
	await expect(verdict.getByRole('heading')).toHaveText('One of this app’s PDFs, but changed since it was printed.');
	await expect(verdict).toContainText(
		'fingerprint of the staffing plan that the answers open here print, but it was changed',
		patient
	);
});

test('a PDF of other answers is told to be none of these', async ({ page }) => {
	await openPlan(page);
	const { bytes } = await saveLocked(page);
	await page.getByRole('link', { name: 'Back to your answers' }).click();
	await page
		.locator('input[type="file"]')
		.setInputFiles(fileOf({ version: 1, answers: { ...answers, party: 'nsag' } }));
	await page.getByRole('button', { name: 'Replace them' }).click();
	await expect(page.locator('dl > div', { hasText: 'Who establishes it' })).not.toContainText('alliance');
	await toCheck(page);
	await choose(page, bytes);
	await expect(page.getByText('It is none of the documents that the answers open here print.')).toBeVisible(patient);
	await page.getByRole('button', { name: 'Open the answers inside' }).click();
	await page.getByRole('button', { name: 'Replace them' }).click();
	await field(page).fill(passphrase);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/documents\/staffing$/, patient);
	await toCheck(page);
	await choose(page, bytes);
	await expect(page.getByText('Byte for byte, it is the staffing plan')).toBeVisible(patient);
});

test('readable answers inside are printed once more to compare, and a changed file is not opened unasked', async ({
	page
}) => {
	await openPlan(page);
	const { bytes } = await saveReadable(page);
	page.on('dialog', (dialog) => dialog.accept());
	await page.reload();
	await page.goto('/');
	await drop(page, bent(bytes));
	await expect(
		page.getByText('fingerprint of the staffing plan that the answers inside it print, but it was changed')
	).toBeVisible(patient);
	await expect(page).toHaveURL(/\/(#\/)?$/);
	await page.getByRole('button', { name: 'Open the answers inside all the same' }).click();
	await expect(page).toHaveURL(/documents\/staffing$/, patient);
});

const strange: [string, Buffer, RegExp][] = [
	['no PDF', Buffer.from('hello'), /The file is not a PDF\./],
	['a PDF from elsewhere', Buffer.from('%PDF-1.4\n%%EOF\n'), /Nothing in this PDF says that it comes from this app\./],
	['half a PDF', Buffer.from('%PDF-1.4\n1 0 obj'), /The PDF was cut short/],
	['more than 10 MB', Buffer.alloc(11_000_000, '%PDF-1.4\n'), /larger than 10 MB/]
];
for (const [name, bytes, sentence] of strange)
	test(`a stranger’s file (${name}) gets a sentence and changes nothing`, async ({ page }) => {
		await page.goto('/');
		await choose(page, bytes);
		await expect(page.getByRole('region', { name: 'What the file is' })).toContainText(sentence);
		await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
	});

test('on a shared screen no paper for another reader is named', async ({ page }) => {
	await openDocuments(page);
	await page.getByRole('link', { name: 'Facilitator’s guide' }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the facilitator’s guide' }).click()
	]);
	const bytes = readFileSync(await file.path());
	await toCheck(page);
	await choose(page, bytes);
	await expect(page.getByText('it is the facilitator’s guide that the answers')).toBeVisible(patient);
	await page.getByRole('button', { name: 'Shared screen' }).click();
	await expect(page.getByText('it is the document for another reader that the answers')).toBeVisible();
	await expect(page.getByText('facilitator’s guide')).toHaveCount(0);
});
