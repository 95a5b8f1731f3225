import type { Document } from '#core/documents/blocks.ts';
import * as layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import * as pdfDocument from 'pdfmake/js/PDFDocument.js';
import * as renderer from 'pdfmake/js/Renderer.js';
import type { RenderedLine } from 'pdfmake/js/Renderer.js';
import * as svgMeasure from 'pdfmake/js/SVGMeasure.js';
import * as layouts from 'pdfmake/js/tableLayouts.js';
import { attach, type Attached } from './attached.ts';
import { plain } from './drawable.ts';
import { fingerprint } from './fingerprint.ts';
import { loadFaces, type Face, type Faces } from './fonts/load.ts';
import { layOut } from './lay-out.ts';
import { stamped } from './stamp.ts';
import { rest, sans, serif, type Paper } from './styles.ts';

const [PDFDocument, LayoutBuilder, Renderer, SVGMeasure] = [
	exported(pdfDocument),
	exported(layoutBuilder),
	exported(renderer),
	exported(svgMeasure)
];

const families: Record<string, Record<string, Face>> = {
	[serif]: { normal: 'serif-regular', bold: 'serif-semibold', italics: 'serif-italic', bolditalics: 'serif-semibold' },
	[sans]: { normal: 'sans-regular', bold: 'sans-semibold', italics: 'sans-regular', bolditalics: 'sans-semibold' },
	[rest]: { normal: 'rest-regular', bold: 'rest-semibold', italics: 'rest-regular', bolditalics: 'rest-semibold' }
};

export interface Printing {
	readonly paper: Paper;
	/** A file to carry inside. As long as nothing is said, nothing is carried. */
	readonly attached?: Attached | undefined;
}

/** A document as PDF, the same in Node and in the browser: the same document, paper and attached file give the same bytes. A failed print may be tried again. */
export async function print(document: Document, { paper, attached }: Printing): Promise<Uint8Array> {
	try {
		const file = pdf(document, paper, await loadFaces());
		if (attached) attach(file as never, attached);
		return stamped(await written(file), fingerprint(document));
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`The document "${document.title}" could not be printed: ${reason}`, { cause });
	}
}

/** What pdfmake's own printer does, without what it would add: its name, the time, and a look at addresses and files. */
function pdf(document: Document, paper: Paper, faces: Faces) {
	const { content, header, footer, pageSize, pageMargins } = layOut(document, paper);
	const file = new PDFDocument(
		families,
		{},
		{},
		{},
		{
			size: [pageSize.width, pageSize.height],
			pdfVersion: '1.7',
			displayTitle: true,
			lang: document.language,
			fontLayoutCache: true,
			autoFirstPage: false,
			font: null
		}
	);
	for (const [face, bytes] of Object.entries(faces)) file.registerFont(face, bytes as Buffer);
	file.info = { Title: plain(document.title) };
	file._id = new String(fingerprint(document));
	// Its metadata would repeat the title and add the time.
	file.endMetadata = () => {};

	const builder = new LayoutBuilder(pageSize, pageMargins, new SVGMeasure());
	builder.registerTableLayouts(layouts.tableLayouts);
	const style = { font: serif };
	const pages = builder.layoutDocument(content, file, {}, style, undefined, header, footer);
	new Press(file).renderPages(pages);
	return file;
}

/** A bookmark leads to its heading, not to the corner of its page. */
class Press extends Renderer {
	override renderLine(line: RenderedLine, x: number, y: number): void {
		super.renderLine(line, x, y);
		const { page } = this.pdfDocument;
		const mark = this.outlineMap[line._outline?.id ?? ''];
		if (mark) mark.dictionary.data.Dest = [page.dictionary, 'XYZ', 0, page.height - y, null];
	}
}

function written(file: PDFKit.PDFDocument): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		file.on('error', reject);
		file.on('end', () => {
			const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
			chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
			resolve(bytes);
		});
		file.end();
	});
}

/** pdfmake's modules are compiled: what they export by default is found one or two steps down, depending on who loads them. */
function exported<T>(module: { default: T }): T {
	return (module.default as { default?: T }).default ?? module.default;
}
