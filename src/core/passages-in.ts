import type { Words } from '#content/languages/words.ts';
import { reachable } from './answers.ts';
import { mandate } from './documents/mandate.ts';
import { passagesOf, type Passage } from './documents/passages.ts';
import { reviewedBlocks } from './documents/reviewed.ts';
import { trimmed } from './documents/write.ts';
import { writing } from './documents/writing.ts';
import { plan } from './plan.ts';
import { describe } from './profile.ts';
import { apply } from './rules.ts';
import { suggest } from './suggest.ts';
import type { Work } from './work.ts';

/** The passages of the mandate that work comes to, in its order; no other document is written for it. */
export function passagesIn(
	{ answers, review = {} }: Pick<Work, 'answers' | 'review'>,
	words: Words
): readonly Passage[] {
	const reached = reachable(answers);
	const profile = describe(reached, suggest(reached));
	const w = trimmed(writing(plan(apply(profile), profile), profile, words));
	return passagesOf(reviewedBlocks(mandate(w).blocks, review, 'clean', words));
}
