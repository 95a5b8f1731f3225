import { describe, expect, test } from 'vitest';
import type { FactId } from '#content/questions/index.ts';
import { tensions } from '#content/tensions.ts';
import { factOf, factsFor, pagesFor } from '#core/answers.ts';
import { options } from '#core/profile.ts';
import { allText, dependsOnCover, documentOf, openOnCover, rowsUnder, textOf } from './reading.ts';
import { draftFrom, undecided } from './somebody.ts';

/** A government in talks that has decided nothing else (T18; R138): both alternatives, counted, and no silent default. */
const answers = undecided({ party: 'state', phase: 'talks' });
const draft = draftFrom(answers);
const { open } = draft.plan;
const mandate = documentOf(draft, 'mandate');
const sheet = rowsUnder(mandate, 'points');
const optioned = pagesFor(answers)
	.flatMap(({ page }) => factsFor(page, answers))
	.filter((fact) => fact.id !== 'party' && fact.id !== 'phase' && 'options' in factOf(fact.id));

describe('a government in talks that has decided nothing else', () => {
	test('has many open points', () => expect(open.length).toBeGreaterThan(20));
	test('finds each of them on the sheet, in order', () =>
		expect(sheet.map(([number]) => Number(number))).toEqual(open.map((_, index) => index + 1)));
	test('reads their number on the cover of the mandate', () => expect(openOnCover(mandate)).toBe(open.length));
	for (const document of draft.documents.filter(({ id }) => id !== 'mandate'))
		test(`reads on the cover of the ${document.id} that it depends on them`, () =>
			expect(dependsOnCover(document).length).toBe(open.length));
	for (const document of draft.documents)
		test(`is sent to no other point by the ${document.id}`, () => {
			const sent = [...textOf(document).matchAll(/Points? (\d+)/g)].map(([, number]) => Number(number));
			expect(sent.filter((number) => number < 1 || number > open.length)).toEqual([]);
		});
	test('has a rule for each until it is decided', () =>
		expect(sheet.filter(([, , , until]) => !until?.trim())).toEqual([]));
	test('sees what each choice brings', () => expect(sheet.filter(([, , brings]) => !brings?.trim())).toEqual([]));
	test('has every clause that depends on an answer in brackets', () => {
		const waiting = draft.plan.clauses.filter((clause) => clause.waits.length > 0);
		const bare = mandate.blocks.flatMap((block) => {
			if (block.type !== 'clause' || !waiting.some(({ id }) => id === block.about.id)) return [];
			const runs = [...block.line, ...(block.items ?? []).flatMap(({ line }) => line)];
			return runs.some(({ kind, text }) => kind === 'open' && text.includes('[')) ? [] : [block.about.id];
		});
		expect(bare).toEqual([]);
	});
});

/** An answer that only opens another question stands on the sheet as that question. */
const opens = { earlier: 'lesson' } as const;

describe('no default is silent: what is not on the sheet changes no document', () => {
	for (const { id } of optioned.filter((fact) => !open.includes(fact.id) && !(fact.id in opens)))
		test(id, () => {
			const several = factOf(id).kind === 'several';
			const changed = options(draft.profile, id).filter(
				(option) => allText(draftFrom({ ...answers, [id]: several ? [option] : option })) !== allText(draft)
			);
			expect(changed, `“${id}” is not on the sheet, and yet these options change the text`).toEqual([]);
		});
	for (const [gate, behind] of Object.entries(opens))
		test(`${gate}, by way of ${behind}`, () => expect(open).toContain(behind));
});

/** As long as nobody knows who decides, a paper on aims is asked for whatever the strategy; then it turns on that. And what is wanted surely may pull apart. */
const shows: Readonly<Record<string, readonly string[]>> = { principal: ['strategy'] };
const mayBeRaised = (fact: string) => tensions.some(({ id }) => id === fact);

describe('deciding a point only shortens the sheet, or raises a tension', () => {
	for (const { id } of optioned.filter((fact) => open.includes(fact.id)))
		test(id, () => {
			const several = factOf(id).kind === 'several';
			for (const option of options(draft.profile, id)) {
				const after = draftFrom({ ...answers, [id]: several ? [option] : option }).plan.open;
				expect(after, `“${option}”`).not.toContain(id);
				const added = after.filter((fact) => !open.includes(fact) && !shows[id]?.includes(fact) && !mayBeRaised(fact));
				expect(added, `new points after “${option}”`).toEqual([]);
			}
		});
});

test('a party that has decided everything has no sheet', () => {
	const all = [...optioned, ...tensions.map(({ id }) => ({ id }))];
	const decided = draftFrom({ ...answers, ...Object.fromEntries(all.map(({ id }) => [id, firstOf(id)])) });
	expect([decided.plan.open, rowsUnder(documentOf(decided, 'mandate'), 'points')]).toEqual([[], []]);
	expect(openOnCover(documentOf(decided, 'mandate'))).toBe(0);
	expect(decided.documents.flatMap(dependsOnCover)).toEqual([]);
});

function firstOf(id: FactId): string | readonly string[] {
	const [first] = options(draft.profile, id);
	return factOf(id).kind === 'several' ? [] : first!;
}
