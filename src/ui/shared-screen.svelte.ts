import { withoutOwnWords } from '#core/own-words.ts';
import type { Answers } from '#core/answers.ts';

/** Whether others can see this screen: then pages for the facilitator alone stay covered (brief 4.4), and, if one wants, what the party typed. Kept only while the app is open. */
export const sharedScreen = $state({ on: false, hidesWords: false });

/** Whether the party’s own words stay covered now. */
export const hidesWords = (): boolean => sharedScreen.on && sharedScreen.hidesWords;

/** The answers as this screen may show them. */
export const shownHere = (answers: Answers): Answers => (hidesWords() ? withoutOwnWords(answers) : answers);
