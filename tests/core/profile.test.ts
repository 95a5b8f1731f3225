import { describe, expect, test } from 'vitest';
import type { When } from '#content/questions/index.ts';
import { describe as profileOf, holds, judge, judgePart, known, options, type Outcome } from '#core/profile.ts';
import { turnedOn } from '#core/turned-on.ts';
import { somebody, type Said } from './somebody.ts';

const judged = (when: When, said: Said = {}) => judge(when, profileOf(somebody(said)));
const reasonFor = (when: When, said: Said = {}) => turnedOn(when, profileOf(somebody(said)));

describe('a condition', () => {
	const table: readonly [string, When, Said, Outcome][] = [
		['without any fact holds', {}, {}, 'yes'],
		['holds when the fact has the value', { party: 'nsag' }, {}, 'yes'],
		['does not hold when it has another', { party: 'state' }, {}, 'no'],
		['holds when the fact has one of the values', { phase: ['prep', 'talks'] }, {}, 'yes'],
		['holds when a list holds the value', { inclusion: 'women' }, { inclusion: ['youth', 'women'] }, 'yes'],
		['holds when a list holds one of the values', { inclusion: ['women', 'youth'] }, { inclusion: ['youth'] }, 'yes'],
		['does not hold when a list is empty', { inclusion: 'women' }, { inclusion: [] }, 'no'],
		['needs every fact', { party: 'nsag', phase: 'talks' }, {}, 'no'],
		['waits for a fact that is not decided', { phase: 'talks' }, { phase: 'not-decided' }, 'open'],
		['holds when it asks for what is not decided', { exit: 'not-decided' }, { exit: 'not-decided' }, 'yes'],
		['is silent on a fact that is not recorded', { legal: 'none' }, { legal: 'not-recorded' }, 'silent'],
		['does not wait where another fact decides', { party: 'state', phase: 'talks' }, { phase: 'not-decided' }, 'no'],
		[
			'is silent rather than open',
			{ legal: 'none', phase: 'prep' },
			{ legal: 'not-recorded', phase: 'not-decided' },
			'silent'
		],
		[
			'and if the open one comes first',
			{ phase: 'prep', legal: 'none' },
			{ legal: 'not-recorded', phase: 'not-decided' },
			'silent'
		]
	];
	for (const [what, when, said, outcome] of table) test(what, () => expect(judged(when, said)).toBe(outcome));
});

describe('any, all and not', () => {
	const state: When = { party: 'state' };
	const prep: When = { phase: 'prep' };
	const listed: When = { legal: 'listed-un' };
	const open: Said = { phase: 'not-decided' };
	const silent: Said = { legal: 'not-recorded' };
	const table: readonly [string, When, Said, Outcome][] = [
		['any holds when one does', { any: [state, prep] }, {}, 'yes'],
		['any holds although another is open', { any: [prep, { threat: 'high' }] }, { threat: 'not-decided' }, 'yes'],
		['any is open when none holds and one waits', { any: [state, prep] }, open, 'open'],
		['any is silent when none holds and one is silent', { any: [state, listed] }, silent, 'silent'],
		['any does not hold when none does', { any: [state, listed] }, {}, 'no'],
		['all holds when each does', { all: [prep, { party: 'nsag' }] }, {}, 'yes'],
		['all fails with one', { all: [prep, state] }, {}, 'no'],
		['all fails with one although another is open', { all: [prep, state] }, open, 'no'],
		['all waits with one', { all: [prep, { party: 'nsag' }] }, open, 'open'],
		['not turns what holds', { not: prep }, {}, 'no'],
		['not turns what does not hold', { not: state }, {}, 'yes'],
		['not leaves open what is open', { not: prep }, open, 'open'],
		['not holds where nothing is said: nobody said that it holds', { not: listed }, silent, 'yes']
	];
	for (const [what, when, said, outcome] of table) test(what, () => expect(judged(when, said)).toBe(outcome));
});

