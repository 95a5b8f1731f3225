import { advances } from './advances.ts';

/** The text of a drawing, in points: its size, from one line to the next, and the white between text and the edge of a box, at the sides and above. */
export const drawn = { size: 8.5, leading: 10.5, padding: 6, above: 4 } as const;

/** How wide a line in a box may be; a small box has less white at its sides. */
export function roomIn(width: number): number {
	return width - 2 * Math.min(drawn.padding, width / 12);
}

/** Characters that say something about other characters and are not drawn themselves, and what a line has no place for. */
export const invisible = /(?![\t-\r])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

export type Weight = 'regular' | 'semibold';

const widths = { regular: byCharacter('regular'), semibold: byCharacter('semibold') };
const markForUnknown = '□';
/** The widths of the characters of most text, which need no care, by their codes. */
const plainWidths = { regular: byCode('regular'), semibold: byCode('semibold') };

/** How wide a text is when set in Source Sans 3, in the unit of its size. Kerning is left out: it makes a text narrower. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
	let width = 0;
	const plain = plainWidths[weight];
	for (let index = 0; index < text.length; index++) {
		const one = plain[text.charCodeAt(index)];
		if (one === undefined) return (widthOfAny(text, weight) * size) / 1000;
		width += one;
	}
	return (width * size) / 1000;
}

/** A text broken into lines that fit a width: between words, after a hyphen, and inside a word that is longer than a line. */
export function linesOf(text: string, width: number, size: number, weight: Weight = 'regular'): string[] {
	const lines: string[] = [];
	const blank = textWidth(' ', size, weight);
	let line = '';
	let filled = 0;
	// Each piece with the space that stands before it, which a new line does without. Widths add up, since kerning is left out.
	for (const [, space, word] of text.trim().matchAll(/(\s*)([^\s-]*-+|[^\s-]+)/g))
		for (const [index, part] of pieces(word!, width, size, weight).entries()) {
			const gap = line && index === 0 && space ? ' ' : '';
			const longer = filled + (gap ? blank : 0) + textWidth(part, size, weight);
			if (line && longer > width) {
				lines.push(line);
				line = part;
				filled = textWidth(part, size, weight);
			} else {
				line += gap + part;
				filled = longer;
			}
		}
	return [...lines, line];
}

/** The width of the longest word, which a column should not be narrower than. */
export function longestWord(text: string, size: number, weight: Weight = 'regular'): number {
	return Math.max(0, ...text.split(/[\s-]+/).map((word) => textWidth(word, size, weight)));
}

function pieces(word: string, width: number, size: number, weight: Weight): string[] {
	if (textWidth(word, size, weight) <= width) return [word];
	const parts = [''];
	// A mark stays with the letter that carries it.
	for (const letter of word.match(/.\p{M}*/gsu) ?? []) {
		const longer = parts.at(-1) + letter;
		if (parts.at(-1) !== '' && textWidth(longer, size, weight) > width) parts.push(letter);
		else parts[parts.length - 1] = longer;
	}
	return parts;
}

/** The width of a text that has other characters too. */
function widthOfAny(text: string, weight: Weight): number {
	let width = 0;
	for (const character of text.replace(invisible, '').normalize('NFC'))
		width += widths[weight].get(character) ?? advance(character, weight);
	return width;
}

/** A letter with a diacritic is as wide as the letter without; what the font has not is drawn as a mark. */
function advance(character: string, weight: Weight): number {
	const known = widths[weight];
	return known.get(character.normalize('NFD')[0]!) ?? known.get(/\s/.test(character) ? ' ' : markForUnknown)!;
}

function byCode(weight: Weight): readonly (number | undefined)[] {
	const codes = Array.from({ length: 127 }, (_, code) => String.fromCharCode(code));
	return codes.map((one) => (one >= ' ' ? (widths[weight].get(one) ?? advance(one, weight)) : undefined));
}

function byCharacter(weight: Weight): ReadonlyMap<string, number> {
	return new Map(
		Object.entries(advances[weight]).flatMap(([width, text]) => [...text].map((one) => [one, Number(width)]))
	);
}
