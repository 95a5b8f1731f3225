import { chromium, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromiumFlags, chromiumPath } from '../browser/chromium.ts';
import { medianOf } from './time.ts';

/** How much slower than this machine the browser is made, to stand for an old laptop. */
export const slowdown = 6;

/** The line of a cold visit: what Lighthouse calls a slow fourth generation, set in the browser. Bits a second, and milliseconds before each answer. */
export const line = { down: 1_600_000, up: 750_000, latency: 150 };

export interface Stage {
	readonly address: string;
	/** The median of several runs, each on a page that nobody has visited, so that nothing is in the cache. */
	median(times: number, work: (page: Page) => Promise<number>): Promise<number>;
}

/** Serves a folder as any web server does, packed once, and opens a browser on it. */
export async function onStage<T>(folder: string, work: (stage: Stage) => Promise<T>): Promise<T> {
	const server = createServer((request, response) => {
		const path = new URL(request.url!, 'http://here').pathname;
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(file)) return response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
			'content-encoding': 'gzip'
		});
		response.end(packed(file));
	}).listen(0);
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
	try {
		return await work({
			address: `http://localhost:${(server.address() as AddressInfo).port}/`,
			median: (times, work) =>
				medianOf(times, async () => {
					// The copy that the app keeps of itself is made when nothing else is to do, and here something is.
					const context = await browser.newContext({ serviceWorkers: 'block' });
					const figure = await work(await context.newPage());
					await context.close();
					return figure;
				})
		});
	} finally {
		await browser.close();
		server.close();
	}
}

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.woff2': 'font/woff2'
};
const files = new Map<string, Buffer>();
function packed(file: string): Buffer {
	const bytes = files.get(file) ?? gzipSync(readFileSync(file));
	files.set(file, bytes);
	return bytes;
}

export async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

export async function narrowLine(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: line.latency,
		downloadThroughput: line.down / 8,
		uploadThroughput: line.up / 8
	});
}

/** Milliseconds from the navigation until something is on the screen, on the line and the machine of a cold visit. */
export async function firstShown(page: Page, address: string, selector: string): Promise<number> {
	await page.addInitScript(`(function look() {
		if (!document.querySelector(${JSON.stringify(selector)})) return requestAnimationFrame(look);
		// Twice: the first comes before it is painted.
		requestAnimationFrame(() => requestAnimationFrame(() => (window.shown = performance.now())));
	})()`);
	await narrowLine(page);
	await slowDown(page);
	await page.goto(address, { waitUntil: 'commit' });
	const shown = await page.waitForFunction(() => (window as { shown?: number }).shown, undefined, { polling: 100 });
	return shown.jsonValue() as Promise<number>;
}
