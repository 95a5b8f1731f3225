import { words } from '#content/languages/en/index.ts';
import { textToKeep } from '#core/kept-text.ts';
import type { Kept } from './answers-file.ts';

/** Work as it is kept: with the mandate as it reads now, so that a later release can show what its rules write otherwise. */
export const withText = (work: Kept): Kept => ({ ...work, text: textToKeep(work, words) });
