import type { AskingWords } from '#content/languages/asking-words.ts';
import { whoAsked } from '#content/languages/en/asking-who.ts';
import type { QuestionId } from '#content/questions/index.ts';
import { tensions } from '#content/tensions.ts';

type Words = AskingWords<QuestionId, string, string>;

/** The words of the first question are there; those of the others, and what tensions need, are fetched with the first page that needs them. */
export const load = async ({ params: { page } }) => {
	const later = import('#content/languages/en/asking.ts');
	if (page in whoAsked.pages) {
		// Fetched ahead; if that fails it is fetched again when it is needed.
		later.catch(() => {});
		return { words: whoAsked as Words };
	}
	const [{ asking }, { default: Covered }, weighing] = await Promise.all([
		later,
		import('./Covered.svelte'),
		tensions.some(({ id }) => id === page) ? import('./Weigh.svelte') : undefined
	]);
	return { words: asking as Words, Covered, Weigh: weighing?.default };
};
