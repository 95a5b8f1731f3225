import type { Words } from '#content/languages/words.ts';
import type { Answers } from './answers.ts';
import type { PartyDocument } from './documents/blocks.ts';
import { notedFor, reviewed, type Copy } from './documents/reviewed.ts';
import { write } from './documents/write.ts';
import { plan, type Plan } from './plan.ts';
import { describe, type Profile } from './profile.ts';
import { apply, type RuleOutcome, type Verdict } from './rules.ts';
import { suggest } from './suggest.ts';
import type { Review } from './work.ts';

/** All that follows from a set of answers. */
export interface Draft {
	readonly profile: Profile;
	readonly verdicts: readonly {
		readonly id: Verdict['rule']['id'];
		readonly brief: string;
		readonly outcome: RuleOutcome;
	}[];
	readonly plan: Plan;
	readonly documents: readonly PartyDocument[];
	/** The marks that the mandate was written with. */
	readonly review: Review;
}

/** Answers → facts → rules → plan → the three documents as blocks, the mandate as a review left it. Pure: the same answers, words and review give the same draft. */
export function draft(answers: Answers, words: Words, review: Review = {}, copy: Copy = 'clean'): Draft {
	const profile = describe(answers, suggest(answers));
	const verdicts = apply(profile);
	const made = plan(verdicts, profile);
	const documents = write(made, profile, words);
	return {
		profile,
		verdicts: verdicts.map(({ rule, outcome }) => ({ id: rule.id, brief: rule.brief, outcome })),
		plan: made,
		documents: Object.keys(review).length === 0 ? documents : documents.map(inReview),
		review
	};
	function inReview(one: PartyDocument): PartyDocument {
		if (one.id === 'mandate') return reviewed(one, review, copy, words);
		return notedFor(one, documents.find(({ id }) => id === 'mandate')!.blocks, review, words);
	}
}
