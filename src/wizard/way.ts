import type { PageId } from '#content/questions/index.ts';
import { pagesFor } from '#core/answers.ts';
import { stopFor } from '#core/stops.ts';
import type { Work } from '#core/work.ts';
import type { History } from './history.ts';
import {
	firstOpenStep,
	isComplete,
	isOpenedBy,
	missingOn,
	neighbour,
	pageAt,
	position,
	stepOf,
	type Step
} from './steps.ts';

/** `copy`: this draft as it was before something was tried. `kept`: this draft as older rules wrote it. `file`: a kept draft. `other`: a case or what several groups hold, so not the draft of this office. */
export interface Aside {
	readonly from: 'copy' | 'kept' | 'file' | 'other';
	readonly title: string;
	readonly work: Work;
}

/** All that is remembered. Plan and documents are derived; answers on branches no longer reached stay here. */
export interface Memory extends Work, History {
	readonly step: Step;
	/** Another draft that is laid beside this one, to compare: a kept one, a case, or this one as it was before something is tried. */
	readonly aside?: Aside | undefined;
	/** Where one was before looking at an earlier page, and which page that was. */
	readonly from?: { readonly step: Step; readonly page: PageId };
}

export const isQuestion = (step: Step) => step.startsWith('questions/');
export const isDocument = (step: Step) => step.startsWith('documents/');

export function isPassable({ answers, step }: Memory): boolean {
	const asked = pageAt(step, answers);
	return asked !== undefined && missingOn(asked, answers).length === 0;
}

/** Back to where one was, once every page that the changed answer opened is answered too; otherwise on in the order of the questionnaire. */
export function stepAfter({ answers, step, from }: Memory): Step {
	const following = neighbour(step, answers, 1);
	if (!from) return following ? stepOf(following) : 'check';
	const opened = pagesFor(answers).find(
		(asked) =>
			position(stepOf(asked)) > position(step) &&
			position(stepOf(asked)) < position(from.step) &&
			isOpenedBy(asked, from.page, answers)
	);
	if (opened) return stepOf(opened);
	return isQuestion(from.step) && !pageAt(from.step, answers) ? firstOpenStep(answers) : from.step;
}

export function stepBefore({ answers, step, from }: Memory): Step {
	if (from && (!isQuestion(from.step) || pageAt(from.step, answers))) return from.step;
	if (step.startsWith('stop/')) return stepOf(pagesFor(answers)[0]!);
	const before = neighbour(step, answers, -1);
	return before ? stepOf(before) : 'start';
}

export function arriveAt(step: Step, { answers, from }: Memory): Partial<Memory> {
	const arrived = !from || step === from.step || !isQuestion(step) || firstOpenStep(answers) === from.step;
	return { step, from: arrived ? undefined : from };
}

/** Looking at an earlier page remembers the way back; turning one page does not. */
export function lookAt(step: Step, { answers, step: here, from }: Memory): Partial<Memory> {
	const page = pageAt(step, answers)?.page.id;
	if (!page || here === 'start' || here.startsWith('stop/')) return { step, from: undefined };
	if (from && isQuestion(here)) return { step, from: position(step) < position(from.step) ? from : undefined };
	const turned = [-1, 1].some((way) => {
		const next = neighbour(here, answers, way as 1 | -1);
		return isQuestion(here) && next !== undefined && stepOf(next) === step;
	});
	return { step, from: turned || position(step) >= position(here) ? undefined : { step: here, page } };
}

/** A page can be looked at when it is answered or is the next to be. From the check and the documents, any page that is asked. */
export function mayAsk(step: Step, { answers, step: here }: Memory): boolean {
	const asked = pageAt(step, answers);
	if (!asked) return false;
	if (here === 'check' || isDocument(here)) return true;
	return isComplete(asked, answers) || position(step) <= position(firstOpenStep(answers));
}

export const mayRead = ({ answers }: Pick<Memory, 'answers'>) =>
	Object.keys(answers).length > 0 && stopFor(answers) === undefined;
