import { describe, expect, test } from 'vitest';
import { otherAnswers, singleChanges, whatWouldChange, type OtherAnswer } from '#core/what-would-change.ts';
import { describe as profileOf, judge } from '#core/profile.ts';
import { suggest } from '#core/suggest.ts';
import type { Answers } from '#core/answers.ts';
import { functionIds } from '#content/functions.ts';
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

describe('how many ways are named', () => {
	const isolated = somebody({ counterpart: 'nsag', recognition: 'indifferent', parity: 'not-at-issue' });
	test('six at most, of single answers', () => {
		const sought = { kind: 'clause', id: 'rhythm' } as const;
		expect(singleChanges(sought, somebody({ phase: 'stalled' })).length).toBeGreaterThan(6);
		expect(whatWouldChange(sought, somebody({ phase: 'stalled' }))).toHaveLength(6);
	});
	test('no two answers together, where one is enough', () =>
		expect(whatWouldChange({ kind: 'clause', id: 'visitors' }, somebody()).every((way) => way.length === 1)).toBe(
			true
		));
	test('two lines of one list are two answers', () => {
		const all = somebody({ phase: 'talks', functions: functionIds });
		expect(whatWouldChange({ kind: 'post', id: 'humanitarian-officer' }, all)).toEqual([
			[
				{ fact: 'functions', option: 'confidence-measures', ticked: false },
				{ fact: 'functions', option: 'humanitarian-access', ticked: false }
			]
		]);
	});
	test('two options of one choice are not', () => {
		for (const [one, other] of whatWouldChange({ kind: 'clause', id: 'no-state-title' }, isolated))
			expect(one!.fact).not.toBe(other!.fact);
	});
	test('six at most, of two together', () =>
		expect(whatWouldChange({ kind: 'clause', id: 'order-known' }, somebody())).toHaveLength(6));
	test('an answer once, though it is named and another is asked because of it', () => {
		const said = singleChanges({ kind: 'link', id: 'delegation' }, somebody()).map((one) => JSON.stringify(one));
		expect(said.length).toBeGreaterThan(3);
		expect(new Set(said).size).toBe(said.length);
	});
	test('each two together once, and six at most', () => {
		const ways = whatWouldChange({ kind: 'clause', id: 'no-state-title' }, isolated);
		const said = ways.map((way) =>
			way
				.map(({ fact, option }) => `${fact} ${option}`)
				.sort()
				.join()
		);
		expect(new Set(said).size).toBe(said.length);
		expect(said.length).toBeLessThanOrEqual(6);
	});
	test('each two together work, and neither alone', () => {
		const sought = { kind: 'clause', id: 'no-state-title' } as const;
		const ways = whatWouldChange(sought, isolated);
		expect(ways.length).toBeGreaterThan(0);
		for (const way of ways) {
			expect(isThere(sought.id, apply(isolated, way)), JSON.stringify(way)).toBe(true);
			for (const one of way) expect(isThere(sought.id, apply(isolated, [one])), JSON.stringify(one)).toBe(false);
		}
	});
	test('what the rules name comes before that because of which it is asked', () =>
		expect(
			singleChanges({ kind: 'warning', id: 'full-notes-leak' }, somebody({ earlier: 'yes', lesson: ['leak'] }))
		).toEqual([
			{ fact: 'lesson', option: 'leak', ticked: false },
			{ fact: 'earlier', option: 'no' }
		]));
});

describe('every other answer', () => {
	const to = (fact: string, answers: Answers) =>
		otherAnswers(answers)
			.filter(({ change }) => change.fact === fact)
			.map(({ change }) =>
				change.ticked === undefined ? change.option : `${change.ticked ? '+' : '-'}${change.option}`
			);
	test('to a choice is each option but the one given', () =>
		expect(to('threat', somebody({ threat: 'elevated' }))).toEqual(['low', 'high']));
	test('to one that is not decided is each option', () =>
		expect(to('threat', somebody({ threat: 'not-decided' }))).toEqual(['low', 'elevated', 'high']));
	test('to a list is one line more or less', () =>
		expect(to('measures', somebody({ functions: ['confidence-measures'], measures: ['livelihoods'] }))).toEqual(
			expect.arrayContaining(['-livelihoods', '+reintegration'])
		));
	test('to a list that is open is each line ticked', () =>
		expect(to('inclusion', somebody({ inclusion: 'not-decided' })).every((line) => line.startsWith('+'))).toBe(true));
	test('to a list that was not given is each line ticked', () => {
		const before = somebody({ inclusion: undefined } as Partial<Answers>);
		expect(to('inclusion', before).length).toBeGreaterThan(3);
		expect(to('inclusion', before).every((line) => line.startsWith('+'))).toBe(true);
	});
	test('to what is typed is none', () => expect(to('own-name', somebody())).toEqual([]));
	test('to what is not asked is none', () => expect(to('government', somebody({ party: 'nsag' }))).toEqual([]));
	test('is given without touching the rest', () => {
		const before = somebody({ functions: ['advice', 'rounds'], later: [] });
		const [less] = otherAnswers(before).filter(
			({ change }) => change.fact === 'functions' && change.option === 'rounds'
		);
		expect(less!.given(before)).toEqual({ ...before, functions: ['advice'] });
	});
	test('ticks a line beside those of a list that was not given', () => {
		const before = somebody({ functions: 'not-decided' });
		const [more] = otherAnswers(before).filter(
			({ change }) => change.fact === 'functions' && change.option === 'rounds'
		);
		expect(more!.given(before)).toEqual({ ...before, functions: ['rounds'] });
	});
});
