import { chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { preview } from 'vite';
import { cases, type CaseId } from '#content/cases/index.ts';
import type { PartyDocument } from '#core/documents/blocks.ts';
import { chromiumFlags, chromiumPath } from '../browser/chromium.ts';
import { plainDefinition } from './peers.ts';

/** How much slower than this machine the browser is made, to stand for an old laptop. */
export const slowdown = 6;

/** Milliseconds until all three PDFs are handed over, the first time after the app was opened; and the same text in plain pdfmake, on a page that has only that. */
export async function coldPrints(
	id: CaseId,
	documents: readonly PartyDocument[]
): Promise<{ ours: number; plain: number }> {
	const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
	try {
		const fresh = async (work: (page: Page) => Promise<number>) => {
			// The copy that the app keeps of itself is made when nothing else is to do, and here something is.
			const context = await browser.newContext({ serviceWorkers: 'block' });
			const measured = await work(await context.newPage());
			await context.close();
			return measured;
		};
		const ours: number[] = [];
		const plain: number[] = [];
		for (let i = 0; i < 5; i++) {
			ours.push(await fresh((page) => fromTheApp(page, server.resolvedUrls!.local[0]!, id)));
			plain.push(await fresh((page) => fromPdfmake(page, documents)));
		}
		return { ours: middle(ours), plain: middle(plain) };
	} finally {
		await browser.close();
		await server.close();
	}
}

async function fromTheApp(page: Page, address: string, id: CaseId): Promise<number> {
	await page.goto(address);
	const file = { version: 1, answers: cases[id].answers };
	await page
		.locator('input[type="file"]')
		.first()
		.setInputFiles({
			name: 'answers.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(file))
		});
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
	await slowDown(page);
	const start = performance.now();
	for (const content of scripts) await page.addScriptTag({ content });
	for (const document of documents)
		await page.evaluate(
			async (definition) => {
				const { pdfMake } = window as unknown as {
					pdfMake: { createPdf(definition: object): { getBuffer(): Promise<Uint8Array> } };
				};
				return (await pdfMake.createPdf(definition).getBuffer()).length;
			},
			plainDefinition(document, 'A4')
		);
	return performance.now() - start;
}

async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

function middle(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
