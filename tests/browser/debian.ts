import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs a package where that needs nobody's leave: on Debian or Ubuntu, as root. Says whether it did. */
export function installOnDebian(name: string): boolean {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
	console.error(`Installing the package ${name} …`);
	apt('update');
	return apt('install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', name);
}

function apt(...words: string[]): boolean {
	try {
		execFileSync('apt-get', words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		return true;
	} catch {
		return false;
	}
}

/** Whether a program can be started at all: a file of the right name may still be a stub. */
export function starts(program: string, ...words: string[]): boolean {
	try {
		execFileSync(program, words, { stdio: 'ignore', timeout: 20_000 });
		return true;
	} catch {
		return false;
	}
}
