import { describe, expect, test } from 'vitest';
import type { Rule } from '#content/rules/rule.ts';
import type { RuleId } from '#content/rules/index.ts';
import { plan, type Item } from '#core/plan.ts';
import { describe as profileOf } from '#core/profile.ts';
import { apply } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import { somebody, type Said } from './somebody.ts';

const planOf = (rules: readonly Pick<Rule, 'when' | 'then'>[], said: Said = {}) => {
	const answers = somebody(said);
	const profile = profileOf(answers, suggest(answers));
	const whole = rules.map((rule, index) => ({ id: `rule-${index + 1}`, brief: 'R1', cites: ['D'], ...rule }));
	return plan(apply(profile, whole as readonly unknown[] as readonly (Rule & { readonly id: RuleId })[]), profile);
};
/** What becomes of a post that rules with these conditions call for. */
const post = (whens: readonly Rule['when'][], said: Said = {}): Item | undefined =>
	planOf(
		whens.map((when) => ({ when, then: { posts: ['registrar'] } })),
		said
	).posts[0];
const rules = (one: Item | undefined) => one?.because.map(({ rule }) => rule as string);

const phaseOpen: Said = { phase: 'not-decided' };
const bothOpen: Said = { phase: 'not-decided', threat: 'not-decided' };

describe('an item that some rule calls for', () => {
	test('stands', () => expect(post([{ party: 'nsag' }])).toMatchObject({ open: false, waits: [], stands: [] }));
	test('is not there if none does', () => expect(post([{ party: 'state' }])).toBeUndefined());
	test('is there for each rule that does', () =>
		expect(rules(post([{ party: 'nsag' }, { phase: 'prep' }, { phase: 'talks' }]))).toEqual(['rule-1', 'rule-2']));
	test('stands for rules that apply, not for those that wait', () =>
		expect(rules(post([{ phase: 'talks' }, { party: 'nsag' }], phaseOpen))).toEqual(['rule-2']));
	test('says which answers each turned on', () =>
		expect(post([{ party: 'nsag', phase: 'prep' }])?.because[0]?.answers).toEqual(['party', 'phase']));
});

