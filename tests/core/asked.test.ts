import { describe, expect, test } from 'vitest';
import type { Conditions, Page } from '#content/grammar.ts';
import { everyPage, factsFor, isApart, type Answers } from '#core/answers.ts';
import { factsIn, wayTo } from '#core/asked-for.ts';

/** The facts of a page that are asked. Whatever is not decided may turn out either way; what is not recorded does not hold. */
const asked = (when: Conditions, answers: Answers): boolean =>
	factsFor({ id: 'a-page', facts: [{ id: 'threat', kind: 'choice', options: ['low'], when }] } as Page, answers)
		.length > 0;

describe('a question with a condition is asked', () => {
	const movement: Answers = { party: 'nsag', phase: 'prep', functions: ['advice', 'rounds'] };
	const open: Answers = { party: 'nsag', phase: 'not-decided' };
	const table: readonly [string, Conditions, Answers, boolean][] = [
		['when it holds', { party: 'nsag' }, movement, true],
		['when one of its values holds', { party: ['state', 'nsag'] }, movement, true],
		['when a list holds the value', { functions: 'rounds' }, movement, true],
		['when a list holds one of the values', { functions: ['media', 'advice'] }, movement, true],
		['not when a list holds none of them', { functions: ['media', 'outreach'] }, movement, false],
		['not when it does not hold', { party: 'state' }, movement, false],
		['not when one of two facts fails', { party: 'nsag', phase: 'talks' }, movement, false],
		['not when nothing was said', { threat: 'low' }, movement, false],
		['not when it is kept back', { party: 'nsag' }, { party: 'not-recorded' }, false],
		[
			'not even by a condition that names what is kept back',
			{ party: 'not-recorded' },
			{ party: 'not-recorded' },
			false
		],
		['when it may still hold', { phase: 'talks' }, open, true],
		['although a fact that is named has no value set', { party: 'nsag', phase: undefined }, movement, true],
		['by any, when one holds', { any: [{ party: 'state' }, { phase: 'prep' }] }, movement, true],
		['by any, not when none does', { any: [{ party: 'state' }, { phase: 'talks' }] }, movement, false],
		['by all, when each holds', { all: [{ party: 'nsag' }, { phase: 'prep' }] }, movement, true],
		['by all, not when one fails', { all: [{ party: 'nsag' }, { phase: 'talks' }] }, movement, false],
		['by not, when it does not hold', { not: { party: 'state' } }, movement, true],
		['by not, not when it holds', { not: { party: 'nsag' } }, movement, false],
		['by not, when it is open', { not: { phase: 'talks' } }, open, true],
		['by not, when it is not said', { not: { threat: 'high' } }, movement, true],
		[
			'by not of any, not when one surely holds',
			{ not: { any: [{ party: 'nsag' }, { phase: 'talks' }] } },
			open,
			false
		],
		['by not of any, when none surely holds', { not: { any: [{ party: 'state' }, { phase: 'talks' }] } }, open, true],
		['by not of all, when one is open', { not: { all: [{ party: 'nsag' }, { phase: 'talks' }] } }, open, true],
		[
			'by not of all, not when each surely holds',
			{ not: { all: [{ party: 'nsag' }, { phase: 'prep' }] } },
			movement,
			false
		],
		['by not of two facts, when one is open', { not: { party: 'nsag', phase: 'talks' } }, open, true],
		['by not of not, when it may hold', { not: { not: { phase: 'talks' } } }, open, true],
		['by not of not, not when it does not hold', { not: { not: { phase: 'talks' } } }, movement, false]
	];
	for (const [what, when, answers, is] of table) test(what, () => expect(asked(when, answers)).toBe(is));
	test('whenever it has no condition', () =>
		expect(factsFor(everyPage[0]!.page, {}).map(({ id }) => id)).toContain('party'));
});

describe('a page is known by its part', () => {
	test('the first is of question 1', () => expect(everyPage[0]).toMatchObject({ number: 1, question: 'who' }));
	test('no part is left out', () =>
		expect([...new Set(everyPage.map(({ number }) => number))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]));
	test('what is weighed comes as 13', () =>
		expect(everyPage.filter(({ number }) => number === 13).every(({ question }) => question === 'weighing')).toBe(
			true
		));
});

describe('what is asked of the facilitator alone', () => {
	const table: readonly [string, boolean][] = [
		['cohesion', true],
		['rivals', true],
		['stance', true],
		['memory-and-change', true],
		['party', false],
		['address-and-status', false]
	];
	for (const [fact, is] of table) test(`${fact}: ${is ? 'yes' : 'no'}`, () => expect(isApart(fact)).toBe(is));
	test('a page says so, and no other does', () =>
		expect(everyPage.filter(({ page }) => 'facilitator' in page && page.facilitator !== true)).toEqual([]));
});

describe('the way to a question', () => {
	test('names the answers because of which it is asked', () => expect(wayTo('government')).toEqual(['party']));
	test('and those because of which these are', () => expect(wayTo('exposure')).toContain('legal'));
	test('is empty where everyone is asked', () => expect(wayTo('party')).toEqual([]));
	test('goes through conditions of tensions', () =>
		expect(wayTo('address-and-status')).toEqual(expect.arrayContaining(['counterpart', 'recognition', 'visibility'])));
	test('the facts of a condition are found at whatever depth', () =>
		expect(factsIn({ party: 'x', any: [{ phase: 'x' }, { all: [{ not: { threat: 'x' } }] }] })).toEqual([
			'party',
			'phase',
			'threat'
		]));
});
