import type { FunctionId } from '#content/functions.ts';
import { posts as everyPost, type PostId } from '#content/posts.ts';
import { known } from '../profile.ts';
import { triggerOf } from './clauses.ts';
import type { Writing } from './writing.ts';

/** What stands between a post and the person who could hold it. */
export type Means = 'own' | 'help' | 'none' | 'loan' | 'open';

export interface Staffed {
	readonly id: PostId;
	/** Day by which it is filled; nothing if it stays vacant beyond day 180 or waits. */
	readonly day: Day | undefined;
	readonly persons: number;
	readonly means: Means;
	/** Waits until counsel has confirmed it. */
	readonly cleared: boolean;
	/** All that it holds begins with a settlement, on no day that can be counted. */
	readonly withSettlement: boolean;
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
type Day = (typeof days)[number];

/** The posts of the plan with the day they are filled: by the persons whom the party expects, in the order of need; without such numbers by the day that is proposed. */
export function staff(w: Writing): readonly Staffed[] {
	return [...staffed(w).values()];
}

/** The same by post. A plan is staffed once; each of its documents asks for it many times. */
export function staffed(w: Writing): ReadonlyMap<PostId, Staffed> {
	if (!staffs.has(w)) staffs.set(w, new Map(fill(w).map((post) => [post.id, post])));
	return staffs.get(w)!;
}

const staffs = new WeakMap<Writing, ReadonlyMap<PostId, Staffed>>();

function fill(w: Writing): readonly Staffed[] {
	const waitsForCounsel = w.numbers.clause.has('help-waits');
	const waits = (id: PostId) => waitsForCounsel && meansOf(id, w) === 'help';
	const dayOf = daysOf(
		fillingOrder(w).filter((id) => !waits(id)),
		w
	);
	return w.plan.posts.map(({ id, open, cleared: marked }) => {
		const means = meansOf(id, w);
		const cleared = marked || waits(id);
		const day = cleared ? undefined : dayOf.get(id);
		return {
			id,
			day,
			persons: persons(id, w),
			means,
			cleared,
			withSettlement: comesWithSettlement(id, w),
			open,
			waiting: cleared || means === 'none' || day === undefined
		};
	});
}

/** The day by which each post is filled. Each step takes, in order, the posts that the persons expected by then can hold; what is paid by help comes after whoever accounts for it. */
function daysOf(order: readonly PostId[], w: Writing): ReadonlyMap<PostId, Day> {
	const { proposed } = ranking(w);
	const capacity = days.map((day) => countOf(w, day));
	if (capacity.some((count) => count === undefined)) return new Map(order.map((id) => [id, proposed.get(id)!]));
	const found = new Map<PostId, Day>();
	const means = new Map(order.map((id) => [id, meansOf(id, w)]));
	const mayAccount = order.includes('finance-officer');
	let filled = 0;
	for (const [index, day] of days.entries())
		// What is due goes first; it is gone through twice, since whoever accounts for help opens the way for what it pays.
		for (const due of [day, day, Infinity])
			for (const id of order) {
				const paidLater =
					means.get(id) === 'help' && id !== 'finance-officer' && mayAccount && !found.has('finance-officer');
				if (found.has(id) || means.get(id) === 'none' || paidLater || proposed.get(id)! > due) continue;
				if (filled + persons(id, w) > capacity[index]!) continue;
				found.set(id, day);
				filled += persons(id, w);
			}
	return found;
}

/** Where help has to wait for counsel, the three posts that cannot wait are on loan. */
function onLoan(id: PostId, w: Writing): boolean {
	return w.numbers.clause.has('help-waits') && fillingOrder(w).indexOf(id) < 3;
}

/** The order in which posts are filled: by proposed day; within it what no office works without, then what a rule wants in the first month, then whoever first holds a function of the first day. */
export function fillingOrder(w: Writing): readonly PostId[] {
	return ranking(w).order;
}

interface Ranking {
	readonly order: readonly PostId[];
	readonly proposed: ReadonlyMap<PostId, Day>;
}

const rankings = new WeakMap<Writing, Ranking>();

function ranking(w: Writing): Ranking {
	if (!rankings.has(w)) rankings.set(w, rank(w));
	return rankings.get(w)!;
}

function rank(w: Writing): Ranking {
	const starting = w.plan.functions.filter(({ start, id }) => start === 'now' && id !== 'second-opinion');
	const now = new Set<string>(starting.map(({ id }) => id));
	const firstHolders = new Set(starting.flatMap(({ id }) => w.numbers.holders.get(id)![0] ?? []));
	const holder = (work: FunctionId) => w.numbers.holders.get(work)?.[0] ?? [];
	const least = ['head', 'registrar', holder('contact-point'), holder('counterpart-liaison'), 'deputy'].flat();
	const firstMonth = new Set<PostId>(['head', 'deputy', 'registrar', ...firstHolders]);
	if (w.numbers.clause.has('help-after-finance')) firstMonth.add('finance-officer');

	const posts = w.plan.posts.map((post) => {
		const day = post.first || firstMonth.has(post.id) ? 30 : laterDay(post.id, now, w);
		const rank = least.includes(post.id)
			? least.indexOf(post.id)
			: post.first
				? 10
				: firstHolders.has(post.id)
					? 20
					: 30;
		return { ...post, day, rank: day * 100 + rank };
	});
	const waiting = posts
		.filter(({ id, cleared }) => !cleared && !comesWithSettlement(id, w))
		.sort((one, other) => one.rank - other.rank);
	return { order: waiting.map(({ id }) => id), proposed: new Map(posts.map(({ id, day }) => [id, day])) };
}

function comesWithSettlement(id: PostId, w: Writing): boolean {
	const held = w.numbers.held.get(id)!;
	const later = (work: FunctionId) => w.plan.functions.some((one) => one.id === work && one.start === 'later');
	return held.length > 0 && held.every((work) => later(work) && triggerOf(work, w) === 'settlement');
}

/** The day of a post that the first month does not need: its own, but not before what it holds may begin. */
function laterDay(id: PostId, now: ReadonlySet<string>, w: Writing): Day {
	const held = w.numbers.held.get(id)!;
	const own = Math.max(90, definitionOf(id).day) as Day;
	return held.length === 0 || held.some((work) => now.has(work)) ? own : 180;
}

/** How many persons hold a post. */
export function persons(id: PostId, w: Writing): number {
	return id === 'interpreters' || (id === 'head' && w.numbers.clause.has('two-heads')) ? 2 : 1;
}

/** The persons whom the party expects by a day, if it said so. */
export function countOf(w: Writing, day: Day): number | undefined {
	const value = known(w.profile, `persons-${day}`);
	return value === 'open' || value === 'silent' ? undefined : Number(value[0]);
}

/** Where the means could come from. The core is never left to help from outside; the second opinion never is. */
function meansOf(id: PostId, w: Writing): Means {
	const means = fundedBy(id, w);
	return means === 'help' && onLoan(id, w) ? 'loan' : means;
}

function fundedBy(id: PostId, w: Writing): Means {
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
