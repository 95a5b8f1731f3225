import LineBreaker from 'linebreak';
import * as layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import type { Font } from 'pdfmake/js/PDFDocument.js';
import type { Leaf, Row } from 'pdfmake/js/LayoutBuilder.js';
import type { Inline, RenderedLine } from 'pdfmake/js/Renderer.js';
import { exported } from './exported.ts';
import type { File } from './file.ts';
import type { Strand } from './words.ts';

const LayoutBuilder = exported(layoutBuilder);

/** Which rows of a table, its head among them, stay on the page of the row below. */
export interface HeldRows {
	readonly held: readonly boolean[];
}

/** pdfmake’s layout, but for how words are measured, for the last line of a text, which never stands alone on a page, and for rows that stay together. */
export class Layout extends LayoutBuilder {
	private lines: RenderedLine[] = [];

	override processLeaf(node: Leaf): void {
		if (node._inlines) node._inlines = loosened(node._inlines, this.writer.context().availableWidth);
		for (let line = super.buildNextLine(node); line; line = super.buildNextLine(node)) this.lines.push(line);
		super.processLeaf(node);
	}

	override buildNextLine(node: Leaf): RenderedLine | null {
		const [line, last, ...more] = this.lines;
		if (line && last && more.length === 0) {
			const { availableHeight } = this.writer.context();
			const [height, both] = [line.getHeight(), line.getHeight() + last.getHeight()];
			if (height <= availableHeight && availableHeight < both) this.writer.moveToNextPage(node.pageOrientation);
		}
		return this.lines.shift() ?? null;
	}

	/** Rows that stay together: what is begun here ends within the last row of those that stay together, before the library ends that row. */
	override processRow(row: Row): object {
		const { held } = (row.tableNode?.table ?? { held: [] }) as HeldRows;
		const at = row.rowIndex ?? 0;
		const before = held[at - 1] ?? false;
		if (held[at] && !before) this.writer.beginUnbreakableBlock();
		const processed = super.processRow(row);
		if (before && !held[at]) this.writer.commitUnbreakableBlock();
		return processed;
	}

	override tryLayoutDocument(content: object, file: object, ...others: unknown[]): object {
		this.docMeasure.textInlines = { buildInlines: (strands) => measured(strands as Strand[] | string, file as File) };
		return super.tryLayoutDocument(content, file, ...others);
	}
}

/**
 * The words of a text with their widths. pdfmake’s own measuring copies some thirty properties to every word and looks
 * each up in all that stands around it; here a word stands on what its strand says, which halves the time of a print.
 */
function measured(strands: Strand[] | string, file: File): { items: Inline[]; minWidth: number; maxWidth: number } {
	const items: Inline[] = [];
	let [minWidth, maxWidth, width] = [0, 0, 0];
	if (typeof strands === 'string') return { items, minWidth, maxWidth };
	const breaks = breaksOf(strands.map(({ text }) => text).join(''));
	let start = 0;
	for (const strand of strands) {
		const look = lookOf(strand, file);
		const end = start + strand.text.length;
		for (let at = start; at < end;) {
			const next = breaks.find(at);
			const to = Math.min(next.at, end);
			const word: Inline = wordOf(strand.text.slice(at - start, to - start), look);
			// A word that goes on in the next strand, in another face or colour.
			if (next.at > end) word.noNewLine = true;
			else if (next.required) word.lineEnd = true;
			items.push(word);
			width += word.width;
			minWidth = Math.max(minWidth, word.width - word.trailingCut);
			maxWidth = Math.max(maxWidth, width - word.trailingCut);
			if (word.lineEnd) width = 0;
			at = to;
		}
		start = end;
	}
	return { items, minWidth, maxWidth };
}

/** Where a text may break, asked from front to back. */
function breaksOf(text: string) {
	const breaker = new LineBreaker(text);
	let next = { at: 0, required: false };
	return {
		find(after: number) {
			while (next.at <= after) {
				const found = breaker.nextBreak();
				next = found
					? { at: found.position, required: text[found.position - 1] === '\n' }
					: { at: text.length, required: false };
			}
			return next;
		}
	};
}

/** What the words of a strand have in common. */
function lookOf(strand: Strand, file: File) {
	const font = file.provideFont(strand.font, strand.bold, false);
	return {
		...strand,
		font,
		height: font.lineHeight(strand.fontSize) * strand.lineHeight,
		leadingCut: 0,
		blank: widthOf(' ', font)
	};
}

function wordOf(text: string, look: ReturnType<typeof lookOf>): Inline {
	const word: Inline = Object.create(look);
	// Once it is known where a line may break, a space that holds is one like others, so that a search finds it.
	word.text = (text.endsWith('\n') ? text.slice(0, -1) : text).replaceAll('\u00a0', ' ');
	const spaces = word.text.length - word.text.trimEnd().length;
	word.width = (widthOf(word.text, look.font) * look.fontSize) / 1000;
	word.trailingCut = (spaces * look.blank * look.fontSize) / 1000;
	return word;
}

/** What is to stay on one line and is wider than any line here breaks at the spaces that held it, rather than inside a word. */
function loosened(words: Inline[], width: number): Inline[] {
	if (!words.some(({ text }) => held.test(text))) return words;
	const loose: Inline[] = [];
	let group: Inline[] = [];
	for (const word of words) {
		group.push(word);
		if (word.noNewLine) continue;
		const wide = group.reduce((sum, one) => sum + one.width, -word.trailingCut) > width;
		loose.push(...(wide ? group.flatMap(apart) : group));
		group = [];
	}
	return [...loose, ...group];
}

/** Behind a space that stands before more of the same word. */
const held = /(?<= )(?=\S)/;

function apart(word: Inline): Inline[] {
	const parts = word.text.split(held);
	if (parts.length === 1) return [word];
	const look = Object.getPrototypeOf(word) as ReturnType<typeof lookOf>;
	const words = parts.map((text) => wordOf(text, look));
	const { noNewLine, lineEnd } = word;
	Object.assign(words.at(-1)!, { ...(noNewLine ? { noNewLine } : {}), ...(lineEnd ? { lineEnd } : {}) });
	return words;
}

/** In thousandths of the size. */
function widthOf(text: string, font: Font): number {
	return text === '' ? 0 : font.layoutCached(text).advanceWidth;
}
