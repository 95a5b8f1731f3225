/** The parts of pdfmake that are used by themselves, without its virtual files and without anything that fetches. */
declare module 'pdfmake/js/PDFDocument.js' {
	const PDFDocument: new (
		fonts: Record<string, Record<string, string>>,
		images: object,
		patterns: object,
		attachments: object,
		options: object
	) => PDFKit.PDFDocument & { _id: String; endMetadata: () => void };
	export default PDFDocument;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
	export default class LayoutBuilder {
		constructor(size: object, margins: object, svgMeasure: object);
		registerTableLayouts(layouts: object): void;
		layoutDocument(...parts: unknown[]): object[];
	}
}

declare module 'pdfmake/js/Renderer.js' {
	export interface RenderedLine {
		readonly _outline?: { readonly id: string };
	}

	export default class Renderer {
		constructor(document: object);
		readonly pdfDocument: { readonly page: { readonly dictionary: object; readonly height: number } };
		readonly outlineMap: Record<string, { readonly dictionary: { readonly data: { Dest: unknown } } } | undefined>;
		renderPages(pages: object[]): void;
		renderLine(line: RenderedLine, x: number, y: number): void;
	}
}

declare module 'pdfmake/js/SVGMeasure.js' {
	export default class SVGMeasure {}
}

declare module 'pdfmake/js/tableLayouts.js' {
	export const tableLayouts: object;
}

declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'sfnt'; keepFeatures: string[]; noHinting: boolean }
	): Promise<Buffer>;
}
