import { describe, expect, test } from 'vitest';
import { pagesFor, reachable } from '#core/answers.ts';
import { clausesOf, draftFrom, somebody } from './somebody.ts';

const pages = (answers: Parameters<typeof pagesFor>[0]) => pagesFor(answers).map(({ page }) => page.id);

describe('pages that are asked', () => {
	test('those of every party', () => expect(pages({})).toEqual(expect.arrayContaining(['party', 'phase', 'end'])));
	test('those of a government, only of one', () => {
		expect(pages({ party: 'state' })).toContain('government');
		expect(pages({ party: 'nsag' })).not.toContain('government');
	});
	test('those that an open answer may need', () => expect(pages({ party: 'not-decided' })).toContain('government'));
	test('not those that an answer kept back would need', () =>
		expect(pages({ party: 'not-recorded' })).not.toContain('government'));
	test('in the order in which they stand', () => {
		const order = pages({});
		expect(order.indexOf('party')).toBeLessThan(order.indexOf('phase'));
	});
});

describe('answers on a branch that is left', () => {
	const alliance = somebody({ party: 'coalition', membership: 'may-change' });
	const movement = { ...alliance, party: 'nsag' };
	const again = { ...movement, party: 'coalition' };

	test('stay out of every document', () => {
		expect(reachable(movement)).not.toHaveProperty('membership');
		expect(clausesOf(draftFrom(movement))).not.toContain('leaving-member');
	});
	test('are there again on return', () => {
		expect(reachable(again)).toHaveProperty('membership', 'may-change');
		expect(draftFrom(again)).toEqual(draftFrom(alliance));
	});
	test('are left untouched', () => expect(movement).toHaveProperty('membership', 'may-change'));
});

describe('answers kept back', () => {
	test('are not among those that count', () =>
		expect(reachable(somebody({ legal: 'not-recorded' }))).not.toHaveProperty('legal'));
	test('close the branch behind them', () =>
		expect(reachable(somebody({ legal: 'not-recorded', exposure: ['us-link'] }))).not.toHaveProperty('exposure'));
});
