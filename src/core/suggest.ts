import { rules } from '#content/rules/index.ts';
import type { Rule } from '#content/rules/rule.ts';
import type { Answers } from './answers.ts';
import { describe, type Suggested } from './profile.ts';
import { apply } from './rules.ts';

const suggesting = rules.filter(({ then }) => then.suggests || then.suggestsLater || then.suggestsLimits);

/** What is ticked beforehand in `functions`, `later` and `limits`: what a side in this place usually starts with. The party changes it freely. */
export function suggest(answers: Answers): Suggested {
	const called = apply(describe(answers), suggesting).filter(({ outcome }) => outcome !== 'does-not-apply');
	const gather = (of: (rule: Rule) => readonly string[] | undefined) => [
		...new Set(called.flatMap(({ rule }) => of(rule) ?? []))
	];
	const functions = gather((rule) => rule.then.suggests);
	return {
		functions: functions.length > 0 ? functions : ['secretarial'],
		later: gather((rule) => rule.then.suggestsLater).filter((id) => !functions.includes(id)),
		limits: gather((rule) => rule.then.suggestsLimits)
	};
}
