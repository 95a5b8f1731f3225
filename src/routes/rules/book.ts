import { cases, type CaseId } from '#content/cases/index.ts';
import { asking } from '#content/languages/en/asking.ts';
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
	readonly cases: Readonly<Record<keyof typeof ruleBook.cases, readonly string[]>>;
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
	const titles = (ids: readonly CaseId[]) => ids.map((one) => words.cases[one].title);
	const entry = {
		brief: rule.brief,
		when: sayCondition(rule.when, asking.facts, ruleBook.condition),
		brings: sayEffect(rule.then, words, asking.facts.limits, ruleBook.names),
		sources: sourcesIn(words, rule.cites),
		suggestion: isSuggestion(rule.cites),
		cases: { concerns: titles(found.concerns), open: titles(found.open), spares: titles(found.spares) }
	};
	const text = [
		rule.brief,
		words.rules[id],
		lineOf(entry.when, ruleBook.condition),
		...entry.brings.flatMap((effect) => [ruleBook.effects[effect.what], ...effect.titles]),
		...entry.sources,
		entry.suggestion ? ruleBook.suggestion : '',
		...entry.cases.concerns
	];
	return { ...entry, text: text.join(' ').toLowerCase() };
}
