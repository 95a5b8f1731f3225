import { describe, expect, test } from 'vitest';
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import { words } from '#content/languages/en/index.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
import { everyPage, factOf, factsFor, pagesFor, reachable, type Answer, type Answers } from '#core/answers.ts';
import { draft } from '#core/draft.ts';
import { everyPassage } from '#core/documents/passages.ts';
import { workOf } from '#core/work.ts';
import { machine, type WizardEvent } from '#wizard/machine.ts';
import { pageAt, stepOf, type Step } from '#wizard/steps.ts';
import { isQuestion } from '#wizard/way.ts';
import { anyAnswers, chance } from '../core/chance.ts';
import { pathsOf, sides, type Side } from './paths.ts';

/** Paths made from the machine itself, and long walks by chance: wherever one is, the same things hold. */

type Snapshot = SnapshotFrom<typeof machine>;
const after = (from: Snapshot, ...events: readonly WizardEvent[]) =>
	events.reduce((snapshot, event) => transition(machine, snapshot, event)[0], from);
const [start] = initialTransition(machine);
const seen = ({ value, context }: Snapshot) => ({ value, step: context.step, work: workOf(context) });

describe('paths made from the machine', () => {
	const ends = Object.keys(sides).flatMap((side) => pathsOf(side as Side).map(({ end }) => end));
	const steps = new Set(ends.map(({ context }) => context.step));

	test('lead to every page of the twelve questions, to the stops, the check and the documents', () => {
		const wanted: Step[] = [
			...everyPage.filter(({ page }) => !page.raised).map(stepOf),
			'stop/no-party',
			'stop/joint-too-early',
			'check',
			'documents/mandate'
		];
		expect(wanted.filter((step) => !steps.has(step))).toEqual([]);
	});
	test('end where the answers call for', () => {
		const lost = ends.filter(({ context }) => isQuestion(context.step) && !pageAt(context.step, context.answers));
		expect(lost.map(({ context }) => context.step)).toEqual([]);
	});
	test('can be undone to the beginning and done again, to the letter', () => {
		for (const end of ends.filter((_, at) => at % 5 === 0)) {
			const changes = end.context.past.length;
			const undone = after(end, ...Array.from({ length: changes }, () => ({ type: 'undo' }) as const));
			expect(workOf(undone.context)).toEqual(workOf(start.context));
			const redone = after(undone, ...Array.from({ length: changes }, () => ({ type: 'redo' }) as const));
			expect(workOf(redone.context)).toEqual(workOf(end.context));
		}
	});
});

describe.each([1, 2, 3, 4, 5])('a walk of a thousand steps, number %i', (seed) => {
	const next = chance(20020222 + seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
	const walk: Snapshot[] = [start];
	const taken: WizardEvent[] = [];
	while (walk.length <= 1000) {
		const here = walk.at(-1)!;
		const event = anyEvent(here);
		taken.push(event);
		walk.push(after(here, event));
	}

	test('changes something at every other step or so', () => {
		const moves = walk.filter((one, at) => at > 0 && JSON.stringify(seen(one)) !== JSON.stringify(seen(walk[at - 1]!)));
		expect(moves.length).toBeGreaterThan(400);
	});
	test('is never where nothing is asked', () => {
		const lost = walk.filter(
			({ value, context }) => value === 'asking' && !context.from && !pageAt(context.step, context.answers)
		);
		expect(lost.map(({ context }) => context.step)).toEqual([]);
	});
	test('undo brings back exactly what was there, and redo what was done', () =>
		taken.forEach((event, at) => {
			const [before, now] = [walk[at]!, walk[at + 1]!];
			const isChange = JSON.stringify(workOf(before.context)) !== JSON.stringify(workOf(now.context));
			if (!isChange || event.type === 'undo' || event.type === 'redo' || event.type === 'restart') return;
			const undone = after(now, { type: 'undo' });
			expect(workOf(undone.context), JSON.stringify(event)).toEqual(workOf(before.context));
			expect(workOf(after(undone, { type: 'redo' }).context), JSON.stringify(event)).toEqual(workOf(now.context));
		}));
	test('going to another page and back restores what was there', () => {
		for (const here of walk) {
			const { step } = here.context;
			const there = pick(everyPage.map(stepOf));
			const away = { type: 'visit', step: there } as const;
			if (here.value !== 'asking' || !here.can(away)) continue;
			const back = { type: 'visit', step } as const;
			const gone = after(here, away);
			if (gone.can(back)) expect(seen(after(gone, back))).toEqual(seen(here));
		}
	});
	test('documents depend on the answers that are reached alone', () => {
		for (let at = 0; at < walk.length; at += 100) {
			const { answers } = walk[at]!.context;
			const asked = new Set(
				pagesFor(answers).flatMap(({ page }) => factsFor(page, reachable(answers)).map(({ id }) => id))
			);
			const other = Object.entries(anyAnswers(next)).filter(([fact]) => !asked.has(fact as FactId));
			const written = (of: Answers) => JSON.stringify(draft(of, words).documents);
			const with_ = written({ ...answers, ...Object.fromEntries(other) });
			expect(with_ === written(answers), `${other.map(([fact]) => fact)} changes a document`).toBe(true);
			expect(written(reachable(answers)) === written(answers)).toBe(true);
		}
	});

	function anyEvent(here: Snapshot): WizardEvent {
		const luck = next();
		const { step, answers } = here.context;
		const asked = pageAt(step, answers);
		if (luck < 0.45 && asked) return { type: 'answer', ...anyAnswer(pick(factsFor(asked.page, answers)).id) };
		if (luck < 0.7) return { type: 'next' };
		if (luck < 0.75) return { type: 'back' };
		if (luck < 0.83)
			return { type: 'visit', step: pick([...everyPage.map(stepOf), 'check', 'documents/mandate', 'start']) };
		if (luck < 0.88) return { type: 'undo' };
		if (luck < 0.92) return { type: 'redo' };
		if (luck < 0.95) return { type: pick(['park', 'unpark']), page: pick(everyPage).page.id as PageId };
		return { type: 'mark', passage: pick(everyPassage), mark: { verdict: pick(['accepted', 'struck']) } };
	}

	/** Not what is typed: what is typed on belongs to one change. */
	function anyAnswer(fact: FactId): { readonly fact: FactId; readonly value: Answer } {
		const definition = factOf(fact);
		if (!('options' in definition)) return anyAnswer(pick(['party', 'phase', 'functions']));
		if (next() < 0.1) return { fact, value: pick([NOT_DECIDED, NOT_RECORDED]) };
		// Most walks are to get somewhere.
		const options = definition.options.filter((option) => option !== 'none' || next() < 0.2);
		if (definition.kind === 'choice') return { fact, value: pick(options) };
		return { fact, value: definition.options.filter(() => next() < 0.3) };
	}
});
