import { assign, fromPromise, setup } from 'xstate';
import { NOT_DECIDED } from '#content/grammar.ts';
import { everyPage, factOf, type Answer } from '#core/answers.ts';
import type { Costs } from '#core/costs.ts';
import type { Edited, Partys } from '#core/documents/editions.ts';
import type { Copy } from '#core/documents/reviewed.ts';
import type { PassageId } from '#core/documents/passages.ts';
import { putAside } from '#core/parked.ts';
import { stopFor } from '#core/stops.ts';
import { workOf, type Agreement, type Mark, type Review, type Work } from '#core/work.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
import { begun, done, redone, undone } from './history.ts';
import { firstOpenStep, pageAt, type Step } from './steps.ts';
import {
	arriveAt,
	isDocument,
	isPassable,
	isQuestion,
	lookAt,
	mayAsk,
	mayRead,
	stepAfter,
	stepBefore,
	type Aside,
	type Memory
} from './way.ts';

export interface Order {
	readonly documents: readonly Edited[];
	readonly paper: 'A4' | 'Letter';
	readonly format: 'pdf' | 'review' | 'large' | 'docx';
	/** Whether the mandate shows its review. Nothing: it is clean. */
	readonly copy?: Copy | undefined;
	/** How the party’s documents carry the answers inside. Nothing: they do not. */
	readonly carry?: 'readable' | { readonly passphrase: string } | undefined;
}

export type WizardEvent =
	| { type: 'answer'; fact: FactId; value: Answer | undefined }
	| { type: 'next' }
	| { type: 'back' }
	| { type: 'visit'; step: Step }
	| ({ type: 'open'; document?: Partys | undefined } & Work)
	| { type: 'costs'; costs: Costs }
	/** A passage of the mandate is accepted, struck, amended or remarked on; an empty mark takes all of it back. */
	| { type: 'mark'; passage: PassageId; mark: Mark }
	/** The marks of another reader are added, all at once. */
	| { type: 'marks'; marks: Review }
	/** A page is put aside: what it asks is not decided until it is answered after all. */
	| { type: 'park'; page: PageId }
	| { type: 'unpark'; page: PageId }
	| { type: 'agree'; agreement: Agreement }
	| { type: 'disagree'; agreement: Agreement }
	| { type: 'lay'; aside: Aside }
	| { type: 'put-away' }
	| { type: 'undo' }
	| { type: 'redo' }
	| { type: 'restart' }
	| { type: 'print'; order: Order };

export interface Job extends Order, Work {}

export type Printer = (job: Job, signal: AbortSignal) => Promise<void>;

export const printerActor = (print: Printer) => fromPromise<void, Job>(({ input, signal }) => print(input, signal));

const isTyped = (fact: FactId) => ['text', 'count'].includes(factOf(fact).kind);
const pageOf = (fact: FactId) => everyPage.find(({ page }) => page.facts.some(({ id }) => id === fact))!.page.id;
const isBlank = ({ verdict, words, remark }: Mark) => verdict === undefined && words === undefined && !remark;

