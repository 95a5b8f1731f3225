import { test as plain, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** The `test` of every browser test: on top of what it checks, nothing may have gone, or tried to go, anywhere else. */
export const test = plain.extend<{ silence: void }>({
	silence: [
		async ({ page, baseURL }, use) => {
			const faults = await listen(page, new URL(baseURL!).origin);
			await use();
			if (faults.length) throw new Error(`The app was not silent:\n${faults.join('\n')}`);
		},
		{ auto: true }
	]
});

/** Collects every request to another origin, every breach of the content security policy, every error. */
export async function listen(page: Page, origin: string): Promise<string[]> {
	const faults: string[] = [];
	const own = (url: string) => url.startsWith('data:') || new URL(url).origin === origin;
	page.context().on('request', (request) => {
		if (!own(request.url())) faults.push(`request to ${request.url()}`);
	});
	page.on('websocket', (socket) => faults.push(`socket to ${socket.url()}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	await page.exposeFunction('reportBreach', (breach: string) => faults.push(breach));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = (window as unknown as { reportBreach(breach: string): void }).reportBreach;
			report(`policy: ${event.effectiveDirective} refused ${event.blockedURI} in ${event.sourceFile}`);
		});
	});
	return faults;
}
