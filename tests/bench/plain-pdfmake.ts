import { createRequire } from 'node:module';
import type { Document } from '#core/documents/blocks.ts';
import { plainText } from './plain-text.ts';
import { versionOf } from './peer-folder.ts';
import type { Peer } from './row.ts';

/** pdfmake as its makers hand it out, with its own fonts. */
export const pdfmake: Peer = { id: 'pdfmake', version: versionOf('pdfmake') };

// Loaded here, as the program of every other is, before the time begins.
const program = createRequire(import.meta.url)('pdfmake');

export async function plainPdf(document: Document): Promise<unknown> {
	program.setFonts(fonts);
	program.setUrlAccessPolicy(() => false);
	program.setLocalAccessPolicy(() => true);
	return program.createPdf(plainDefinition(document)).getBuffer();
}

export function plainDefinition(document: Document): object {
	return {
		pageSize: 'A4',
		content: plainText(document).map((piece) =>
			piece.kind === 'table'
				? {
						table: {
							headerRows: 1,
							widths: piece.head.map(() => '*'),
							body: [[...piece.head], ...piece.rows.map((row) => [...row])]
						}
					}
				: piece.text
		)
	};
}

const folder = 'node_modules/pdfmake/fonts/Roboto';
const fonts = {
	Roboto: {
		normal: `${folder}/Roboto-Regular.ttf`,
		bold: `${folder}/Roboto-Medium.ttf`,
		italics: `${folder}/Roboto-Italic.ttf`,
		bolditalics: `${folder}/Roboto-MediumItalic.ttf`
	}
};
