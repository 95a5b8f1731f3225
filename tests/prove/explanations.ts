import { NOT_DECIDED } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf, reachable, type Answer, type Answers } from '#core/answers.ts';
import { apply } from '#core/rules.ts';
import { anyAnswers } from '../core/chance.ts';
import { follow, itemsOf, Reasons, strays } from './exact.ts';
import type { Failure } from './proofs.ts';

export interface Tried {
	readonly faults: readonly Failure[];
	readonly reasons: number;
	readonly situations: number;
	readonly items: number;
	readonly changes: number;
}

/** One party in so many is tried with every other answer, the others with one by chance. */
const thoroughly = 500;

/** Parties by chance: whether every reason names exactly what it turned on, and whether items change with nothing else. */
export function tryExplanations(parties: number, next: () => number): Tried {
	const known = new Reasons();
	const faults = new Map<string, Failure>();
	let [reasons, items, changes] = [0, 0, 0];
	for (let at = 0; at < parties; at++) {
		const answers = reachable(anyAnswers(next));
		const note = (says: string) => faults.set(says, { says, answers });
		const before = follow(answers);
		items += itemsOf(before.plan).length;
		for (const { rule, outcome, facts } of apply(before.profile)) {
			if (outcome === 'does-not-apply') continue;
			reasons++;
			const fault = known.fault(rule, facts, before.profile);
			if (fault) note(fault);
		}
		const others = at % thoroughly === 0 ? everyOther(answers) : [oneOther(answers, next)].flat();
		for (const [fact, value] of others) {
			changes++;
			strays(answers, before, fact, value).forEach(note);
		}
	}
	return { faults: [...faults.values()], reasons, situations: known.tried, items, changes };
}

type Change = readonly [FactId, Answer | undefined];

/** Every other answer to what was answered: another option or none, a line more or less, not decided, not recorded. */
function everyOther(answers: Answers): readonly Change[] {
	return (Object.keys(answers) as FactId[]).flatMap((fact): readonly Change[] => {
		const definition = factOf(fact);
		if (!('options' in definition)) return [];
		const answer = answers[fact];
		const list = typeof answer === 'object' ? answer : [];
		const values: readonly Answer[] =
			definition.kind === 'choice'
				? definition.options
				: definition.options.map((option) =>
						list.includes(option) ? list.filter((one) => one !== option) : [...list, option]
					);
		return [...values, NOT_DECIDED, undefined].map((value) => [fact, value] as const);
	});
}

function oneOther(answers: Answers, next: () => number): readonly Change[] {
	const facts = Object.keys(answers) as FactId[];
	const fact = facts[Math.floor(next() * facts.length)];
	if (fact === undefined) return [];
	const all = everyOther({ [fact]: answers[fact] });
	return all.length > 0 ? [all[Math.floor(next() * all.length)]!] : [];
}
