import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packages that are no part of the product, installed beside it. */
export interface PeerFolder {
	readonly path: string;
	/** A package; one written the older way has all that it gives as its default, too. */
	load(name: string): Promise<any>;
}

/** What a peer gives, or `undefined` and a line that says why it is left out: the run goes on without it. */
export async function ifItCan<T>(name: string, work: () => T | Promise<T>): Promise<T | undefined> {
	try {
		return await work();
	} catch (error) {
		console.error(`Left out: ${name}, since ${(error as Error).message.split('\n')[0]}`);
		return undefined;
	}
}

/** Installs peers when the bench first asks for them; throws where they cannot be had. */
export function peerFolder(packages: readonly string[]): PeerFolder {
	const path = resolve('node_modules/.peers', packages.join('+').replaceAll('/', '-'));
	if (!existsSync(path)) {
		// Only what is whole has the name: half of it, left by an install that was broken off, would pass for all of it the next time.
		const part = `${path}.part`;
		rmSync(part, { recursive: true, force: true });
		try {
			execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', part, ...packages], { stdio: 'ignore' });
		} catch {
			throw new Error(`npm could not install ${packages.join(' and ')}.`);
		}
		renameSync(part, path);
	}
	const { resolve: find } = createRequire(resolve(path, 'here.js'));
	return { path, load: (name) => import(pathToFileURL(find(name)).href) };
}

/** The version of a package that is part of the project, or of its tests. */
export function versionOf(name: string): string {
	return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}
