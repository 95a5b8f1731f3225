import { assign, fromPromise, setup } from 'xstate';
import { pagesFor, type Answer, type Answers } from '#core/answers.ts';
import type { DocumentId } from '#core/documents/blocks.ts';
import { stopFor } from '#core/stops.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
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

/** All that is remembered. Plan and documents are derived; answers on branches no longer reached stay here. */
export interface Memory {
	readonly answers: Answers;
	readonly step: Step;
	/** Where one was before looking at an earlier page, and which page that was. */
	readonly from?: { readonly step: Step; readonly page: PageId };
}

export interface Order {
	readonly documents: readonly DocumentId[];
	readonly paper: 'A4' | 'Letter';
}

export type WizardEvent =
	| { type: 'answer'; fact: FactId; value: Answer | undefined }
	| { type: 'next' }
	| { type: 'back' }
	| { type: 'visit'; step: Step }
	| { type: 'open'; answers: Answers }
	| { type: 'restart' }
	| { type: 'print'; order: Order };

export type Printer = (job: Order & { answers: Answers }, signal: AbortSignal) => Promise<void>;

export const printerActor = (print: Printer) =>
	fromPromise<void, Order & { answers: Answers }>(({ input, signal }) => print(input, signal));

/** How the wizard asks, whatever it asks: which pages there are comes from the core. */
export const machine = setup({
	types: { context: {} as Memory, events: {} as WizardEvent },
	actors: { printer: printerActor(() => Promise.reject(new Error('No printer is connected'))) },
	guards: {
		isPassable: ({ context }) => isPassable(context),
		isStopped: ({ context }) => isPassable(context) && stopFor(context.answers) !== undefined,
		leadsToPage: ({ context }) => isPassable(context) && isQuestion(stepAfter(context)),
		leadsToDocuments: ({ context }) => isPassable(context) && isDocument(stepAfter(context)),
		leadsBackToPage: ({ context }) => isQuestion(stepBefore(context)),
		leadsBackToDocuments: ({ context }) => isDocument(stepBefore(context)),
		leadsBackToCheck: ({ context }) => stepBefore(context) === 'check',
		opensAtStop: ({ event }) => event.type === 'open' && stopFor(event.answers) !== undefined
	},
	actions: {
		answer: assign(({ context, event }) => {
			if (event.type !== 'answer') return {};
			const { [event.fact]: _, ...others } = context.answers;
			return { answers: event.value === undefined ? others : { ...others, [event.fact]: event.value } };
		}),
		goOn: assign(({ context }) => arriveAt(stepAfter(context), context)),
		goBack: assign(({ context }) => arriveAt(stepBefore(context), context)),
		visit: assign(({ context, event }) => (event.type === 'visit' ? lookAt(event.step, context) : {})),
		resume: assign(({ context }) => ({ step: firstOpenStep(context.answers), from: undefined })),
		stop: assign(({ context }) => {
			const page = pageAt(context.step, context.answers)?.page.id;
			return { step: `stop/${stopFor(context.answers)!}` as Step, from: page && { step: context.step, page } };
		}),
		open: assign(({ event }) =>
			event.type === 'open' ? { answers: event.answers, step: 'check' as const, from: undefined } : {}
		),
		forget: assign({ answers: {}, step: 'start', from: undefined })
	}
}).createMachine({
	id: 'wizard',
	context: { answers: {}, step: 'start' },
	initial: 'starting',
	on: {
		visit: [
			{ guard: ({ event }) => event.step === 'start', target: '.starting', actions: 'visit' },
			{ guard: ({ context, event }) => mayAsk(event.step, context), target: '.asking', actions: 'visit' },
			{
				guard: ({ context, event }) => event.step === 'check' && mayRead(context),
				target: '.checking',
				actions: 'visit'
			},
			{
				guard: ({ context, event }) => isDocument(event.step) && mayRead(context),
				target: '.reading',
				actions: 'visit'
			},
			{
				guard: ({ context, event }) => event.step === `stop/${stopFor(context.answers)}`,
				target: '.stopped',
				actions: 'stop'
			}
		],
		open: [
			{ guard: 'opensAtStop', target: '.stopped', actions: ['open', 'stop'] },
			{ target: '.checking', actions: 'open' }
		],
		restart: { target: '.starting', actions: 'forget' }
	},
	states: {
		starting: {
			on: {
				next: [
					{ guard: ({ context }) => stopFor(context.answers) !== undefined, target: 'stopped', actions: 'stop' },
					{ guard: ({ context }) => firstOpenStep(context.answers) === 'check', target: 'checking', actions: 'resume' },
					{ target: 'asking', actions: 'resume' }
				]
			}
		},
		asking: {
			on: {
				answer: { actions: 'answer' },
				next: [
					{ guard: 'isStopped', target: 'stopped', actions: 'stop' },
					{ guard: 'leadsToPage', actions: 'goOn' },
					{ guard: 'leadsToDocuments', target: 'reading', actions: 'goOn' },
					{ guard: 'isPassable', target: 'checking', actions: 'goOn' }
				],
				back: [
					{ guard: 'leadsBackToPage', actions: 'goBack' },
					{ guard: 'leadsBackToDocuments', target: 'reading', actions: 'goBack' },
					{ guard: 'leadsBackToCheck', target: 'checking', actions: 'goBack' },
					{ target: 'starting', actions: 'goBack' }
				]
			}
		},
		checking: {
			on: {
				next: { target: 'reading', actions: assign({ step: 'documents/mandate' }) },
				back: { target: 'asking', actions: 'goBack' }
			}
		},
		reading: {
			initial: 'resting',
			on: {
				// Looking at another document does not disturb the printer.
				visit: {
					guard: ({ event }) => isDocument(event.step),
					actions: 'visit'
				},
				back: { target: 'checking', actions: assign({ step: 'check' }) }
			},
			states: {
				resting: { on: { print: 'printing' } },
				printing: {
					invoke: {
						src: 'printer',
						input: ({ context, event }) => {
							if (event.type !== 'print') throw new Error('Printing starts with an order');
							return { ...event.order, answers: context.answers };
						},
						onDone: 'printed',
						onError: 'failed'
					}
				},
				printed: { on: { print: 'printing' } },
				failed: { on: { print: 'printing' } }
			}
		},
		stopped: {
			on: { back: { target: 'asking', actions: 'goBack' } }
		}
	}
});

