import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumFlags, chromiumPath } from '../browser/chromium.ts';
import { peerFolder } from './peer-folder.ts';

export interface Scores {
	readonly accessibility: number;
	readonly 'best-practices': number;
	/** What kept a score from 100. */
	readonly faults: readonly string[];
}

/** What Lighthouse says of pages that an address opens by itself; `undefined` where it cannot be installed. */
export async function lighthouse(addresses: readonly string[]): Promise<Scores[] | undefined> {
	const folder = peerFolder(['lighthouse@12.8.2']);
	if (!folder) return undefined;
	const require = createRequire(resolve(folder, 'here.js'));
	const load = async (name: string) => import(pathToFileURL(require.resolve(name)).href);
	const [{ default: judge }, { launch }] = [await load('lighthouse'), await load('chrome-launcher')];
	const browser = await launch({ chromePath: chromiumPath(), chromeFlags: ['--headless=new', ...chromiumFlags] });
	try {
		const all: Scores[] = [];
		for (const address of addresses) {
			const { lhr } = await judge(address, { port: browser.port, onlyCategories: ['accessibility', 'best-practices'] });
			const score = (id: string) => Math.round(lhr.categories[id].score * 100);
			const faults = (Object.values(lhr.audits) as { id: string; score: number | null; title: string }[])
				.filter(({ score }) => score !== null && score < 1)
				.map(({ id, title }) => `${id}: ${title}`);
			all.push({ accessibility: score('accessibility'), 'best-practices': score('best-practices'), faults });
		}
		return all;
	} finally {
		browser.kill();
	}
}
