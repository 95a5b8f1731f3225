import { describe, expect, test } from 'vitest';
import { rules } from '#content/rules/index.ts';
import { describe as profileOf } from '#core/profile.ts';
import { suggest } from '#core/suggest.ts';
import { turnedOn } from '#core/turned-on.ts';
import { anyAnswers, chance } from '../core/chance.ts';
import { somebody } from '../core/somebody.ts';
import { Reasons } from './exact.ts';
import { tryExplanations } from './explanations.ts';
import { everySought, wrongWays } from './ways.ts';

/** Explanations are exact; `npm run prove` asks the same of ten thousand parties. */

test('of two hundred parties by chance, every reason names what it turned on and nothing else', () => {
	const { faults, reasons } = tryExplanations(200, chance(20060224));
	expect(reasons).toBeGreaterThan(10_000);
	expect(
		faults.map(({ says }) => says),
		'Let src/core/turned-on.ts name what a condition turned on'
	).toEqual([]);
});

describe('a reason that is not exact is found', () => {
	const rule = rules.find(({ id }) => id === 'a-short-text-holds-until-the-whole-is-signed')!;
	const answers = somebody({ strategy: 'not-yet' });
	const profile = profileOf(answers, suggest(answers));
	const facts = turnedOn(rule.when, profile);
	test('as it is, it is exact', () => expect(new Reasons().fault(rule, facts, profile)).toBeUndefined());
	test('one that leaves out an answer', () =>
		expect(new Reasons().fault(rule, [], profile)).toContain('turns on more than it names'));
	test('one that names an answer that cannot matter', () =>
		expect(new Reasons().fault(rule, [...facts, 'decision-rule'], profile)).toMatch(/cannot matter|not given/));
});

test('“What would change it?” names what trying every other answer finds, for twenty items by chance', () => {
	const next = chance(20091130);
	const wrong = Array.from({ length: 20 }, () =>
		wrongWays(everySought[Math.floor(next() * everySought.length)]!, anyAnswers(next))
	).flat();
	expect(wrong).toEqual([]);
});