const isQuestion = (step: Step) => step.startsWith('questions/');
const isDocument = (step: Step) => step.startsWith('documents/');

function isPassable({ answers, step }: Memory): boolean {
	const asked = pageAt(step, answers);
	return asked !== undefined && missingOn(asked, answers).length === 0;
}

/** Back to where one was, once every page that the changed answer opened is answered too; otherwise on in the order of the questionnaire. */
function stepAfter({ answers, step, from }: Memory): Step {
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

function stepBefore({ answers, step, from }: Memory): Step {
	if (from && (!isQuestion(from.step) || pageAt(from.step, answers))) return from.step;
	if (step.startsWith('stop/')) return stepOf(pagesFor(answers)[0]!);
	const before = neighbour(step, answers, -1);
	return before ? stepOf(before) : 'start';
}

function arriveAt(step: Step, { answers, from }: Memory): Partial<Memory> {
	const arrived = !from || step === from.step || !isQuestion(step) || firstOpenStep(answers) === from.step;
	return { step, from: arrived ? undefined : from };
}

/** Looking at an earlier page remembers the way back; turning one page does not. */
function lookAt(step: Step, { answers, step: here, from }: Memory): Partial<Memory> {
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
function mayAsk(step: Step, { answers, step: here }: Memory): boolean {
	const asked = pageAt(step, answers);
	if (!asked) return false;
	if (here === 'check' || isDocument(here)) return true;
	return isComplete(asked, answers) || position(step) <= position(firstOpenStep(answers));
}

const mayRead = ({ answers }: Memory) => Object.keys(answers).length > 0 && stopFor(answers) === undefined;