describe('an item whose rule waits for an answer', () => {
	const talks = { fact: 'phase', options: ['talks'] };
	const high = { fact: 'threat', options: ['high'] };
	const table: readonly [string, readonly Rule['when'][], Said, object][] = [
		[
			'waits for the option with which it would stand',
			[{ party: 'nsag', phase: 'talks' }],
			phaseOpen,
			{ open: true, waits: [talks], stands: [[talks]] }
		],
		[
			'waits for each of several',
			[{ phase: ['prep', 'talks'] }],
			phaseOpen,
			{
				open: true,
				waits: [{ fact: 'phase', options: ['prep', 'talks'] }],
				stands: [[{ fact: 'phase', options: ['prep', 'talks'] }]]
			}
		],
		[
			'waits for two answers together',
			[{ phase: 'talks', threat: 'high' }],
			bothOpen,
			{ open: true, waits: [talks, high], stands: [[talks, high]] }
		],
		[
			'or for either, where each is enough',
			[{ any: [{ phase: 'talks' }, { threat: 'high' }] }],
			bothOpen,
			{ open: true, stands: [[talks], [high]] }
		],
		[
			'for one that is enough, or for two others together',
			[{ any: [{ cohesion: 'factions' }, { phase: 'talks', threat: 'high' }] }],
			{ ...bothOpen, cohesion: 'not-decided' },
			{ open: true, stands: [[{ fact: 'cohesion', options: ['factions'] }], [{ fact: 'phase' }, { fact: 'threat' }]] }
		],
		[
			'for what each of its rules waits for',
			[{ threat: 'high' }, { phase: 'talks' }],
			bothOpen,
			{ open: true, waits: [talks, high], stands: [[high], [talks]] }
		],
		[
			'for the options of all its rules, in the order of the question',
			[{ phase: 'talks' }, { phase: 'prep' }],
			phaseOpen,
			{
				open: true,
				waits: [{ fact: 'phase', options: ['prep', 'talks'] }],
				stands: [[talks], [{ fact: 'phase', options: ['prep'] }]]
			}
		],
		[
			'waits for a list without naming a line, since each is decided by itself',
			[{ inclusion: 'women' }],
			{ inclusion: 'not-decided' },
			{ open: true, waits: [{ fact: 'inclusion', options: [] }], stands: [[{ fact: 'inclusion', options: [] }]] }
		],
		[
			'for a list together with another answer',
			[{ inclusion: 'women', phase: 'talks' }],
			{ ...phaseOpen, inclusion: 'not-decided' },
			{ open: true, stands: [[talks, { fact: 'inclusion', options: [] }]] }
		],
		[
			'stands for certain if it does whichever way the answer goes',
			[{ any: [{ phase: 'talks' }, { not: { phase: 'talks' } }] }],
			phaseOpen,
			{ open: false, waits: [], stands: [] }
		],
		[
			'stands for certain by one answer, whatever is known of the others',
			[{ party: 'nsag', any: [{ phase: 'talks' }, { not: { phase: 'talks' } }] }],
			phaseOpen,
			{ open: false, waits: [], stands: [] }
		],
		[
			'not by an answer that was kept back, though any would do',
			[{ any: [{ threat: ['low', 'elevated', 'high'] }, { phase: 'talks' }] }],
			{ ...phaseOpen, threat: 'not-recorded' },
			{ open: true }
		],
		[
			'not by a list, though any of its lines would do, since it may stay empty',
			[{ wishes: ['arms', 'dual-use', 'intelligence'] }],
			{ wishes: 'not-decided' },
			{ open: true }
		],
		[
			'waits for either of two lists, where each is enough',
			[{ any: [{ inclusion: 'women' }, { wishes: 'arms' }] }],
			{ inclusion: 'not-decided', wishes: 'not-decided' },
			{ open: true, stands: [[{ fact: 'wishes', options: [] }], [{ fact: 'inclusion', options: [] }]] }
		],
		[
			'waits for the option of each of two questions that have the same',
			[{ administration: 'yes', messengers: 'no' }],
			{ administration: 'not-decided', messengers: 'not-decided' },
			{
				waits: [
					{ fact: 'administration', options: ['yes'] },
					{ fact: 'messengers', options: ['no'] }
				]
			}
		],
		['not for certain if one way is left out', [{ not: { phase: 'talks' } }], phaseOpen, { open: true }],
		[
			'stands for certain if one of its rules does, whatever another waits for',
			[{ threat: 'high' }, { any: [{ phase: 'talks' }, { not: { phase: 'talks' } }] }],
			bothOpen,
			{ open: false, waits: [], stands: [] }
		]
	];
	for (const [what, whens, said, expected] of table)
		test(what, () => expect(post(whens, said)).toMatchObject(expected));
});

describe('what a rule says of a post', () => {
	const first = { when: { phase: 'talks' as const }, then: { first: ['registrar' as const] } };
	const calling = { when: {}, then: { posts: ['registrar' as const] } };
	test('it is filled first when the rule applies', () =>
		expect(planOf([calling, first], { phase: 'talks' }).posts[0]).toMatchObject({ first: true, cleared: false }));
	test('not while that is open', () =>
		expect(planOf([calling, first], phaseOpen).posts[0]).toMatchObject({ first: false }));
	test('it waits for clearance when the rule applies', () =>
		expect(planOf([calling, { when: {}, then: { clears: ['registrar'] } }]).posts[0]).toMatchObject({
			first: false,
			cleared: true
		}));
	test('preparation begins later while the post that trains is not cleared', () => {
		const listing = { when: {}, then: { clauses: ['functions-now' as const] } };
		const starts = (more: readonly Pick<Rule, 'when' | 'then'>[]) =>
			planOf([listing, ...more], { functions: ['preparation', 'advice'] }).functions.map(({ id, start }) => [
				id,
				start
			]);
		expect(starts([])).toEqual([
			['advice', 'now'],
			['preparation', 'now']
		]);
		expect(starts([{ when: {}, then: { clears: ['training-coordinator'] } }])).toEqual([
			['advice', 'now'],
			['preparation', 'later']
		]);
	});
});

