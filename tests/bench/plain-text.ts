import type { Document, Line } from '#core/documents/blocks.ts';

/** What every peer is given to set: the same words, one paragraph a line, tables as rows of cells; of a drawing one paragraph a box, and its labels as one. */
export type Piece =
	| { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
	| { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export function plainText(document: Document): readonly Piece[] {
	return [
		{ kind: 'title', text: document.title },
		...document.cover.map(({ label, line }) => paragraph(`${label} ${textOf(line)}`)),
		...(document.first
			? [heading(document.first.heading), ...document.first.lines.map((line) => paragraph(textOf(line)))]
			: []),
		...document.blocks.flatMap((block): readonly Piece[] => {
			switch (block.type) {
				case 'heading':
					return [heading(`${block.number ?? ''} ${block.text}`.trim())];
				case 'paragraph':
					return [paragraph(textOf(block.line))];
				case 'clause':
					return [
						paragraph(`${block.number} ${textOf(block.line)}`),
						...(block.items ?? []).map(({ mark, line }) => paragraph(`${mark} ${textOf(line)}`))
					];
				case 'list':
					return block.lines.map((line) => paragraph(textOf(line)));
				case 'table':
					return [
						{
							kind: 'table',
							head: block.head,
							rows: block.rows.map(({ cells }) => block.head.map((_, column) => textOf(cells[column] ?? [])))
						}
					];
				case 'drawing':
					return [
						// A bar has no words.
						...block.drawing.boxes.flatMap(({ lines }) => (lines.length > 0 ? [paragraph(lines.join(' '))] : [])),
						paragraph(block.drawing.labels.map(({ text }) => text).join(' '))
					];
				case 'signatures':
					return block.signers.flatMap((signer) => [signer, ...block.fields].map(paragraph));
				case 'page':
					return [];
			}
		})
	];
}

const heading = (text: string): Piece => ({ kind: 'heading', text });
const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
const textOf = (line: Line) => line.map(({ text }) => text).join('');
