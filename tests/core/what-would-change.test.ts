import { describe, expect, test } from 'vitest';
import { whatWouldChange, type OtherAnswer } from '#core/what-would-change.ts';
import { describe as profileOf, judge } from '#core/profile.ts';
import { suggest } from '#core/suggest.ts';
import type { Answers } from '#core/answers.ts';
import { rules } from '#content/rules/index.ts';
import { somebody } from './somebody.ts';

const isThere = (clause: string, answers: Answers) => {
	const profile = profileOf(answers, suggest(answers));
	return rules.some(
		(rule) =>
			(rule.then.clauses as readonly string[] | undefined)?.includes(clause) && judge(rule.when, profile) === 'yes'
	);
};
const apply = (answers: Answers, changes: readonly OtherAnswer[]) =>
	changes.reduce((given, { fact, option, ticked }) => {
		if (ticked === undefined) return { ...given, [fact]: option };
		const list = (given[fact] ?? []) as readonly string[];
		return { ...given, [fact]: ticked ? [...list, option] : list.filter((one) => one !== option) };
	}, answers);

describe('what would change it', () => {
	test('an article on separation goes when the side runs no administration', () => {
		const party = somebody({ party: 'nsag', administration: 'yes' });
		expect(whatWouldChange({ kind: 'clause', id: 'apart' }, party)).toContainEqual([
			{ fact: 'administration', option: 'no' }
		]);
	});
	test('a rule for visitors comes with messengers', () => {
		const party = somebody({ threat: 'low', messengers: 'no', recognition: 'indifferent' });
		expect(whatWouldChange({ kind: 'clause', id: 'visitors' }, party)).toContainEqual([
			{ fact: 'messengers', option: 'yes' }
		]);
	});
	test('a list is changed by one line', () => {
		const party = somebody({ functions: ['secretarial', 'preparation'], later: [] });
		expect(whatWouldChange({ kind: 'post', id: 'training-coordinator' }, party)).toContainEqual([
			{ fact: 'functions', option: 'preparation', ticked: false }
		]);
	});
	test('what every mandate has cannot be answered away', () => {
		expect(whatWouldChange({ kind: 'clause', id: 'written-prevails' }, somebody({}))).toEqual([]);
	});
	test('a warning can be answered away', () => {
		const party = somebody({ 'head-role': 'negotiator' });
		expect(whatWouldChange({ kind: 'warning', id: 'head-has-two-roles' }, party)).toContainEqual([
			{ fact: 'head-role', option: 'neither' }
		]);
	});
	test('where no single answer is enough, two together are', () => {
		const party = somebody({ counterpart: 'nsag', recognition: 'indifferent', parity: 'not-at-issue' });
		const ways = whatWouldChange({ kind: 'clause', id: 'no-state-title' }, party);
		expect(ways).toContainEqual([
			{ fact: 'counterpart', option: 'state' },
			{ fact: 'recognition', option: 'fears-parity' }
		]);
	});
	test('every way that is named works', () => {
		const party = somebody({ party: 'nsag', administration: 'yes', movement: 'restricted', travellers: 'protected' });
		for (const clause of ['apart', 'passes', 'visitors', 'rhythm', 'counsel-first', 'desks', 'help-apart'])
			for (const way of whatWouldChange({ kind: 'clause', id: clause }, party))
				expect(isThere(clause, apply(party, way)), `${clause}: ${JSON.stringify(way)}`).toBe(!isThere(clause, party));
	});
});
