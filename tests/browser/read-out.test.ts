import type { Page } from '@playwright/test';
import { focused, listenIn, readAloud } from './aloud.ts';
import { expect, test } from './test.ts';
import { answers, change, fileOf, openAnswers, openDocuments, readAlone } from './walk.ts';

/** The journey as a screen reader tells it: at each step what is read out, where the focus is, and what is announced when something changes. */

const fields = ['heading', 'group', 'radio', 'checkbox', 'textbox', 'spinbutton'];
const notDecided = ['"Not decided: show us both"', '"We prefer not to record this"'];
const exits = (role: 'radio' | 'checkbox') => notDecided.map((one) => `${role} ${one}`);

/** The question of a page and what can be answered, without what the answer does. */
async function asked(page: Page): Promise<string[]> {
	await expect(page.locator('.ask .beneath')).toBeVisible();
	const all = await readAloud(page, fields);
	return all.slice(0, all.indexOf('group ""'));
}

async function question(page: Page, label: string): Promise<string[]> {
	await openAnswers(page);
	await change(page, label).click();
	return asked(page);
}

test('the first page: its parts are headings, and every way in says where it leads', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Start from a real case' })).toBeVisible();
	expect(await readAloud(page, ['heading'])).toEqual([
		'heading "From twelve questions to the draft of a peace secretariat"',
		'heading "What it writes"',
		'heading "What stays with you"',
		'heading "Whom it is for"',
		'heading "What it is not"',
		'heading "Or start from something"'
	]);
	expect(await readAloud(page, ['button', 'link'])).toEqual([
		'button "Begin with the first question"',
		'link "What it cannot do, and what leaves a trace"',
		'button "See it on a real case, in five minutes"',
		'button "Open saved answers, or a PDF that carries them"',
		'link "Start from a real case"',
		'link "Print the questions"',
		'link "Lay several positions side by side"',
		'link "Check a PDF"',
		'link "Search the rules, the cases and the glossary"',
		'link "Glossary"'
	]);
});

