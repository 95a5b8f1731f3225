import { assign, fromPromise, setup } from 'xstate';
import type { Answer, Answers } from '#core/answers.ts';
import type { Costs } from '#core/costs.ts';
import type { Edited, Partys } from '#core/documents/editions.ts';
import { stopFor } from '#core/stops.ts';
import type { FactId } from '#content/questions/index.ts';
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
	type Memory
} from './way.ts';

export interface Order {
	readonly documents: readonly Edited[];
	readonly paper: 'A4' | 'Letter';
	readonly format: 'pdf' | 'review' | 'large' | 'docx';
	/** How the party’s documents carry the answers inside. Nothing: they do not. */
	readonly carry?: 'readable' | { readonly passphrase: string } | undefined;
}

export type WizardEvent =
	| { type: 'answer'; fact: FactId; value: Answer | undefined }
	| { type: 'next' }
	| { type: 'back' }
	| { type: 'visit'; step: Step }
	| { type: 'open'; answers: Answers; costs?: Costs | undefined; document?: Partys | undefined }
	| { type: 'costs'; costs: Costs }
	| { type: 'restart' }
	| { type: 'print'; order: Order };

export interface Job extends Order {
	readonly answers: Answers;
	readonly costs?: Costs | undefined;
}

export type Printer = (job: Job, signal: AbortSignal) => Promise<void>;

export const printerActor = (print: Printer) => fromPromise<void, Job>(({ input, signal }) => print(input, signal));

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
			event.type === 'open'
				? { answers: event.answers, costs: event.costs, step: 'check' as const, from: undefined }
				: {}
		),
		goOnReading: assign(({ event }) =>
			event.type === 'open' && event.document ? { step: `documents/${event.document}` as const } : {}
		),
		forget: assign({ answers: {}, costs: undefined, step: 'start', from: undefined })
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
				costs: { actions: assign({ costs: ({ event }) => event.costs }) },
				back: { target: 'checking', actions: assign({ step: 'check' }) }
			},
			states: {
				resting: { on: { print: 'printing' } },
				printing: {
					invoke: {
						src: 'printer',
						input: ({ context, event }) => {
							if (event.type !== 'print') throw new Error('Printing starts with an order');
							return { ...event.order, answers: context.answers, costs: context.costs };
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
