import type { FunctionId } from '#content/functions.ts';
import type { PostId } from '#content/posts.ts';
import { contactful, onlyByOrder, titled } from './annexes.ts';
import type { Block } from './blocks.ts';
import { phasing } from './charts/phasing.ts';
import { countOf, days, fillingOrder, uncounted, type Staffed } from './filling.ts';
import { codes } from './staff.ts';
import { listed, phrase, plain, say, sayPhrase, type Writing } from './writing.ts';

/** What is filled by day 30, 90 and 180, what works by then, and what the mandate's own dates ask for. */
export function steps(all: readonly Staffed[], w: Writing): Block[] {
	const rows = days.map((day) => {
		const filled = all.filter((post) => post.day === day);
		const total = upTo(day, all).reduce((sum, post) => sum + post.persons, 0);
		const cells = [
			phrase('day', w, { n: day }),
			codes(
				filled.map(({ id }) => id),
				w
			) || phrase('nothingNew', w),
			String(total),
			working(day, all, w)
		];
		return { cells: cells.map(plain) };
	});
	const later = all.filter((post) => post.day === undefined).map(({ id }) => id);
	if (later.length > 0)
		rows.push({ cells: [phrase('afterDay180', w), codes(later, w), phrase('none', w), phrase('none', w)].map(plain) });
	const order = fillingOrder(w).map((id) => w.numbers.post.get(id)!);
	const each = uncounted(all);
	const few = (countOf(w, 30) ?? 3) < 3;
	const drawing = phasing(all, w);
	return [
		...(drawing ? [{ type: 'drawing' as const, drawing }] : []),
		{
			type: 'table',
			rowHeads: true,
			head: (['by', 'filled', 'total', 'workingByThen'] as const).map((id) => phrase(id, w)),
			widths: [12, 30, 14, 44],
			rows
		},
		{ type: 'paragraph', line: sayPhrase('s3note', w, { list: listed(order, w) }) },
		...(each.length > 0
			? [{ type: 'paragraph' as const, line: sayPhrase('s3each', w, { list: codes(each, w) }) }]
			: []),
		...(few ? [{ type: 'paragraph' as const, line: sayPhrase('s3few', w) }] : []),
		...dates(w)
	];
}

const upTo = (day: number, all: readonly Staffed[]) => all.filter((post) => post.day !== undefined && post.day <= day);

/** The functions that get their first post in a step: at work if they begin on the first day, but contact by order alone where the public word rules it out; otherwise ready. */
function working(day: number, all: readonly Staffed[], w: Writing): string {
	const there = new Set<PostId>(upTo(day, all).map(({ id }) => id));
	const before = new Set<PostId>(upTo(day - 1, all).map(({ id }) => id));
	const held = (id: FunctionId, by: ReadonlySet<PostId>) => w.numbers.holders.get(id)!.some((post) => by.has(post));
	const ordered = (id: FunctionId) => onlyByOrder(w) && contactful.includes(id);
	const newly = (start: 'now' | 'later') =>
		w.plan.functions.filter(
			(work) => work.start === start && held(work.id, there) && !held(work.id, before) && !ordered(work.id)
		);
	const byOrder = w.plan.functions.filter(({ id }) => ordered(id) && held(id, there) && !held(id, before));
	const said = (works: typeof byOrder) => works.map((work) => titled(work.id, w)).join(phrase('comma', w));
	const ready = newly('later');
	const parts = [
		said(newly('now')),
		byOrder.length > 0 ? phrase('byOrder', w, { list: said(byOrder) }) : '',
		ready.length > 0 ? phrase('ready', w, { list: said(ready) }) : ''
	].filter(Boolean);
	return parts.join('; ') || phrase('none', w);
}

/** The dates that the clauses of this mandate set. */
function dates(w: Writing): Block[] {
	const begun = (work?: string) =>
		work === undefined || w.plan.functions.some((one) => one.id === work && one.start === 'now');
	const rows = w.words.documents.dates.flatMap(({ by, clauses, work, proposed, what }) => {
		const list = clauses.flatMap((id) => w.numbers.clause.get(id) ?? []).join(phrase('comma', w));
		if (list === '' || !begun(work)) return [];
		return [{ cells: [say(by, w), [...say(what, w), ...sayPhrase(proposed ? 'dayProposed' : 'dayOf', w, { list })]] }];
	});
	return [
		{ type: 'heading', level: 2, id: 'dates', text: phrase('dates', w) },
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('by', w), phrase('workingByThen', w)],
			widths: [20, 80],
			rows
		}
	];
}
