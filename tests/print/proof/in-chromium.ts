import { chromium, type Browser } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inBrowsers, nodeInBrowsers } from '../../../vite.config.ts';
import { chromiumFlags } from '../../browser/chromium.ts';
import { canaries, type Place } from '../elsewhere.ts';

/** Where no server is: what the page asks for is handed to it. */
const address = 'http://papers.test/';

/** Opens Chromium on the engine as it is built for browsers, and prints everything in a place of its own. */
export async function chromiumWithPapers() {
	const files = await built();
	const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH!, args: chromiumFlags });
	return {
		printAll: (place: Place) => inPlace(browser, files, place),
		close: () => browser.close()
	};
}

interface Printer {
	printAll(): Promise<[name: string, hash: string][]>;
	whereabouts(): unknown[];
}

async function inPlace(browser: Browser, files: ReadonlyMap<string, string | Uint8Array>, place: Place) {
	const { zone, locale, now } = place;
	const context = await browser.newContext({ timezoneId: zone, locale, userAgent: canaries.agent });
	try {
		await context.clock.setFixedTime(now);
		await context.route('**/*', (route) => {
			const name = new URL(route.request().url()).pathname.slice(1);
			const body = name === '' ? '<script type="module" src="/page.js"></script>' : files.get(name);
			if (body === undefined) return route.abort();
			const contentType = name === '' ? 'text/html' : name.endsWith('.js') ? 'text/javascript' : 'font/ttf';
			return route.fulfill({ body: typeof body === 'string' ? body : Buffer.from(body), contentType });
		});
		const page = await context.newPage();
		await page.goto(address);
		await page.waitForFunction(() => 'printAll' in globalThis);
		const whereabouts = await page.evaluate(() => (globalThis as unknown as Printer).whereabouts());
		const hashes = await page.evaluate(() => (globalThis as unknown as Printer).printAll());
		return { whereabouts, hashes: new Map(hashes) };
	} finally {
		await context.close();
	}
}

async function built(): Promise<ReadonlyMap<string, string | Uint8Array>> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		plugins: [nodeInBrowsers()],
		...inBrowsers,
		build: {
			write: false,
			assetsInlineLimit: 0,
			modulePreload: false,
			rolldownOptions: {
				input: { page: fileURLToPath(new URL('./in-page.ts', import.meta.url)) },
				output: { entryFileNames: '[name].js' },
				checks: { pluginTimings: false }
			}
		}
	});
	const { output } = Array.isArray(made) ? made[0]! : (made as Extract<typeof made, { output: unknown }>);
	return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
