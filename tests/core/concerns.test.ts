import { expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { asking } from '#content/languages/en/asking.ts';
import { words } from '#content/languages/en/index.ts';
import { ruleBook } from '#content/languages/en/rule-book.ts';
import { rules } from '#content/rules/index.ts';
import { concerns, sidesOf } from '#core/concerns.ts';
import { sayEffect } from '#core/say-effect.ts';
import { somebody } from './somebody.ts';

test('a rule concerns some, spares others, and is open where its answer is', () => {
	const sides = sidesOf({
		asked: { answers: somebody({ threat: 'high' }) },
		spared: { answers: somebody({ threat: 'low' }) },
		undecided: { answers: somebody({ threat: 'not-decided' }) },
		silent: { answers: somebody({ threat: 'not-recorded' }) }
	});
	expect(concerns({ when: { threat: 'high' } }, sides)).toEqual({
		concerns: ['asked'],
		open: ['undecided'],
		spares: ['spared', 'silent']
	});
});

test('each case stands once with each rule', () => {
	const sides = sidesOf(cases);
	for (const rule of rules)
		expect(Object.values(concerns(rule, sides)).flat().sort(), rule.id).toEqual(Object.keys(cases).sort());
});

test('every rule says what it brings, in words', () => {
	for (const { id, then } of rules) {
		const effects = sayEffect(then, words, asking.facts.limits, ruleBook.names);
		expect(
			effects.map(({ what }) => what),
			id
		).toEqual(expect.arrayContaining(Object.keys(then)));
		for (const title of effects.flatMap(({ titles }) => titles)) expect(title, id).toMatch(/^[^{}]+$/);
	}
});
