import { tensions, type ChoiceOf, type TensionId } from '../tensions.ts';
import type { FactWords, PageWords } from './asking-words.ts';
import type { PointWords } from './words.ts';

/** What a choice is called, what it gains and what it costs: noun phrases that could be printed anywhere, since the sheet of open points says the same. */
export interface ChoiceWords {
	readonly label: string;
	readonly gain: string;
	readonly cost: string;
}

/** A tension as a mediator puts it to a party. */
export type TensionWords = {
	readonly [T in TensionId]: {
		readonly title: string;
		readonly ask: string;
		/** What pulls one way, and what pulls the other. */
		readonly pulls: readonly [string, string];
		readonly changes: string;
		readonly choices: Readonly<Record<ChoiceOf<T>, ChoiceWords>>;
	};
};

/** Set phrases around a choice. */
interface WeighingWords {
	readonly part: string;
	readonly gain: string;
	readonly cost: string;
	readonly safest: string;
}

const each = <T>(make: (tension: (typeof tensions)[number]) => T) =>
	Object.fromEntries(tensions.map((tension) => [tension.id, make(tension)])) as Readonly<Record<TensionId, T>>;
const choicesOf = (words: TensionWords, id: TensionId) => words[id].choices as Readonly<Record<string, ChoiceWords>>;

/** The words of tensions as those of pages. */
export function asPages(words: TensionWords): Readonly<Record<TensionId, PageWords>> {
	return each(({ id }) => ({ ask: words[id].ask, why: words[id].pulls.join(' '), changes: words[id].changes }));
}

/** The words of tensions as those of facts: each choice with gain, cost and, where it is the safest for people, a mark. */
export function asFacts(
	words: TensionWords,
	{ gain, cost, safest }: WeighingWords
): Readonly<Record<TensionId, FactWords>> {
	return each((tension) => ({
		label: words[tension.id].title,
		options: Object.fromEntries(
			Object.entries(choicesOf(words, tension.id)).map(([choice, said]) => [
				choice,
				[
					said.label.charAt(0).toUpperCase() + said.label.slice(1),
					`${gain}${said.gain}. ${cost}${said.cost}.`,
					...(choice === tension.safest ? ([safest] as const) : ([] as const))
				]
			])
		)
	}));
}

/** The words of tensions as those of open points: until it is decided, the choice that is safest for people holds. */
export function asPoints(words: TensionWords): Pick<PointWords, TensionId> {
	return each(({ id, safest }) => ({
		title: words[id].title,
		options: Object.fromEntries(
			Object.entries(choicesOf(words, id)).map(([choice, { label, gain, cost }]) => [
				choice,
				[label, `${gain}; ${cost}`]
			])
		),
		until: choicesOf(words, id)[safest]!.label
	})) as unknown as Pick<PointWords, TensionId>;
}
