import { describe, expect, test } from 'vitest';
import { words } from '#content/languages/en/index.ts';
import { NOT_DECIDED } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf, reachable, type Answers } from '#core/answers.ts';
import { movesFrom } from '#core/moves.ts';
import { passagesIn } from '#core/passages-in.ts';
import { letter, matters, merged, type Position } from '#core/positions.ts';
import { textOf } from '#core/documents/writing.ts';
import type { Work } from '#core/work.ts';
import { anyAnswers, chance } from './chance.ts';
import { somebody } from './somebody.ts';

const sides = (...works: readonly (Answers | Work)[]): readonly Position[] =>
	works.map((work, index) => ({
		label: letter(index),
		work: 'answers' in work ? (work as Work) : { answers: work as Answers }
	}));
const differing = (positions: readonly Position[]) => matters(positions).filter(({ differs }) => differs);
const of = (fact: FactId, positions: readonly Position[]) => matters(positions).find((one) => one.fact === fact)!;

const quiet = somebody({ visibility: 'quiet' });
const open = somebody({ visibility: 'public' });

describe('who says what', () => {
	test('two wings that agree differ in nothing', () => expect(differing(sides(quiet, quiet))).toEqual([]));

	test('of three, two say one thing: it comes first, with their labels', () =>
		expect(of('visibility', sides(open, quiet, quiet)).voices).toEqual([
			{
				answer: 'quiet',
				by: [
					{ label: 'B', count: 1 },
					{ label: 'C', count: 1 }
				]
			},
			{ answer: 'public', by: [{ label: 'A', count: 1 }] }
		]));

	test('files of one group are counted under its label', () => {
		const north = sides(open, open).map((one) => ({ ...one, label: 'North' }));
		expect(of('visibility', north).voices).toEqual([{ answer: 'public', by: [{ label: 'North', count: 2 }] }]);
	});

	test('a list is told option by option', () => {
		const lists = sides(somebody({ limits: ['commit', 'money'] }), somebody({ limits: ['money'] }));
		expect(of('limits', lists).voices.map(({ answer, by }) => [answer, by.map(({ label }) => label)])).toEqual([
			[['money'], ['A', 'B']],
			[['commit'], ['A']]
		]);
	});

	test('"not decided" is an answer that differs from a decision', () =>
		expect(differing(sides(quiet, somebody({ visibility: NOT_DECIDED }))).map(({ fact }) => fact)).toEqual([
			'visibility'
		]));

	test('who gave no answer is counted, and differs from nobody', () => {
		const { visibility: _, ...silent } = quiet;
		expect(of('visibility', sides(quiet, silent, quiet))).toMatchObject({ differs: false, answered: 2, silent: 1 });
	});

	test('a list in another order is the same', () =>
		expect(
			differing(sides(somebody({ limits: ['commit', 'money'] }), somebody({ limits: ['money', 'commit'] })))
		).toEqual([]));
});

describe('the order', () => {
	const three = sides(quiet, somebody({ phase: 'talks', visibility: 'public' }), somebody({ 'persons-30': 9 }));

	test('what moves more of the mandate comes first, what moves nothing last, and then what all agree on', () => {
		const all = matters(three);
		expect(all.slice(0, 3).map(({ fact }) => fact)).toEqual(['phase', 'visibility', 'persons-30']);
		expect(all.slice(3).some(({ differs }) => differs)).toBe(false);
	});

	const texts = (answers: Answers) => new Map(passagesIn({ answers }, words).map(({ id, line }) => [id, textOf(line)]));

	test.each(['phase', 'visibility', 'records', 'cohesion', 'funding', 'party'] as const)(
		'every passage that comes or goes when %s is decided is one of those that are counted',
		(fact) => {
			const base = { ...somebody(), [fact]: NOT_DECIDED };
			const was = texts(base);
			for (const option of (factOf(fact) as { options: readonly string[] }).options) {
				const is = texts({ ...base, [fact]: option });
				const cameOrWent = [...was.keys(), ...is.keys()].filter((id) => was.has(id) !== is.has(id));
				expect(movesFrom(base)(fact, option), option).toEqual(expect.arrayContaining(cameOrWent));
			}
		}
	);
});

describe('the merged draft', () => {
	test('keeps what all say alike', () => expect(merged(sides(quiet, quiet)).answers).toEqual(reachable(quiet)));

	test.each([
		['a choice', { phase: 'talks' }, 'phase', NOT_DECIDED],
		['a list of which one option differs', { limits: ['commit'] }, 'limits', NOT_DECIDED],
		['a number', { 'persons-30': 9 }, 'persons-30', NOT_DECIDED],
		['a name', { 'own-name': 'the Front' }, 'own-name', undefined]
	] as const)('leaves %s open', (_, said, fact, left) =>
		expect(merged(sides(somebody(), somebody(said))).answers[fact]).toBe(left)
	);

	test('keeps of marks, pages put aside, agreements and amounts what is the same in all', () => {
		const agreed = [{ on: '2026-01-02', by: 'working-group', what: { page: 'phase' } }] as unknown as Work['agreed'];
		const one: Work = {
			answers: quiet,
			review: { limits: { remark: 'Ours.' }, term: { verdict: 'struck' } },
			parked: ['phase', 'people'] as unknown as Work['parked'],
			agreed,
			costs: { currency: 'USD' } as Work['costs']
		};
		const other: Work = {
			...one,
			review: { limits: { remark: 'Ours.' } },
			parked: one.parked!.slice(1),
			costs: undefined
		};
		expect(merged(sides(one, other))).toMatchObject({
			review: { limits: { remark: 'Ours.' } },
			parked: one.parked!.slice(1),
			agreed,
			costs: undefined
		});
		expect(merged(sides(one, other)).review).not.toHaveProperty('term');
	});

	test.each([2, 3, 7, 200])('of %i sides by chance leaves open exactly what they differ on', (count) => {
		const next = chance(count);
		const positions = sides(...Array.from({ length: count }, () => anyAnswers(next)));
		const { answers } = merged(positions);
		for (const { fact, differs, voices } of matters(positions)) {
			const open = factOf(fact).kind === 'text' ? undefined : NOT_DECIDED;
			if (differs) expect(answers[fact], fact).toBe(open);
			else if (voices.length === 1 && typeof voices[0]!.answer !== 'object')
				expect(answers[fact], fact).toBe(voices[0]!.answer);
			else expect(answers[fact], fact).not.toBe(NOT_DECIDED);
		}
	});
});

test.each([
	[0, 'A'],
	[25, 'Z'],
	[26, 'AA'],
	[199, 'GR']
])('the group at %i is called %s', (index, label) => expect(letter(index)).toBe(label));
