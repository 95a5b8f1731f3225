import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Place {
	readonly zone: string;
	/** How far its clock is behind that of Greenwich, in minutes. */
	readonly behind: number;
	readonly locale: string;
	/** What its clock says, all the time. */
	readonly now: string;
}

/** A day ahead of others, a minute after its clocks went forward, in another calendar; with an i that has no dot, and with other digits. */
export const places: readonly Place[] = [
	{ zone: 'Pacific/Kiritimati', behind: -840, locale: 'tr-TR', now: '1999-12-31T23:59:59Z' },
	{ zone: 'America/St_Johns', behind: 150, locale: 'ar-EG', now: '2031-03-09T05:31:07Z' },
	{ zone: 'Asia/Yangon', behind: -390, locale: 'th-TH', now: '2048-02-29T12:00:00Z' }
];

/** What a machine is called there, by everything that could tell. */
export const canaries = {
	user: 'canary-user-7c1f',
	home: 'canary-home-3b9e',
	host: 'canary-host-5d2a',
	folder: 'canary-folder-8f4c',
	agent: 'canary-agent-1e6b'
} as const;

/** What would give away a file that was made there, or here. */
export const names: readonly (readonly [what: string, names: readonly string[]])[] = [
	['a user', [canaries.user]],
	['a home', [canaries.home]],
	['a machine', [canaries.host]],
	['the folder it was made in', [canaries.folder, process.cwd()]],
	['the programme that made it', [canaries.agent]],
	['a time zone', places.map(({ zone }) => zone.split('/')[1]!)],
	['a locale', places.flatMap(({ locale }) => [locale, locale.replace('-', '_')])]
];

/** Runs a script of this folder as somebody else in another place, in a folder of its own, and gives what it says and that folder. */
export async function runElsewhere(script: string, place: Place) {
	const folder = mkdtempSync(join(tmpdir(), canaries.folder));
	const { user, home, host } = canaries;
	const locale = `${place.locale.replace('-', '_')}.UTF-8`;
	const env = {
		PATH: process.env.PATH,
		TZ: place.zone,
		NOW: place.now,
		...Object.fromEntries(['LANG', 'LC_ALL', 'LANGUAGE'].map((name) => [name, locale])),
		...Object.fromEntries(['USER', 'LOGNAME', 'USERNAME'].map((name) => [name, user])),
		...Object.fromEntries(['HOSTNAME', 'HOST', 'COMPUTERNAME'].map((name) => [name, host])),
		...Object.fromEntries(['HOME', 'USERPROFILE', 'APPDATA'].map((name) => [name, `/tmp/${home}`]))
	};
	const imports = [import.meta.resolve('tsx'), new URL('./pretend.ts', import.meta.url).href];
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[...imports.flatMap((url) => ['--import', url]), fileURLToPath(new URL(script, import.meta.url))],
		{ cwd: folder, env: env as NodeJS.ProcessEnv, maxBuffer: 1e8, encoding: 'buffer' }
	);
	return { stdout, folder };
}

/** The same for a script that says the bytes of one paper, and leaves nothing behind. */
export async function printedElsewhere(script: string, place: Place): Promise<Buffer> {
	const { stdout, folder } = await runElsewhere(script, place);
	rmSync(folder, { recursive: true });
	return stdout;
}
