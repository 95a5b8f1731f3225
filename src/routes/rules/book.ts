import { cases, type CaseId } from '#content/cases/index.ts';
import { asked } from '#content/languages/en/asked.ts';
import { words } from '#content/languages/en/index.ts';
import { ruleBook } from '#content/languages/en/rule-book.ts';
import { rules, type RuleId } from '#content/rules/index.ts';
import { concerns, sidesOf } from '#core/concerns.ts';
import { lineOf, sayCondition, type Said } from '#core/say-condition.ts';
import { sayEffect, type Effect } from '#core/say-effect.ts';
import { isSuggestion, sourcesIn } from '#core/say-sources.ts';

/** All that the rule book says about a rule. */
export interface Entry {
	readonly brief: string;
	readonly when: Said;
	readonly brings: readonly Effect[];
	readonly sources: readonly string[];
	readonly suggestion: boolean;
	readonly cases: Readonly<Record<keyof typeof ruleBook.cases, readonly CaseId[]>>;
	/** Everything above in small letters, for the search. */
	readonly text: string;
}

const entries = new Map<RuleId, Entry>();
let sides: ReturnType<typeof sidesOf<CaseId>> | undefined;

/** Worked out when first asked for. */
export function entryOf(id: RuleId): Entry {
	const found = entries.get(id) ?? describeRule(id);
	entries.set(id, found);
	return found;
}

function describeRule(id: RuleId): Entry {
	const rule = rules.find((one) => one.id === id)!;
	sides ??= sidesOf(cases);
	const found = concerns(rule, sides);
	const entry = {
		brief: rule.brief,
		when: sayCondition(rule.when, asked.facts, ruleBook.condition),
		brings: sayEffect(rule.then, words, asked.facts.limits, ruleBook.names),
		sources: sourcesIn(words, rule.cites),
		suggestion: isSuggestion(rule.cites),
		cases: found
	};
	const text = [
		rule.brief,
		words.rules[id],
		lineOf(entry.when, ruleBook.condition),
		...entry.brings.flatMap((effect) => [ruleBook.effects[effect.what], ...effect.titles]),
		...entry.sources,
		entry.suggestion ? ruleBook.suggestion : '',
		...entry.cases.concerns.map((one) => words.cases[one].title)
	];
	return { ...entry, text: text.join(' ').toLowerCase() };
}
