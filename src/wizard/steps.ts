import type { Conditions } from '#content/grammar.ts';
import { everyPage, factsFor, pagesFor, type Answers, type Asked } from '#core/answers.ts';
import type { Edited } from '#core/documents/editions.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
import type { StopId } from '#content/stops.ts';

/** Where one can be. It is also what the address bar shows after `#/`. */
export type Step = 'start' | `questions/${PageId}` | 'check' | `documents/${Edited}` | `stop/${StopId}`;

export const stepOf = ({ page }: Asked): Step => `questions/${page.id}`;

/** The page that is asked at a step, if these answers call for it. */
export function pageAt(step: Step, answers: Answers): Asked | undefined {
	return pagesFor(answers).find((asked) => stepOf(asked) === step);
}

/** What still has to be answered on a page before one can go on. Texts and numbers may stay empty. */
export function missingOn(asked: Asked, answers: Answers): readonly FactId[] {
	return factsFor(asked.page, answers)
		.filter(({ id, kind }) => (kind === 'choice' || kind === 'several') && answers[id] === undefined)
		.map(({ id }) => id);
}

export const isComplete = (asked: Asked, answers: Answers): boolean => missingOn(asked, answers).length === 0;

/** The first page that waits for an answer, or the check. */
export function firstOpenStep(answers: Answers): Step {
	const open = pagesFor(answers).find((asked) => !isComplete(asked, answers));
	return open ? stepOf(open) : 'check';
}

/** The page after or before a step, in the order of the questionnaire, even if the step itself is no longer asked. */
export function neighbour(step: Step, answers: Answers, direction: 1 | -1): Asked | undefined {
	const here = position(step);
	const pages = pagesFor(answers).filter((asked) => (position(stepOf(asked)) - here) * direction > 0);
	return direction === 1 ? pages[0] : pages.at(-1);
}

/** Where a step stands in the questionnaire; whatever is no question comes after all of them. */
export function position(step: Step): number {
	const index = everyPage.findIndex((asked) => stepOf(asked) === step);
	return index < 0 ? everyPage.length : index;
}

/** Whether something is missing on a page that is asked because of what is answered on another one, or on a page which that one opens. */
export function isOpenedBy(asked: Asked, root: PageId, answers: Answers): boolean {
	const opened = openedBy(root);
	return missingOn(asked, answers).some((id) => opened.has(id));
}

function openedBy(root: PageId): ReadonlySet<string> {
	const opened = new Set<string>();
	const hangsOn = (when: Conditions | undefined) =>
		when !== undefined && [...opened].some((id) => JSON.stringify(when).includes(`"${id}":`));
	// A page is only ever opened by an earlier one, so one round in order finds them all.
	for (const { page } of everyPage) {
		const whole = page.id === root || hangsOn(page.when ?? page.raised);
		for (const fact of page.facts) if (whole || hangsOn(fact.when)) opened.add(fact.id);
	}
	return opened;
}
