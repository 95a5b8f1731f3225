import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Peers that are no part of the product are installed beside it, when the bench first asks for them: where to, or `undefined` where they cannot be. */
export function peerFolder(packages: readonly string[]): string | undefined {
	const folder = resolve('node_modules/.peers', packages.join('+').replaceAll('/', '-'));
	try {
		if (!existsSync(folder))
			execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages], { stdio: 'ignore' });
		return folder;
	} catch {
		return undefined;
	}
}
