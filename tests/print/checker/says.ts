import type { Block, Document, Line } from '#core/documents/blocks.ts';
import { svg } from '#core/documents/svg.ts';
import { drawable } from '#print/drawable.ts';
import { withLegibleCharts } from '#print/charts.ts';
import { sheetsOf } from '#print/lay-out.ts';
import { recordOf } from '#print/records.ts';
import { looks, serif, type Look, type LookId } from '#print/styles.ts';
import type { Checked } from './faults.ts';
import { textOf, type Claimed } from './marks.ts';
import type { Part } from './structure.ts';

/** What a document says, part by part, as it has to be heard from its print: every run of its blocks, and nothing else. */
export function saidBy(document: Document, look: LookId, pageOf: (heading: number) => number): string[] {
	const headings = document.blocks.filter((block) => block.type === 'heading');
	const contents = headings.flatMap((heading, index) =>
		heading.level === 1 ? [`${heading.number ?? ''} ${heading.text} ${pageOf(index)}`] : []
	);
	return [
		document.title,
		...document.cover.flatMap(({ label, line }) => [label, said(line)]),
		...(document.first
			? [document.first.heading, ...document.first.lines.flatMap((line, i) => [`${i + 1}.`, said(line)])]
			: []),
		...(document.contents !== undefined && contents.length > 0 ? [document.contents, ...contents] : []),
		...withLegibleCharts(document, sheetsOf('A4', looks[look])).flatMap((block) =>
			block.type === 'table' && block.widths.length > ((looks[look] as Look).columns ?? Infinity)
				? listed(block)
				: saidByBlock(block)
		)
	]
		.map(printed)
		.filter((text) => text !== '');
}

/** What is heard from a print, part by part. */
export function heardFrom({ claimed }: Checked): string[] {
	return words(claimed).map(({ text }) => text);
}

/** On which page the headings below the cover begin. */
export function pagesOfHeadings({ claimed }: Checked, document: Document): number[] {
	const headings = words(claimed).filter(({ part }) => /^H[2-6]$/.test(part.role));
	const onCover = [document.first, document.blocks.some(({ type }) => type === 'heading')].filter(Boolean).length;
	return headings.slice(onCover).map(({ page }) => page);
}

function words(claimed: readonly Claimed[]) {
	const heard = new Map<Part, { part: Part; page: number; text: string }>();
	for (const { part: own, page, mark } of claimed) {
		// A stretch of a redline is heard with its line.
		const part = own.role === 'Span' ? own.parent! : own;
		const known = heard.get(part);
		if (known) known.text += textOf(mark);
		else heard.set(part, { part, page: page.number, text: textOf(mark) });
	}
	return [...heard.values()].map((one) => ({ ...one, text: spaced(one.text) })).filter(({ text }) => text !== '');
}

function saidByBlock(block: Block): string[] {
	switch (block.type) {
		case 'heading':
			return [`${block.number ?? ''} ${block.text}`];
		case 'paragraph':
			return [said(block.line)];
		case 'clause':
			return [block.number, said(block.line), ...(block.items ?? []).flatMap(({ mark, line }) => [mark, said(line)])];
		case 'list':
			return block.lines.flatMap((line, i) => [block.tick ?? (block.ordered ? `${i + 1}.` : '–'), said(line)]);
		case 'table':
			return [block.caption ?? '', ...block.head, ...block.rows.flatMap(({ cells }) => cells.map(said))];
		case 'drawing':
			return [[...svg(block.drawing).matchAll(/>([^<]+)</g)].map(([, text]) => unescaped(text!)).join('')];
		case 'signatures':
			return block.signers.flatMap((signer) => [signer, ...block.fields]);
		case 'page':
			return [];
	}
}

function listed({ caption = '', head, rows }: Extract<Block, { type: 'table' }>): string[] {
	return [
		caption,
		...rows.flatMap(({ cells }) => {
			const record = recordOf(head, cells);
			return [said(record.label), ...record.said.map(said)];
		})
	];
}

function said(line: Line): string {
	return line.map(({ kind, text }) => (kind === 'break' ? ' ' : text)).join('');
}

/** With a mark for what no font has. */
function printed(text: string): string {
	return spaced(
		drawable(text, serif)
			.map((piece) => piece.text)
			.join('')
	);
}

function spaced(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function unescaped(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
}
