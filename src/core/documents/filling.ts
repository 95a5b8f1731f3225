import { leftOutWhen, type FunctionId } from '#content/functions.ts';
import { posts as everyPost, type PostId } from '#content/posts.ts';
import { holds, known } from '../profile.ts';
import { triggerOf } from './clauses.ts';
import type { Writing } from './writing.ts';

/** What stands between a post and the person who could hold it. */
export type Means = 'own' | 'help' | 'none' | 'loan' | 'open';

export interface Staffed {
	readonly id: PostId;
	/** Day by which it is filled; nothing if it stays vacant beyond day 180, waits or has no means. */
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
	each?: true;
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
	const dayOf = daysOf(w);
	return w.plan.posts.map(({ id, open, cleared: marked }) => {
		const means = meansOf(id, w);
		const cleared = marked || waitsForCounsel(id, w);
		const day = cleared ? undefined : dayOf.get(id);
		return {
			id,
			day,
			persons: persons(id, w),
			means,
			cleared,
			withSettlement: comesWithSettlement(id, w),
			open,
			waiting: day === undefined
		};
	});
}

/** The day by which each post with means is filled: each step takes, in order, the posts that the persons expected by then can hold. */
function daysOf(w: Writing): ReadonlyMap<PostId, Day> {
	const { proposed } = ranking(w);
	const order = fillingOrder(w).filter((id) => meansOf(id, w) !== 'none');
	const capacity = days.map((day) => countOf(w, day));
	if (capacity.some((count) => count === undefined)) return new Map(order.map((id) => [id, proposed.get(id)!]));
	const found = new Map<PostId, Day>();
	let filled = 0;
	for (const [index, day] of days.entries())
		for (const id of order) {
			if (found.has(id) || filled + persons(id, w) > capacity[index]!) continue;
			found.set(id, day);
			filled += persons(id, w);
		}
	return found;
}

/** The order in which posts are filled: by proposed day; within it what help pays comes last, since whoever accounts for it comes first; then what no office works without, then what a rule wants in the first month, then whoever first holds a function of the first day. */
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
	// What leaves no trace where it may not be named moves no day anywhere.
	const starting = w.plan.functions.filter(
		({ start, id }) => start === 'now' && id !== 'second-opinion' && !leftOutWhen.has(id)
	);
	const now = new Set<string>(starting.map(({ id }) => id));
	const firstHolders = new Set(starting.flatMap(({ id }) => w.numbers.holders.get(id)![0] ?? []));
	const holder = (work: FunctionId) => w.numbers.holders.get(work)?.[0] ?? [];
	const least = ['head', 'registrar', holder('contact-point'), holder('counterpart-liaison'), 'deputy'].flat();
	const firstMonth = new Set<PostId>(['head', 'deputy', 'registrar', ...firstHolders]);
	if (w.numbers.clause.has('help-after-finance')) firstMonth.add('finance-officer');

	const posts = w.plan.posts.map((post) => {
		const day = post.first || firstMonth.has(post.id) ? 30 : laterDay(post.id, now, w);
		const need = least.includes(post.id)
			? least.indexOf(post.id)
			: post.first
				? 10
				: firstHolders.has(post.id)
					? 20
					: 30;
		return { ...post, day, rank: day * 100 + (helpPays(post.id, w) ? 50 : 0) + need };
	});
	const waiting = posts
		.filter(({ id, cleared }) => !cleared && !waitsForCounsel(id, w) && !comesWithSettlement(id, w))
		.sort((one, other) => one.rank - other.rank);
	return { order: waiting.map(({ id }) => id), proposed: new Map(posts.map(({ id, day }) => [id, day])) };
}

function comesWithSettlement(id: PostId, w: Writing): boolean {
	const held = w.numbers.held.get(id)!;
	const later = (work: FunctionId) => w.plan.functions.some((one) => one.id === work && one.start === 'later');
	return held.length > 0 && held.every((work) => later(work) && triggerOf(work, w) === 'settlement');
}

/** Help from outside is taken only once counsel has confirmed it. */
function waitsForCounsel(id: PostId, w: Writing): boolean {
	return w.numbers.clause.has('help-waits') && helpPays(id, w);
}

/** The day of a post that the first month does not need: its own, but not before what it holds may begin. */
function laterDay(id: PostId, now: ReadonlySet<string>, w: Writing): Day {
	const held = w.numbers.held.get(id)!.filter((work) => !leftOutWhen.has(work));
	const own = Math.max(90, definitionOf(id).day) as Day;
	return held.length === 0 || held.some((work) => now.has(work)) ? own : 180;
}

/** How many persons hold a post; one where there is one for each and their number is not known. */
export function persons(id: PostId, w: Writing): number {
	return id === 'interpreters' || (id === 'head' && w.numbers.clause.has('two-heads')) ? 2 : 1;
}

/** The posts that are filled and stand for an unknown number of persons: where persons are counted, this is said. */
export function uncounted(all: readonly Staffed[]): readonly PostId[] {
	return all.filter(({ id, day }) => definitionOf(id).each && day !== undefined).map(({ id }) => id);
}

/** The persons whom the party expects by a day, if it said so. */
export function countOf(w: Writing, day: Day): number | undefined {
	const value = known(w.profile, `persons-${day}`);
	return value === 'open' || value === 'silent' ? undefined : Number(value[0]);
}

/** Where the means could come from. */
/** How many persons are in post by each of the days. */
export const presentBy = (posts: readonly Staffed[]): readonly number[] =>
	days.map((day) =>
		posts.filter((post) => post.day !== undefined && post.day <= day).reduce((sum, { persons }) => sum + persons, 0)
	);

/** The persons whom the party expects by each of the days, where it expects more than the whole plan shows. */
export function expectedBeyond(w: Writing): readonly number[] | undefined {
	const present = presentBy(staff(w));
	const expected = days.flatMap((day) => countOf(w, day) ?? []);
	return expected.length === days.length && expected.some((n, index) => n > present[index]!) ? expected : undefined;
}

function meansOf(id: PostId, w: Writing): Means {
	const funding = known(w.profile, 'funding');
	if (funding === 'open' || funding === 'silent') return 'open';
	if (helpPays(id, w)) return 'help';
	if (funding[0] === 'donor') return id === 'second-opinion-lead' ? 'none' : 'loan';
	if (funding[0] === 'none') return fillingOrder(w).indexOf(id) < 3 ? 'loan' : 'none';
	return 'own';
}

/** Whether help from outside would pay for a post: never for the core, the second opinion or whoever accounts for help. */
function helpPays(id: PostId, w: Writing): boolean {
	const { money, core } = definitionOf(id);
	if (holds(w.profile, 'funding', 'mixed')) return money === 'help';
	return holds(w.profile, 'funding', 'donor') && !core && id !== 'finance-officer' && id !== 'second-opinion-lead';
}
