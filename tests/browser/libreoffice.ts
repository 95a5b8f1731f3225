import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOnDebian, starts } from './debian.ts';

/** Says why a test that opens Word files has to be skipped, or nothing when LibreOffice is there. Never skips in CI. */
export function libreOfficeMissing(): string | undefined {
	missing ??=
		starts('soffice', '--version') || (installOnDebian('libreoffice-writer-nogui') && starts('soffice', '--version'))
			? ''
			: advice;
	if (missing && process.env.CI) throw new Error(missing);
	return missing || undefined;
}

let missing: string | undefined;
const advice = 'Skipped: opening a Word file needs LibreOffice. Install it (libreoffice-writer-nogui on Debian).';

/** Opens Word files as a user would and writes each as PDF into a folder; all in one go, since it is slow to start. */
export function convertToPdf(files: readonly string[], folder: string): void {
	// A profile of its own: it neither disturbs nor asks a LibreOffice that is running.
	const profile = mkdtempSync(join(tmpdir(), 'libreoffice-'));
	try {
		const settings = `-env:UserInstallation=${pathToFileURL(profile)}`;
		execFileSync('soffice', [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
			stdio: 'ignore',
			timeout: 540_000
		});
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
}
