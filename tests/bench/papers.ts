import type { Document } from '#core/documents/blocks.ts';
import { print } from '#print/print.ts';
import { pdfmake, plainPdf } from './plain-pdfmake.ts';
import { ifItCan } from './peer-folder.ts';
import { printing } from './printer.ts';
import { reactPdf } from './react-pdf.ts';
import type { Row } from './row.ts';
import { median, timed } from './time.ts';
import { typst } from './typst.ts';
import { weasyPrint } from './weasyprint.ts';
import { wordAndOffice } from './word-and-office.ts';

/** The documents printed in Node, the first time and again, beside peers that set the same words. To be asked before anything else was printed. */
export async function papersMeasured(documents: readonly Document[]): Promise<readonly Row[]> {
	const ours = async () => {
		for (const document of documents) await print(document, { paper: 'A4' });
	};
	const first = await timed(ours);
	const again = await median(7, ours);
	const printers = [
		await printing(pdfmake, documents, plainPdf, 7),
		await ifItCan('@react-pdf/renderer', () => reactPdf(documents)),
		await ifItCan('LibreOffice', () => wordAndOffice(documents)),
		await ifItCan('WeasyPrint', () => weasyPrint(documents)),
		await ifItCan('Typst', () => typst(documents))
	].filter((one) => one !== undefined);
	return [
		{
			id: 'papers-first',
			ours: first,
			unit: 'ms',
			most: 2000,
			peers: printers.flatMap(({ peer, first }) => (first === undefined ? [] : [{ peer, figure: first }]))
		},
		{
			id: 'papers-again',
			ours: again,
			unit: 'ms',
			peers: printers.map(({ peer, again }) => ({ peer, figure: again, ...(peer === pdfmake && { most: 1.4 }) }))
		}
	];
}
