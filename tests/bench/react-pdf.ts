import type { Document } from '#core/documents/blocks.ts';
import { plainText } from './plain-text.ts';
import { peerFolder } from './peer-folder.ts';
import { printing, type Printer } from './printer.ts';

/** @react-pdf/renderer: one Text a paragraph, tables as rows of cells, a font that every PDF reader has. */
export async function reactPdf(documents: readonly Document[]): Promise<Printer> {
	const version = '4.9.0';
	const folder = peerFolder([`@react-pdf/renderer@${version}`, 'react@19.2.0']);
	const { createElement } = (await folder.load('react')).default;
	const pdf = await folder.load('@react-pdf/renderer');
	const make = (type: unknown, style: object, children: unknown): object =>
		createElement(type, { style }, ...[children].flat());
	const text = (content: string, style: object = {}) => make(pdf.Text, { marginBottom: 6, ...style }, content);
	const row = (cells: readonly string[]) =>
		make(
			pdf.View,
			{ flexDirection: 'row' },
			cells.map((cell) => text(cell, { flex: 1, fontSize: 9 }))
		);
	return printing({ id: 'react-pdf', version }, documents, (document) => {
		const pieces = plainText(document).flatMap((piece) =>
			piece.kind === 'table' ? [piece.head, ...piece.rows].map(row) : [text(piece.text)]
		);
		const page = createElement(pdf.Page, { size: 'A4', style: { padding: 60, fontSize: 11 } }, ...pieces);
		return pdf.renderToBuffer(createElement(pdf.Document, {}, page));
	});
}
