import { NOT_DECIDED } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { rules } from '#content/rules/index.ts';
import { factOf, factsFor, pagesFor, type Answer, type Answers } from './answers.ts';
import { factsIn, wayTo } from './asked-for.ts';
import { describe, judge } from './profile.ts';
import { suggest } from './suggest.ts';

/** What an item is: the list of a rule that calls for it, and its id. */
export interface Sought {
	readonly kind: 'clause' | 'post' | 'link' | 'warning';
	readonly id: string;
}

/** One answer that would be given otherwise. For a list, the option that would be ticked or not. */
export interface OtherAnswer {
	readonly fact: FactId;
	readonly option: string;
	readonly ticked?: boolean;
}

/** At most so many are shown: the point is that there is a way, not every way. */
const most = 6;

/** The smallest changes of answers that would remove an item, or add one that is not there: single answers, and where none is enough, two together. */
export function whatWouldChange(sought: Sought, answers: Answers): readonly (readonly OtherAnswer[])[] {
	const single = singleChanges(sought, answers).map((change) => [change]);
	if (single.length > 0) return single.slice(0, most);
	const { now, isThere, changes } = trial(sought, answers);
	const pairs = changes.flatMap((first, index) =>
		changes
			.slice(index + 1)
			.filter((second) => isThere(second.given(first.given(answers))) !== now)
			.map((second) => [first.change, second.change])
	);
	return pairs.slice(0, most);
}

/** Every single change of an answer that would remove an item, or add one that is not there. */
export function singleChanges(sought: Sought, answers: Answers): readonly OtherAnswer[] {
	const { now, isThere, changes } = trial(sought, answers);
	return changes.filter(({ given }) => isThere(given(answers)) !== now).map(({ change }) => change);
}

/** What there is to try: whether the item is there, how to tell for other answers, the answers that its rules name, and after them those because of which these are asked. An item that always stands leaves nothing to try. */
function trial(sought: Sought, answers: Answers) {
	const list = ({ clause: 'clauses', post: 'posts', link: 'links', warning: 'warnings' } as const)[sought.kind];
	const calling = rules.filter((rule) => (rule.then[list] as readonly string[] | undefined)?.includes(sought.id));
	const always = calling.some((rule) => Object.keys(rule.when).length === 0);
	const isThere = (given: Answers) => {
		const profile = describe(given, suggest(given));
		return calling.some((rule) => judge(rule.when, profile) === 'yes');
	};
	const named = new Set(calling.flatMap((rule) => factsIn(rule.when)));
	const behind = new Set([...named].flatMap(wayTo));
	const others = always ? [] : otherAnswers(answers);
	const changes = [
		...others.filter(({ change }) => named.has(change.fact)),
		...others.filter(({ change }) => !named.has(change.fact) && behind.has(change.fact))
	];
	return { now: isThere(answers), isThere, changes };
}

export interface Alternative {
	readonly change: OtherAnswer;
	given(answers: Answers): Answers;
}

/** Every other answer to what is asked: another option, or one more or one less in a list. */
export function otherAnswers(answers: Answers): readonly Alternative[] {
	const asked = pagesFor(answers).flatMap(({ page }) => factsFor(page, answers));
	return asked.flatMap(({ id }) => {
		const definition = factOf(id);
		if (definition.kind === 'choice')
			return definition.options
				.filter((option) => option !== answers[id])
				.map((option) => ({ change: { fact: id, option }, given: (given: Answers) => ({ ...given, [id]: option }) }));
		if (definition.kind !== 'several') return [];
		return definition.options.map((option) => {
			const ticked = !listOf(answers[id]).includes(option);
			const given = (before: Answers) => {
				const list = listOf(before[id]);
				return { ...before, [id]: ticked ? [...list, option] : list.filter((one) => one !== option) };
			};
			return { change: { fact: id, option, ticked }, given };
		});
	});
}

function listOf(answer: Answer | undefined): readonly string[] {
	return typeof answer === 'object' && !answer.includes(NOT_DECIDED) ? answer : [];
}
