import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const checksumsFile = 'checksums.txt';

/** Writes the SHA-256 of every file of a folder beside them, to be checked with `sha256sum -c checksums.txt`. */
export function writeChecksums(folder: string): void {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((name) => name !== checksumsFile)
		.sort();
	const lines = names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
	writeFileSync(join(folder, checksumsFile), lines.join(''));
}

function sha256(content: Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
