/** The parts of pdfmake that are used by themselves, without its virtual files and without anything that fetches. */
declare module 'pdfmake/js/PDFDocument.js' {
	/** An object of a file. */
	export interface Reference {
		readonly data: Record<string, unknown>;
		buffer: Uint8Array[] | Uint8Array;
		write(chunk: string | Uint8Array): void;
		end(chunk?: string | Uint8Array): void;
		finalize(): void;
	}

	/** A text as it is set. */
	export interface Run {
		readonly glyphs: readonly object[];
		readonly positions: readonly Position[];
		readonly advanceWidth: number;
	}

	/** A face as it is embedded; `font` is what was opened, `layoutCache` holds the words that were set before. */
	export interface Font {
		readonly font: object;
		layoutCache: Record<string, Run>;
		layoutRun(text: string): Run;
		readonly id: string;
		readonly name: string;
		ref(): Reference;
		readonly ascender: number;
		lineHeight(size: number): number;
		/** Widths in thousandths of the size. */
		layoutCached(text: string): { readonly advanceWidth: number };
		encode(text: string): readonly [readonly string[], readonly Position[]];
	}

	/** Of a glyph, in thousandths of the size. */
	export interface Position {
		readonly xAdvance: number;
		readonly xOffset: number;
		readonly yOffset: number;
		readonly advanceWidth: number;
	}

	interface Page {
		readonly dictionary: Reference;
		readonly width: number;
		readonly height: number;
		readonly structParentTreeKey: number;
		write(operators: string): void;
		readonly fonts: Record<string, Reference>;
	}

	export default class PDFDocument {
		constructor(
			fonts: Record<string, Record<string, string>>,
			images: object,
			patterns: object,
			attachments: object,
			options: object
		);
		info: Record<string, string>;
		_id: String;
		_font: Font;
		readonly _fontFamilies: Record<string, Font | undefined>;
		_fontCount: number;
		readonly _root: Reference;
		readonly page: Page;
		ref(data?: object): Reference;
		provideFont(family: string, bold: boolean, italics: boolean): Font;
		endMetadata(): void;
		registerFont(name: string, bytes: Uint8Array): void;
		font(name: string): PDFDocument & { readonly _font: Font };
		fontSize(size: number): PDFDocument;
		fillColor(colour: string): PDFDocument;
		widthOfString(text: string): number;
		text(text: string, x: number, y: number, options: object): void;
		addContent(operators: string): unknown;
		flushPages(): void;
		addPage(options: { size: readonly number[] }): void;
		scale(factor: number): void;
		addNamedDestination(name: string, kind: string, x: number, y: number, zoom: null): void;
		goTo(x: number, y: number, width: number, height: number, name: string, options: object): void;
		getStructTreeRoot(): Reference;
		getStructParentTree(): { get(key: number): (object | null)[]; add(key: number, part: object): void };
		createStructParentTreeNextKey(): number;
		on(event: 'data', hear: (chunk: Uint8Array) => void): void;
		on(event: 'error', hear: (error: unknown) => void): void;
		on(event: 'end', hear: () => void): void;
		end(): void;
	}
}

declare module 'pdfmake/js/LayoutBuilder.js' {
	import type { Inline, RenderedLine } from 'pdfmake/js/Renderer.js';

	export interface Leaf {
		_inlines?: Inline[];
		readonly pageOrientation?: 'portrait' | 'landscape';
	}

	/** A row of a table, or what stands in columns. */
	export interface Row {
		readonly tableNode?: { readonly table: object };
		readonly rowIndex?: number;
	}

	export default class LayoutBuilder {
		constructor(size: object, margins: object, svgMeasure: object);
		readonly docMeasure: { textInlines: { buildInlines(text: unknown): object } };
		registerTableLayouts(layouts: object): void;
		readonly writer: {
			context(): { readonly availableHeight: number; readonly availableWidth: number };
			moveToNextPage(orientation?: string): void;
			beginUnbreakableBlock(): void;
			commitUnbreakableBlock(): void;
		};
		processLeaf(node: Leaf): void;
		processRow(row: Row): object;
		buildNextLine(node: Leaf): RenderedLine | null;
		tryLayoutDocument(content: object, document: object, ...others: unknown[]): object;
		layoutDocument(...parts: unknown[]): import('pdfmake/js/Renderer.js').RenderedPage[];
	}
}

declare module 'pdfmake/js/Renderer.js' {
	import type { Decoration, Tag } from '#print/tag.ts';

	import type { Font } from 'pdfmake/js/PDFDocument.js';

	/** A word on a line; of all that it may say, what is used here. */
	export interface Inline {
		text: string;
		readonly x: number;
		width: number;
		trailingCut: number;
		leadingCut: number;
		lineEnd?: boolean;
		noNewLine?: boolean;
		readonly font: Font;
		readonly fontSize: number;
		readonly color: string;
		readonly _pageNodeRef?: object;
		linkToDestination?: string;
		/** Ours: what it belongs to, and the heading that it leads to. */
		readonly tag?: Tag;
		readonly ruled?: Decoration;
		readonly leadsTo?: string;
	}

	export interface RenderedLine {
		inlines: Inline[];
		readonly _outline?: { readonly id: string };
		readonly _pageNodeRef?: object;
		getHeight(): number;
		getAscenderHeight(): number;
	}

	export interface RenderedSvg {
		readonly x: number;
		readonly y: number;
		readonly _width: number;
		readonly _height: number;
		/** Ours. */
		readonly tag: Tag;
	}

	export interface RenderedPage {
		readonly items: object[];
	}

	export default class Renderer {
		constructor(document: object);
		readonly outlineMap: Record<string, { readonly dictionary: { readonly data: { Dest: unknown } } } | undefined>;
		renderPages(pages: RenderedPage[]): void;
		renderLine(line: RenderedLine, x: number, y: number): void;
		renderVector(vector: object): void;
		renderSVG(svg: RenderedSvg): void;
	}
}

declare module 'pdfmake/js/SVGMeasure.js' {
	export default class SVGMeasure {}
}

declare module 'pdfmake/js/tableLayouts.js' {
	export const tableLayouts: object;
}

declare module 'linebreak' {
	export default class LineBreaker {
		constructor(text: string);
		nextBreak(): { readonly position: number; readonly required: boolean } | null;
	}
}

declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'sfnt'; keepFeatures: string[]; noHinting: boolean }
	): Promise<Buffer>;
}
