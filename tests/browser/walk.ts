import type { Download, Page } from '@playwright/test';
import { expect } from './test.ts';

/** A side on which most questions open something, with points left open and points not recorded. */
export const answers = {
	party: 'coalition',
	membership: 'may-change',
	'own-name': 'the Alliance of the Two Rivers',
	'office-form': 'office',
	phase: 'stalled',
	earlier: 'yes',
	lesson: ['unprepared', 'leak'],
	existing: 'helpers',
	declares: 'not-decided',
	stance: 'silent',
	backchannel: 'perhaps',
	principal: 'alliance',
	'decision-rule': 'not-decided',
	signatory: 'principal',
	steering: 'committee',
	strategy: 'settled',
	tasking: 'both',
	prevails: 'split',
	anchor: 'arms-length',
	'head-role': 'neither',
	functions: ['contact-point', 'secretarial', 'promises-register', 'confidence-measures'],
	later: ['media'],
	measures: ['prisoners'],
	'joint-bodies': [],
	venue: 'abroad',
	limits: ['commit', 'command'],
	wishes: [],
	administration: 'no',
	counterpart: 'state',
	'counterpart-office': 'mirror',
	recognition: 'fears-parity',
	parity: 'not-at-issue',
	visibility: 'quiet',
	location: 'third-country',
	'host-letter': 'unsigned',
	consulted: 'no',
	premises: 'host',
	beside: 'no',
	movement: 'restricted',
	travellers: 'protected',
	legal: 'unknown',
	exposure: [],
	threat: 'elevated',
	messengers: 'yes',
	cohesion: 'alliance',
	rivals: ['commands'],
	'leadership-change': 'none',
	'staff-pool': 'mix',
	'persons-30': 3,
	'persons-90': 6,
	'persons-180': 9,
	languages: ['at-the-table'],
	absent: ['women'],
	records: 'decisions',
	readers: 'by-post',
	custodian: 'own-keeper',
	'second-copy': 'not-decided',
	dissent: 'on-paper',
	inclusion: ['women', 'displaced'],
	'third-party': 'mediator',
	funding: 'mixed',
	manager: 'separate-fund',
	lifetime: 'event',
	exit: 'transform',
	'helpers-stay': 'beside',
	unofficial: 'none',
	deadlines: ['round'],
	instrument: 'statement',
	media: 'hostile',
	voice: 'of-the-office',
	counsel: 'not-yet',
	'several-roles': 'no',
	'local-bodies': ['committees'],
	'sources-of-help': 'one',
	accounts: 'not-yet',
	'pay-expected': ['allowances'],
	'helpers-wish': [],
	'staff-at-closing': 'notice-pay',
	'address-and-status': 'not-decided',
	'speed-and-care': 'short-text-first',
	'equal-and-able': 'in-turn',
	'two-channels': 'apart',
	'heard-and-small': 'three-rings',
	'known-and-discreet': 'frame-open',
	'public-voice': 'ends-by-itself',
	'trust-and-skill': 'in-pairs',
	'law-and-need': 'nothing-before',
	'help-and-ownership': 'three-papers',
	'means-in-a-stall': 'for-readiness'
};

export const fileOf = (content: unknown, name = 'answers.json') => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
});

/** From the start page to the check, with the answers of a file. */
export async function openAnswers(page: Page, some: object = answers): Promise<void> {
	await page.goto('/');
	await page.locator('input[type="file"]').setInputFiles(fileOf({ version: 1, answers: some }));
	await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
}

export async function openDocuments(page: Page, some: object = answers): Promise<void> {
	await openAnswers(page, some);
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await expect(page.locator('.sheet')).toBeVisible();
}

/** Back to the first page, answers and all. It waits: the page left behind may have fields and buttons of the same name. */
export async function goHome(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'First Address' }).click();
	await expect(page.getByRole('button', { name: 'Start again from nothing' })).toBeVisible();
}

/** The mandate as a leader reads it, at one of its parts. */
export async function readAlone(page: Page, part?: string): Promise<void> {
	await openAnswers(page);
	await page.getByRole('link', { name: 'Read it article by article' }).click();
	await expect(page.getByRole('heading', { name: 'To be read first' })).toBeVisible();
	if (part === undefined) return;
	await page.locator('main summary').click();
	await page.locator(`main nav a[href$="part=${part}"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`part=${part}$`));
	await expect(page.getByRole('heading', { name: 'To be read first' })).toBeHidden();
}

/** From any page to one where its work is kept in the browser, under a passphrase, and back to the check. */
export async function keepHere(page: Page, passphrase: string): Promise<void> {
	await toKeeping(page);
	await page.getByRole('radio', { name: 'Keep it in this browser' }).check();
	await page.getByRole('textbox', { name: 'Passphrase', exact: true }).first().fill(passphrase);
	await page.getByRole('textbox', { name: 'The passphrase once more' }).first().fill(passphrase);
	await page.getByRole('button', { name: 'Keep it here' }).click();
	await expect(page.getByText('Kept in this browser, as it is now.')).toBeVisible({ timeout: 30_000 });
	await inBar(page, 'Your answers');
	await expect(heading(page)).toHaveText('Check your answers');
}

/** The answers as a file that everybody can read, from any page. */
export async function saveReadable(page: Page): Promise<Download> {
	await toKeeping(page);
	await page.getByRole('radio', { name: 'Readable to everybody' }).check();
	await page.getByRole('checkbox', { name: /^Yes: everybody/ }).check();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the answers to a file' }).click()
	]);
	return file;
}

/** Files taken along from here on say by their names what they are. */
export const usePlainNames = (page: Page) =>
	page.getByRole('checkbox', { name: 'Names that say what each file is' }).check();

/** A link of the bar, which a narrow screen folds away. */
async function inBar(page: Page, name: string): Promise<void> {
	const menu = page.getByRole('button', { name: 'Menu' });
	if (await menu.isVisible()) await menu.click();
	await page.getByRole('link', { name, exact: true }).click();
}

export async function toKeeping(page: Page): Promise<void> {
	await inBar(page, 'Keep');
	await expect(heading(page)).toHaveText('Keeping this work');
}

/** The link that changes an answer, on the page where answers are checked. */
export const change = (page: Page, label: string) => page.getByRole('link', { name: `Change: ${label}`, exact: true });

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
