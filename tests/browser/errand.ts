import { chromium, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Errand, Noise, Outcome } from './alone.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { journey } from './journey.ts';
import { serve } from './serve.ts';

/** Runs inside the namespace that alone.ts makes: one errand in Chromium, and what the interfaces counted meanwhile. */
const errand = process.argv[2] as Errand;
const portable = pathToFileURL('portable/index.html').href;
const noises: Record<Noise, () => void> = {
	'a name': () => void fetch('http://noisy.example/').catch(() => {}),
	'an address': () => void fetch('http://203.0.113.9/').catch(() => {}),
	'this device': () => void (location.href = 'http://127.0.0.1:8099/'),
	'a beacon': () => void navigator.sendBeacon('http://203.0.113.9/', 'x'),
	'a name ahead': () =>
		void document.head.append(
			Object.assign(document.createElement('link'), { rel: 'prefetch', href: 'http://noisy.example/' })
		)
};

// Of its own accord Chromium asks its maker for news of its parts, and what the fields of a served page may be. Here it asks nobody.
const args = [...chromiumFlags, '--component-updater=url-source=data:,', '--autofill-server-url=data:,'];
const browser = await chromium.launch({ executablePath: chromiumPath(), args });
const page = await (await browser.newContext()).newPage();
const pdfs = await run(page);
// What was put off until the page is idle has time to go.
await pause(1500);
await browser.close();
const hashes = [...pdfs].map(([name, file]) => [name, createHash('sha256').update(file).digest('hex')]);
const outcome: Outcome = {
	packets: { loopback: counted('lo'), away: counted('away') },
	pdfs: Object.fromEntries(hashes)
};
console.log(JSON.stringify(outcome));

async function run(page: Page): Promise<Map<string, Buffer>> {
	if (errand === 'file') return journey(page, portable);
	if (errand === 'served') {
		const app = await serve('', (_, content) => content);
		const pdfs = await journey(page, app.address);
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		await app.close();
		return pdfs;
	}
	await page.goto('data:text/html,<p>A page</p>');
	if (errand !== 'nothing') await page.evaluate(noises[errand]);
	return new Map();
}

/** Packets an interface took or gave, and those it was given and could not pass on. */
function counted(name: string): number {
	const line = readFileSync('/proc/net/dev', 'utf8')
		.split('\n')
		.find((line) => line.trim().startsWith(`${name}:`))!;
	const figures = line.split(':')[1]!.trim().split(/\s+/).map(Number);
	return [1, 2, 3, 9, 10, 11].reduce((sum, column) => sum + figures[column]!, 0);
}
