import type { Document } from '#core/documents/blocks.ts';
import { invisible } from '#core/documents/measure.ts';
import { coverage } from './fonts/coverage.ts';
import { sans, serif } from './styles.ts';

export type Family = typeof serif | typeof sans;
export interface Piece {
	readonly text: string;
	readonly family: Family;
}

const markForUnknown = '□';
const known: Record<Family, ReadonlySet<number>> = { [serif]: covered('serif'), [sans]: covered('sans') };

/** What can be drawn of a text, in pieces of one family: the wanted one, or the other where only that has the character; □ for what neither has. */
export function drawable(text: string, wanted: Family): Piece[] {
	const pieces: { text: string; family: Family }[] = [];
	const other: Family = wanted === serif ? sans : serif;
	// A letter and its marks stay together: they only fit when they come from one face.
	for (const [letter] of plain(text).matchAll(/.\p{M}*/gsu)) {
		const drawn = inFamily(letter, wanted) ?? inFamily(letter, other) ?? marked(letter, wanted);
		const last = pieces.at(-1);
		if (last?.family === drawn.family) last.text += drawn.text;
		else pieces.push({ ...drawn });
	}
	return pieces;
}

/** The same as one text, for places that have one face only. */
export function drawableText(text: string, family: Family): string {
	return [...plain(text).matchAll(/.\p{M}*/gsu)]
		.map(([letter]) => (inFamily(letter, family) ?? marked(letter, sans)).text)
		.join('');
}

/** The characters of a document that no embedded font has, and that are printed as □. */
export function unprintable(document: Document): string[] {
	const lost = new Set<string>();
	JSON.stringify(document, (_, value) => {
		if (typeof value === 'string')
			for (const [letter] of plain(value).matchAll(/.\p{M}*/gsu))
				if (!inFamily(letter, serif) && !inFamily(letter, sans))
					[...letter].filter(unknown).forEach((one) => lost.add(one));
		return value;
	});
	return [...lost];
}

/** Every kind of space is a space, and what is never drawn is left out. */
export function plain(text: string): string {
	return text
		.replace(/[\u2007\u202f]/g, '\u00a0')
		.replace(/[\t-\r\u0085\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]+/g, ' ')
		.replace(invisible, '')
		.normalize('NFC');
}

function inFamily(letter: string, family: Family): Piece | undefined {
	return [letter, letter.normalize('NFD')]
		.filter((form) => [...form].every((one) => known[family].has(one.codePointAt(0)!)))
		.map((text) => ({ text, family }))[0];
}

function marked(letter: string, wanted: Family): Piece {
	const text = [...letter].map((one) => (unknown(one) ? markForUnknown : one)).join('');
	return inFamily(text, wanted) ?? inFamily(text, sans) ?? { text: markForUnknown, family: sans };
}

function unknown(character: string): boolean {
	return !Object.values(known).some((set) =>
		[...character.normalize('NFD')].every((one) => set.has(one.codePointAt(0)!))
	);
}

function covered(family: keyof typeof coverage): ReadonlySet<number> {
	return new Set(
		coverage[family].split(' ').flatMap((run) => {
			const [first, last = first] = run.split('-').map((code) => parseInt(code, 16)) as [number, number?];
			return Array.from({ length: last! - first + 1 }, (_, index) => first + index);
		})
	);
}
