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
	return rules.map((rule) => new Judged(rule, profile));
}

/** What a condition turned on is asked for few rules, and worked out when it is. */
class Judged implements Verdict {
	readonly outcome: RuleOutcome;
	readonly #profile: Profile;
	#facts: readonly FactId[] | undefined;
	constructor(
		readonly rule: Verdict['rule'],
		profile: Profile
	) {
		this.#profile = profile;
		const outcome = judge(rule.when, profile);
		this.outcome = outcome === 'yes' ? 'applies' : outcome === 'open' ? 'open' : 'does-not-apply';
	}
	get facts(): readonly FactId[] {
		return (this.#facts ??= turnedOn(this.rule.when, this.#profile));
	}
}
