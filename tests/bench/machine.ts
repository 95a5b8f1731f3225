import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { benchmarks as words } from '#content/languages/en/benchmarks.ts';
import { chromiumFlags, chromiumPath } from '../browser/chromium.ts';

/** What a run ran on; the keys are those of the words. */
export interface Machine {
	readonly day: string;
	readonly processor: string;
	readonly cores: string;
	readonly memory: string;
	readonly system: string;
	readonly node: string;
	readonly chromium: string;
}

export async function thisMachine(): Promise<Machine> {
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
	const version = browser.version();
	await browser.close();
	return {
		day: new Date().toISOString().slice(0, 10),
		processor: cpus()[0]?.model.trim() ?? '',
		cores: String(cpus().length),
		memory: words.units.GiB(Math.round(totalmem() / 2 ** 30)),
		system: system(),
		node: process.versions.node,
		chromium: version
	};
}

function system(): string {
	try {
		return readFileSync('/etc/os-release', 'utf8').match(/^PRETTY_NAME="(.*)"$/m)![1]!;
	} catch {
		return `${type()} ${release()}`;
	}
}
