import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { createActor } from 'xstate';
import type { Answers, Asked } from '#core/answers.ts';
import { workOf, type Work } from '#core/work.ts';
import { machine, printerActor, type Printer, type WizardEvent } from './machine.ts';
import { pageAt, type Step } from './steps.ts';
import type { Aside } from './way.ts';

/** The machine as components see it: values that follow it, and a way to tell it what happened. */
export interface Wizard extends Work {
	/** Another draft that lies beside this one. */
	readonly aside: Aside | undefined;
	/** All that is kept, whatever may be shown of it. */
	readonly work: Work;
	readonly step: Step;
	/** The page being asked, if one is. */
	readonly asked: Asked | undefined;
	/** Where Continue leads back to, when one came from elsewhere to change an answer. */
	readonly from: Step | undefined;
	readonly printing: 'resting' | 'printing' | 'printed' | 'failed';
	send(event: WizardEvent): void;
	can(event: WizardEvent): boolean;
}

/** `shown`: the answers as they may be shown just now. */
export function startWizard(print: Printer, shown: (answers: Answers) => Answers = (answers) => answers): Wizard {
	const actor = createActor(machine.provide({ actors: { printer: printerActor(print) } })).start();
	const follow = createSubscriber((update) => {
		const subscription = actor.subscribe(update);
		return () => subscription.unsubscribe();
	});
	const now = () => {
		follow();
		return actor.getSnapshot();
	};
	return {
		get answers() {
			return shown(now().context.answers);
		},
		get costs() {
			return now().context.costs;
		},
		get review() {
			return now().context.review;
		},
		get parked() {
			return now().context.parked;
		},
		get agreed() {
			return now().context.agreed;
		},
		get aside() {
			return now().context.aside;
		},
		get work() {
			return workOf(now().context);
		},
		get step() {
			return now().context.step;
		},
		get asked() {
			return pageAt(now().context.step, now().context.answers);
		},
		get from() {
			return now().context.from?.step;
		},
		get printing() {
			const { value } = now();
			return typeof value === 'object' ? value.reading : 'resting';
		},
		send: (event) => actor.send(event),
		can: (event) => now().can(event)
	};
}

export const [useWizard, provideWizard] = createContext<Wizard>();
