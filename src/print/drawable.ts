import type { Document } from '#core/documents/blocks.ts';
import { invisible } from '#core/documents/measure.ts';
import { coverage } from './fonts/coverage.ts';
import { rest, sans, serif } from './styles.ts';

export type Family = typeof serif | typeof sans | typeof rest;
export interface Piece {
	readonly text: string;
	readonly family: Family;
}

const markForUnknown = '□';
const known: Readonly<Record<Family, ReadonlySet<number>>> = {
	[serif]: covered('serif'),
	[sans]: covered('sans'),
	[rest]: covered('rest')
};

/** What was found for a letter, which most texts share. */
const found: Readonly<Record<Family, Map<string, Piece | undefined>>> = {
	[serif]: new Map(),
	[sans]: new Map(),
	[rest]: new Map()
};

/** What can be drawn of a text, in pieces of one family: the wanted one, or another where only that has the character; □ for what none has. */
export function drawable(text: string, wanted: Family): Piece[] {
	const pieces: { text: string; family: Family }[] = [];
	for (const letter of lettersOf(text)) {
		const drawn = inSome(letter, wanted) ?? inSome(marked(letter), wanted) ?? { text: markForUnknown, family: sans };
		const last = pieces.at(-1);
		if (last?.family === drawn.family) last.text += drawn.text;
		else pieces.push({ ...drawn });
	}
	return pieces;
}

/** The characters of a document that no embedded font has, and that are printed as □. */
export function unprintable(document: Document): string[] {
	const lost = new Set<string>();
	JSON.stringify(document, (_, value) => {
		if (typeof value === 'string')
			for (const letter of lettersOf(value))
				if (!inSome(letter, serif)) [...letter].filter(unknown).forEach((one) => lost.add(one));
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

/** A letter and its marks stay together: they only fit when they come from one face. */
function lettersOf(text: string): string[] {
	return (plain(text).match(/.\p{M}*/gsu) ?? []).map((letter) => (letter.length > 1 ? dotless(letter) : letter));
}

/** A mark above i and j takes the place of the dot. */
function dotless(letter: string): string {
	const [base = '', ...marks] = letter.normalize('NFD');
	const dotted = ['i', 'j'].indexOf(base);
	return dotted >= 0 && /[\u0300-\u0315]/.test(marks.join('')) ? ['ı', 'ȷ'][dotted] + marks.join('') : letter;
}

function inSome(letter: string, wanted: Family): Piece | undefined {
	if (!found[wanted].has(letter)) found[wanted].set(letter, lookedUp(letter, wanted));
	return found[wanted].get(letter);
}

function lookedUp(letter: string, wanted: Family): Piece | undefined {
	const forms = [letter, letter.normalize('NFD')];
	for (const family of new Set<Family>([wanted, serif, sans, rest]))
		for (const text of forms)
			if ([...text].every((one) => known[family].has(one.codePointAt(0)!))) return { text, family };
	return undefined;
}

function marked(letter: string): string {
	return [...letter].map((one) => (unknown(one) ? markForUnknown : one)).join('');
}

function unknown(character: string): boolean {
	return inSome(character, serif) === undefined;
}

function covered(family: keyof typeof coverage): ReadonlySet<number> {
	return new Set(
		coverage[family].split(' ').flatMap((run) => {
			const [first, last = first] = run.split('-').map((code) => parseInt(code, 16)) as [number, number?];
			return Array.from({ length: last! - first + 1 }, (_, index) => first + index);
		})
	);
}
