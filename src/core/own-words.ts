import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf, type Answers } from './answers.ts';

/** Whether a fact is answered in the party’s own words. */
export const isOwnWords = (fact: FactId): boolean => factOf(fact).kind === 'text';

/** The answers without what the party calls itself and others: documents then speak of them neutrally. */
export function withoutOwnWords(answers: Answers): Answers {
	return Object.fromEntries(
		Object.entries(answers).filter(
			([fact, value]) => !isOwnWords(fact as FactId) || value === NOT_DECIDED || value === NOT_RECORDED
		)
	);
}
