import { describe, expect, test } from 'vitest';
import { cases, type CaseId } from '#content/cases/index.ts';
import { nearest } from '#core/documents/guide/nearest-cases.ts';
import { describe as profileOf } from '#core/profile.ts';
import { suggest } from '#core/suggest.ts';
import type { Answers } from '#core/answers.ts';
import { outcomeOf, undecided } from '../../somebody.ts';

const near = (answers: Answers) => nearest(profileOf(answers, suggest(answers)));
const ids = (answers: Answers) => near(answers).map(({ id }) => id);
const all = Object.keys(cases) as CaseId[];

describe('the cases that are near', () => {
	test.each(all)('to %s are three to five, and not itself', (id) => {
		const found = ids(cases[id].answers);
		expect(found.length).toBeGreaterThanOrEqual(3);
		expect(found.length).toBeLessThanOrEqual(5);
		expect(found).not.toContain(id);
	});
	test('do not leave out a case from which one answer differs', () =>
		expect(ids({ ...cases['nepal-2004'].answers, threat: 'high' })[0]).toBe('nepal-2004'));
	test('leave it out whatever the order of its answers', () =>
		expect(ids(Object.fromEntries(Object.entries(cases['nepal-2004'].answers).reverse()))).not.toContain('nepal-2004'));
	test('to a movement’s office in talks begin with the other movement’s office', () =>
		expect(ids(cases['ltte-2003'].answers)[0]).toBe('taliban-doha-2013'));
	test('share rules that apply to both', () => {
		for (const { id, shared } of near(cases['nepal-2004'].answers))
			for (const rule of shared) {
				expect(outcomeOf(rule, cases[id].answers)).toBe('applies');
				expect(outcomeOf(rule, cases['nepal-2004'].answers)).toBe('applies');
			}
	});
	test('to a side that said nothing are none: silence is no likeness', () => expect(near({})).toEqual([]));
	test('to a side that decided nothing are none', () => expect(near(undecided())).toEqual([]));
});
