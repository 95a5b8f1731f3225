import { describe, expect, test } from 'vitest';
import type { Page } from '#content/grammar.ts';
import { anyAnswers, chance } from '../core/chance.ts';
import { disagreements } from './agrees.ts';
import { book, optionedOf, type Book } from './book.ts';
import { combinations } from './combinations.ts';
import { truth, variablesIn } from './formula.ts';
import { translate } from './translate.ts';

/** What the proofs stand on: that the formulas say what the core says, and that combinations are counted right. `npm run prove` does the proofs. */

describe('the formulas', () => {
	const translated = translate(book);
	const next = chance(20040815);
	test('say what the core says, of two hundred parties by chance', () => {
		const apart = Array.from({ length: 200 }, () => disagreements(anyAnswers(next), translated)).flat();
		expect([...new Set(apart)], 'Let tests/prove/translate.ts read conditions as src/core does').toEqual([]);
	});
	test('are read from the rules: a rule that is changed is noticed', () => {
		const [first, ...others] = book.rules.filter(({ id }) => id === 'a-state-lends-its-officials');
		const changed = { ...first!, when: { party: 'nsag' } };
		const rules = book.rules.map((rule) => (rule.id === changed.id ? changed : rule));
		const apart = Array.from({ length: 20 }, () =>
			disagreements(anyAnswers(next), translate({ ...book, rules }))
		).flat();
		expect(others).toEqual([]);
		expect(apart.some((one) => one.startsWith(`rule ${changed.id}`))).toBe(true);
	});
});

describe('combinations are counted', () => {
	const pages: readonly Page[] = [
		{ id: 'a', facts: [{ id: 'party', kind: 'choice', options: ['state', 'nsag', 'none'] }] },
		{
			id: 'b',
			when: { party: 'nsag' },
			facts: [
				{ id: 'wishes', kind: 'several', options: ['x', 'y', 'z'] },
				{ id: 'c', kind: 'choice', options: ['p', 'q'], when: { wishes: ['x', 'z'] } }
			]
		},
		{ id: 'd', facts: [{ id: 'd', kind: 'choice', options: ['p'] }], raised: { party: 'state', not: { wishes: 'y' } } },
		{
			id: 'e',
			facts: [{ id: 'e', kind: 'several', options: ['p', 'q'] }],
			when: { any: [{ c: 'p' }, { wishes: 'y' }] }
		}
	];
	const small: Book = {
		...book,
		pages,
		rules: [],
		stops: [{ id: 'no', when: { party: 'none' } }],
		posts: [],
		functions: []
	};
	const translated = translate(small);
	const facts = optionedOf(small).map(({ fact }) => fact);

	/** Every combination, one by one. */
	function* each(at = 0, held: readonly string[] = []): Generator<ReadonlySet<string>> {
		const fact = facts[at];
		if (!fact) return yield new Set(held);
		const name = (one: string) => `${fact.id}=${one}`;
		yield* each(at + 1, held);
		yield* each(at + 1, [...held, name('?')]);
		if (fact.kind === 'choice') for (const option of fact.options) yield* each(at + 1, [...held, name(option)]);
		else
			for (let bits = 0; bits < 2 ** fact.options.length; bits++)
				yield* each(at + 1, [...held, name('!'), ...fact.options.filter((_, index) => bits & (1 << index)).map(name)]);
	}
	const reached = [...each()].filter((held) => truth(held)(translated.reachable));

	test('as many as there are one by one', () =>
		expect(combinations(small, translated).all).toBe(BigInt(reached.length)));
	test('and of them as many as do not stop', () =>
		expect(combinations(small, translated).documents).toBe(
			BigInt(reached.filter((held) => truth(held)(translated.documents)).length)
		));
	test('of more than a handful', () => expect(variablesIn([translated.reachable]).size).toBeGreaterThan(10));
});
