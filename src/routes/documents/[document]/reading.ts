import { createContext } from 'svelte';
import type { FactId } from '#content/questions/index.ts';
import { everyPage } from '#core/answers.ts';
import type { About, Line } from '#core/documents/blocks.ts';
import type { PassageId } from '#core/documents/passages.ts';
import { addressOf } from '#wizard/address.ts';
import { stepOf } from '#wizard/steps.ts';
import type { Advice } from '#wizard/advice.ts';

/** What every part of a sheet needs to answer "Why is this here?". One reason is open at a time. */
export interface Reading {
	readonly advice: Advice;
	readonly draft: ReturnType<Advice['draft']>;
	readonly open: string | undefined;
	/** Whether the mandate is gone through line by line, and what its passages say before any review. */
	readonly reviewing: boolean;
	readonly drafted: ReadonlyMap<PassageId, Line>;
	toggle(key: string): void;
}

export const [useReading, provideReading] = createContext<Reading>();

/** The reason that was open last: whoever leaves to change an answer comes back to it. */
export const lastOpen: { key: string | undefined } = { key: undefined };

/** Two rows may stand for the same item: the place is part of the key. */
export const keyOf = (about: About, place: string) => `${place}/${about.kind}/${about.id}`;

/** Where an answer is changed. */
export function addressFor(fact: FactId): string {
	return addressOf(stepOf(everyPage.find(({ page }) => page.facts.some(({ id }) => id === fact))!));
}

/** The item of the plan that a block stands for. */
export function itemOf({ kind, id }: About, plan: Reading['draft']['plan']) {
	const items = { clause: plan.clauses, post: plan.posts, link: plan.links, function: plan.functions, body: [] }[kind];
	return items.find((item) => item.id === id);
}
