import type { FactWords } from '#content/languages/asking-words.ts';

/** The words of an option: what it is called and, if need be, what it means and what it is marked with. */
export function optionWords(
	{ options }: FactWords,
	option: string
): { readonly label: string; readonly hint: string | undefined; readonly mark: string | undefined } {
	const words = options?.[option] ?? option;
	const [label, hint, mark] = typeof words === 'string' ? [words] : words;
	return { label, hint, mark };
}
