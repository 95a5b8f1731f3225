import { describe, expect, test } from 'vitest';
import { NOT_DECIDED } from '#content/grammar.ts';
import { asked } from '#content/languages/en/asked.ts';
import { ruleBook } from '#content/languages/en/rule-book.ts';
import { rules } from '#content/rules/index.ts';
import { has, hasAny } from '#content/rules/rule.ts';
import { lineOf, sayCondition } from '#core/say-condition.ts';

const say = (when: object) => sayCondition(when as never, asked.facts, ruleBook.condition);

describe('a condition in plain words', () => {
	test('nothing asked for: always', () => expect(say({})).toBe('Always.'));
	test('a value is said with the label of its question', () =>
		expect(say({ party: 'state' })).toBe('Who establishes it: A government'));
	test('one of several', () =>
		expect(say({ legal: ['listed-un', 'unknown', NOT_DECIDED] })).toMatch(/^Lists: .+, .+ or not decided$/));
	test('several facts hold together, also those of an inner list', () => {
		const said = say({ party: 'state', all: [{ parity: 'feared', threat: 'low' }, { anchor: 'inside' }] });
		expect(said).toMatchObject({ how: 'all', parts: { length: 4 } });
	});
	test('one of several branches', () =>
		expect(say({ any: [{ party: 'state' }, { threat: 'low' }] })).toMatchObject({ how: 'any', parts: { length: 2 } }));
	test('facts that would hold the same are named together', () => {
		expect(say(has('media'))).toBe('From the first day or Later, from a named moment: Inform the public');
		expect(say({ all: [hasAny('media', 'rounds')] })).toMatch(/^From the first day or Later.+: Inform the public or /);
	});
	test('what must not hold', () => {
		const said = say({ not: { party: 'joint' } });
		expect(said).toEqual({ how: 'not', parts: ['Who establishes it: Two or more sides together'] });
		expect(lineOf(said, ruleBook.condition)).toBe('Unless: Who establishes it: Two or more sides together');
	});
	test('every rule can be said, without an id that nobody worded', () => {
		for (const { id, when } of rules) {
			const line = lineOf(say(when), ruleBook.condition);
			expect(line, id).not.toMatch(/undefined|\[object|: (all|any|not):/);
			expect(line.length, id).toBeGreaterThan(3);
		}
	});
});
