import { words } from '#content/languages/en/index.ts';
import type { Block, Document, Line, Run } from '#core/documents/blocks.ts';
import type { Draft } from '#core/draft.ts';

/** How a test reads a document: as text, as a reader would, or as the tables under a heading. */

export const said = (line: Line) => line.map(({ text }) => text).join('');

/** Every line of a block; of a drawing, the words in it. */
export function linesOf(block: Block): readonly Line[] {
	const plain = (text: string): Line => [{ text }];
	switch (block.type) {
		case 'heading':
			return [plain([block.number, block.text].filter(Boolean).join(' '))];
		case 'paragraph':
			return [block.line];
		case 'clause':
			return [
				[{ text: `${block.number} ` }, ...block.line],
				...(block.items ?? []).map(({ mark, line }) => [{ text: `${mark} ` }, ...line])
			];
		case 'list':
			return block.lines;
		case 'table':
			return [
				...(block.caption ? [plain(block.caption)] : []),
				...block.head.map(plain),
				...block.rows.flatMap(({ cells }) => cells)
			];
		case 'drawing':
			return [
				plain(block.drawing.alternative),
				...block.drawing.boxes.flatMap(({ lines }) => lines.map(plain)),
				...block.drawing.labels.map(({ text }) => plain(text))
			];
		case 'signatures':
			return block.signers.flatMap((signer) => [signer, ...block.fields]).map(plain);
		case 'page':
			return [];
	}
}

export const runsOf = (document: Document): readonly Run[] => document.blocks.flatMap(linesOf).flat();

/** All that a reader of the paper sees. */
export function textOf({ title, running, cover, first, blocks }: Document): string {
	return [
		title,
		running,
		...cover.map(({ label, line }) => `${label}: ${said(line)}`),
		...(first ? [first.heading, ...first.lines.map(said)] : []),
		...blocks.flatMap(linesOf).map(said)
	].join('\n');
}

export const allText = ({ documents }: Draft) => documents.map(textOf).join('\n');

export function documentOf({ documents }: Draft, id: Document['id']): Document {
	return documents.find((one) => one.id === id)!;
}

/** The text of a clause of the mandate. */
export function clauseText(draft: Draft, id: string): string {
	const found = documentOf(draft, 'mandate').blocks.find((block) => block.type === 'clause' && block.about.id === id);
	return found ? linesOf(found).map(said).join('\n') : '';
}

/** The rows of the first table under a heading, as text. */
export function rowsUnder(document: Document, heading: string): readonly (readonly string[])[] {
	const from = document.blocks.findIndex((block) => block.type === 'heading' && block.id === heading);
	const after = from < 0 ? [] : document.blocks.slice(from + 1);
	const end = after.findIndex((block) => block.type === 'heading');
	const table = (end < 0 ? after : after.slice(0, end)).find((block) => block.type === 'table');
	return table ? table.rows.map(({ cells }) => cells.map(said)) : [];
}

/** What stands on the cover beside one of its labels; an example in brackets is no number of its own. */
function onCover({ cover }: Document, label: 'openLabel' | 'dependsLabel' | 'figuresLabel'): string {
	const row = cover.find((one) => one.label === words.documents.text[label]);
	return row ? said(row.line).replace(/\[\d+\]/g, '') : '';
}

/** How many points the cover of the mandate says are open. */
export const openOnCover = (document: Document) => Number(/\d+/.exec(onCover(document, 'openLabel'))?.[0] ?? 0);

/** The points of the mandate that the cover of another document says it depends on. */
export const dependsOnCover = (document: Document) =>
	[...onCover(document, 'dependsLabel').matchAll(/(\d+) \(/g)].map(([, number]) => Number(number));

/** How many figures the cover says are proposed. */
export const figuresOnCover = (document: Document) => Number(/\d+/.exec(onCover(document, 'figuresLabel'))?.[0] ?? 0);
