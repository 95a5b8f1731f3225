import type { Locator } from '@playwright/test';
import { afterwards } from '#content/languages/en/afterwards.ts';
import { app } from '#content/languages/en/app.ts';
import { asked as words } from '#content/languages/en/asked.ts';
import { stopping } from '#content/languages/en/stops.ts';
import { workshop } from '#content/languages/en/workshop.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
import { factOf, factsFor, pagesFor, type Answer, type Answers } from '#core/answers.ts';
import type { Edited } from '#core/documents/editions.ts';
import { addressOf } from '#wizard/address.ts';
import type { WizardEvent } from '#wizard/machine.ts';
import { pageAt, stepOf, type Step } from '#wizard/steps.ts';
import { isDocument, isQuestion } from '#wizard/way.ts';
import { boxesOn, boxOn, fieldsOn, suggestedOn, type Box, type Field } from './asked-on.ts';
import { fileOf } from './walk.ts';
import type { Move, Walker } from './walker.ts';

/** What can be done where a walker stands. */

// A click without a mouse, as from a keyboard: a walk is long, and other tests aim.
const press = (button: Locator) => button.dispatchEvent('click');
const visit = (step: Step): WizardEvent => ({ type: 'visit', step });

const byButton = (within: string, name: string, ...events: WizardEvent[]): Move => ({
	name,
	make: (page) => press(page.locator(within).getByRole('button', { name, exact: true })),
	events
});
const byLink = (name: string, step: Step): Move => ({
	name: `${name} (${step})`,
	make: (page) => press(page.locator(`a[href="${addressOf(step)}"]`).first()),
	events: [visit(step)]
});
const bar = 'header nav';
const onward = 'main .go';

export const undo = byButton(bar, workshop.bar.undo, { type: 'undo' });
export const redo = byButton(bar, workshop.bar.redo, { type: 'redo' });

/** Opens a file of answers, where nothing is answered yet. */
export const openFile = (answers: Answers): Move => ({
	name: 'open a file of answers',
	make: (page) => page.locator('input[type="file"]').setInputFiles(fileOf({ version: 1, answers })),
	events: [{ type: 'open', answers }]
});

/** On the page where one is: what is shown, what is ticked beforehand among it. */
function askedAt({ model, onPage }: Walker) {
	const { step, answers } = model.context;
	const asked = isQuestion(step) ? pageAt(step, answers)! : undefined;
	const suggested = asked ? suggestedOn(asked, answers, onPage.emptied) : {};
	return { asked, suggested, shown: { ...suggested, ...answers } };
}

export function boxesAt(walker: Walker): readonly Box[] {
	const { asked, shown } = askedAt(walker);
	return asked ? boxesOn(asked, shown).filter(({ clicked }) => clicked.length > 0) : [];
}

export function fieldsAt(walker: Walker): readonly Field[] {
	const { asked, shown } = askedAt(walker);
	return asked ? fieldsOn(asked, shown) : [];
}

export const click = (box: Box): Move => ({
	name: `${box.ticked ? 'untick' : 'tick'} “${box.label}” of ${box.fact}`,
	make: (page) => press(boxOn(page, box)),
	events: box.clicked.map(([fact, value]) => ({ type: 'answer', fact, value }))
});

export const type = ({ fact, kind }: Field, text: string): Move => ({
	name: `type “${text}” as ${fact}`,
	make: (page) => page.locator(`#${fact}`).fill(text),
	events: [{ type: 'answer', fact, value: text === '' ? undefined : kind === 'count' ? Number(text) : text }]
});

/** The main way on. What is ticked beforehand on a page becomes its answer. */
export function goOn(walker: Walker): Move | undefined {
	const { step, answers } = walker.model.context;
	if (step === 'start')
		return byButton(onward, Object.keys(answers).length > 0 ? app.start.resume : app.start.begin, { type: 'next' });
	if (step === 'check') return byButton(onward, afterwards.check.next, { type: 'next' });
	if (!isQuestion(step)) return undefined;
	const { suggested } = askedAt(walker);
	return {
		name: app.question.next,
		make: (page) => press(page.locator('main form .go button.primary')),
		events: [
			...Object.entries(suggested).map(([fact, value]): WizardEvent => ({
				type: 'answer',
				fact: fact as FactId,
				value: value as Answer
			})),
			{ type: 'next' }
		]
	};
}

/** The button that leads back, where there is one. */
export function goBack({ model }: Walker): Move | undefined {
	const { step, from } = model.context;
	if (step.startsWith('stop/')) return byButton(onward, stopping.back, { type: 'back' });
	if (step === 'check') return byButton(onward, afterwards.check.back, { type: 'back' });
	return isQuestion(step) && !from ? byButton(onward, app.question.back, { type: 'back' }) : undefined;
}

/** Putting a page aside, or taking it up again. */
export function park({ model }: Walker): Move | undefined {
	const page = pageAt(model.context.step, model.context.answers)?.page.id;
	if (!page) return undefined;
	return model.context.parked?.includes(page)
		? byButton(onward, workshop.page.takeUp, { type: 'unpark', page })
		: byButton(onward, workshop.page.park, { type: 'park', page }, { type: 'next' });
}

/** Every link to another step: of the bar, of the check, and of a document. */
export function links({ model }: Walker): readonly Move[] {
	const { step, answers } = model.context;
	const { tabs, others } = afterwards.documents;
	const inBar: Move[] = [
		byLink(app.name, 'start'),
		byLink(app.bar.check, 'check'),
		byLink(app.bar.documents, 'documents/mandate')
	];
	const ofDocuments = isDocument(step)
		? Object.entries({ ...tabs, ...others }).map(([id, title]) => byLink(title, `documents/${id as Edited}`))
		: [];
	const ofCheck =
		step === 'check'
			? pagesFor(answers).flatMap((asked) =>
					factsFor(asked.page, answers).map(({ id, kind }) => {
						const isMissing = answers[id] === undefined && 'options' in factOf(id);
						const say = afterwards.check[isMissing ? 'answerOf' : 'changeOf'];
						return byLink(say(words.facts[id].label), stepOf(asked));
					})
				)
			: [];
	return [...inBar, ...ofDocuments, ...ofCheck].filter(
		({ events: [event] }) => event?.type === 'visit' && event.step !== step && model.can(event)
	);
}

/** Taking up again, from the check, what was parked. */
export function takeUp({ model }: Walker): readonly Move[] {
	const { step, answers, parked = [] } = model.context;
	if (step !== 'check') return [];
	const still = new Set<PageId>(pagesFor(answers).map(({ page }) => page.id));
	return parked
		.filter((page) => still.has(page))
		.map((page) =>
			byButton(
				'main section',
				workshop.parked.takeUpOf(words.pages[page].ask),
				{ type: 'unpark', page },
				visit(`questions/${page}`)
			)
		);
}

/** The buttons of the browser: a step that may not be taken any more is refused, and one stays. */
export function turn({ seen, at }: Walker, turns: -1 | 1): Move | undefined {
	const step = seen[at + turns];
	if (step === undefined) return undefined;
	return {
		name: turns < 0 ? 'back in the browser' : 'forward in the browser',
		make: (page) => (turns < 0 ? page.goBack() : page.goForward()),
		events: [visit(step)],
		turns
	};
}
