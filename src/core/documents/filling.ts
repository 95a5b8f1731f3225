import { posts as everyPost, type PostId } from '#content/posts.ts';
import { known } from '../profile.ts';
import type { Writing } from './writing.ts';

/** What stands between a post and the person who could hold it. */
export type Means = 'own' | 'help' | 'none' | 'loan' | 'open';

export interface Staffed {
	readonly id: PostId;
	/** Day by which it is filled; nothing if it stays vacant beyond day 180 or waits. */
	readonly day: 30 | 90 | 180 | undefined;
	readonly persons: number;
	readonly means: Means;
	/** Waits until counsel has confirmed it. */
	readonly cleared: boolean;
	readonly open: boolean;
	/** Drawn dashed: no means, no clearance or nobody yet. */
	readonly waiting: boolean;
}

export type Definition = Extract<(typeof everyPost)[number], { id: PostId }> & {
	core?: true;
	steady?: true;
	substance?: true;
};

const definitions = new Map<PostId, Definition>(everyPost.map((post) => [post.id, post as Definition]));

export function definitionOf(id: PostId): Definition {
	return definitions.get(id)!;
}

export const days = [30, 90, 180] as const;

/** The posts of the plan with the day they are filled: by the persons whom the party expects, in the order of need; without such numbers by the day that is proposed. */
export function staff(w: Writing): readonly Staffed[] {
	return [...staffed(w).values()];
}

/** A plan is staffed once; each of its documents asks for it many times. */
const made = new WeakMap<Writing, ReadonlyMap<PostId, Staffed>>();

/** The same by post. */
export function staffed(w: Writing): ReadonlyMap<PostId, Staffed> {
	if (!made.has(w)) made.set(w, new Map(fill(w).map((post) => [post.id, post])));
	return made.get(w)!;
}

function fill(w: Writing): readonly Staffed[] {
	const waitsForCounsel = w.plan.clauses.some(({ id }) => id === 'help-waits');
	const waits = (id: PostId) => waitsForCounsel && meansOf(id, w) === 'help' && !onLoan(id, w);
	const dayOf = daysOf(
		fillingOrder(w).filter((id) => !waits(id)),
		w
	);
	return w.plan.posts.map(({ id, open, cleared: marked }) => {
		const means = meansOf(id, w) === 'help' && onLoan(id, w) ? 'loan' : meansOf(id, w);
		const cleared = marked || waits(id);
		const day = cleared ? undefined : dayOf.get(id);
		return {
			id,
			day,
			persons: persons(id),
			means,
			cleared,
			open,
			waiting: cleared || means === 'none' || day === undefined
		};
	});
}

/** The day by which each post is filled. Each step takes, in order, the posts that the persons expected by then can hold; what is paid by help comes after whoever accounts for it. */
function daysOf(order: readonly PostId[], w: Writing): ReadonlyMap<PostId, 30 | 90 | 180> {
	const capacity = days.map((day) => countOf(w, day));
	if (capacity.some((count) => count === undefined)) return new Map(order.map((id) => [id, proposedDay(id, w)]));
	const found = new Map<PostId, 30 | 90 | 180>();
	const accounts = order.includes('finance-officer');
	const waits = (id: PostId) =>
		meansOf(id, w) === 'none' ||
		(meansOf(id, w) === 'help' &&
			accounts &&
			id !== 'finance-officer' &&
			!onLoan(id, w) &&
			!found.has('finance-officer'));
	let filled = 0;
	days.forEach((day, index) => {
		// What is due goes first; it is gone through twice, since whoever accounts for help opens the way for what it pays.
		for (const due of [day, day, Infinity])
			for (const id of order) {
				if (found.has(id) || waits(id) || proposedDay(id, w) > due || filled + persons(id) > capacity[index]!) continue;
				found.set(id, day);
				filled += persons(id);
			}
	});
	return found;
}

/** Where help has to wait for counsel, the three posts that cannot wait are on loan. */
function onLoan(id: PostId, w: Writing): boolean {
	return w.plan.clauses.some((clause) => clause.id === 'help-waits') && fillingOrder(w).indexOf(id) < 3;
}

/** The order in which posts are filled: by proposed day; within it what a rule wants in the first month, then what no office works without, then whoever first holds a function of the first day. */
export function fillingOrder(w: Writing): readonly PostId[] {
	if (!ordered.has(w)) {
		const firstHolders = new Set(startingNow(w).flatMap((work) => w.numbers.holders.get(work)![0] ?? []));
		const least = [
			'head',
			'registrar',
			...(w.numbers.holders.get('contact-point') ?? []).slice(0, 1),
			...(w.numbers.holders.get('counterpart-liaison') ?? []).slice(0, 1),
			'deputy'
		];
		const rank = (id: PostId, first: boolean) =>
			proposedDay(id, w) * 100 + (least.includes(id) ? least.indexOf(id) : first ? 10 : firstHolders.has(id) ? 20 : 30);
		const ranked = w.plan.posts
			.filter(({ cleared }) => !cleared)
			.map(({ id, first }) => ({ id, rank: rank(id, first) }));
		ordered.set(
			w,
			ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id)
		);
	}
	return ordered.get(w)!;
}

const ordered = new WeakMap<Writing, readonly PostId[]>();

const startingNow = (w: Writing) =>
	w.plan.functions.filter(({ start, id }) => start === 'now' && id !== 'second-opinion').map(({ id }) => id);

/** The day that is proposed for a post: the first month where a rule asks for it or where it is the first to hold a function of the first day; otherwise its own day, but not before what it holds may begin. */
function proposedDay(id: PostId, w: Writing): 30 | 90 | 180 {
	const now = startingNow(w);
	const held = w.numbers.held.get(id)!;
	const { steady, day, core } = definitionOf(id);
	const accountsForHelp =
		id === 'finance-officer' && w.plan.clauses.some((clause) => clause.id === 'help-after-finance');
	if (
		accountsForHelp ||
		w.plan.posts.find((post) => post.id === id)?.first ||
		id === 'head' ||
		id === 'deputy' ||
		id === 'registrar'
	)
		return 30;
	if (now.some((work) => w.numbers.holders.get(work)![0] === id)) return 30;
	if (held.some((work) => now.includes(work)) || (held.length === 0 && (steady || core))) return day === 30 ? 90 : day;
	return held.length === 0 ? (day === 30 ? 90 : day) : 180;
}

/** How many persons hold a post. */
export function persons(id: PostId): number {
	return id === 'interpreters' ? 2 : 1;
}

/** The persons whom the party expects by a day, if it said so. */
export function countOf(w: Writing, day: (typeof days)[number]): number | undefined {
	const value = known(w.profile, `persons-${day}`);
	return value === 'open' || value === 'silent' ? undefined : Number(value[0]);
}

/** Where the means could come from. The core is never left to help from outside; the second opinion never is. */
function meansOf(id: PostId, w: Writing): Means {
	const funding = known(w.profile, 'funding');
	if (funding === 'open' || funding === 'silent') return 'open';
	const definition = definitionOf(id);
	if (funding[0] === 'own') return 'own';
	if (funding[0] === 'mixed') return definition.money === 'help' ? 'help' : 'own';
	// Whoever keeps the core, or accounts for help, cannot be paid by it from the start.
	if (funding[0] === 'donor')
		return id === 'second-opinion-lead' ? 'none' : definition.core || id === 'finance-officer' ? 'loan' : 'help';
	return fillingOrder(w).indexOf(id) < 3 ? 'loan' : 'none';
}
