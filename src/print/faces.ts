import type { Font, Run } from 'pdfmake/js/PDFDocument.js';

interface Opened {
	readonly make: new (document: object, face: object, id: string) => Font;
	readonly face: object;
	/** What was set with it: words, and the pairs of letters that they are made of. */
	readonly words: Record<string, Run>;
	readonly pairs: Map<string, Letter>;
}

interface Letter {
	readonly glyph: Run['glyphs'][number];
	readonly position: Run['positions'][number];
}

const faces = new Map<string, Opened>();

/** A face that was opened, kept for every document. */
export function keep(name: string, { constructor, font }: Font): void {
	// A word may be "constructor".
	const words = Object.create(null) as Record<string, Run>;
	faces.set(name, { make: constructor as Opened['make'], face: font, words, pairs: new Map() });
}

export function isKept(name: string): boolean {
	return faces.has(name);
}

/** A kept face for a document: to open one takes long, and what was set with it before is known. */
export function keptFor(document: object, name: string, id: string): Font {
	const opened = faces.get(name)!;
	// Each document has glyphs of its own: one that is embedded as a piece of another does not know its letter.
	return quick(new opened.make(document, Object.create(opened.face, { _glyphs: { value: {} } }) as object, id), opened);
}

/** In our faces only the next letter moves a letter, or a mark does: a word without marks is put together from pairs that earlier words had. */
function quick(font: Font, { words, pairs }: Opened): Font {
	const whole = font.layoutRun.bind(font);
	font.layoutCache = words;
	font.layoutRun = (text) => {
		if (/\p{M}/u.test(text)) return whole(text);
		const letters = [...text];
		const found = letters.map((letter, index) => pairs.get(letter + (letters[index + 1] ?? '')));
		if (!found.every((one) => one !== undefined)) {
			const run = whole(text);
			letters.forEach((letter, index) => {
				const pair = letter + (letters[index + 1] ?? '');
				pairs.set(pair, { glyph: run.glyphs[index]!, position: run.positions[index]! });
			});
			return run;
		}
		return {
			glyphs: found.map(({ glyph }) => glyph),
			positions: found.map(({ position }) => position),
			advanceWidth: found.reduce((sum, { position }) => sum + position.xAdvance, 0)
		};
	};
	return font;
}
