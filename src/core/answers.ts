import { NOT_DECIDED, NOT_RECORDED, type Conditions, type Fact, type Page } from '#content/grammar.ts';
import { questions, type FactId, type PageId, type QuestionId } from '#content/questions/index.ts';
import { tensions } from '#content/tensions.ts';

/** What a party answered: an option, a list of options (also none), a text or a number, or one of the two exits. A fact that is missing was not asked yet, or is not recorded. */
export type Answer = string | number | readonly string[];
export type Answers = Readonly<Partial<Record<FactId, Answer>>>;

/** One of the twelve questions, or the tensions that come after them. */
export type PartId = QuestionId | 'weighing';

/** A page with the part it belongs to; `number` counts the questions from 1 to 12, and the tensions after them as 13. */
export interface Asked {
	readonly question: PartId;
	readonly number: number;
	readonly page: Page & { readonly id: PageId };
}

type AskedFact = Fact & { readonly id: FactId };

export const everyPage: readonly Asked[] = [
	...questions.flatMap((question, index) =>
		question.pages.map((page) => ({ question: question.id, number: index + 1, page }))
	),
	...tensions.map(({ id, raised, choices, ...rest }) => ({
		question: 'weighing' as const,
		number: questions.length + 1,
		page: {
			id,
			raised,
			facts: [{ id, kind: 'choice' as const, options: choices }],
			...('facilitator' in rest && { facilitator: rest.facilitator })
		}
	}))
];

const factsById = new Map<string, Fact>(everyPage.flatMap(({ page }) => page.facts.map((fact) => [fact.id, fact])));

/** Every fact, in the order it is asked. */
export const factOrder: readonly FactId[] = everyPage.flatMap(({ page }) =>
	page.facts.map((fact) => fact.id as FactId)
);

const apart = new Set<string>(
	everyPage.flatMap(({ page }) => (page.facilitator ? page.facts.map(({ id }) => id) : []))
);

/** Whether a fact is asked of the facilitator alone, so that no paper and no shared screen names it (brief 4.4). */
export const isApart = (fact: string): boolean => apart.has(fact);

/** The definition of a fact. */
export function factOf(id: FactId): Fact {
	return factsById.get(id)!;
}

/** The pages that these answers call for, in order. A page whose condition is still open is asked: its answer may be needed. */
export function pagesFor(answers: Answers): readonly Asked[] {
	return walk(answers).pages;
}

/** The facts of a page that these answers call for. */
export function factsFor(page: Page, answers: Answers): readonly AskedFact[] {
	return page.facts.filter((fact) => fact.when === undefined || mayHold(fact.when, answers)) as AskedFact[];
}

/** The answers on branches that are reached. The others are kept by the wizard but stay out of every document. */
export function reachable(answers: Answers): Answers {
	return Object.fromEntries(Object.entries(walk(answers).reached).filter(([, value]) => value !== NOT_RECORDED));
}

/** From the first page to the last: a page hangs only on answers of pages that were reached before it. */
function walk(answers: Answers): { readonly pages: readonly Asked[]; readonly reached: Answers } {
	const reached: Partial<Record<FactId, Answer>> = {};
	const pages = everyPage.filter(({ page }) => {
		if (page.when && !mayHold(page.when, reached)) return false;
		if (page.raised && !surelyHolds(page.raised, reached)) return false;
		for (const fact of page.facts as readonly AskedFact[]) {
			const answer = answers[fact.id];
			if (answer !== undefined && (!fact.when || mayHold(fact.when, reached))) reached[fact.id] = answer;
		}
		return true;
	});
	return { pages, reached };
}

/** Whether a condition of a page holds or could still hold: a fact left open may turn out either way, one not recorded or not reached does not. */
function mayHold(when: Conditions, answers: Answers): boolean {
	return Object.entries(when).every(([key, wanted]) => {
		if (wanted === undefined) return true;
		if (key === 'any') return (wanted as Conditions[]).some((one) => mayHold(one, answers));
		if (key === 'all') return (wanted as Conditions[]).every((one) => mayHold(one, answers));
		if (key === 'not') return !surelyHolds(wanted as Conditions, answers);
		const value = answers[key as FactId];
		return value === NOT_DECIDED || isOneOf(value, wanted as string | readonly string[]);
	});
}

/** Whether a condition of a page holds whatever becomes of what is open. */
function surelyHolds(when: Conditions, answers: Answers): boolean {
	return Object.entries(when).every(([key, wanted]) => {
		if (key === 'any') return (wanted as Conditions[]).some((one) => surelyHolds(one, answers));
		if (key === 'all') return (wanted as Conditions[]).every((one) => surelyHolds(one, answers));
		if (key === 'not') return !mayHold(wanted as Conditions, answers);
		return isOneOf(answers[key as FactId], wanted as string | readonly string[]);
	});
}

function isOneOf(value: Answer | undefined, wanted: string | readonly string[]): boolean {
	if (value === undefined || value === NOT_RECORDED) return false;
	const wants = typeof wanted === 'string' ? [wanted] : wanted;
	return typeof value === 'object' ? value.some((one) => wants.includes(one)) : wants.includes(String(value));
}