/** Undo and redo: they change the work and stay where one is, unless what is there is gone. */
const turnBack = <Action extends 'undo' | 'redo'>(actions: Action, turned: (memory: Memory) => Partial<Memory>) => {
	const goesTo =
		(where: (step: Step, before: Step) => boolean) =>
		({ context }: { context: Memory }) => {
			const { step } = turned(context);
			return step !== undefined && where(step, context.step);
		};
	return [
		{ guard: goesTo((step, before) => step === before), actions },
		{ guard: goesTo((step) => step.startsWith('stop/')), target: '.stopped', actions },
		{ guard: goesTo(isQuestion), target: '.asking', actions },
		{ guard: goesTo((step) => step === 'check'), target: '.checking', actions }
	] as const;
};

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
		opensAtStop: ({ event }) => event.type === 'open' && stopFor(event.answers) !== undefined,
		opensAtDocument: ({ event }) => event.type === 'open' && event.document !== undefined && mayRead(event)
	},
	actions: {
		answer: assign(({ context, event }) => {
			if (event.type !== 'answer') return {};
			const { [event.fact]: _, ...others } = context.answers;
			const answers = event.value === undefined ? others : { ...others, [event.fact]: event.value };
			const decides = event.value !== undefined && event.value !== NOT_DECIDED;
			const parked = decides ? context.parked?.filter((page) => page !== pageOf(event.fact)) : context.parked;
			return done(context, { answers, parked }, isTyped(event.fact) ? event.fact : undefined);
		}),
		cost: assign(({ context, event }) =>
			event.type === 'costs' ? done(context, { costs: event.costs }, 'costs') : {}
		),
		mark: assign(({ context, event }) => {
			if (event.type !== 'mark') return {};
			const { [event.passage]: before, ...others } = context.review ?? {};
			const review = isBlank(event.mark) ? others : { ...others, [event.passage]: event.mark };
			const typed = before?.verdict === event.mark.verdict ? event.passage : undefined;
			return done(context, { review }, typed);
		}),
		addMarks: assign(({ context, event }) =>
			event.type === 'marks' ? done(context, { review: { ...context.review, ...event.marks } }) : {}
		),
		park: assign(({ context, event }) => {
			if (event.type !== 'park' && event.type !== 'unpark') return {};
			const others = (context.parked ?? []).filter((page) => page !== event.page);
			if (event.type === 'unpark') return done(context, { parked: others });
			return done(context, { parked: [...others, event.page], answers: putAside(event.page, context.answers) });
		}),
		agree: assign(({ context, event }) => {
			if (event.type !== 'agree' && event.type !== 'disagree') return {};
			const same = JSON.stringify(event.agreement);
			const others = (context.agreed ?? []).filter((one) => JSON.stringify(one) !== same);
			return done(context, { agreed: event.type === 'agree' ? [...others, event.agreement] : others });
		}),
		undo: assign(({ context }) => undone(context)),
		redo: assign(({ context }) => redone(context)),
		goOn: assign(({ context }) => arriveAt(stepAfter(context), context)),
		goBack: assign(({ context }) => arriveAt(stepBefore(context), context)),
		visit: assign(({ context, event }) => (event.type === 'visit' ? lookAt(event.step, context) : {})),
		resume: assign(({ context }) => ({ step: firstOpenStep(context.answers), from: undefined })),
		stop: assign(({ context }) => {
			const page = pageAt(context.step, context.answers)?.page.id;
			return { step: `stop/${stopFor(context.answers)!}` as Step, from: page && { step: context.step, page } };
		}),
		// What was there before can be had back.
		open: assign(({ context, event }) =>
			event.type === 'open' ? { ...done(context, workOf(event)), step: 'check' as const, from: undefined } : {}
		),
		goOnReading: assign(({ event }) =>
			event.type === 'open' && event.document ? { step: `documents/${event.document}` as const } : {}
		),
		forget: assign({ ...workOf({ answers: {} }), ...begun, aside: undefined, step: 'start', from: undefined })
	}
}).createMachine({
	id: 'wizard',
	context: { answers: {}, step: 'start', ...begun },
	initial: 'starting',
	on: {
		undo: turnBack('undo', undone),
		redo: turnBack('redo', redone),
		mark: { actions: 'mark' },
		marks: { actions: 'addMarks' },
		park: { actions: 'park' },
		unpark: { actions: 'park' },
		agree: { actions: 'agree' },
		disagree: { actions: 'agree' },
		lay: { actions: assign({ aside: ({ event }) => event.aside }) },
		'put-away': { actions: assign({ aside: undefined }) },
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
			{ guard: 'opensAtDocument', target: '.reading', actions: ['open', 'goOnReading'] },
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
				costs: { actions: 'cost' },
				// A clause that is given another of its wordings answers the question behind it, unless the questions would then stop.
				answer: {
					guard: ({ context, event }) =>
						event.value !== undefined && stopFor({ ...context.answers, [event.fact]: event.value }) === undefined,
					actions: 'answer'
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
							return { ...event.order, ...workOf(context) };
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
