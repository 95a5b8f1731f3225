import { NOT_DECIDED, NOT_RECORDED, type Conditions, type Fact, type Page } from '#content/grammar.ts';
import { questions, type FactId, type PageId, type QuestionId } from '#content/questions/index.ts';

/** What a party answered: an option, a list of options (also none), a text or a number, or one of the two exits. A fact that is missing was not asked yet, or is not recorded. */
export type Answer = string | number | readonly string[];
export type Answers = Readonly<Partial<Record<FactId, Answer>>>;

/** A page with the question it belongs to; `number` counts the questions from 1 to 12. */
export interface Asked {
	readonly question: QuestionId;
	readonly number: number;
	readonly page: Page & { readonly id: PageId };
}

export const everyPage: readonly Asked[] = questions.flatMap((question, index) =>
	question.pages.map((page) => ({ question: question.id, number: index + 1, page }))
);

const factsById = new Map<string, Fact>(everyPage.flatMap(({ page }) => page.facts.map((fact) => [fact.id, fact])));

/** Every fact, in the order it is asked. */
export const factOrder: readonly FactId[] = everyPage.flatMap(({ page }) =>
	page.facts.map((fact) => fact.id as FactId)
);

/** The definition of a fact. */
export function factOf(id: FactId): Fact {
	return factsById.get(id)!;
}

/** The pages that these answers call for, in order. A page whose condition is still open is asked: its answer may be needed. */
export function pagesFor(answers: Answers): readonly Asked[] {
	return everyPage.filter(({ page }) => page.when === undefined || mayHold(page.when, answers));
}

/** The facts of a page that these answers call for. */
export function factsFor(page: Page, answers: Answers): readonly (Fact & { readonly id: FactId })[] {
	return page.facts.filter((fact) => fact.when === undefined || mayHold(fact.when, answers)) as (Fact & {
		id: FactId;
	})[];
}

/** The answers on branches that are reached. The others are kept by the wizard but stay out of every document. */
export function reachable(answers: Answers): Answers {
	const asked = new Set<string>(
		pagesFor(answers).flatMap(({ page }) => factsFor(page, answers).map((fact) => fact.id))
	);
	return Object.fromEntries(Object.entries(answers).filter(([id, value]) => asked.has(id) && value !== NOT_RECORDED));
}

/** Whether a condition of a page holds or could still hold: a fact left open may turn out either way, one not recorded or not reached does not. */
function mayHold(when: Conditions, answers: Answers): boolean {
	return Object.entries(when).every(([key, wanted]) => {
		if (wanted === undefined) return true;
		if (key === 'any') return (wanted as Conditions[]).some((one) => mayHold(one, answers));
		if (key === 'all') return (wanted as Conditions[]).every((one) => mayHold(one, answers));
		if (key === 'not') return !surelyHolds(wanted as Conditions, answers);
		const value = answers[key as FactId];
		if (value === undefined || value === NOT_RECORDED) return false;
		const values = Array.isArray(wanted) ? wanted : [wanted];
		return value === NOT_DECIDED || (Array.isArray(value) ? value : [value]).some((one) => values.includes(one));
	});
}

/** Whether a condition of a page holds whatever becomes of what is open. */
function surelyHolds(when: Conditions, answers: Answers): boolean {
	return Object.entries(when).every(([key, wanted]) => {
		const value = answers[key as FactId];
		return value !== undefined && value !== NOT_DECIDED && mayHold({ [key]: wanted }, answers);
	});
}
