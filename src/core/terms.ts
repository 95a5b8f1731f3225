import type { TermId } from '#content/glossary.ts';
import type { GlossaryWords } from '#content/languages/glossary-words.ts';

/** A piece of a text; with a term, it is the word that can be explained. */
export interface Piece {
	readonly text: string;
	readonly term?: TermId;
}

/** The texts of a page in pieces. Read in their order, each term is marked where it first stands, and nowhere else. */
export function termsIn(texts: readonly string[], { terms }: GlossaryWords): readonly (readonly Piece[])[] {
	const byForm = new Map(
		Object.entries(terms).flatMap(([id, { forms }]) => forms.map((form) => [form, id as TermId] as const))
	);
	// The longer form first: a peace secretariat before a secretariat.
	const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).join('|');
	const word = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms})(?![\\p{L}\\p{N}-])`, 'giu');
	const seen = new Set<TermId>();
	return texts.map((text) => {
		const pieces: Piece[] = [];
		let from = 0;
		for (const { 0: found, index } of text.matchAll(word)) {
			const term = byForm.get(found.toLowerCase())!;
			if (seen.has(term)) continue;
			seen.add(term);
			if (index > from) pieces.push({ text: text.slice(from, index) });
			pieces.push({ text: found, term });
			from = index + found.length;
		}
		if (from < text.length) pieces.push({ text: text.slice(from) });
		return pieces;
	});
}
