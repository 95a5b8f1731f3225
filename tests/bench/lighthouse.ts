import { chromiumFlags, chromiumPath } from '../browser/chromium.ts';
import { ifItCan, peerFolder } from './peer-folder.ts';
import type { Row, RowId } from './row.ts';
import { onStage } from './stage.ts';

interface Scores {
	readonly accessibility: number;
	readonly 'best-practices': number;
	/** What kept a score from 100. */
	readonly faults: readonly string[];
}

interface Judged {
	readonly rows: readonly Row[];
	/** Bars of pages that it could not judge. */
	readonly unmeasured: number;
	readonly faults: readonly string[];
}

/** What Lighthouse says of the pages that an address opens by itself, and what kept a score from its best. */
export function judged(): Promise<Judged> {
	return onStage('build', async ({ address }) => {
		const scores =
			(await ifItCan('Lighthouse', () => lighthouse(Object.values(pages).map((page) => address + page)))) ?? [];
		const ids = Object.keys(pages) as (keyof typeof pages)[];
		return {
			rows: scores.map((score, index) => ({
				id: ids[index]!,
				ours: Math.min(score.accessibility, score['best-practices']),
				unit: 'score',
				least: 100
			})),
			unmeasured: ids.length - scores.length,
			faults: scores.flatMap(({ faults }) => faults)
		};
	});
}

const pages = {
	'page-start': '',
	'page-question': '#/questions/party',
	'page-positions': '#/positions',
	'page-rules': '#/rules'
} as const satisfies Partial<Record<RowId, string>>;

async function lighthouse(addresses: readonly string[]): Promise<Scores[]> {
	const folder = peerFolder(['lighthouse@12.8.2']);
	const [{ default: judge }, { launch }] = [await folder.load('lighthouse'), await folder.load('chrome-launcher')];
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
