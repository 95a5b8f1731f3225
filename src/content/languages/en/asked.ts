import type { AskingWords } from '../asking-words.ts';
import { asFacts, asPages } from '../tension-words.ts';
import { asking } from './asking.ts';
import { tensions } from './tensions.ts';
import { weighing } from './weighing.ts';

/** The words of all that is asked: the twelve questions, which load first, and the tensions. */
export const asked: AskingWords = {
	questions: { ...asking.questions, weighing: weighing.part },
	pages: { ...asking.pages, ...asPages(tensions) },
	facts: { ...asking.facts, ...asFacts(tensions, weighing) }
};
