import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { cases, type CaseId } from '#content/cases/index.ts';
import type { PartyDocument } from '#core/documents/blocks.ts';
import { writeWork } from '#keep/answers-file.ts';
import { fileOf } from '../browser/walk.ts';
import { anyAnswers, chance } from '../core/chance.ts';
import { plainDefinition } from './plain-pdfmake.ts';
import { slowDown, type Stage } from './stage.ts';

/** Milliseconds until all three PDFs are handed over, the first time after the app was opened and has fetched what makes them; and the same text in plain pdfmake, on a page that has only that, with its scripts and what it is to set. */
export async function coldPrints({ address, median }: Stage, id: CaseId, documents: readonly PartyDocument[]) {
	return {
		ours: await median(5, (page) => fromTheApp(page, address, id)),
		plain: await median(5, (page) => fromPdfmake(page, documents))
	};
}

/** Milliseconds from an answer until what it does stands beside it, once the rules are there. */
export function consequences({ address, median }: Stage, id: CaseId): Promise<number> {
	return median(5, async (page) => {
		await openCase(page, address, id);
		await page.getByRole('link', { name: 'Change: Visibility', exact: true }).click();
		await page.locator('.effect .count').waitFor();
		await page.waitForLoadState('networkidle');
		await slowDown(page);
		const other = page.locator('input[name="visibility"]:not(:checked)').first();
		await painted(other, '.effect .count');
		return painted(other, '.effect .count');
	});
}

/** Milliseconds from the change of sides until the redline of two drafts stands there anew: another phase and visibility. */
export function comparison({ address, median }: Stage, id: CaseId): Promise<number> {
	return median(5, async (page) => {
		await openCase(page, address, id);
		await page.getByRole('button', { name: 'On to the documents' }).click();
		await page.locator('.sheet').waitFor();
		await page.getByRole('link', { name: 'Compare' }).click();
		const other = { ...cases[id].answers, phase: 'talks', visibility: 'public' };
		await page.locator('input[type="file"]').setInputFiles(fileOf({ version: 1, answers: other }));
		const back = page.getByRole('button', { name: 'Go back to the one beside' });
		await back.waitFor();
		await page.locator('main ol > li').first().waitFor();
		await slowDown(page);
		await painted(back, 'main ol');
		return painted(back, 'main ol');
	});
}

/** Milliseconds from the choice of 200 files until the table of all of them is drawn. */
export function manyPositions({ address, median }: Stage): Promise<number> {
	const next = chance(200);
	const files = Array.from({ length: 200 }, (_, index) =>
		fileOf(writeWork({ answers: anyAnswers(next) }), `${index}.json`)
	);
	return median(3, async (page) => {
		await page.goto(`${address}#/positions`);
		const field = page.locator('input[multiple]');
		await field.waitFor();
		await page.waitForLoadState('networkidle');
		// Read once before, so that what reads files is there.
		await field.setInputFiles(files.slice(0, 2));
		await page.getByRole('table').waitFor();
		await page.getByRole('button', { name: 'Remove all' }).click();
		await page.getByRole('table').waitFor({ state: 'detached' });
		await slowDown(page);
		await page.evaluate(() => {
			document.querySelector('input[multiple]')!.addEventListener('change', () => performance.mark('chosen'), true);
			new MutationObserver((_, watch) => {
				if (!document.querySelector('main table')) return;
				watch.disconnect();
				requestAnimationFrame(() => setTimeout(() => performance.measure('drawn', 'chosen')));
			}).observe(document.querySelector('main')!, { childList: true, subtree: true });
		});
		await field.setInputFiles(files);
		const drawn = await page.waitForFunction(() => performance.getEntriesByName('drawn')[0]?.duration, undefined, {
			polling: 100
		});
		return (await drawn.jsonValue())!;
	});
}

async function openCase(page: Page, address: string, id: CaseId): Promise<void> {
	await page.goto(address);
	await page
		.locator('input[type="file"]')
		.first()
		.setInputFiles(fileOf({ version: 1, answers: cases[id].answers }));
	await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
}

/** Milliseconds from a click until a part of the page that it changes is painted anew. */
function painted(button: Locator, part: string): Promise<number> {
	return button.evaluate(
		(button: HTMLElement, part) =>
			new Promise<number>((done, fail) => {
				let start = 0;
				setTimeout(() => fail(new Error(`Nothing changed in ${part}.`)), 30_000);
				new MutationObserver((_, watch) => {
					watch.disconnect();
					requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
				}).observe(document.querySelector(part)!.parentElement!, {
					childList: true,
					subtree: true,
					characterData: true
				});
				start = performance.now();
				button.click();
			}),
		part
	);
}

async function fromTheApp(page: Page, address: string, id: CaseId): Promise<number> {
	await openCase(page, address, id);
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await page.locator('.sheet').waitFor();
	await page.waitForLoadState('networkidle');
	await slowDown(page);
	const start = performance.now();
	await page.getByRole('button', { name: 'Download all three' }).click();
	await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
	return performance.now() - start;
}

async function fromPdfmake(page: Page, documents: readonly PartyDocument[]): Promise<number> {
	const scripts = ['pdfmake.min.js', 'vfs_fonts.js'].map((name) =>
		readFileSync(`node_modules/pdfmake/build/${name}`, 'utf8')
	);
	await page.setContent('<p>plain pdfmake</p>');
	for (const content of scripts) await page.addScriptTag({ content });
	const definitions = await page.evaluateHandle((all) => all, documents.map(plainDefinition));
	await slowDown(page);
	const start = performance.now();
	await definitions.evaluate(async (all) => {
		const { pdfMake } = window as unknown as {
			pdfMake: { createPdf(definition: object): { getBuffer(): Promise<Uint8Array> } };
		};
		for (const definition of all) await pdfMake.createPdf(definition).getBuffer();
	});
	return performance.now() - start;
}
