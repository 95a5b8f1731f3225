import { functions as everyFunction } from '#content/functions.ts';
import { titled } from './annexes.ts';
import type { Block } from './blocks.ts';
import { codes, countOf, fillingOrder, type Staffed } from './staff.ts';
import { listed, phrase, plain, sayPhrase, type Writing } from './writing.ts';

/** What is filled by day 30, 90 and 180, and what works by then. */
export function steps(all: readonly Staffed[], w: Writing): Block[] {
	const days = [30, 90, 180] as const;
	const rows = days.map((day) => {
		const filled = all.filter((post) => post.day === day).map(({ id }) => id);
		const there = new Set(all.filter((post) => post.day !== undefined && post.day <= day).map(({ id }) => id));
		const before = new Set(all.filter((post) => post.day !== undefined && post.day < day).map(({ id }) => id));
		const total = all.filter((post) => there.has(post.id)).reduce((sum, post) => sum + post.persons, 0);
		const working = everyFunction
			.map(({ id }) => id)
			.filter(
				(id) =>
					w.plan.functions.some((work) => work.id === id && work.start === 'now') &&
					(w.numbers.holders.get(id) ?? []).some((post) => there.has(post)) &&
					!(w.numbers.holders.get(id) ?? []).some((post) => before.has(post))
			);
		return {
			cells: [
				phrase('day', w, { n: day }),
				codes(filled, w) || phrase('nothingNew', w),
				String(total),
				working.map((id) => titled(id, w)).join(phrase('comma', w)) || phrase('none', w)
			].map(plain)
		};
	});
	const later = all.filter((post) => post.day === undefined).map(({ id }) => id);
	if (later.length > 0)
		rows.push({ cells: [phrase('afterDay180', w), codes(later, w), phrase('none', w), phrase('none', w)].map(plain) });
	const few = (countOf(w, 30) ?? 3) < 3;
	const order = fillingOrder(w).map((id) => w.numbers.post.get(id)!);
	return [
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('by', w), phrase('filled', w), phrase('total', w), phrase('workingByThen', w)],
			widths: [12, 30, 14, 44],
			rows
		},
		{ type: 'paragraph', line: sayPhrase('s3note', w, { list: listed(order, w) }) },
		...(few ? [{ type: 'paragraph' as const, line: sayPhrase('s3few', w) }] : [])
	];
}
