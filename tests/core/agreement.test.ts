import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { dependsOnCover, documentOf, figuresOnCover, openOnCover, rowsUnder, runsOf, textOf } from './reading.ts';
import { draftFrom, everybody } from './somebody.ts';

/** The three documents speak of the same posts, functions, points and figures. */

const parties = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]))
};

for (const [who, answers] of Object.entries(parties))
	describe(`the documents of ${who}`, () => {
		const draft = draftFrom(answers);
		const [mandate, staffing, structure] = (['mandate', 'staffing', 'structure'] as const).map((id) =>
			documentOf(draft, id)
		);
		const codes = rowsUnder(staffing!, 'section-2').map(([code]) => code!);
		const boxes = rowsUnder(structure!, 'chart-as-table').map(([post]) => post!);

		test('name the same posts in the plan and in the chart’s table', () => {
			expect(codes.length).toBe(draft.plan.posts.length);
			expect(boxes.map((post) => post.split(' ')[0])).toEqual(codes);
		});
		test('draw every post of that table', () => {
			const drawn = structure!.blocks.flatMap((block) =>
				block.type === 'drawing' ? block.drawing.boxes.map(({ lines }) => lines.join(' ')) : []
			);
			expect(boxes.filter((post) => !drawn.some((box) => box.startsWith(post)))).toEqual([]);
		});
		test('name no post that is not in the plan', () => {
			const named = [mandate, staffing, structure].flatMap((one) => textOf(one!).match(/\bP\d+\b/g) ?? []);
			expect([...new Set(named)].filter((code) => !codes.includes(code))).toEqual([]);
		});
		test('give every function a post, or state the gap', () => {
			const gaps = rowsAfter(staffing!, 'section-12');
			const bare = rowsUnder(mandate!, 'annex-functions').filter(
				([title, holders]) => !/^P\d+(, P\d+)*$/.test(holders!) && !gaps.includes(title!)
			);
			expect(bare).toEqual([]);
		});
		test('hold every function of the mandate in each phase', () =>
			expect(rowsUnder(mandate!, 'annex-phases').map(([title]) => title)).toEqual(
				rowsUnder(mandate!, 'annex-functions').map(([title]) => title)
			));
		test('agree on what is open', () => {
			const points = draft.plan.open.map((_, index) => index + 1);
			expect(openOnCover(mandate!)).toBe(points.length);
			expect([staffing, structure].map((one) => dependsOnCover(one!))).toEqual([points, points]);
		});
		test('count on the cover the figures that stand in brackets', () => {
			for (const document of [mandate, staffing, structure])
				expect(figuresOnCover(document!), document!.id).toBe(
					runsOf(document!).filter(({ kind }) => kind === 'figure').length
				);
		});
	});

function rowsAfter(document: ReturnType<typeof documentOf>, heading: string): string {
	const text = textOf(document);
	const title = document.blocks.find((block) => block.type === 'heading' && block.id === heading);
	return title?.type === 'heading' ? text.slice(text.lastIndexOf(title.text)) : '';
}
