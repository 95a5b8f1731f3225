import { describe, expect, test } from 'vitest';
import { NOT_DECIDED } from '#content/grammar.ts';
import { everyPage, factOf } from '#core/answers.ts';
import { putAside } from '#core/parked.ts';
import { draftFrom, somebody } from './somebody.ts';

describe('a page that is put aside', () => {
	test('leaves what it asks not decided', () =>
		expect(putAside('party', { phase: 'talks' })).toMatchObject({ party: NOT_DECIDED, phase: 'talks' }));
	test('is not decided even where it was answered', () =>
		expect(putAside('phase', { phase: 'talks' }).phase).toBe(NOT_DECIDED));
	test('keeps a name that was typed on it', () => {
		const { page } = everyPage.find(({ page }) => page.facts.some(({ id }) => id === 'own-name'))!;
		expect(putAside(page.id, { 'own-name': 'the Alliance' })['own-name']).toBe('the Alliance');
	});
	test.each(everyPage.map(({ page }) => page))(
		'$id: all that is decided on it is open, and nothing elsewhere',
		(page) => {
			const before = somebody();
			const after = putAside(page.id, before);
			const here = page.facts.map(({ id }) => id as string);
			expect(page.facts.some(({ id }) => after[id as 'party'] === NOT_DECIDED)).toBe(true);
			const changed = Object.keys(after).filter((id) => after[id as 'party'] !== before[id as 'party']);
			expect(changed.filter((id) => !here.includes(id) || after[id as 'party'] !== NOT_DECIDED)).toEqual([]);
			expect(changed.map((id) => factOf(id as 'party').kind)).not.toContain('text');
		}
	);
	test('stands in the documents as an open point', () => {
		expect(draftFrom(somebody()).plan.open).not.toContain('visibility');
		const { page } = everyPage.find(({ page }) => page.facts.some(({ id }) => id === 'visibility'))!;
		expect(draftFrom(putAside(page.id, somebody())).plan.open).toContain('visibility');
	});
});
