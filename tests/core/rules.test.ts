import { describe, expect, test } from 'vitest';
import { words } from '#content/languages/en/index.ts';
import { rules } from '#content/rules/index.ts';
import { write } from '#core/documents/write.ts';
import { plan, type Plan } from '#core/plan.ts';
import { describe as profileOf } from '#core/profile.ts';
import { apply } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import { chance, shuffled } from './chance.ts';
import { everybody } from './somebody.ts';

/** The reasons of an item, and the conditions with which it would stand, are sets: their order means nothing. */
const sets = ['because', 'answers', 'waits', 'options', 'stands'];
const unordered = (made: Plan) =>
	JSON.parse(JSON.stringify(made), (key, value) => (sets.includes(key) ? value.map(sorted).sort(byText) : value));
const sorted = (one: unknown) => (Array.isArray(one) ? [...one].sort(byText) : one);
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('the order of rules means nothing', () => {
	const { 'a party that decided nothing': _, ...decided } = everybody;
	for (const [who, answers] of Object.entries(decided)) {
		const profile = profileOf(answers, suggest(answers));
		const usual = plan(apply(profile), profile);
		const others = [1, 2, 3].map((seed) => plan(apply(profile, shuffled(rules, chance(seed))), profile));

		test(`for the plan of ${who}`, () => expect(others.map(unordered)).toEqual(others.map(() => unordered(usual))));
		test(`for the documents of ${who}`, () => {
			const written = write(usual, profile, words);
			for (const other of others) expect(write(other, profile, words)).toEqual(written);
		});
	}
});

describe('rules only add', () => {
	const answers = everybody['a movement with every function']!;
	const profile = profileOf(answers, suggest(answers));
	const whole = plan(apply(profile), profile);
	const ids = (made: Plan) => [made.clauses, made.posts, made.links, made.warnings].flat().map(({ id }) => id);

	test('a plan of half the rules is part of the plan of all', () => {
		const half = plan(apply(profile, shuffled(rules, chance(4)).slice(0, rules.length / 2)), profile);
		expect(ids(whole)).toEqual(expect.arrayContaining(ids(half)));
	});
});

test('each rule has one verdict', () => {
	const verdicts = apply(profileOf({}));
	expect(verdicts.map(({ rule }) => rule.id)).toEqual(rules.map(({ id }) => id));
});
