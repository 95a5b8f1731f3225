import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import {
	answers,
	change,
	fileOf,
	goHome,
	heading,
	keepHere,
	openAnswers,
	openDocuments,
	readAlone,
	toKeeping
} from './walk.ts';

const locked = 'age-encryption.org/v1\n-> scrypt 4n1LNB7LUbwpRRD6Kd4Ndw 99\nx\n';
const lockedElsewhere = {
	name: 'a.pdf',
	mimeType: 'application/pdf',
	buffer: Buffer.from(`%PDF-1.7\n9 0 obj\n<< /Type /EmbeddedFile >>\nstream\n${locked}\nendstream\nendobj\n%%EOF\n`)
};

/** Every page, and what can be opened on it. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
	start: async (page) => {
		await page.goto('/');
		await expect(page.getByRole('link', { name: 'Start from a real case' })).toBeVisible();
	},
	'the cases': async (page) => {
		await page.goto('/#/cases');
		await expect(page.getByRole('link', { name: /Nepal, 2004$/ })).toBeVisible();
	},
	'a case with allegations, one of its sources open': async (page) => {
		await page.goto('/#/cases/myanmar-peace-centre-2012');
		await page.locator('summary').first().click();
		await expect(page.getByText(/passage 47/)).toBeVisible();
	},
	'a case that would replace answers': async (page) => {
		await openAnswers(page);
		await goHome(page);
		await page.getByRole('link', { name: 'Start from a real case' }).click();
		await page.getByRole('link', { name: /Nepal, 2004$/ }).click();
		await page.getByRole('button', { name: 'Open as answers' }).click();
		await expect(page.getByRole('button', { name: 'Replace them' })).toBeVisible();
	},
	'an address of no case': async (page) => {
		await page.goto('/#/cases/nothing');
		await expect(heading(page)).toHaveText('There is no such case.');
	},
	threats: async (page) => {
		await page.goto('/#/threats');
		await expect(heading(page)).toHaveText('What we promise, and what we do not');
	},
	about: async (page) => {
		await page.goto('/#/about');
		await page.getByText('Show the list of sources').click();
		await expect(page.locator('dt').first()).toBeVisible();
	},
	'what was measured': async (page) => {
		await page.goto('/#/about');
		const opened = page.waitForEvent('popup');
		await page.getByRole('link', { name: 'Measured beside others' }).click();
		await (await opened).waitForURL('/benchmarks.html');
		await page.goto('/benchmarks.html');
		await expect(page.getByRole('img', { name: /times as long/ })).toHaveCount(3);
	},
	'the cases in time, as a table': async (page) => {
		await page.goto('/#/cases');
		await page.getByText('The same as a table').click();
		await expect(page.getByRole('table')).toBeVisible();
	},
	'the glossary': async (page) => {
		await page.goto('/#/glossary');
		await expect(heading(page)).toHaveText('Glossary');
	},
	'what it cannot do': async (page) => {
		await page.goto('/#/limits');
		await expect(heading(page)).toHaveText('What this cannot do');
	},
	'a search over everything': async (page) => {
		await page.goto('/#/search');
		await page.getByRole('searchbox').fill('peace secretariat');
		await expect(page.locator('mark').first()).toBeVisible();
	},
	'a word that says what it means': async (page) => {
		await page.goto('/#/questions/party');
		await page.locator('.term').first().click();
		await expect(page.locator('.means:popover-open')).toBeVisible();
	},
	'the first look, where a change is tried': async (page) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'See it on a real case' }).click();
		for (let stop = 2; stop <= 5; stop++) {
			await page.getByRole('button', { name: 'Next stop' }).click();
			await expect(page.getByText(`Stop ${stop} of 7`)).toBeVisible();
		}
		await page.getByRole('button', { name: 'Change one answer' }).click();
		await expect(page.getByText('The phase has changed')).toBeVisible();
	},
	'the rule book': async (page) => {
		await page.goto('/#/rules');
		await page.locator('.rule button').nth(1).click();
		await page.locator('.rule button').last().click();
		await expect(page.locator('.rule dl')).toHaveCount(2);
	},
	'a rule one came for': async (page) => {
		await page.goto('/#/rules?rule=an-unsigned-understanding-is-not-enough');
		await expect(page.locator('.rule dl')).toBeVisible();
	},
	'a search that finds nothing': async (page) => {
		await page.goto('/#/rules');
		await page.getByRole('searchbox').fill('no such zebra');
		await expect(page.getByText('No rule holds all of these words.')).toBeVisible();
	},
	'the first question': async (page) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'Begin' }).click();
		await expect(page.getByRole('radio').first()).toBeVisible();
	},
	'a question that is not answered': async (page) => {
		await page.goto('/#/questions/party');
		await page.getByRole('button', { name: 'Continue' }).click();
		await expect(page.locator('.alert')).toBeVisible();
	},
	'a question with names': (page) => question(page, 'What you call yourselves'),
	'a long list': (page) => question(page, 'From the first day'),
	'a long list without what is ticked before': (page) => question(page, 'Later, from a named moment'),
	'a question with numbers': (page) => question(page, 'Persons by day 30'),
	'a question for the facilitator': (page) => question(page, 'Unity'),
	'an open question': (page) => question(page, 'Who declares it'),
	'what an answer does': async (page) => {
		await question(page, 'Their reaction');
		await page.getByRole('radio', { name: 'They would attack it' }).check();
		await page.getByText('What it changes in the documents').click();
		await expect(page.locator('.effect li').first()).toBeVisible();
	},
	'a stop screen': async (page) => {
		await page.goto('/#/questions/party');
		await page.getByRole('radio', { name: 'Nobody yet' }).check();
		await page.getByRole('button', { name: 'Continue' }).click();
		await expect(heading(page)).toHaveText('This would not be a peace secretariat');
	},
	'the check': (page) => openAnswers(page),
	'keeping this work': async (page) => {
		await openAnswers(page);
		await toKeeping(page);
		await page.getByRole('radio', { name: 'Readable to everybody' }).check();
		await page.getByRole('button', { name: 'Save the answers to a file' }).click();
		await page.getByRole('radio', { name: 'Keep it in this browser' }).check();
		await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('password12');
		await expect(page.getByText('Easy to guess')).toBeVisible();
	},
	'work that is kept here, about to be deleted': async (page) => {
		await openAnswers(page);
		await keepHere(page, 'tide lantern copper ninety');
		await toKeeping(page);
		await page.getByRole('button', { name: 'Delete what is kept here' }).click();
		await expect(page.getByRole('button', { name: 'Delete it' })).toBeVisible();
	},
	'work that is kept here and not opened yet': async (page) => {
		await openAnswers(page);
		await keepHere(page, 'tide lantern copper ninety');
		await page.goto('about:blank');
		await page.goto('/');
		await page.getByRole('textbox', { name: 'Passphrase' }).fill('not this one');
		await page.getByRole('button', { name: 'Unlock it' }).click();
		await expect(page.getByText('It is still there')).toBeVisible({ timeout: 30_000 });
	},
	'a locked file that asks for its passphrase': async (page) => {
		await page.goto('/');
		await page
			.locator('input[type="file"]')
			.setInputFiles({ name: 'a.age', mimeType: '', buffer: Buffer.from(locked) });
		await page.getByRole('textbox', { name: 'Passphrase' }).fill('whatever');
		await page.keyboard.press('Enter');
		await expect(page.getByText('asks for more memory')).toBeVisible();
	},
	'the check with something parked and agreed': async (page) => {
		await question(page, 'Their reaction');
		await page.getByRole('button', { name: 'Park this' }).click();
		await page.getByRole('button', { name: 'Record it' }).click();
		await expect(page.getByRole('button', { name: /^Take it up again/ })).toBeVisible();
	},
	'a parked question on a shared screen': async (page) => {
		await question(page, 'Their reaction');
		await expect(page.locator('button', { hasText: /^Shared screen$/ })).toBeAttached();
		await page.keyboard.press('Alt+p');
		await page.getByRole('button', { name: 'Park this' }).click();
		await page.getByRole('link', { name: 'How might' }).first().click();
		await expect(page.getByRole('button', { name: 'Show what it does' })).toBeVisible();
	},
	'the facilitator’s notes': async (page) => {
		await question(page, 'Unity');
		await expect(page.locator('button', { hasText: /^Notes$/ })).toBeAttached();
		await page.keyboard.press('Alt+n');
		await expect(page.getByRole('complementary', { name: 'Facilitator’s notes' })).toBeVisible();
	},
	'the window of the notes': async (page) => {
		await page.goto('/#/notes');
		await expect(page.getByRole('status')).toBeVisible();
	},
	'the agenda': async (page) => {
		await openAnswers(page);
		await page.getByRole('link', { name: 'Agenda of the next session' }).click();
		await expect(page.locator('.box').first()).toBeVisible();
	},
	'a refused file': async (page) => {
		await page.goto('/');
		await page
			.locator('input[type="file"]')
			.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('x') });
		await expect(page.locator('.alert')).toBeVisible();
	},
	'the questions on paper': async (page) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Print the questions' }).click();
		await page.getByRole('button', { name: 'Download the questions' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
	},
	'several positions side by side, one file refused': async (page) => {
		await page.goto('/#/positions');
		const wings = [{}, { phase: 'talks' }, { 'own-name': 'x'.repeat(200) }].map((said) =>
			fileOf({ version: 1, answers: { ...answers, ...said } })
		);
		await page.locator('input[type="file"]').setInputFiles([...wings, fileOf('x', 'spoilt.json')]);
		await expect(page.getByRole('rowheader')).toHaveCount(2);
	},
	'the check of a PDF': async (page) => {
		await page.goto('/#/file');
		await expect(heading(page)).toHaveText('Check a PDF');
	},
	'a PDF that is as it was printed': async (page) => {
		await openDocuments(page);
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download the draft mandate' }).click()
		]);
		await page.goto('/#/about');
		await page.getByRole('link', { name: 'Check a PDF' }).click();
		await page.locator('input[type="file"]').setInputFiles(await file.path());
		await expect(page.getByText('unchanged since it was printed')).toBeVisible();
	},
	'a PDF from elsewhere with locked answers': async (page) => {
		await page.goto('/#/file');
		await page.locator('input[type="file"]').setInputFiles(lockedElsewhere);
		await expect(page.getByRole('button', { name: 'Open the answers inside all the same' })).toBeVisible();
	},
	'a passphrase that does not open': async (page) => {
		await page.goto('/');
		await page.locator('input[type="file"]').setInputFiles(lockedElsewhere);
		await page.getByRole('button', { name: 'Open the answers inside all the same' }).click();
		await page.getByRole('textbox', { name: 'Passphrase' }).fill('not this one');
		await page.keyboard.press('Enter');
		await expect(page.locator('.alert')).toBeVisible();
	},
	'answers to be carried, without a passphrase yet': async (page) => {
		await open(page, 'Structure');
		await page.getByRole('checkbox', { name: 'Carry the answers inside the file' }).check();
		await page.getByRole('button', { name: 'Download the structure' }).click();
		await expect(page.locator('.alert').filter({ hasText: 'at least 10 characters' })).toBeVisible();
	},
	'answers to be carried readable': async (page) => {
		await open(page, 'Structure');
		await page.getByRole('checkbox', { name: 'Carry the answers inside the file' }).check();
		await page.getByRole('radio', { name: 'Readable to everybody' }).check();
		await expect(page.getByRole('checkbox', { name: /^Yes: everybody/ })).toBeVisible();
	},
	'the mandate': (page) => read(page, 'Draft mandate'),
	'what a leader reads first': (page) => readAlone(page),
	'an article that a leader reads, with a reason, a remark and other words': async (page) => {
		await readAlone(page, 'tasking');
		await page.getByRole('button', { name: 'Why? 8.2', exact: true }).click();
		await page.getByRole('button', { name: 'Strike 8.2', exact: true }).click();
		await page.getByRole('button', { name: 'Remark 8.3', exact: true }).click();
		await page.keyboard.type('Our own form.');
		await page.getByRole('button', { name: 'In our words 8.3', exact: true }).click();
		await expect(page.getByRole('textbox')).toHaveCount(2);
	},
	'the list of articles': async (page) => {
		await readAlone(page, 'points');
		await page.locator('main summary').click();
		await expect(page.getByRole('link', { name: 'Preamble' })).toBeVisible();
	},
	'an annex that a leader reads': (page) => readAlone(page, 'annex-phases'),
	'nothing to read': async (page) => {
		await page.goto('/#/read');
		await expect(page.getByRole('link', { name: 'To the first page' })).toBeVisible();
	},
	'remarks from a file, made on another text': async (page) => {
		await openDocuments(page);
		await page.getByRole('button', { name: 'Review line by line' }).click();
		await page
			.locator('.sheet')
			.getByRole('button', { name: /^Why is 1\.1 / })
			.click();
		await page.getByRole('radio', { name: 'Accept' }).check();
		const review = { established: { remark: 'No.' }, 'no-such-passage': { verdict: 'struck' } };
		await page
			.locator('.adding input[type="file"]')
			.setInputFiles(fileOf({ version: 1, fingerprint: '0000 0000 0000 0000', review }));
		await expect(page.getByText('made on another text')).toBeVisible();
	},
	'a warning and what would change it': async (page) => {
		await openDocuments(page);
		await page.locator('.warnings summary').click();
		await page.locator('.warnings button').first().click();
		await expect(page.locator('.warnings li').first().getByRole('link').first()).toBeVisible();
	},
	'the staffing plan': (page) => read(page, 'Staffing plan'),
	'the structure': (page) => read(page, 'Structure'),
	'the facilitator’s guide': (page) => open(page, 'Facilitator’s guide'),
	'the donor’s brief': (page) => open(page, 'Donor’s brief'),
	'an appraisal, a change tried and every list open': async (page) => {
		await open(page, 'Donor’s brief');
		await page.getByRole('region', { name: 'What would change the verdict' }).getByRole('button').first().click();
		await expect(page.getByText('You read a changed copy.')).toBeVisible();
		for (const summary of await page.locator('.appraisal summary').all()) await summary.click();
	},
	'amounts that cannot be read': async (page) => {
		await open(page, 'Donor’s brief');
		await page.getByLabel('Number of months').fill('many');
		await expect(page.getByText('Not counted')).toBeVisible();
	}
};

const looks = [
	['on a laptop', 1280, 'light'],
	['on a phone in the dark', 390, 'dark']
] as const;

// One visit for all, since to arrive takes longer than to look.
for (const [name, arrive] of Object.entries(states))
	test(`axe finds nothing, and nothing reaches over the edge of a small phone: ${name}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 1280, height: 800 });
		await arrive(page);
		for (const [look, width, colorScheme] of looks) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			expect.soft(await faultsOn(page), look).toEqual([]);
		}
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

/** What axe finds wrong. The app has no frames to go into, and what is right need not be written down: both take longer than to look. */
async function faultsOn(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({ resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true } } })
		.analyze();
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.map(({ html }) => html)
				.slice(0, 3)
				.join(' | ')}`
	);
}

test('on a phone the menu folds, Leave stays', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await openAnswers(page);
	await expect(page.getByRole('button', { name: /Leave now/ })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Documents' })).toBeHidden();
	await page.getByRole('button', { name: 'Menu' }).click();
	expect(await faultsOn(page)).toEqual([]);
	await page.getByRole('link', { name: 'Documents' }).click();
	await expect(page.locator('.sheet')).toBeVisible();
	await expect(page.getByRole('link', { name: 'About and limits' })).toBeHidden();
});

async function question(page: Page, label: string): Promise<void> {
	await openAnswers(page);
	await change(page, label).click();
	await expect(page.locator('.ask')).toBeVisible();
}

async function open(page: Page, title: string): Promise<void> {
	await openDocuments(page);
	await page.getByRole('link', { name: title }).click();
	await expect(page).toHaveTitle(new RegExp(title));
	await expect(page.locator('.sheet')).toBeVisible();
}

async function read(page: Page, title: string): Promise<void> {
	await open(page, title);
	await page.locator('.warnings summary').click();
	const why = page.locator('.sheet').getByRole('button', { name: /^Why is/ });
	if ((await why.count()) > 0) {
		await why.nth(1).click();
		await expect(page.locator('.why')).toBeVisible();
	}
}
