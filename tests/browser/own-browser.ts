import { chromium, test as plain, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromiumFlags } from './chromium.ts';

/** A browser with a profile, temporary files and downloads of its own, that can be closed, or killed without a warning. */
export interface OwnBrowser {
	readonly context: BrowserContext;
	readonly page: Page;
	/** As a person closes it. */
	close(): Promise<void>;
	/** As a power cut ends it: no process of it can do anything more. */
	kill(): Promise<void>;
}

/** The `test` of what a browser leaves on the disk: `start` starts it on the same folder each time. */
export const test = plain.extend<{ folder: string; start: () => Promise<OwnBrowser> }>({
	folder: async ({}, use) => {
		// Not among the results of the tests: the browser wants a short path.
		const folder = mkdtempSync(`${tmpdir()}/own-`);
		await use(folder);
		rmSync(folder, { recursive: true, force: true });
	},
	start: async ({ folder }, use) => {
		const started: OwnBrowser[] = [];
		await use(async () => {
			const own = await startOn(folder);
			started.push(own);
			return own;
		});
		for (const own of started) await own.kill();
	}
});

/** Starts Chromium on a folder; started there again, it has the profile that it left. */
async function startOn(folder: string): Promise<OwnBrowser> {
	const inside = (name: string) => {
		mkdirSync(`${folder}/${name}`, { recursive: true });
		return `${folder}/${name}`;
	};
	const home = inside('home');
	const process = spawn(
		globalThis.process.env.CHROMIUM_PATH!,
		[
			...chromiumFlags,
			'--headless=new',
			'--window-size=1280,900',
			'--no-default-browser-check',
			'--password-store=basic',
			'--remote-debugging-port=0',
			`--user-data-dir=${inside('profile')}`,
			'about:blank'
		],
		{
			detached: true,
			stdio: ['ignore', 'ignore', 'pipe'],
			env: {
				...globalThis.process.env,
				HOME: home,
				XDG_CONFIG_HOME: home,
				XDG_CACHE_HOME: home,
				TMPDIR: inside('temporary')
			}
		}
	);
	const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		process.stderr.on('data', (some: Buffer) => {
			said += some;
			const found = said.match(/DevTools listening on (ws:\S+)/)?.[1];
			if (found) resolve(found);
		});
		process.once('exit', () => reject(new Error(`Chromium did not start:\n${said}`)));
	});
	const browser: Browser = await chromium.connectOverCDP(address);
	const context = browser.contexts()[0]!;
	const session = await browser.newBrowserCDPSession();
	await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: inside('downloads') });
	return {
		context,
		page: context.pages()[0]!,
		async close() {
			await session.send('Browser.close').catch(() => undefined);
			await ended;
		},
		async kill() {
			// The whole group: a browser is many processes.
			if (process.exitCode === null && process.signalCode === null) globalThis.process.kill(-process.pid!, 'SIGKILL');
			await ended;
		}
	};
}
