import { listing, varying } from '#content/clauses/varying.ts';
import { NOT_DECIDED } from '#content/grammar.ts';
import { words } from '#content/languages/en/index.ts';
import type { Answer, Answers } from '#core/answers.ts';
import { factsIn } from '#core/asked-for.ts';
import { draft } from '#core/draft.ts';
import { optionedOf, type Book, type Optioned } from './book.ts';
import { and, no, not, or, variable, where, type Formula } from './formula.ts';
import type { Question } from './solver.ts';
import { answersOf, type Kind, type Translated } from './translate.ts';

/**
 * Options that change no document: for every other one there is a party whose papers or warnings read otherwise when it gives this answer instead of another (for a list: ticks it or not).
 * The solver proposes the parties, the real documents decide. Asked of the real book only, since documents are written by its words.
 */
export async function optionsWithoutEffect(book: Book, t: Translated, ask: Question): Promise<readonly string[]> {
	const idle: string[] = [];
	for (const { fact } of optionedOf(book)) {
		for (const option of [...fact.options, NOT_DECIDED]) {
			if (book.stops.some(({ when }) => Object.keys(when).length === 1 && when[fact.id] === option)) continue;
			if (!(await hasEffect(fact, option, book, t, ask))) idle.push(`${fact.id}: ${option}`);
		}
	}
	return idle;
}

async function hasEffect(fact: Optioned, option: string, book: Book, t: Translated, ask: Question): Promise<boolean> {
	const name = (one: string) => `${fact.id}=${one === NOT_DECIDED ? '?' : one}`;
	const chosen = variable(name(option));
	const alone = and(chosen, ...fact.options.filter((one) => one !== option).map((one) => not(variable(name(one)))));
	const isAsked = and(t.documents, t.asked.get(fact.id)!);
	const isMine = (variable: string) => variable.startsWith(`${fact.id}=`);
	const lost = (formula: Formula) => where(formula, (one) => (isMine(one) ? false : undefined));
	const taken = (formula: Formula) => where(formula, (one) => (isMine(one) ? one === name(option) : undefined));
	for (const { now, then } of proposals(fact, book, t)) {
		const by = await ask(and(isAsked, alone, now, not(lost(then))));
		if (by && differs(answersOf(by(), book), fact, option)) return true;
		// It may do no more than spare a party what another answer leads to.
		const spared = await ask(and(isAsked, not(chosen), now, not(taken(then))));
		if (spared && differs(answersOf(spared(), book), fact, option, true)) return true;
	}
	return false;
}

interface Proposal {
	/** What is to hold of the party. */
	readonly now: Formula;
	/** What is not to hold any more once it answers otherwise. */
	readonly then: Formula;
}

/** Parties for whom the answer is likely to matter: a rule that turns on it, or on what is asked because of it, is the only one to call for something, a clause reads by it, or it is simply asked. */
function* proposals({ id }: Optioned, book: Book, t: Translated): Generator<Proposal> {
	const hanging = optionedOf(book)
		.filter(({ fact, page }) =>
			[page.when, page.raised, fact.when].some((when) => factsIn(when ?? {}).some((one) => one === id))
		)
		.map(({ fact }) => fact.id);
	const turning = book.rules.filter(({ when }) =>
		factsIn(when).some((one: string) => one === id || hanging.includes(one))
	);
	for (const rule of turning)
		for (const kind of ['clauses', 'posts', 'links', 'warnings'] as readonly Kind[])
			for (const item of rule.then[kind] ?? []) {
				const others = book.rules.filter((one) => one !== rule && one.then[kind]?.includes(item));
				const { surely, maybe } = t.rules.get(rule.id)!;
				const alone = others.map((one) => not(t.rules.get(one.id)!.maybe));
				const then = factsIn(rule.when).some((one) => one === id) ? maybe : no;
				yield { now: and(surely, ...alone), then };
				yield { now: and(maybe, ...alone), then };
			}
	const reading = Object.entries({ ...varying, ...listing }).filter(([, fact]) => fact === id);
	yield { now: or(...reading.map(([clause]) => t.items.clauses.get(clause)!.surely)), then: no };
	for (const party of ['state', 'nsag', 'joint']) yield { now: variable(`party=${party}`), then: no };
}

/** `taken`: the party answered otherwise, and is given the option. Otherwise it has it, and loses it. */
function differs(answers: Answers, fact: Optioned, option: string, taken = false): boolean {
	const before = answers[fact.id as keyof Answers];
	const list = typeof before === 'object' ? before : [];
	const changed = (): readonly (Answer | undefined)[] => {
		if (fact.kind === 'several' && option !== NOT_DECIDED)
			return [taken ? [...list, option] : list.filter((one) => one !== option)];
		if (taken) return [option];
		return fact.kind === 'several'
			? [[], [fact.options[0]!]]
			: [undefined, ...fact.options].filter((one) => one !== option);
	};
	const now = seen(answers);
	return changed().some((answer) => {
		const { [fact.id as keyof Answers]: _, ...rest } = answers;
		return seen(answer === undefined ? rest : { ...rest, [fact.id]: answer }) !== now;
	});
}

function seen(answers: Answers): string {
	const { documents, plan } = draft(answers, words);
	return JSON.stringify([documents, plan.warnings]);
}
