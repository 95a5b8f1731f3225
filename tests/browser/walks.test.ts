import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { NOT_RECORDED } from '#content/grammar.ts';
import type { Answers } from '#core/answers.ts';
import { chance } from '../core/chance.ts';
import { pathsOf, type Side } from '../wizard/paths.ts';
import { anyMove } from './any-move.ts';
import { boxesAt, click, goOn, openFile, redo, undo } from './moves.ts';
import { expect, test } from './test.ts';
import { answers, saveReadable } from './walk.ts';
import { Walker, type Move } from './walker.ts';

/** Long walks through the app with the machine beside them, as tests/wizard/model.test.ts walks the machine alone: after every move the page shows what the machine says, and a document what the core writes from the answers that are reached. */

const paths: readonly (readonly [to: string, side: Side])[] = [
	['stop/no-party', 'any side'],
	['stop/joint-too-early', 'a joint office before an accord'],
	['documents/mandate', 'any side'],
	['documents/mandate', 'a government in a stall']
];

for (const [to, side] of paths)
	test(`the shortest path of ${side} to ${to}, made from the machine`, async ({ page }) => {
		test.slow();
		const { events } = pathsOf(side).find(({ end }) => end.context.step === to)!;
		const walker = await setOut(page, `the path of ${side} to ${to}`);
		for (const event of events) {
			if (event.type === 'next') await walker.take(goOn(walker)!);
			if (event.type !== 'answer') continue;
			for (let box = towards(walker, event); box; box = towards(walker, event)) await walker.take(click(box));
		}
		expect(walker.model.context.step).toBe(to);
	});

const walks: readonly { readonly seed: number; readonly from?: Answers }[] = [
	{ seed: 1 },
	{ seed: 2 },
	{ seed: 3, from: answers },
	{ seed: 4, from: { ...answers, party: 'state', phase: 'talks', counterpart: 'nsag' } }
];
const movesOfAWalk = 200;

for (const { seed, from } of walks)
	test(`a walk of ${movesOfAWalk} moves by chance, seed ${seed}`, async ({ page }) => {
		test.slow();
		const next = chance(20020222 + seed);
		const walker = await setOut(page, `the walk of seed ${seed}`);
		if (from) await walker.take(openFile(from));
		while (walker.taken.length < movesOfAWalk) {
			const move = anyMove(walker, next);
			if (move) await walker.take(move);
			if (move && walker.taken.length % 100 === 0) await keepsAllOfIt(walker, page);
		}
		await goesBackAndForth(walker, 20);
		await keepsAllOfIt(walker, page);
	});

async function setOut(page: Page, name: string): Promise<Walker> {
	const walker = new Walker(page, name);
	await page.goto('/');
	await walker.look();
	return walker;
}

/** The next box to click until a fact has a value; nothing once it has, or what is ticked beforehand will give it that. */
function towards(walker: Walker, { fact, value }: Extract<Move['events'][number], { type: 'answer' }>) {
	const isIn = (list: unknown) =>
		Array.isArray(list) && Array.isArray(value) && list.every((one) => value.includes(one));
	const boxes = boxesAt(walker).filter((box) => box.fact === fact && !box.ticked);
	const leadsTo = (wanted: (after: unknown) => boolean) => boxes.find(({ clicked: [given] }) => wanted(given?.[1]));
	const now = walker.model.context.answers[fact];
	if (JSON.stringify(now) === JSON.stringify(value)) return undefined;
	return (
		leadsTo((after) => JSON.stringify(after) === JSON.stringify(value)) ??
		leadsTo((after) => isIn(after) && (after as readonly string[]).length > 0)
	);
}

/** Changes taken back one by one, and done again: all is as it was. */
async function goesBackAndForth(walker: Walker, changes: number): Promise<void> {
	const { answers, parked, past } = walker.model.context;
	const many = Math.min(changes, past.length);
	for (let at = 0; at < many; at++) await walker.take(undo);
	for (let at = 0; at < many; at++) await walker.take(redo);
	const now = walker.model.context;
	expect({ answers: now.answers, parked: now.parked }, walker.way()).toEqual({ answers, parked });
}

/** A file of the work holds what the machine does, on branches that are left too; and whoever comes back from it finds the page as it was. */
async function keepsAllOfIt(walker: Walker, page: Page): Promise<void> {
	const { answers, parked = [] } = walker.model.context;
	const recorded = Object.entries(answers).filter(([, value]) => value !== NOT_RECORDED);
	await walker.goAside(async () => {
		const file = await saveReadable(page);
		const kept = JSON.parse(readFileSync(await file.path(), 'utf8'));
		expect({ answers: kept.answers, parked: kept.parked ?? [] }, walker.way()).toEqual({
			answers: Object.fromEntries(recorded),
			parked
		});
		await page.goBack();
	});
}
