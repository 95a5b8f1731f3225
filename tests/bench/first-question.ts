import type { Page } from '@playwright/test';
import { firstShown, onStage, type Stage } from './stage.ts';
import { middle } from './time.ts';

/** What it takes until a newcomer sees the first question. */
export interface FirstQuestion {
	/** Milliseconds until it is painted, on a slow line and a slow machine with nothing in the cache. */
	readonly shown: number;
	/** KiB that had come over the line by then, packed: page, scripts, styles and typefaces. */
	readonly weight: number;
	/** MiB of JavaScript’s memory in use when nothing more is fetched and the waste is cleared away. */
	readonly memory: number;
}

/** The first question of a built app: ours, or the same question shown by a peer. */
export function firstQuestion(folder: string, address = ''): Promise<FirstQuestion> {
	return onStage(folder, async (stage) => {
		const at = stage.address + address;
		const weights: number[] = [];
		const shown = await stage.median(5, async (page) => {
			const time = await firstShown(page, at, question);
			weights.push(await weightUntil(page, time));
			return time;
		});
		return { shown, weight: middle(weights), memory: await memory(stage, at) };
	});
}

const question = 'input[type="radio"]';

function weightUntil(page: Page, time: number): Promise<number> {
	return page.evaluate((time) => {
		const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
		const come = (all as PerformanceResourceTiming[]).filter(({ responseEnd }) => responseEnd <= time);
		return come.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024;
	}, time);
}

function memory({ median }: Stage, address: string): Promise<number> {
	return median(5, async (page) => {
		await page.goto(address);
		await page.locator(question).first().waitFor();
		await page.waitForLoadState('networkidle');
		const session = await page.context().newCDPSession(page);
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		return usedSize / 1024 / 1024;
	});
}