describe('the functions of a mandate', () => {
	const both = [{ when: {}, then: { clauses: ['functions-now', 'functions-later'] as const } }];
	test('are listed by the clauses that list them', () =>
		expect(
			planOf(both, { functions: ['advice'], later: ['media'] }).functions.map(({ id, start, open }) => [
				id,
				start,
				open
			])
		).toEqual([
			['advice', 'now', false],
			['media', 'later', false]
		]));
	test('wait for nothing once they are chosen', () =>
		expect(planOf(both, { functions: ['advice'], later: [] }).functions[0]).toMatchObject({ waits: [], stands: [] }));
	test('leave the clause that lists them open while nobody chose', () => {
		const { clauses } = planOf(both, { functions: undefined } as Said);
		expect(clauses.map(({ id, open }) => [id, open])).toEqual([
			['functions-now', true],
			['functions-later', false]
		]);
	});
	test('are not there without these clauses', () => expect(planOf([{ when: {}, then: {} }]).functions).toEqual([]));
	test('are what is ticked beforehand, and open, while nobody chose', () => {
		const { functions, open } = planOf(both, { functions: 'not-decided', later: [] });
		expect(functions.length).toBeGreaterThan(3);
		expect(functions.every((one) => one.open)).toBe(true);
		expect(functions[0]?.waits).toEqual([{ fact: 'functions', options: [] }]);
		expect(open).toContain('functions');
	});
	test('are none where the list is kept back', () =>
		expect(planOf(both, { functions: [], later: 'not-recorded' }).functions).toEqual([]));
	test('later ones rest on the first list too', () =>
		expect(planOf(both, { later: ['media'] }).functions.find(({ id }) => id === 'media')?.because[0]?.answers).toEqual([
			'later',
			'functions'
		]));
	test('are left out by an answer that says so, and rest on it where it does not', () => {
		const unofficial = (answer: string) =>
			planOf(both, { functions: ['track-two'], phase: 'preformal', unofficial: answer }).functions.map(
				({ because }) => because[0]?.answers
			);
		expect(unofficial('off-paper')).toEqual([]);
		expect(unofficial('may-be-named')).toEqual([['functions', 'unofficial']]);
		expect(unofficial('not-recorded')).toEqual([['functions']]);
	});
	test('the second opinion comes with its post', () =>
		expect(
			planOf([{ when: { phase: 'talks' }, then: { posts: ['second-opinion-lead'] } }], phaseOpen).functions
		).toMatchObject([
			{ id: 'second-opinion', start: 'now', open: true, waits: [{ fact: 'phase', options: ['talks'] }] }
		]));
});

describe('a warning', () => {
	const warned = (said: Said) =>
		planOf([{ when: { phase: 'talks' }, then: { warnings: ['head-has-two-roles'] } }], said).warnings;
	test('speaks when its rule applies', () =>
		expect(warned({ phase: 'talks' })).toMatchObject([{ id: 'head-has-two-roles', brief: 'R1', open: false }]));
	test('not while it is only possible', () => expect(warned(phaseOpen)).toEqual([]));
});

describe('the open points of a plan', () => {
	test('are those that its items wait for, each once', () =>
		expect(
			planOf(
				[
					{ when: { phase: 'talks' }, then: { posts: ['registrar'], links: ['ministries'] } },
					{ when: { threat: 'high' }, then: { clauses: ['visitors'] } }
				],
				bothOpen
			).open
		).toEqual(['threat', 'phase']));
	test('are none where nothing waits', () =>
		expect(planOf([{ when: {}, then: { posts: ['registrar'] } }], bothOpen).open).toEqual([]));
});
