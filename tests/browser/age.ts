import { spawnSync } from 'node:child_process';
import { installOnDebian, starts } from './debian.ts';

/** Says why a test with the age tool has to be skipped, or nothing when it is there. Never skips in CI. */
export function ageMissing(): string | undefined {
	missing ??= starts('age', '--version') || (installOnDebian('age') && starts('age', '--version')) ? '' : advice;
	if (missing && process.env.CI) throw new Error(missing);
	return missing || undefined;
}

let missing: string | undefined;
const advice = 'Skipped: this needs the age tool, another implementation of the format. Install age.';

/** What the age tool says and does when it is given a passphrase at a terminal, which is the only way it takes one. */
export function age(passphrase: string, ...words: string[]): string {
	const command = ['age', ...words].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
	const input = `${passphrase}\n${passphrase}\n`;
	const { stdout } = spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], { input });
	return stdout.toString();
}
