import type { AskingWords } from '#content/languages/asking-words.ts';
import type { FactId } from '#content/questions/index.ts';

/** What an option is called. */
export function sayOption(fact: FactId, option: string, facts: AskingWords['facts']): string {
	const words = facts[fact].options?.[option] ?? option;
	return typeof words === 'string' ? words : words[0];
}
