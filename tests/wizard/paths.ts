import type { SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { FactId } from '#content/questions/index.ts';
import { factOf, type Answer, type Answers } from '#core/answers.ts';
import { machine, type WizardEvent } from '#wizard/machine.ts';
import { missingOn, pageAt } from '#wizard/steps.ts';

type Snapshot = SnapshotFrom<typeof machine>;

/** A way through the machine that leads somewhere by the fewest events. */
export interface Path {
	readonly events: readonly WizardEvent[];
	readonly end: Snapshot;
}

// Two ways that meet on a page are taken for one, so that pages which hang on answers of long before need a side of their own.
export const sides = {
	'any side': {},
	'a government in a stall': { party: 'state', phase: 'stalled' },
	'a side without arms in talks': { party: 'unarmed', phase: 'talks' },
	'a joint office before an accord': { party: 'joint', accord: 'none', phase: 'prep' }
} as const satisfies Readonly<Record<string, Answers>>;

export type Side = keyof typeof sides;

/** The shortest paths of a side, made from the machine: one to each page and each set of answers on it. */
export function pathsOf(side: Side): readonly Path[] {
	return getShortestPaths(machine, {
		events: (snapshot): WizardEvent[] => [...answersAt(snapshot as Snapshot, sides[side]), { type: 'next' }],
		serializeState: ({ value, context: { step, answers } }) => {
			const here = pageAt(step, answers)?.page.facts.map(({ id }) => answers[id as FactId]);
			return JSON.stringify([value, step, here]);
		},
		limit: 20_000
	}).map(({ state, steps }) => ({
		// The first is the one that the machine tells itself.
		events: steps.map(({ event }) => event as WizardEvent).filter(({ type }) => !type.startsWith('xstate.')),
		end: state as Snapshot
	}));
}

/** What may be answered at a step: each option of the first question that still waits there, all or none of a list, but for what is settled beforehand. */
function answersAt({ context: { step, answers } }: Snapshot, settled: Answers): readonly WizardEvent[] {
	const asked = pageAt(step, answers);
	const fact = asked && missingOn(asked, answers)[0];
	if (fact === undefined) return [];
	const definition = factOf(fact);
	const options = 'options' in definition ? definition.options : [];
	const all: readonly Answer[] = definition.kind === 'several' ? [options, []] : options;
	const values = settled[fact] === undefined ? all : [settled[fact]];
	return values.map((value) => ({ type: 'answer', fact, value }));
}
