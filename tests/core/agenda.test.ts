import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { mattersOf } from '#core/agenda.ts';
import { pagesFor, type Answers } from '#core/answers.ts';
import { putAside } from '#core/parked.ts';
import { slots, timeBoxes } from '#core/time-boxes.ts';
import { everybody, somebody } from './somebody.ts';

const sides: Readonly<Record<string, Answers>> = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]))
};
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);

describe('the boxes sum exactly to the slot', () => {
	for (const [who, answers] of Object.entries(sides))
		test.each(slots)(`${who}, %i minutes`, (slot) => {
			const matters = mattersOf({ answers }, words);
			const boxes = timeBoxes(matters, slot);
			expect(sum(boxes.matters) + boxes.free + boxes.close).toBe(slot);
			expect(boxes.matters.filter((minutes) => minutes < 10 || minutes % 5 !== 0)).toEqual([]);
			expect(boxes.matters.length).toBe(Math.min(matters.length, Math.floor((slot - boxes.close) / 10)));
		});
	test.each(slots)('nothing open, %i minutes', (slot) => {
		const { matters, free, close } = timeBoxes([], slot);
		expect([matters, free + close]).toEqual([[], slot]);
	});
});

test('what more waits for gets no less time', () => {
	const boxes = timeBoxes([{ unblocks: 40 }, { unblocks: 9 }, { unblocks: 0 }], 90);
	expect(boxes.matters).toEqual([...boxes.matters].sort((a, b) => b - a));
	expect(boxes.matters[0]).toBeGreaterThan(boxes.matters[2]!);
});

describe('what is on the agenda', () => {
	const stateOf = (answers: Answers, parked?: Parameters<typeof mattersOf>[0]['parked']) =>
		Object.fromEntries(mattersOf({ answers, parked }, words).map(({ page, state }) => [page, state]));

	test('nothing, where everything is answered and decided', () => expect(stateOf(somebody())).toEqual({}));
	test('what is not decided', () => expect(stateOf(somebody({ phase: 'not-decided' })).phase).toBe('not-decided'));
	test('what is not answered', () => {
		const { phase: _, ...rest } = somebody();
		expect(stateOf(rest).phase).toBe('not-answered');
	});
	test('what is parked, and as that', () =>
		expect(stateOf(putAside('phase', somebody()), ['phase']).phase).toBe('parked'));
	test('no page that these answers do not call for', () => {
		for (const answers of Object.values(sides)) {
			const asked = pagesFor(answers).map(({ page }) => page.id);
			expect(mattersOf({ answers }, words).filter(({ page }) => !asked.includes(page))).toEqual([]);
		}
	});
	test('first what the full text waits for, then what most waits for', () => {
		for (const [who, answers] of Object.entries(sides)) {
			const ranks = mattersOf({ answers }, words).map(({ blocks, unblocks }) => (blocks ? 1e6 : 0) + unblocks);
			expect(ranks, who).toEqual([...ranks].sort((a, b) => b - a));
		}
	});
});
