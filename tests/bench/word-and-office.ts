import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '#core/documents/blocks.ts';
import { printWord } from '#print/word/print-word.ts';
import { convertToPdf, libreOfficeMissing } from '../browser/libreoffice.ts';

/** The usual way to a PDF from data: a Word file of the same text made by `docx`, and LibreOffice without a window to print it, once for all. */
export function wordAndOffice(): ((documents: readonly Document[]) => Promise<void>) | undefined {
	if (libreOfficeMissing()) return undefined;
	return async (documents) => {
		const folder = mkdtempSync(join(tmpdir(), 'bench-'));
		try {
			const files = documents.map(({ id }) => join(folder, `${id}.docx`));
			for (const [index, document] of documents.entries())
				writeFileSync(files[index]!, await printWord(document, { paper: 'A4' }));
			convertToPdf(files, folder);
		} finally {
			rmSync(folder, { recursive: true });
		}
	};
}
