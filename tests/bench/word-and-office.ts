import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '#core/documents/blocks.ts';
import { printWord } from '#print/word/print-word.ts';
import { convertToPdf, libreOfficeMissing } from '../browser/libreoffice.ts';
import { versionOf } from './peer-folder.ts';
import type { Printer } from './printer.ts';
import { median } from './time.ts';

/** The usual way to a PDF from data: a Word file of the same text made by `docx`, and LibreOffice without a window to print it, once for all. */
export async function wordAndOffice(documents: readonly Document[]): Promise<Printer> {
	if (libreOfficeMissing()) throw new Error('it is not installed (the package libreoffice-writer-nogui on Debian).');
	const said = execFileSync('soffice', ['--version'], { encoding: 'utf8' });
	const version = `${versionOf('docx')}, LibreOffice ${said.match(/\d+(\.\d+)+/)?.[0] ?? ''}`;
	const again = await median(3, async () => {
		const folder = mkdtempSync(join(tmpdir(), 'bench-'));
		try {
			const files = documents.map(({ id }) => join(folder, `${id}.docx`));
			for (const [index, document] of documents.entries())
				writeFileSync(files[index]!, await printWord(document, { paper: 'A4' }));
			convertToPdf(files, folder);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
	return { peer: { id: 'docx-office', version }, first: undefined, again };
}
