import type { Cite } from '#content/grammar.ts';
import type { Words } from '#content/languages/words.ts';

/** Sources in words. S stands for passages of the article that the rules rest on: they are named together. */
export function sourcesIn(words: Pick<Words, 'sources' | 'passages'>, cites: readonly Cite[]): string[] {
	const passages = cites.filter((cite) => cite.startsWith('S')).map((cite) => Number(cite.slice(1)));
	const others = cites.filter((cite) => !cite.startsWith('S'));
	return [
		...(passages.length > 0 ? [words.passages(passages.sort((a, b) => a - b))] : []),
		...others.map((cite) => words.sources[cite] + (cite.startsWith('E') ? ` (${cite})` : ''))
	];
}

/** Sources in the order of their numbers: passages, other texts, what was not verified, and our own judgement last. */
export function inOrder<C extends string>(cites: readonly C[]): readonly C[] {
	const rank = (one: C) => 'SEBD'.indexOf(one[0]!);
	const number = (one: C) => Number(/\d+/.exec(one)?.[0] ?? 0);
	return cites.toSorted((a, b) => rank(a) - rank(b) || number(a) - number(b) || (a < b ? -1 : 1));
}

/** Whether nothing but our own judgement stands behind a rule. */
export function isSuggestion(cites: readonly Cite[]): boolean {
	return cites.every((cite) => cite === 'D' || cite === 'B');
}
