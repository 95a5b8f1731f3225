import { rules as everyRule, type RuleId } from '#content/rules/index.ts';
import type { Rule } from '#content/rules/rule.ts';
import type { FactId } from '#content/questions/index.ts';
import { judge, type Profile } from './profile.ts';
import { turnedOn } from './turned-on.ts';

export type RuleOutcome = 'applies' | 'does-not-apply' | 'open';

/** What became of a rule for a profile, and the facts that decided it. */
export interface Verdict {
	readonly rule: Rule & { readonly id: RuleId };
	readonly outcome: RuleOutcome;
	readonly facts: readonly FactId[];
}

/** Facts + rules → what applies, what does not, what is still open. A condition that rests on something not recorded does not apply: the text stays neutral. */
export function apply(
	profile: Profile,
	rules: readonly (Rule & { readonly id: RuleId })[] = everyRule
): readonly Verdict[] {
	return rules.map((rule) => {
		const outcome = judge(rule.when, profile);
		let facts: readonly FactId[] | undefined;
		return {
			rule,
			outcome: outcome === 'yes' ? 'applies' : outcome === 'open' ? 'open' : 'does-not-apply',
			get facts() {
				return (facts ??= turnedOn(rule.when, profile));
			}
		};
	});
}
