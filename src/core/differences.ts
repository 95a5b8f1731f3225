import type { FactId } from '#content/questions/index.ts';
import { tensions } from '#content/tensions.ts';
import type { Words } from '#content/languages/words.ts';
import { factOrder, reachable, type Answers } from './answers.ts';
import type { Line } from './documents/blocks.ts';
import type { Passage, PassageId } from './documents/passages.ts';
import { textOf } from './documents/writing.ts';
import { passagesIn } from './passages-in.ts';
import { redlined, whole } from './redline.ts';
import type { KeptPassage, Work } from './work.ts';

/** What made a passage another: an answer, the choice in a dilemma, the hand of a reviewer, or rules that are newer than those by which it was kept. */
export type Cause =
	| { readonly kind: 'rules' }
	| { readonly kind: 'answer' | 'decision'; readonly fact: FactId }
	| { readonly kind: 'edit'; readonly passage: PassageId };

/** One passage of the mandate that is not the same in two pieces of work. */
export interface Difference {
	readonly passage: PassageId;
	/** `renumbered`: only the numbers that it names are others. */
	readonly kind: 'added' | 'ended' | 'reworded' | 'renumbered';
	/** Its number now, or the one that it had. */
	readonly number: string;
	/** What went is struck in it, what came is added. */
	readonly line: Line;
	readonly causes: readonly Cause[];
}

type Compared = Pick<Work, 'answers' | 'review' | 'text'>;

/** Two pieces of work → the passages of the mandate that differ, in the order of the later one, each with what caused it (R41). The later one is drafted by the present rules; so is the earlier, unless it was kept with its text. */
export function differences(before: Compared, after: Compared, words: Words): readonly Difference[] {
	const redrafted = new Map(passagesIn(before, words).map((passage) => [passage.id, passage]));
	const was = before.text ? new Map(before.text.map((passage) => [passage.id, asKept(passage)])) : redrafted;
	const is = passagesIn(after, words);
	const has = new Map(is.map((passage) => [passage.id, passage]));
	const changed = changedFacts(before.answers, after.answers);
	/** What the passages say without each answer that changed, and, where that tells nothing, with each alone. */
	const effects = new Map(
		changed.map((fact) => [fact, new Map(passagesIn(given(after, fact, before), words).map(entry))])
	);
	let taken: typeof effects | undefined;
	const found = is.flatMap((passage) => {
		const earlier = was.get(passage.id);
		return earlier && textOf(earlier.line) === textOf(passage.line) ? [] : [difference(earlier, passage)];
	});
	const ended = [...was.values()].filter(({ id }) => !has.has(id)).map((passage) => difference(passage, undefined));
	return inPlace(found, ended, [...was.keys()]);

	function difference(earlier: Passage | undefined, later: Passage | undefined): Difference {
		const { id, number } = (later ?? earlier)!;
		return {
			passage: id,
			number,
			kind: !earlier ? 'added' : !later ? 'ended' : isRenumbered(earlier, later) ? 'renumbered' : 'reworded',
			line: !earlier
				? whole('added', later!.line)
				: !later
					? whole('struck', earlier.line)
					: redlined(earlier.line, later.line),
			causes: causesOf(id, later && textOf(later.line))
		};
	}

	/** An answer is a cause if the passage is another without it. Where several do the same, each is enough, and all are named. */
	function causesOf(id: PassageId, text: string | undefined): readonly Cause[] {
		const byRules = textIn(was, id) !== textIn(redrafted, id);
		if (byRules && textIn(redrafted, id) === text) return [{ kind: 'rules' }];
		const edited = JSON.stringify(before.review?.[id]) !== JSON.stringify(after.review?.[id]);
		const alone = changed.filter((fact) => effects.get(fact)!.get(id) !== text);
		const facts = alone.length > 0 || edited ? alone : sufficient(id);
		return [
			...(byRules ? [{ kind: 'rules' as const }] : []),
			...(edited ? [{ kind: 'edit' as const, passage: id }] : []),
			...facts.map((fact) => ({ kind: isDecision(fact) ? ('decision' as const) : ('answer' as const), fact }))
		];
	}

	/** Of answers that do the same together, those that do it alone; else all that changed. */
	function sufficient(id: PassageId): readonly FactId[] {
		taken ??= new Map(changed.map((fact) => [fact, new Map(passagesIn(given(before, fact, after), words).map(entry))]));
		const then = textIn(redrafted, id);
		const enough = changed.filter((fact) => taken!.get(fact)!.get(id) !== then);
		return enough.length > 0 ? enough : changed;
	}
}

const asKept = ({ id, number, text }: KeptPassage): Passage => ({ id, number, line: [{ text }] });
const textIn = (passages: ReadonlyMap<PassageId, Passage>, id: PassageId) => {
	const passage = passages.get(id);
	return passage && textOf(passage.line);
};
const entry = ({ id, line }: Passage) => [id, textOf(line)] as const;
const isDecision = (fact: FactId) => tensions.some(({ id }) => id === fact);

/** Facts that are answered otherwise, also those that only one of both comes to. */
function changedFacts(before: Answers, after: Answers): readonly FactId[] {
	const [was, is] = [reachable(before), reachable(after)];
	return factOrder.filter((fact) => JSON.stringify(was[fact]) !== JSON.stringify(is[fact]));
}

/** Work with one answer as another piece of work has it. */
function given(work: Compared, fact: FactId, other: Compared): Compared {
	const { [fact]: _, ...others } = work.answers;
	const answer = other.answers[fact];
	return { ...work, answers: answer === undefined ? others : { ...others, [fact]: answer } };
}

/** References and letters may move without a word being another. Figures in brackets are no numbers of clauses. */
function isRenumbered(earlier: Passage, later: Passage): boolean {
	const masked = ({ line }: Passage) =>
		line
			.map(({ text, kind }) => (kind === 'figure' ? text : text.replace(/\d+(\.\d+)*|\([a-z]{1,2}\)/g, '#')))
			.join('');
	return masked(earlier) === masked(later);
}

/** What ended stands where it stood: after the passage that came before it. */
function inPlace(found: readonly Difference[], ended: readonly Difference[], order: readonly PassageId[]) {
	const placed = [...found];
	for (const one of ended) {
		const before = new Set(order.slice(0, order.indexOf(one.passage)));
		const after = placed.findLastIndex(({ passage }) => before.has(passage));
		placed.splice(after + 1, 0, one);
	}
	return placed;
}
