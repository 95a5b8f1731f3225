import { workOf, type Work } from '#core/work.ts';
import { stopFor } from '#core/stops.ts';
import { firstOpenStep, pageAt, type Step } from './steps.ts';
import { isDocument, isQuestion, mayRead, type Memory } from './way.ts';

/** What was done, so that it can be taken back, and what was taken back, so that it can be done again. */
export interface History {
	readonly past: readonly Work[];
	readonly future: readonly Work[];
	/** The field that the last change was typed into: what is typed on there belongs to the same change. */
	readonly typedAt?: string | undefined;
}

export const begun: History = { past: [], future: [], typedAt: undefined };

const mostRemembered = 500;

/** Work after a change, and the way back to before it. */
export function done(memory: Memory, change: Partial<Work>, typedAt?: string): Partial<Memory> {
	const now = workOf({ ...memory, ...change });
	const before = workOf(memory);
	if (JSON.stringify(now) === JSON.stringify(before)) return {};
	const goesOn = typedAt !== undefined && typedAt === memory.typedAt;
	const past = goesOn ? memory.past : [...memory.past, before].slice(-mostRemembered);
	return { ...now, past, future: [], typedAt };
}

export function undone(memory: Memory): Partial<Memory> {
	const before = memory.past.at(-1);
	if (!before) return {};
	return settled(memory, before, { past: memory.past.slice(0, -1), future: [workOf(memory), ...memory.future] });
}

export function redone(memory: Memory): Partial<Memory> {
	const [after, ...future] = memory.future;
	if (!after) return {};
	return settled(memory, after, { past: [...memory.past, workOf(memory)], future });
}

/** One stays where one is, unless what is there is gone. */
function settled(memory: Memory, work: Work, history: History): Partial<Memory> {
	const step = stepWith(work, memory.step);
	return { ...work, ...history, typedAt: undefined, step, from: step === memory.step ? memory.from : undefined };
}

function stepWith({ answers }: Work, step: Step): Step {
	const stop = stopFor(answers);
	if (step === 'start') return step;
	if (stop && !isQuestion(step)) return `stop/${stop}`;
	if (isQuestion(step) && pageAt(step, answers)) return step;
	if ((step === 'check' || isDocument(step)) && mayRead({ answers })) return step;
	return firstOpenStep(answers);
}
