import { readFileSync } from 'node:fs';
import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import { missingOn, pageAt } from '#wizard/steps.ts';
import { chance } from '../core/chance.ts';
import { boxesAt, click, fieldsAt, goBack, goOn, links, park, redo, takeUp, turn, type, undo } from './moves.ts';
import { expect, test } from './test.ts';
import { answers, openAnswers, saveReadable } from './walk.ts';
import { Walker, type Move } from './walker.ts';

const LENGTH = Number(process.env.LENGTH ?? 300);
for (const seed of [1, 2, 3, 4].slice(0, Number(process.env.N ?? 4)))
	test(`walk ${seed}`, async ({ page }) => {
		test.setTimeout(600_000);
		const next = chance(20020222 + seed);
		const walker = new Walker(page, `walk ${seed}`);
		await page.goto('/');
		await walker.look();
		const t = Date.now();
		const kinds: Record<string, number> = {};
		while (walker.taken.length < LENGTH) {
			const move = anyMove(walker, next);
			if (move) await walker.take(move);
			const k = walker.model.context.step.split('/')[0]!;
			kinds[k] = (kinds[k] ?? 0) + 1;
		}
		console.log(seed, (Date.now() - t) / LENGTH, kinds, Object.keys(walker.model.context.answers).length);
	});

/** What somebody might do next: mostly answer and go on, now and then anything else. */
function anyMove(walker: Walker, next: () => number): Move | undefined {
	const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
	const luck = next();
	if (luck < 0.5) return anyAnswer(walker, next);
	if (luck < 0.73) return goOn(walker);
	if (luck < 0.76) return goBack(walker);
	if (luck < 0.82) return pick(links(walker));
	if (luck < 0.87) return walker.model.can({ type: 'undo' }) ? undo : undefined;
	if (luck < 0.91) return walker.model.can({ type: 'redo' }) ? redo : undefined;
	if (luck < 0.95) return turn(walker, -1);
	if (luck < 0.98) return turn(walker, 1);
	return park(walker) ?? pick(takeUp(walker));
}

function anyAnswer(walker: Walker, next: () => number): Move | undefined {
	const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
	const { step, answers } = walker.model.context;
	const asked = pageAt(step, answers);
	const missing = asked ? missingOn(asked, answers) : [];
	const fields = fieldsAt(walker);
	if (fields.length > 0 && next() < 0.5) {
		const field = pick(fields)!;
		return type(field, pick(field.kind === 'count' ? ['', '3', '12'] : ['', 'the Council', 'Ä & <b>']) ?? '');
	}
	const boxes = boxesAt(walker).filter(({ fact }) => missing.length === 0 || next() < 0.2 || fact === missing[0]);
	const exits = boxes.filter(({ clicked }) =>
		clicked.some(([, value]) => value === NOT_DECIDED || value === NOT_RECORDED || value === 'none')
	);
	const box = pick(next() < 0.15 ? exits : boxes.filter((one) => !exits.includes(one)));
	return box && click(box);
}
