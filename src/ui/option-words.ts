import { asking } from '#content/languages/en/asking.ts';
import type { FactId } from '#content/questions/index.ts';

/** The words of an option: what it is called and, if need be, what it means. */
export function optionWords(fact: FactId, option: string): { label: string; hint: string | undefined } {
	const words = asking.facts[fact].options?.[option] ?? option;
	return typeof words === 'string' ? { label: words, hint: undefined } : { label: words[0], hint: words[1] };
}