test('one of several answers: the group is the question, what explains an option is its description', async ({
	page
}) => {
	const said = await listenIn(page);
	await page.goto('/');
	await page.getByRole('button', { name: 'Begin' }).click();
	expect(await asked(page)).toEqual([
		'heading "Who is establishing this office?" – Q1.1',
		'group "Who is establishing this office?"',
		'radio "A government" – Also a government of several parties.',
		'radio "An armed group or movement"',
		'radio "An alliance of groups" – Each keeps its own leaders.',
		'radio "A political party or community without arms" – Or several of them together.',
		'radio "Two or more sides together" – One office for both.',
		'radio "Nobody yet: someone else would" – A helper, a city, an organisation.',
		...exits('radio')
	]);
	expect(await focused(page)).toBe('heading "Who is establishing this office?"');

	await page.getByRole('button', { name: 'Continue' }).click();
	await expect.poll(() => focused(page)).toBe('radio "A government"');
	await expect.poll(() => said.all).toContainEqual(expect.stringMatching(/^Still to answer: Who establishes it/));

	await page.getByRole('radio', { name: 'A government' }).check();
	await expect.poll(() => said.all.at(-1)).toMatch(/^\d+ added/);
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect.poll(() => focused(page)).toMatch(/^heading "(?!Who is establishing)/);
});

test('several answers in parts: each part has its name, what is ticked is said', async ({ page }) => {
	const all = await question(page, 'From the first day');
	expect(all.filter((one) => /^(heading|group)/.test(one))).toEqual([
		'heading "What should the office do from its first day?" – Q5.1',
		'group "What should the office do from its first day?" – At most eight to begin with, as a rule of thumb of ours.',
		'group "Address and memory"',
		'group "On our own side"',
		'group "Around the table"',
		'group "With the other side and third parties"',
		'group "With society"',
		'group "On the ground"'
	]);
	expect(all).toContain('checkbox "Keep the record" – Notes, archive, meetings and their arrangements. (checked)');
	expect(all).toContain('checkbox "Run a resource centre" – Research and documents.');
	expect(all.slice(-3)).toEqual(['checkbox "None of these"', ...exits('checkbox')]);
});

test('several matters on one page: each group says its code and its name, each field what to write', async ({
	page
}) => {
	expect(await question(page, 'What you call yourselves')).toEqual([
		'heading "What do you call yourselves, and what should the office be called?" – Q1.6',
		'group "Q1.6a What you call yourselves"',
		'textbox "What you call yourselves" – In a sentence, such as “the Government” or “the Movement”. No names of people.',
		...exits('checkbox'),
		'group "Q1.6b Kind of name for the office"',
		'radio "Secretariat"',
		'radio "Office" (checked)',
		'radio "Liaison office"',
		'radio "Support unit"',
		'radio "Team"',
		...exits('radio'),
		'group "Q1.6c Its full name, if you have one"',
		'textbox "Its full name, if you have one" – Such as “Peace Talks Office”. Leave empty for a plain one.',
		...exits('checkbox')
	]);
});

test('numbers are asked together, each with its own name and how it is written', async ({ page }) => {
	const hint = 'A whole number, up to 300. Leave empty what you do not know.';
	expect(await question(page, 'Persons by day 30')).toEqual([
		'heading "How many persons can really be there, and when?" – Q10.3',
		'group "How many persons can really be there, and when?"',
		`spinbutton "Q10.3a Persons by day 30" – ${hint}`,
		`spinbutton "Q10.3b Persons by day 90" – ${hint}`,
		`spinbutton "Q10.3c Persons by day 180" – ${hint}`,
		...exits('checkbox')
	]);
});

test('the line of strokes says what is not decided, and nothing that stands below it', async ({ page }) => {
	await question(page, 'Unity');
	expect(await readAloud(page, ['image'])).toEqual(['image "Not everything is decided in questions 2, 3, 11"']);
});

test('a question for the facilitator is read out as one, and on a shared screen it is not read out', async ({
	page
}) => {
	expect(await question(page, 'Unity')).toEqual([
		'heading "How united is your side?" – Q9.1',
		'group "How united is your side?"',
		'radio "United"',
		'radio "There are factions that might go their own way"',
		'radio "An alliance that holds by consensus" (checked)',
		'radio "There is rivalry with another body on our side"',
		...exits('radio')
	]);
	await expect(page.getByRole('button', { name: 'Shared screen' })).toBeVisible();
	await page.keyboard.press('Alt+p');
	await expect(page.getByRole('heading', { name: 'A question for the facilitator' })).toBeVisible();
	expect(await readAloud(page, [...fields, 'button'])).toEqual([
		'heading "A question for the facilitator"',
		'button "Go on without it"',
		'button "Show it on this screen"'
	]);
});

test('a tension: each choice is described by gain and cost, and the safest says so', async ({ page }) => {
	const all = await question(page, 'How the office opens');
	expect(all.slice(0, 3)).toEqual([
		'heading "How does the office open, if its opening can be read as a claim?" – T1',
		'group "How does the office open, if its opening can be read as a claim?"',
		'radio "By steps, each after the last has held" – Gain: contact stands before the door does. Cost: some months until it is seen. Our suggestion: safest for people'
	]);
	expect(all.slice(3)).toEqual([
		expect.stringMatching(/^radio "Letters through .+" – Gain: .+ Cost: .+$/),
		expect.stringMatching(/^radio "Under its name.+" – Gain: .+ Cost: .+$/),
		`${exits('radio')[0]} (checked)`,
		exits('radio')[1]
	]);
});

test('the check: every answer is changed by a link that names it, and what is recorded is announced', async ({
	page
}) => {
	const said = await listenIn(page);
	await openAnswers(page);
	expect(await focused(page)).toBe('heading "Check your answers"');
	const links = (await readAloud(page, ['link'])).filter((one) => one.startsWith('link "Change'));
	expect(links[0]).toBe('link "Change: Who establishes it"');
	expect(new Set(links).size, 'no two links read the same').toBe(links.length);
	expect(await readAloud(page, ['combobox', 'button'], 'region "Who agreed what')).toEqual([
		'combobox "What was agreed"',
		'combobox "Agreed by"',
		expect.stringMatching(/^button "Show date picker/),
		'button "Record it"'
	]);
	await page.getByRole('button', { name: 'Record it' }).click();
	await expect.poll(() => said.all).toContain('Recorded.');
	expect(await focused(page)).toBe('button "Record it"');
});

test('the documents: landmarks and parts have names of their own, and so does every table', async ({ page }) => {
	await openDocuments(page);
	expect(await focused(page)).toMatch(/^heading "Mandate of /);
	expect((await readAloud(page, ['navigation', 'complementary', 'region'])).slice(0, 6)).toEqual([
		'navigation "Documents"',
		'navigation "For other readers"',
		'complementary "This is general software, and no legal advice."',
		'region "Take the documents along"',
		'region "Review line by line"',
		'region "To be read first"'
	]);
	expect((await readAloud(page, ['table'])).slice(0, 3)).toEqual([
		'table "Names, signs and entries"',
		'table "Functions, posts and beginning"',
		'table "Functions in each phase"'
	]);
	const reasons = (await readAloud(page, ['button'])).filter((one) => one.startsWith('button "Why'));
	expect(reasons[0]).toBe('button "Why is “seeks a peaceful settlement …” here?"');
	expect(reasons).toContain('button "Why is 1.1 here?"');
});

test('a clause that is gone through: its review is named after it, and each change is announced', async ({ page }) => {
	const said = await listenIn(page);
	await openDocuments(page);
	await page.getByRole('button', { name: 'Review line by line' }).click();
	await page.locator('.sheet').getByRole('button', { name: 'Why is 1.3 here?' }).click();
	expect(await focused(page)).toBe('button "Why is 1.3 here?"');
	expect(await readAloud(page, ['region', ...fields, 'combobox', 'button'], 'region "Review of 1.3"')).toEqual(
		expect.arrayContaining([
			'region "Review of 1.3"',
			'group "This passage"',
			'radio "Not decided yet" (checked)',
			'radio "Accept"',
			'radio "Strike"',
			'textbox "In your own words"',
			'textbox "Remark"',
			'combobox "Agreed by"',
			'button "Record it"'
		])
	);
	await page.getByRole('textbox', { name: 'In your own words' }).fill('As 77.7 says.');
	await expect.poll(() => said.all).toContainEqual(expect.stringMatching(/^0 of \d+ accepted, 1 amended$/));
	await expect.poll(() => said.all).toContainEqual(expect.stringContaining('1.3 names 77.7, which is not there'));
	await page.getByRole('radio', { name: 'Strike' }).check();
	await expect.poll(() => said.all).toContainEqual(expect.stringMatching(/^0 of \d+ accepted, 1 struck$/));
	await page.getByRole('button', { name: 'End the review' }).click();
	expect(await focused(page)).toBe('button "Review line by line"');
});

test('two drafts: the focus goes to what lies beside, and back to the heading when it is put away', async ({
	page
}) => {
	await openDocuments(page);
	await page.getByRole('link', { name: 'Compare' }).click();
	await expect.poll(() => focused(page)).toBe('heading "Compare two drafts"');
	await page.getByLabel('A real case').selectOption('nepal-2004');
	await page.getByRole('button', { name: 'Lay it beside' }).click();
	await expect(page.getByText(/passages differ/)).toBeVisible();
	await expect(page.getByText('Beside this draft lies')).toBeFocused();
	expect((await readAloud(page, ['heading', 'button', 'region', 'group', 'radio'])).slice(0, 9)).toEqual([
		'heading "Compare two drafts"',
		'button "Go back to the one beside"',
		'button "Put it away"',
		'region "Take the redline along"',
		'button "Download the redline (PDF)"',
		'button "Download the redline (Word)"',
		'group "Paper"',
		'radio "A4" (checked)',
		'radio "Letter"'
	]);
	await page.getByRole('button', { name: 'Put it away' }).click();
	expect(await focused(page)).toBe('heading "Compare two drafts"');
});

test('positions: what was added is announced, and the table says what its rows and columns are', async ({ page }) => {
	const said = await listenIn(page);
	await page.goto('/#/positions');
	const wings = [{}, { phase: 'talks' }].map((one) => fileOf({ version: 1, answers: { ...answers, ...one } }));
	await page.locator('input[multiple]').setInputFiles(wings);
	await expect.poll(() => said.all).toContain('2 positions added.');
	await expect(page.getByRole('table')).toBeVisible();
	expect(await readAloud(page, ['textbox', 'table', 'columnheader', 'rowheader', 'checkbox'])).toEqual([
		'textbox "Label of A"',
		'textbox "Label of B"',
		'checkbox "Only what differs" (checked)',
		'table "Where they differ"',
		'columnheader "Question"',
		'columnheader "Who says what"',
		'columnheader "Hangs on it"',
		'rowheader "Q2.1 Phase"'
	]);
});

test('a leader hears the number of a passage with everything that can be said to it', async ({ page }) => {
	const said = await listenIn(page);
	await readAlone(page, 'tasking');
	await expect.poll(() => focused(page)).toBe('heading "Part 8 Who decides and who instructs"');
	expect(await readAloud(page, ['group', 'button'], 'group "8.2"')).toEqual([
		'group "8.2"',
		'button "Why? 8.2"',
		'button "Accept 8.2"',
		'button "Strike 8.2"',
		'button "Remark 8.2"',
		'button "In our words 8.2"'
	]);
	await page.getByRole('button', { name: 'Strike 8.2', exact: true }).click();
	expect(await readAloud(page, ['button'], 'group "8.2"')).toContain('button "Strike 8.2" (pressed)');
	await expect.poll(() => said.all).toContainEqual(expect.stringMatching(/passages seen and accepted, 1 struck\.$/));
	await page.getByRole('button', { name: 'Remark 8.3', exact: true }).click();
	await expect.poll(() => focused(page)).toBe('textbox "Remark on 8.3"');
	await page.getByRole('link', { name: /^Next/ }).click();
	await expect.poll(() => focused(page)).toBe('heading "Part 9 Members"');
});

test('an appraisal: every part is a region, what is ticked is counted aloud, every amount says what it is', async ({
	page
}) => {
	const said = await listenIn(page);
	await openDocuments(page);
	await page.getByRole('link', { name: 'Donor’s brief' }).click();
	await expect.poll(() => focused(page)).toBe('heading "Appraisal"');
	expect((await readAloud(page, ['region'])).slice(0, 6)).toEqual([
		'region "Verdict"',
		'region "Red flags"',
		'region "What would change the verdict"',
		'region "Questions to put back"',
		'region "Posts and functions"',
		'region "Budget"'
	]);
	expect(await readAloud(page, ['table'])).not.toContain('table ""');
	await page.getByRole('checkbox', { name: 'How members decide not decided' }).check();
	await expect.poll(() => said.all).toContain('1 of 6 ticked.');
	const amounts = await readAloud(page, ['textbox'], 'region "Budget"');
	expect(amounts).toContain('textbox "Head: a month"');
	await page.getByRole('textbox', { name: 'Head: a month', exact: true }).fill('many');
	expect(await readAloud(page, ['textbox'], 'region "Budget"')).toContainEqual(
		expect.stringMatching(/^textbox "Head: a month" – Not counted.+\(invalid\)$/)
	);
});
