import { describe, expect, test } from 'vitest';
import { rules } from '#content/rules/index.ts';
import { everyPage } from '#core/answers.ts';
import { factsIn } from '#core/asked-for.ts';
import { notesOn } from '#core/facilitating.ts';

describe('what a facilitator is told while a page is asked', () => {
	test('the warnings that an answer on it can raise', () =>
		expect(notesOn('party').warnings).toContain('no-party-behind-it'));
	test('every warning of every rule is told on some page that it turns on', () => {
		const untold = rules.flatMap(({ when, then }) => {
			const pages = everyPage.filter(({ page }) =>
				page.facts.some(({ id }) => factsIn(when).some((one) => one === id))
			);
			return (then.warnings ?? []).filter((id) => !pages.some(({ page }) => notesOn(page.id).warnings.includes(id)));
		});
		expect(untold).toEqual([]);
	});
	test('how the cases stand: every case once on a page that asks for one thing', () => {
		const told = notesOn('phase')
			.told.filter(({ fact }) => fact === 'phase')
			.flatMap(({ cases }) => cases);
		expect(told).toHaveLength(12);
		expect(new Set(told).size).toBe(12);
	});
});
