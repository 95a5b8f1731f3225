import { execFileSync } from 'node:child_process';
import { installOnDebian, starts } from './debian.ts';

/**
 * Says why a test that reads PDFs has to be skipped, or nothing when poppler is there. Never skips in CI.
 *
 *     test.skip(Boolean(popplerMissing()), popplerMissing());
 */
export function popplerMissing(): string | undefined {
	missing ??=
		starts('pdftotext', '-v') || (installOnDebian('poppler-utils') && starts('pdftotext', '-v')) ? '' : advice;
	if (missing && process.env.CI) throw new Error(missing);
	return missing || undefined;
}

let missing: string | undefined;
const advice = 'Skipped: reading a PDF needs pdftotext and pdftoppm. Install poppler (poppler-utils on Debian).';

/** The text of a PDF as a reader meets it. */
export function textOfPdf(file: string): string {
	return execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
}

/** Draws each page as `<prefix>-1.png`, `<prefix>-2.png` … */
export function drawPdf(file: string, prefix: string, dotsPerInch = 80): void {
	execFileSync('pdftoppm', ['-png', '-r', String(dotsPerInch), file, prefix]);
}