describe('one part of a condition', () => {
	const part = (key: string, wanted: unknown) => judgePart(key, wanted, profileOf(somebody()));
	const table: readonly [string, string, unknown, Outcome][] = [
		['an answer holds', 'party', 'nsag', 'yes'],
		['or it does not', 'party', 'state', 'no'],
		['any holds with one', 'any', [{ party: 'state' }, { phase: 'prep' }], 'yes'],
		['all holds with each', 'all', [{ party: 'nsag' }, { phase: 'prep' }], 'yes'],
		['not holds where the rest does not', 'not', { party: 'state' }, 'yes'],
		['not fails where it does', 'not', { party: 'nsag' }, 'no']
	];
	for (const [what, key, wanted, outcome] of table) test(what, () => expect(part(key, wanted)).toBe(outcome));
	test('a list that is open cannot turn out as what is not proposed', () =>
		expect(
			judgePart('functions', 'media', profileOf(somebody({ functions: 'not-decided' }), { functions: ['advice'] }))
		).toBe('no'));
	test('an answer that is asked for because it is not decided holds', () =>
		expect(judgePart('exit', 'not-decided', profileOf(somebody({ exit: 'not-decided' })))).toBe('yes'));
});

describe('what is known where nothing was said', () => {
	test('of limits that nobody proposed is nothing', () => expect(known(profileOf({}), 'limits')).toBe('silent'));
	test('of what is typed there are no options', () => expect(options(profileOf({}), 'own-name')).toEqual([]));
});

describe('the facts that a condition turned on', () => {
	test('are those that it names', () =>
		expect(reasonFor({ party: 'nsag', phase: 'prep' })).toEqual(['party', 'phase']));
	test('leave out a branch that does not hold', () =>
		expect(reasonFor({ any: [{ party: 'state' }, { phase: 'prep' }] })).toEqual(['phase']));
	test('hold every branch that does', () =>
		expect(reasonFor({ any: [{ party: 'nsag' }, { phase: 'prep' }] })).toEqual(['party', 'phase']));
	test('leave out a branch that needs more than another', () =>
		expect(reasonFor({ any: [{ party: 'nsag' }, { party: 'nsag', phase: 'prep' }] })).toEqual(['party']));
	test('are, where something is excepted, what alone keeps the exception from holding', () =>
		expect(reasonFor({ not: { party: 'nsag', phase: 'talks' } })).toEqual(['phase']));
	test('hold, where one of several is excepted, what keeps each of them from holding', () =>
		expect(
			reasonFor({ not: { any: [{ phase: 'not-decided' }, { threat: 'high' }] } }, { threat: 'not-decided' })
		).toEqual(['phase', 'threat']));
	test('are what is missing, where a condition does not hold', () =>
		expect(reasonFor({ party: 'nsag', phase: 'talks', threat: 'high' })).toEqual(['phase', 'threat']));
});

describe('what is known of a fact', () => {
	const profile = profileOf(somebody({ phase: 'not-decided', legal: 'not-recorded', functions: undefined }), {
		functions: ['secretarial', 'advice']
	});
	test('an answer, as a list', () => expect(known(profile, 'party')).toEqual(['nsag']));
	test('that it is open', () => expect(known(profile, 'phase')).toBe('open'));
	test('nothing, if it is not recorded', () => expect(known(profile, 'legal')).toBe('silent'));
	test('that functions nobody chose are open: what is ticked beforehand is a proposal', () =>
		expect(known(profile, 'functions')).toBe('open'));
	test('that limits hold unless the party strikes them', () =>
		expect(known(profileOf({}, { limits: ['commit'] }), 'limits')).toEqual(['commit']));
	test('a number, as a word', () => expect(known(profile, 'persons-30')).toEqual(['4']));
	test('a fact holds a value only if it is known to', () => {
		expect(holds(profile, 'party', 'state', 'nsag')).toBe(true);
		expect(holds(profile, 'phase', 'prep')).toBe(false);
	});
	test('an open choice may take any option', () => expect(options(profile, 'phase')).toContain('talks'));
	test('an open list may take what is ticked beforehand', () =>
		expect(options(profile, 'functions')).toEqual(['secretarial', 'advice']));
});
