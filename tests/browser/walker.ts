import type { Page } from '@playwright/test';
import { initialTransition, transition } from 'xstate';
import { machine, type WizardEvent } from '#wizard/machine.ts';
import { missingOn, pageAt, type Step } from '#wizard/steps.ts';
import { shouldShow, shownOn, type OnPage, type Snapshot } from './shown.ts';
import { expect } from './test.ts';

/** A move on the page, and what the machine is told by it. */
export interface Move {
	readonly name: string;
	readonly make: (page: Page) => Promise<unknown>;
	readonly events: readonly WizardEvent[];
	/** A way of the browser through the pages one has seen. */
	readonly turns?: -1 | 1;
}

const untouched: OnPage = { emptied: [], missing: [] };

/** Somebody who walks through the app while the machine makes the same moves beside it; after each the page must show what the machine says. */
export class Walker {
	model: Snapshot = initialTransition(machine)[0];
	onPage = untouched;
	/** What the buttons of the browser lead to: the steps in the order in which they were taken, and which of them this is. */
	seen: readonly Step[] = ['start'];
	at = 0;
	taken: string[] = [];

	constructor(
		private readonly page: Page,
		private readonly name: string
	) {}

	async take({ name, make, events, turns }: Move): Promise<void> {
		this.taken.push(name);
		await make(this.page);
		const before = this.model.context.step;
		for (const event of events) this.tell(event);
		const { step } = this.model.context;
		if (step !== before) {
			this.onPage = untouched;
			if (turns) this.at += turns;
			else this.seen = [...this.seen.slice(0, ++this.at), step];
		}
		await this.look();
	}

	/** The page shows what the machine says, all of it. */
	async look(): Promise<void> {
		const wanted = await shouldShow(this.model, this.onPage);
		const shown = async () => {
			const { sheet, ...rest } = await shownOn(this.page);
			return { ...rest, sheet: departing(sheet, wanted.sheet) };
		};
		await expect
			.poll(shown, { message: this.way(), intervals: [0, 10, 20, 40, 80, 160], timeout: 10_000 })
			.toEqual({ ...wanted, sheet: '' });
	}

	/** To a page beside the questions, and by the browser back to where one was. */
	async goAside(there: () => Promise<void>): Promise<void> {
		await there();
		this.onPage = untouched;
		this.seen = this.seen.slice(0, this.at + 1);
		await this.look();
	}

	/** How to come here again. */
	way(): string {
		const last = this.taken.slice(-6).join(' › ');
		return `${this.name}, after move ${this.taken.length} (… ${last}), the page shows what the machine says`;
	}

	private tell(event: WizardEvent): void {
		this.model = transition(machine, this.model, event)[0];
		const { step, answers } = this.model.context;
		const { emptied, missing } = this.onPage;
		const asked = pageAt(step, answers);
		this.onPage = {
			emptied: event.type === 'answer' && event.value === undefined ? [...emptied, answers] : emptied,
			missing: event.type === 'next' && asked ? missingOn(asked, answers) : missing
		};
	}
}

/** A long text from a little before where it departs from another; nothing if it does not. */
function departing(text: string, from: string): string {
	if (text === from) return '';
	const at = [...from].findIndex((letter, index) => letter !== text[index]);
	const start = Math.max(0, (at < 0 ? from.length : at) - 40);
	return `…${text.slice(start, start + 120)}… instead of …${from.slice(start, start + 120)}…`;
}
