import type { PhaseColumn, Standing } from '#content/functions.ts';
import type { PostId } from '#content/posts.ts';
import { holds } from '../profile.ts';
import { standing } from './annexes.ts';
import { definitionOf, staff, staffed } from './filling.ts';
import { capital, phrase, type Writing } from './writing.ts';

/** Who instructs a post: the first above it that is in the plan and filled by then. Above the head stands whoever directs. */
export function above(id: PostId, w: Writing): PostId | 'directing' | 'readers' {
	const under = definitionOf(id).under as readonly (PostId | 'directing' | 'readers')[];
	const of = staffed(w);
	const there = (one: PostId) => of.has(one) && (!of.get(one)!.waiting || of.get(id)!.waiting);
	return under.find((one) => one === 'directing' || one === 'readers' || there(one)) ?? 'head';
}

/** Standings in which a function gives its post work to do. */
const working: readonly Standing[] = [
	'on',
	'monthly',
	'ready',
	'by-order',
	'safety-only',
	'reviews-only',
	'until-closing',
	'deposits',
	'hands-over',
	'forwards-letters'
];

/** The posts at work in a phase: of those that will be filled, the ones with a function that gives them work, if only once it is begun, and the ones that are always needed; when fighting resumes, the core. */
export function atWork(column: PhaseColumn, w: Writing): readonly PostId[] {
	const present = presentIn(column, w);
	// Whoever stands outside the line is not at rest with those in it.
	if (column === 'fighting')
		return present.filter((id) => definitionOf(id).core || (outside(id) && holdsWork(id, working, column, w)));
	return present.filter((id) => needed(id, column, w) || holdsWork(id, [...working, 'if-begun'], column, w));
}

/** Of these, the posts that have nothing to do in the phase unless their work was begun. */
export function onceBegun(column: PhaseColumn, w: Writing): readonly PostId[] {
	if (column === 'fighting') return [];
	return atWork(column, w).filter((id) => !needed(id, column, w) && !holdsWork(id, working, column, w));
}

function presentIn(column: PhaseColumn, w: Writing): readonly PostId[] {
	return staff(w)
		.filter(({ waiting, withSettlement }) => !waiting || (withSettlement && column === 'settlement'))
		.map(({ id }) => id);
}

const outside = (id: PostId) => (definitionOf(id).under as readonly string[]).includes('readers');

const needed = (id: PostId, column: PhaseColumn, w: Writing) =>
	definitionOf(id).steady || (definitionOf(id).core && column !== 'settlement') || w.numbers.held.get(id)!.length === 0;

const holdsWork = (id: PostId, standings: readonly Standing[], column: PhaseColumn, w: Writing) =>
	w.numbers.held.get(id)!.some((work) => standings.includes(standing(work, column, w)));

/** Who does the work of a post until it is filled: the first that covers it and is there before, from the first month for one that nobody holds; otherwise the deputy or the head. */
export function covering(id: PostId, w: Writing): PostId {
	const own = dayOf(id, w) ?? 0;
	return nextTo(id, definitionOf(id).cover, (day) => day < own || day === 30, w);
}

/** Whom a post works beside: the first that is there when it is filled, otherwise the deputy or the head. */
export function beside(id: PostId, w: Writing): PostId | undefined {
	const others: readonly PostId[] = definitionOf(id).beside;
	const own = dayOf(id, w) ?? 180;
	return others.length === 0 ? undefined : nextTo(id, others, (day) => day <= own, w);
}

function nextTo(id: PostId, wanted: readonly PostId[], isThere: (day: number) => boolean, w: Writing): PostId {
	const list: readonly PostId[] = [...wanted, 'deputy', 'head'];
	return list.find((one) => one !== id && isThere(dayOf(one, w) ?? Infinity)) ?? 'head';
}

const dayOf = (id: PostId, w: Writing) => staffed(w).get(id)?.day;

/** A second opinion that is only spoken has no paper: nothing of it is read, graded or sealed but its date. */
export function onlySpoken(w: Writing): boolean {
	return holds(w.profile, 'dissent', 'spoken');
}

/** The title of a post; a joint office has two heads. */
export function titleOf(id: PostId, w: Writing): string {
	return id === 'head' && w.numbers.clause.has('two-heads') ? phrase('twoHeads', w) : w.words.posts[id].title;
}

/** "P1 Head" */
export function named(id: PostId, w: Writing): string {
	return `${w.numbers.post.get(id)} ${titleOf(id, w)}`;
}

/** "P1, P4": in the order of their numbers, whatever the order they were found in. */
export function codes(list: readonly PostId[], w: Writing): string {
	return [...w.numbers.post]
		.filter(([id]) => list.includes(id))
		.map(([, code]) => code)
		.join(phrase('comma', w));
}

/** Who instructs a post, in words. */
export function instructs(id: PostId, w: Writing): string {
	const over = above(id, w);
	if (over === 'readers') return phrase('readersOnly', w);
	if (over !== 'directing') return w.numbers.post.get(over)! + untilThen(id, over, w);
	return capital(instructor(w));
}

/** "; until day 180 P1", where the post above is filled later. */
export function untilThen(id: PostId, over: PostId, w: Writing): string {
	const own = staffed(w).get(id)?.day;
	const later = staffed(w).get(over)?.day;
	return own !== undefined && later !== undefined && later > own
		? phrase('untilThen', w, { day: later, post: w.numbers.post.get('head')! })
		: '';
}

/** Who instructs the head. */
export function instructor(w: Writing): string {
	if (holds(w.profile, 'tasking', 'negotiators')) return w.names.negotiator;
	return (
		w.names.directing +
		(holds(w.profile, 'tasking', 'both') ? phrase('inRoundToo', w, { negotiator: w.names.negotiator }) : '')
	);
}
