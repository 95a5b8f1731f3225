import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import type { Answers } from '#core/answers.ts';
import { missingOn, pageAt } from '#wizard/steps.ts';
import { isDocument } from '#wizard/way.ts';
import { chance } from '../core/chance.ts';
import { pathsOf, type Side } from '../wizard/paths.ts';
import {
	boxesAt,
	click,
	fieldsAt,
	goBack,
	goOn,
	links,
	openFile,
	park,
	redo,
	takeUp,
	turn,
	type,
	undo
} from './moves.ts';
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

/** What somebody might do next: mostly answer and go on, now and then anything else. */
function anyMove(walker: Walker, next: () => number): Move | undefined {
	const pick = picking(next);
	const { model } = walker;
	const luck = next();
	if (luck < 0.05) return model.can({ type: 'undo' }) ? undo : undefined;
	if (luck < 0.09) return model.can({ type: 'redo' }) ? redo : undefined;
	if (luck < 0.13) return turn(walker, -1);
	if (luck < 0.16) return turn(walker, 1);
	if (luck < 0.18) return park(walker) ?? pick(takeUp(walker));
	if (luck < 0.21) return goBack(walker);
	if (luck < 0.27) return pick(links(walker));
	// Who reads a document soon goes back to the answers.
	if (isDocument(model.context.step)) return pick(links(walker).filter(({ name }) => luck < 0.4 || /check/.test(name)));
	// From the check, one more often changes an answer than one goes on.
	if (model.context.step === 'check' && luck < 0.8) return pick(links(walker));
	return (luck < 0.7 ? anyAnswer(walker, next) : undefined) ?? goOn(walker) ?? goBack(walker);
}

/** Mostly to the first thing that is still missing, and mostly no exit. */
function anyAnswer(walker: Walker, next: () => number): Move | undefined {
	const pick = picking(next);
	const { step, answers } = walker.model.context;
	const asked = pageAt(step, answers);
	const missing = asked ? missingOn(asked, answers) : [];
	const field = pick(fieldsAt(walker));
	if (field && next() < 0.5) {
		const texts = field.kind === 'count' ? ['', '3', '12'] : ['', 'the Council', 'Ä & <b>'];
		return type(field, pick(texts)!);
	}
	const boxes = boxesAt(walker).filter(({ fact }) => missing.length === 0 || fact === missing[0] || next() < 0.2);
	const leadsOut = (value: unknown) => value === NOT_DECIDED || value === NOT_RECORDED || value === 'none';
	const isExit = boxes.map(({ clicked }) => clicked.some(([, value]) => leadsOut(value)));
	const wanted = next() < 0.15;
	const box = pick(boxes.filter((_, at) => isExit[at] === wanted));
	return box && click(box);
}

const picking =
	(next: () => number) =>
	<T>(list: readonly T[]): T | undefined =>
		list[Math.floor(next() * list.length)];

/** Changes taken back one by one, and done again: all is as it was. */
async function goesBackAndForth(walker: Walker, changes: number): Promise<void> {
	const { answers, parked, past } = walker.model.context;
	const many = Math.min(changes, past.length);
	for (let at = 0; at < many; at++) await walker.take(undo);
	for (let at = 0; at < many; at++) await walker.take(redo);
	expect(walker.model.context, walker.way()).toMatchObject({ answers, parked });
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
