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

/** Whether nothing but our own judgement stands behind a rule. */
export function isSuggestion(cites: readonly Cite[]): boolean {
	return cites.every((cite) => cite === 'D' || cite === 'B');
}
