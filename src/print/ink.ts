import type { Font } from 'pdfmake/js/PDFDocument.js';
import type { Inline } from 'pdfmake/js/Renderer.js';
import type { File } from './file.ts';
import { ruling } from './styles.ts';
import type { Decoration } from './tag.ts';

/** Writes words on a page. A word that comes again is written as before, which is why this is not left to the library. */
export class Ink {
	private readonly known = new Map<Font, Map<string, Written>>();
	private colour = '';

	constructor(private readonly file: File) {}

	/** Each page begins with black. */
	begin(): void {
		this.colour = '';
	}

	/** Words of one face, size and colour that follow one another, from the left and on the line given. */
	write(words: readonly Inline[], left: number, baseline: number): void {
		const { file } = this;
		const { font, fontSize, color } = words[0]!;
		const written = words.flatMap(({ text }) => this.parts(text, font));
		if (written.some(({ shifted }) => shifted)) {
			// Marks that stand over their letters: few, and the library knows how.
			file.fillColor(color);
			file
				.use(font, fontSize)
				.text(words.map(({ text }) => text).join(''), left, baseline, { lineBreak: false, baseline: 'alphabetic' });
			this.colour = '';
			return;
		}
		file.page.fonts[font.id] ??= font.ref();
		this.colourWith(color);
		// The page counts downwards, letters stand upwards.
		file.addContent(
			`BT /${font.id} ${fontSize} Tf 1 0 0 -1 ${short(left)} ${short(baseline)} Tm [${written.map(({ shown }) => shown).join('')}] TJ ET`
		);
	}

	/** A rule through words or below them, from the first letter to the last. */
	rule(words: readonly Inline[], ruled: Decoration, x: number, baseline: number): void {
		const [first, last] = [words[0]!, words.at(-1)!];
		const { above, thick } = ruling[ruled];
		const height = thick * first.fontSize;
		const width = last.x + last.width - last.trailingCut - first.x;
		this.colourWith(first.color);
		this.file.addContent(
			`${short(x + first.x)} ${short(baseline - above * first.fontSize - height / 2)} ${short(width)} ${short(height)} re f`
		);
	}

	private colourWith(colour: string): void {
		if (colour !== this.colour) this.file.addContent(`${inked(colour)} rg`);
		this.colour = colour;
	}

	/** A text in the pieces of which the next may know some: up to a space, and so on. */
	private parts(text: string, font: Font): Written[] {
		if (!this.known.has(font)) this.known.set(font, new Map());
		const known = this.known.get(font)!;
		return (text.match(/[^ ]* ?/g) ?? []).filter(Boolean).map((part) => {
			if (!known.has(part)) known.set(part, writtenIn(font, part));
			return known.get(part)!;
		});
	}
}

/** How a word is shown, and whether a mark of it is moved out of the line. */
interface Written {
	readonly shown: string;
	readonly shifted: boolean;
}

function writtenIn(font: Font, text: string): Written {
	const [glyphs, positions] = font.encode(text);
	let shown = '';
	let run = '';
	for (const [index, { xAdvance, advanceWidth }] of positions.entries()) {
		run += glyphs[index];
		const kerned = advanceWidth - xAdvance;
		if (kerned === 0) continue;
		shown += `<${run}>${short(kerned)}`;
		run = '';
	}
	const shifted = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
	return { shown: run ? `${shown}<${run}>` : shown, shifted };
}

function inked(colour: string): string {
	return [1, 3, 5].map((at) => short(parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

function short(value: number): number {
	return Math.round(value * 1000) / 1000;
}
