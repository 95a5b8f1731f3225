import { NOT_DECIDED } from '#content/grammar.ts';
import type { PageId } from '#content/questions/index.ts';
import { everyPage, factsFor, type Answers } from './answers.ts';

/** Answers once a page is put aside: whatever is decided on it is not decided, so that the documents show every alternative. What the party typed in its own words stays. */
export function putAside(id: PageId, answers: Answers): Answers {
	const { page } = everyPage.find((asked) => asked.page.id === id)!;
	const found = factsFor(page, answers).find(({ id, kind }) => kind !== 'text' && answers[id] !== NOT_DECIDED);
	// What is left open may call for another fact on the same page.
	return found ? putAside(id, { ...answers, [found.id]: NOT_DECIDED }) : answers;
}
