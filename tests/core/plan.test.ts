import { describe, expect, test } from 'vitest';
import { rules } from '#content/rules/index.ts';
import type { Item } from '#core/plan.ts';
import { reachable } from '#core/answers.ts';
import { draftFrom, draftOf, everybody, somebody } from './somebody.ts';

const itemsOf = ({ plan }: ReturnType<typeof draftOf>): readonly Item[] =>
	[plan.clauses, plan.posts, plan.links, plan.functions, plan.warnings].flat();

describe('every item of a plan says why it is there', () => {
	for (const [who, answers] of Object.entries(everybody)) {
		const items = itemsOf(draftFrom(answers));
		test(`for ${who}: by a rule`, () => {
			const known = new Set<string>(rules.map(({ id }) => id));
			expect(items.filter(({ because }) => because.length === 0).map(({ id }) => id)).toEqual([]);
			expect(items.flatMap(({ because }) => because).filter(({ rule }) => !known.has(rule))).toEqual([]);
		});
		test(`for ${who}: down to sources`, () =>
			expect(items.filter(({ because }) => because.some(({ cites }) => cites.length === 0))).toEqual([]));
	}
});

describe('no item turns on an answer from a branch that is left', () => {
	const { 'a party that decided nothing': _, ...decided } = everybody;
	for (const [who, answers] of Object.entries(decided))
		test(`for ${who}`, () => {
			const reached = Object.keys(reachable(answers));
			const left = Object.keys(answers).filter((fact) => !reached.includes(fact));
			const cited = new Set<string>(
				itemsOf(draftFrom(answers)).flatMap(({ because }) => because.flatMap((reason) => reason.answers))
			);
			expect(left.filter((fact) => cited.has(fact))).toEqual([]);
		});
});

describe('because', () => {
	const { plan } = draftOf({ legal: 'listed-un', location: 'third-country' });
	const reasonsFor = (id: string) => plan.clauses.find((clause) => clause.id === id)!.because;

	test('names the rule, its number, its sources and the answers', () =>
		expect(reasonsFor('counsel-first')).toEqual([
			{
				rule: 'a-listed-or-unsure-party-asks-counsel-first',
				brief: 'R57',
				cites: ['S50', 'E48', 'E49', 'E50'],
				answers: ['legal', 'counsel']
			}
		]));
	test('holds each rule that called for an item', () => {
		const { plan: both } = draftOf({
			tasking: 'both',
			location: 'third-country',
			consulted: 'no',
			recognition: 'fears-parity',
			'address-and-status': 'not-recorded'
		});
		const opening = both.clauses.find(({ id }) => id === 'opening')!;
		expect(opening.because.map(({ brief }) => brief).sort()).toEqual(['R45', 'R50']);
	});
	test('of an item that stands leaves out rules that are open', () => {
		const { plan: half } = draftOf({
			recognition: 'fears-parity',
			location: 'third-country',
			consulted: 'not-decided',
			'address-and-status': 'not-recorded'
		});
		const opening = half.clauses.find(({ id }) => id === 'opening')!;
		expect([opening.open, opening.because.map(({ brief }) => brief)]).toEqual([false, ['R45']]);
	});
	test('of a clause that varies holds the answer that it varies with', () =>
		expect(reasonsFor('seat')[0]!.answers).toContain('location'));
});

describe('an open item waits', () => {
	const waits = (said: Parameters<typeof draftOf>[0], kind: 'clauses' | 'posts', id: string) => {
		const found = draftOf(said).plan[kind].find((item) => item.id === id);
		return found && [found.open, found.waits];
	};
	test('for the options with which it would stand', () =>
		expect(waits({ legal: 'not-decided' }, 'clauses', 'counsel-first')).toEqual([
			true,
			[{ fact: 'legal', options: ['listed-un', 'listed-national', 'unknown'] }]
		]));
	test('for each of several answers', () =>
		expect(waits({ movement: 'not-decided', travellers: 'not-decided' }, 'clauses', 'passes')).toEqual([
			true,
			[
				{ fact: 'movement', options: ['restricted', 'hiding'] },
				{ fact: 'travellers', options: ['protected'] }
			]
		]));
	test('for the line of a list, whatever else is chosen', () =>
		expect(waits({ inclusion: 'not-decided' }, 'clauses', 'second-level')).toEqual([
			true,
			[{ fact: 'inclusion', options: [] }]
		]));
	test('if it is a post', () =>
		expect(waits({ movement: 'not-decided' }, 'posts', 'safe-passage-officer')).toEqual([
			true,
			[{ fact: 'movement', options: ['restricted', 'hiding'] }]
		]));
	test('for nothing once one rule calls for it', () =>
		expect(waits({ movement: 'not-decided', functions: ['safe-passage'] }, 'posts', 'safe-passage-officer')).toEqual([
			false,
			[]
		]));
	test('for the answer that its text varies with', () =>
		expect(waits({ exit: 'not-decided' }, 'clauses', 'afterwards')).toEqual([true, [{ fact: 'exit', options: [] }]]));
	test('and is not there once the answer is another', () =>
		expect(waits({ legal: 'none' }, 'clauses', 'counsel-first')).toBeUndefined());
});

describe('posts', () => {
	const post = (said: Parameters<typeof draftOf>[0], id: string) =>
		draftOf(said).plan.posts.find((one) => one.id === id)!;
	test('wait for clearance where counsel has to look first', () => {
		expect(post({ legal: 'listed-un', functions: ['preparation'] }, 'training-coordinator').cleared).toBe(true);
		expect(post({ legal: 'none', functions: ['preparation'] }, 'training-coordinator').cleared).toBe(false);
	});
	test('come first where a rule is in a hurry', () => {
		expect(post({ isolated: 'yes' }, 'training-coordinator').first).toBe(true);
		expect(post({ functions: ['preparation'] }, 'training-coordinator').first).toBe(false);
	});
});

test('open points are those for which something waits', () => {
	const { plan } = draftFrom(somebody({ exit: 'not-decided', legal: 'not-decided', strategy: 'not-decided' }));
	expect([...plan.open].sort()).toEqual(['exit', 'legal', 'strategy']);
});
