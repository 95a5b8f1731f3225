import type { Words } from '#content/languages/words.ts';
import type { Answers } from './answers.ts';
import type { PartyDocument } from './documents/blocks.ts';
import { write } from './documents/write.ts';
import { plan, type Plan } from './plan.ts';
import { describe, type Profile } from './profile.ts';
import { apply, type RuleOutcome, type Verdict } from './rules.ts';
import { suggest } from './suggest.ts';

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
}

/** Answers → facts → rules → plan → the three documents as blocks. Pure: the same answers and words give the same draft. */
export function draft(answers: Answers, words: Words): Draft {
	const profile = describe(answers, suggest(answers));
	const verdicts = apply(profile);
	const made = plan(verdicts, profile);
	return {
		profile,
		verdicts: verdicts.map(({ rule, outcome }) => ({ id: rule.id, brief: rule.brief, outcome })),
		plan: made,
		documents: write(made, profile, words)
	};
}
