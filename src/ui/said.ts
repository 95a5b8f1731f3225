import { NOT_DECIDED, NOT_RECORDED, type Cite } from '#content/grammar.ts';
import { app } from '#content/languages/en/app.ts';
import { asking } from '#content/languages/en/asking.ts';
import type { Words } from '#content/languages/words.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf, type Answer } from '#core/answers.ts';

/** The words of an option: what it is called and, if need be, what it means. */
export function optionWords(fact: FactId, option: string): { label: string; hint: string | undefined } {
	const words = asking.facts[fact].options?.[option] ?? option;
	return typeof words === 'string' ? { label: words, hint: undefined } : { label: words[0], hint: words[1] };
}

interface Said {
	readonly kind: 'given' | 'open' | 'neutral' | 'empty' | 'missing';
	readonly text: string;
}

/** An answer in words, and whether it is one of those that leave something open. */
export function said(fact: FactId, answer: Answer | undefined): Said {
	if (answer === undefined) {
		const { kind } = factOf(fact);
		const mayStayEmpty = kind === 'text' || kind === 'count';
		return mayStayEmpty
			? { kind: 'empty', text: app.check.leftEmpty }
			: { kind: 'missing', text: app.check.notAnswered };
	}
	if (answer === NOT_DECIDED) return { kind: 'open', text: app.check.notDecided };
	if (answer === NOT_RECORDED) return { kind: 'neutral', text: app.check.notRecorded };
	if (typeof answer === 'object')
		return { kind: 'given', text: answer.map((one) => optionWords(fact, one).label).join('; ') || app.check.none };
	return { kind: 'given', text: asking.facts[fact].options ? optionWords(fact, String(answer)).label : String(answer) };
}

/** Sources in words. S stands for passages of the article that the rules rest on: they are named together. */
export function sourcesIn(words: Pick<Words, 'sources' | 'passage'>, cites: readonly Cite[]): string[] {
	const passages = cites.filter((cite) => cite.startsWith('S')).map((cite) => Number(cite.slice(1)));
	const others = cites.filter((cite) => !cite.startsWith('S'));
	return [
		...(passages.length > 0 ? [words.passage.replace('{n}', passages.sort((a, b) => a - b).join(', '))] : []),
		...others.map(
			(cite) => (words.sources as Record<string, string>)[cite] + (cite.startsWith('E') ? ` (${cite})` : '')
		)
	];
}
