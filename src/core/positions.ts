import { NOT_DECIDED } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf, factOrder, reachable, type Answer, type Answers } from './answers.ts';
import type { PassageId } from './documents/passages.ts';
import { movesFrom } from './moves.ts';
import type { Review, Work } from './work.ts';

/** What one group answered. Several may bear the same label; none bears the name of a person. */
export interface Position {
	readonly label: string;
	readonly work: Work;
}

/** An answer, or one option of a list, and the groups that gave it, each with how many of its files did. */
export interface Voice {
	readonly answer: Answer;
	readonly by: readonly { readonly label: string; readonly count: number }[];
}

/** What the groups say of one fact. */
export interface Matter {
	readonly fact: FactId;
	readonly differs: boolean;
	readonly voices: readonly Voice[];
	readonly answered: number;
	/** How many gave no answer, or were not asked. */
	readonly silent: number;
	/** How many passages of the merged mandate move with one of the answers. */
	readonly moves: number;
}

/** Several positions → what the groups say of each fact: first where they differ, what moves most of the merged mandate before the rest; then where they agree, in the order of the questions. */
export function matters(positions: readonly Position[]): readonly Matter[] {
	const heard = hear(positions);
	const moved = movesFrom(agreedOf(heard));
	const all = factOrder.flatMap((fact): readonly Matter[] => {
		const given = heard.get(fact);
		if (!given) return [];
		const voices = voicesOf(given);
		const differs = isDisputed(given);
		const moves = differs ? passagesMoved(fact, voices, moved).size : 0;
		return [{ fact, differs, voices, answered: given.length, silent: positions.length - given.length, moves }];
	});
	return all.toSorted((a, b) => Number(b.differs) - Number(a.differs) || b.moves - a.moves);
}

/** One draft of several: what all who answered say alike stays, what they differ on is not decided. Of marks, amounts, pages put aside and agreements stays what is the same in all. */
export function merged(positions: readonly Position[]): Work {
	const [first, ...others] = positions.map(({ work }) => work);
	const inAll = <T>(of: (work: Work) => readonly T[]) =>
		first ? of(first).filter((one) => others.every((work) => of(work).some((other) => isSame(one, other)))) : [];
	return {
		answers: agreedOf(hear(positions)),
		costs: inAll(({ costs }) => [costs])[0],
		review: Object.fromEntries(inAll(({ review }) => Object.entries(review ?? {}))) as Review,
		parked: inAll(({ parked }) => parked ?? []),
		agreed: inAll(({ agreed }) => agreed ?? [])
	};
}

/** A, B, … Z, AA, AB: what a group is called while nobody calls it otherwise. */
export function letter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

type Given = readonly { readonly label: string; readonly answer: Answer }[];
type Heard = ReadonlyMap<FactId, Given>;

/** Every fact that somebody answered, and who answered what. */
function hear(positions: readonly Position[]): Heard {
	const heard = new Map<FactId, { label: string; answer: Answer }[]>();
	for (const { label, work } of positions)
		for (const [fact, answer] of Object.entries(reachable(work.answers)) as [FactId, Answer][]) {
			const given = heard.get(fact);
			if (given) given.push({ label, answer });
			else heard.set(fact, [{ label, answer }]);
		}
	return heard;
}

function agreedOf(heard: Heard): Answers {
	return Object.fromEntries(
		[...heard].flatMap(([fact, given]) => {
			if (!isDisputed(given)) return [[fact, given[0]!.answer]];
			// A name cannot be left open; without one the text says what stands for it.
			return factOf(fact).kind === 'text' ? [] : [[fact, NOT_DECIDED]];
		})
	);
}

const isDisputed = (given: Given) => given.some(({ answer }) => keyOf(answer) !== keyOf(given[0]!.answer));
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
/** Lists are the same whatever their order. */
const keyOf = (answer: Answer) => (typeof answer === 'object' ? `[${answer.toSorted()}]` : String(answer));

/** Who gives each answer, or ticks each option; what was given most often comes first. */
function voicesOf(given: Given): readonly Voice[] {
	const voices = new Map<string, { answer: Answer; by: Map<string, number> }>();
	for (const { label, answer } of given)
		for (const one of typeof answer === 'object' && answer.length > 0 ? answer.map((option) => [option]) : [answer]) {
			const key = keyOf(one);
			const voice = voices.get(key) ?? { answer: one, by: new Map() };
			voices.set(key, voice);
			voice.by.set(label, (voice.by.get(label) ?? 0) + 1);
		}
	const size = ({ by }: { by: Map<string, number> }) => [...by.values()].reduce((sum, count) => sum + count, 0);
	return [...voices.values()]
		.toSorted((a, b) => size(b) - size(a))
		.map(({ answer, by }) => ({ answer, by: [...by].map(([label, count]) => ({ label, count })) }));
}

/** A list is tried option by option, so that many lists take no longer than few. Names and numbers turn no rule. */
function passagesMoved(fact: FactId, voices: readonly Voice[], moved: ReturnType<typeof movesFrom>): Set<PassageId> {
	if (!('options' in factOf(fact))) return new Set();
	const tried = voices.map(({ answer }) => answer).filter((answer) => answer !== NOT_DECIDED);
	return new Set(tried.flatMap((answer) => moved(fact, answer)));
}
