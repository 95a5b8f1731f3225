import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document, Line } from '#core/documents/blocks.ts';
import type { Paper } from '#print/styles.ts';
import { peerFolder } from './peer-folder.ts';

type Element = object;

/** Prints a text with @react-pdf/renderer: one Text a paragraph, tables as rows of cells. `undefined` where it cannot be installed. */
export async function reactPdf(): Promise<((document: Document, paper: Paper) => Promise<number>) | undefined> {
	const folder = peerFolder(['@react-pdf/renderer@4.9.0', 'react@19.2.0']);
	if (!folder) return undefined;
	const require = createRequire(resolve(folder, 'here.js'));
	const { createElement } = require('react');
	const pdf = await import(pathToFileURL(require.resolve('@react-pdf/renderer')).href);
	const make = (type: unknown, style: object, children: unknown): Element =>
		createElement(type, { style }, ...[children].flat());
	const text = (content: string, style: object = {}) => make(pdf.Text, { marginBottom: 6, ...style }, content);
	return async (document, paper) => {
		const blocks = linesOf(document).map((line) =>
			typeof line === 'string'
				? text(line)
				: make(
						pdf.View,
						{ flexDirection: 'row' },
						line.map((cell) => text(cell, { flex: 1, fontSize: 9 }))
					)
		);
		const page = createElement(
			pdf.Page,
			{ size: paper.toUpperCase(), style: { padding: 60, fontSize: 11 } },
			...blocks
		);
		return (await pdf.renderToBuffer(createElement(pdf.Document, {}, page))).length;
	};
}

/** A document as lines and rows of cells. */
function linesOf(document: Document): (string | readonly string[])[] {
	const text = (line: Line) => line.map((run) => run.text).join('');
	return [
		document.title,
		...document.cover.map(({ label, line }) => `${label} ${text(line)}`),
		...document.blocks.flatMap((block): (string | readonly string[])[] => {
			switch (block.type) {
				case 'heading':
					return [`${block.number ?? ''} ${block.text}`];
				case 'paragraph':
					return [text(block.line)];
				case 'clause':
					return [
						`${block.number} ${text(block.line)}`,
						...(block.items ?? []).map(({ mark, line }) => `${mark} ${text(line)}`)
					];
				case 'list':
					return block.lines.map(text);
				case 'table':
					return [
						block.head,
						...block.rows.map(({ cells }) => block.head.map((_, column) => text(cells[column] ?? [])))
					];
				case 'drawing':
					return block.drawing.boxes.map((box) => box.lines.join(' '));
				case 'signatures':
					return block.signers.flatMap((signer) => [signer, ...block.fields]);
				case 'page':
					return [];
			}
		})
	];
}
