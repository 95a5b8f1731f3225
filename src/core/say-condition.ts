import { NOT_DECIDED, type Conditions } from '#content/grammar.ts';
import type { AskingWords } from '#content/languages/asking-words.ts';
import type { ruleBook } from '#content/languages/en/rule-book.ts';
import type { FactId } from '#content/questions/index.ts';
import { sayOption } from './say-option.ts';

/** A condition in words: a sentence, or several that hold together, one of which holds, or that must not hold. */
export type Said = string | { readonly how: 'all' | 'any' | 'not'; readonly parts: readonly Said[] };

type ConditionWords = (typeof ruleBook)['condition'];
type Facts = AskingWords['facts'];

/** The condition of a rule in the words of the questions and their options. */
export function sayCondition(when: Conditions, facts: Facts, words: ConditionWords): Said {
	const parts = Object.entries(when).flatMap(([key, wanted]): readonly Said[] => {
		if (key === 'all') return (wanted as readonly Conditions[]).flatMap((one) => flat(sayCondition(one, facts, words)));
		if (key === 'any') return [either(wanted as readonly Conditions[], facts, words)];
		if (key === 'not') return [{ how: 'not', parts: [sayCondition(wanted as Conditions, facts, words)] }];
		return [words.is(facts[key as FactId].label, answers(key as FactId, wanted as Wanted, facts, words))];
	});
	if (parts.length === 0) return words.always;
	return parts.length === 1 ? parts[0]! : { how: 'all', parts };
}

/** The same on one line, for a search. */
export function lineOf(said: Said, words: ConditionWords): string {
	return typeof said === 'string'
		? said
		: [words[said.how], ...said.parts.map((part) => lineOf(part, words))].join(' ');
}

type Wanted = string | readonly string[];

const flat = (said: Said): readonly Said[] => (typeof said === 'object' && said.how === 'all' ? said.parts : [said]);

/** Several facts that would hold the same are named together: "From the first day or Later: media". */
function either(branches: readonly Conditions[], facts: Facts, words: ConditionWords): Said {
	const single = branches.map((branch) => Object.entries(branch));
	const [first] = single;
	const same = single.every(
		(entries) =>
			entries.length === 1 &&
			entries[0]![0] in facts &&
			JSON.stringify(entries[0]![1]) === JSON.stringify(first![0]![1])
	);
	if (!same) return { how: 'any', parts: branches.map((branch) => sayCondition(branch, facts, words)) };
	const ids = single.map((entries) => entries[0]![0] as FactId);
	const labels = listed(
		ids.map((id) => facts[id].label),
		words
	);
	return words.is(labels, answers(ids[0]!, first![0]![1] as Wanted, facts, words));
}

function answers(fact: FactId, wanted: Wanted, facts: Facts, words: ConditionWords): string {
	const options = typeof wanted === 'string' ? [wanted] : wanted;
	return listed(
		options.map((option) => {
			if (option === NOT_DECIDED) return words.notDecided;
			return sayOption(fact, option, facts);
		}),
		words
	);
}

/** "a", "a or b", "a, b or c" */
function listed(parts: readonly string[], { comma, or }: ConditionWords): string {
	return parts.length < 2 ? parts.join('') : parts.slice(0, -1).join(comma) + or + parts.at(-1);
}
