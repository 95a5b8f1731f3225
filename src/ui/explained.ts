import { glossary } from '#content/languages/en/glossary.ts';
import { termsIn } from '#core/terms.ts';

/** The texts of a page in the order in which they are read, in pieces, with the words of the glossary marked. */
export const explained = (texts: readonly string[]) => termsIn(texts, glossary);
