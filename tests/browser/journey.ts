import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** The way through the app that is proven silent and the same everywhere: a first answer, a real case instead, three PDFs. */
export const journeyCase = 'nepal-2004';

/** Goes that way from the address of a build, and gives the PDFs by their names. */
export async function journey(page: Page, address: string): Promise<Map<string, Buffer>> {
	await page.goto(address);
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('radio').first().check();
	await page.getByRole('link', { name: 'First Address' }).click();
	await page.getByRole('link', { name: 'Start from a real case' }).click();
	await page.getByRole('link', { name: /Nepal, 2004$/ }).click();
	await page.getByRole('button', { name: 'Open as answers' }).click();
	await page.getByRole('button', { name: 'Replace them' }).click();
	await page.getByRole('button', { name: 'On to the documents' }).click();
	await page.locator('.sheet').waitFor();
	const saved = new Map<string, Promise<Buffer>>();
	page.on('download', (file) =>
		saved.set(
			file.suggestedFilename(),
			file.path().then((path) => readFileSync(path))
		)
	);
	await page.getByRole('button', { name: 'Download all three' }).click();
	await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
	return new Map(await Promise.all([...saved].map(async ([name, file]) => [name, await file] as const)));
}
