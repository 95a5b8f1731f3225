/** What somebody looks for: words in small letters, all of which have to be there. */
export const wordsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

export function holdsAll(text: string, wanted: readonly string[]): boolean {
	const small = text.toLowerCase();
	return wanted.every((word) => small.includes(word));
}

/** A text in pieces, those that were looked for marked. */
export function marked(text: string, wanted: readonly string[]): readonly { text: string; found: boolean }[] {
	if (wanted.length === 0) return [{ text, found: false }];
	const longestFirst = wanted.toSorted((a, b) => b.length - a.length);
	const one = new RegExp(`(${longestFirst.map((word) => literally(word)).join('|')})`, 'giu');
	return text
		.split(one)
		.map((piece, index) => ({ text: piece, found: index % 2 === 1 }))
		.filter((piece) => piece.text !== '');
}

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
