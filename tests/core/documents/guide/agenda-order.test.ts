import { describe, expect, test } from 'vitest';
import type { FactId } from '#content/questions/index.ts';
import { factOrder } from '#core/answers.ts';
import { agenda, type AgendaItem } from '#core/documents/guide/agenda-order.ts';
import { draftFrom, draftOf, everybody, undecided, type Said } from '../../somebody.ts';

const orderOf = (said: Said): readonly AgendaItem[] => {
	const { plan, profile } = draftOf(said);
	return agenda(plan, profile);
};
const facts = (said: Said) => orderOf(said).map(({ fact }) => fact);
const itemOf = (said: Said, fact: FactId) => orderOf(said).find((item) => item.fact === fact)!;

describe('the order that unblocks most', () => {
	const alliance = { party: 'coalition', principal: 'alliance' } as const;
	const rows: readonly [what: string, said: Said, order: readonly FactId[]][] = [
		[
			'a rule to decide that blocks the full text comes before what more waits for',
			{ ...alliance, 'decision-rule': 'not-decided', visibility: 'not-decided' },
			['decision-rule', 'visibility']
		],
		[
			'whoever commits the side comes first: until then one page only can be signed',
			{ principal: 'not-decided', visibility: 'not-decided' },
			['principal', 'stand-in', 'visibility']
		],
		[
			'what more waits for comes first, although it is asked later',
			{ declares: 'not-decided', funding: 'not-decided' },
			['funding', 'declares']
		],
		[
			'where as much waits, the order of the questions holds',
			{ exit: 'not-decided', declares: 'not-decided', 'stand-in': 'not-decided' },
			['declares', 'stand-in', 'exit']
		],
		[
			'a question comes before the one that hangs on it',
			{ tasking: 'not-decided', prevails: 'not-decided' },
			['tasking', 'prevails']
		]
	];
	test.each(rows)('%s', (_, said, order) =>
		expect(facts(said).filter((fact) => order.includes(fact))).toEqual(
			order.filter((fact) => fact !== 'stand-in' || facts(said).includes(fact))
		)
	);
	test('nothing open leaves nothing on the agenda', () => expect(orderOf({})).toEqual([]));
});

describe('what waits for a point', () => {
	test('is counted in clauses, posts, links and further questions', () => {
		const item = itemOf({ funding: 'not-decided', manager: 'not-decided' }, 'funding');
		expect(item.posts).toEqual(['finance-officer']);
		expect(item.questions).toEqual(['manager']);
		expect(item.unblocks).toBe(item.clauses.length + item.posts.length + item.links.length + item.questions.length);
	});
	test('waits too if it waits for a question that hangs on the point', () => {
		const { clauses } = itemOf({ funding: 'not-decided', manager: 'not-decided' }, 'funding');
		const hanging = itemOf({ funding: 'not-decided', manager: 'not-decided' }, 'manager');
		expect(hanging.clauses.filter((id) => !clauses.includes(id))).toEqual([]);
	});
	test('a question that is answered waits for nothing', () =>
		expect(itemOf({ tasking: 'not-decided', prevails: 'split' }, 'tasking').questions).toEqual([]));
});

const sides = { ...everybody, 'an undecided alliance': undecided({ party: 'coalition' }) };

for (const [who, answers] of Object.entries(sides))
	test(`the agenda of ${who} has every open point once, and never less before more`, () => {
		const { plan, profile } = draftFrom(answers);
		const items = agenda(plan, profile);
		expect(items.map(({ fact }) => fact).sort()).toEqual([...plan.open].sort());
		for (const [index, next] of items.slice(1).entries()) {
			const before = items[index]!;
			const rank = ({ blocks, unblocks, fact }: AgendaItem) => [blocks ? 0 : 1, -unblocks, factOrder.indexOf(fact)];
			const [a, b] = [rank(before), rank(next)];
			const differs = a.findIndex((value, place) => value !== b[place]);
			expect(a[differs]!).toBeLessThan(b[differs]!);
		}
	});
