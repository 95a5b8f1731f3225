import type { Font } from 'pdfmake/js/PDFDocument.js';

/** A face for what draws charts, which leaves out a glyph without width: a mark over a letter gets next to none, and its place by a move before it and one back. */
export function withMarks(font: Font): Font {
	return Object.assign(Object.create(font) as Font, {
		// Embedded is the face itself.
		ref: () => font.ref(),
		encode(text: string): ReturnType<Font['encode']> {
			const [glyphs, positions] = font.encode(text);
			const placed = positions.map((position) => ({ ...position }));
			placed.forEach((position, index) => {
				if (position.advanceWidth !== 0) return;
				const letter = placed[index - 1];
				if (letter) letter.xAdvance += position.xOffset;
				position.xAdvance -= position.xOffset;
				position.advanceWidth = next;
			});
			return [glyphs, placed];
		}
	});
}

/** In thousandths of the size: too little to be seen. */
const next = 0.001;
