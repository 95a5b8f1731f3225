import { cases, type CaseId } from '#content/cases/index.ts';
import { NOT_DECIDED } from '#content/grammar.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
import { rules } from '#content/rules/index.ts';
import { warnings, type WarningId } from '#content/warnings.ts';
import { everyPage, factOf, reachable, type Answers } from './answers.ts';
import { factsIn } from './asked-for.ts';

/** How many of the cases answered a fact in one way. */
export interface Told {
	readonly fact: FactId;
	readonly option: string;
	readonly cases: readonly CaseId[];
}

/** What a facilitator should know while a page is asked; nothing of it comes from the answers of the party. */
export interface Notes {
	/** What an answer on this page can raise, by itself or with others. */
	readonly warnings: readonly WarningId[];
	/** How the real secretariats would have answered. */
	readonly told: readonly Told[];
}

const sides: readonly (readonly [CaseId, Answers])[] = Object.entries(cases).map(([id, { answers }]) => [
	id as CaseId,
	reachable(answers)
]);

export function notesOn(id: PageId): Notes {
	const { page } = everyPage.find((asked) => asked.page.id === id)!;
	const facts = page.facts.map((fact) => fact.id as FactId);
	const raised = new Set<WarningId>(
		rules
			.filter(({ when }) => factsIn(when).some((fact) => facts.includes(fact)))
			.flatMap(({ then }) => then.warnings ?? [])
	);
	return { warnings: warnings.map((one) => one.id).filter((one) => raised.has(one)), told: facts.flatMap(toldOf) };
}

function toldOf(fact: FactId): readonly Told[] {
	const definition = factOf(fact);
	if (!('options' in definition)) return [];
	return [...definition.options, NOT_DECIDED]
		.map((option) => ({
			fact,
			option,
			cases: sides.filter(([, answers]) => [answers[fact]].flat().includes(option)).map(([id]) => id)
		}))
		.filter((one) => one.cases.length > 0);
}
