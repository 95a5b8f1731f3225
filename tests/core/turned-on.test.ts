import { describe, expect, test } from 'vitest';
import type { When } from '#content/questions/index.ts';
import { describe as profileOf } from '#core/profile.ts';
import { turnedOn } from '#core/turned-on.ts';
import { somebody, type Said } from './somebody.ts';

/** The most ordinary party is a movement that prepares talks, in no danger. */
const turned = (when: When, said: Said = {}) => [...turnedOn(when, profileOf(somebody(said)))].sort();

const movement: When = { party: 'nsag' };
const state: When = { party: 'state' };
const preparing: When = { phase: 'prep' };
const talking: When = { phase: 'talks' };
const safe: When = { threat: 'low' };
const danger: When = { threat: 'high' };

describe('what a condition that holds turned on', () => {
	const table: readonly [string, When, Said, string[]][] = [
		['nothing, if it has none', {}, {}, []],
		['all that it names', { party: 'nsag', phase: 'prep', threat: 'low' }, {}, ['party', 'phase', 'threat']],
		['the branch that holds', { any: [preparing, danger] }, {}, ['phase']],
		['each branch that holds', { any: [movement, preparing] }, {}, ['party', 'phase']],
		[
			'not a branch that only holds with more than another',
			{ any: [{ party: 'nsag', phase: 'prep' }, movement] },
			{},
			['party']
		],
		['nor if that comes first', { any: [movement, { party: 'nsag', phase: 'prep' }] }, {}, ['party']],
		[
			'branches that share a fact',
			{
				any: [
					{ party: 'nsag', phase: 'prep' },
					{ party: 'nsag', threat: 'low' }
				]
			},
			{},
			['party', 'phase', 'threat']
		],
		['a fact once, that two branches name', { any: [movement, { party: ['nsag', 'state'] }] }, {}, ['party']],
		['each of all', { all: [movement, preparing] }, {}, ['party', 'phase']],
		[
			'one of each, where all are of any',
			{ all: [{ any: [movement, danger] }, { any: [preparing, danger] }] },
			{},
			['party', 'phase']
		],
		[
			'the fewest, where one does for two',
			{ all: [{ any: [movement, danger] }, { any: [movement, talking] }] },
			{},
			['party']
		],
		[
			'the fewest, where either of two does for one, and one of them for both',
			{ all: [{ any: [movement, preparing] }, { any: [movement, danger] }] },
			{},
			['party']
		],
		['nothing, where a branch asks nothing', { any: [movement, {}] }, {}, []],
		['what does not hold, by not', { not: state }, {}, ['party']],
		['every branch, by not any', { not: { any: [state, talking] } }, {}, ['party', 'phase']],
		['the part that fails, by not all', { not: { all: [movement, talking] } }, {}, ['phase']],
		['each part that fails, by not of two', { not: { party: 'state', phase: 'talks' } }, {}, ['party', 'phase']],
		['only the part that fails, by not of two', { not: { party: 'nsag', phase: 'talks' } }, {}, ['phase']],
		['what is undone twice', { not: { not: movement } }, {}, ['party']],
		['not what nobody said', { phase: 'prep', not: { legal: 'listed-un' } }, { legal: 'not-recorded' }, ['phase']],
		['a point that is open and asked for', { exit: 'not-decided' }, { exit: 'not-decided' }, ['exit']]
	];
	for (const [what, when, said, facts] of table) test(what, () => expect(turned(when, said)).toEqual(facts));
});

describe('what a condition that does not hold turned on', () => {
	const table: readonly [string, When, Said, string[]][] = [
		['the fact that fails', { party: 'state', phase: 'prep' }, {}, ['party']],
		['each that fails', { party: 'state', phase: 'talks', threat: 'low' }, {}, ['party', 'phase']],
		['every branch, as long as none holds', { any: [state, talking, danger] }, {}, ['party', 'phase', 'threat']],
		[
			'of each branch what fails',
			{
				any: [
					{ party: 'state', phase: 'prep' },
					{ phase: 'prep', threat: 'high' }
				]
			},
			{},
			['party', 'threat']
		],
		['the fewest, where what fails is named twice', { party: 'state', any: [state, talking] }, {}, ['party']],
		['the one of all that fails', { all: [movement, talking] }, {}, ['phase']],
		['each of all that fails', { all: [state, talking, safe] }, {}, ['party', 'phase']],
		['what holds, by not', { not: movement }, {}, ['party']],
		['the branch that holds, by not any', { not: { any: [movement, talking] } }, {}, ['party']],
		['all parts, by not of two that hold', { not: { party: 'nsag', phase: 'prep' } }, {}, ['party', 'phase']]
	];
	for (const [what, when, said, facts] of table) test(what, () => expect(turned(when, said)).toEqual(facts));
});

describe('what a condition that is open turned on', () => {
	const open: Said = { phase: 'not-decided' };
	const table: readonly [string, When, Said, string[]][] = [
		['the open answer, and what holds beside it', { party: 'nsag', phase: 'talks' }, open, ['party', 'phase']],
		['the open branch', { any: [state, talking] }, open, ['phase']],
		['not an open answer where another fails', { party: 'state', phase: 'talks' }, open, ['party']],
		['not an open answer where another branch holds', { any: [movement, talking] }, open, ['party']],
		['the open answer, by not', { not: talking }, open, ['phase']],
		['the open answer and what holds, by not of two', { not: { party: 'nsag', phase: 'talks' } }, open, ['phase']],
		['the open branch and each that fails, by not any', { not: { any: [state, talking] } }, open, ['party', 'phase']]
	];
	for (const [what, when, said, facts] of table) test(what, () => expect(turned(when, said)).toEqual(facts));
});
