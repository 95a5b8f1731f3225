import type { PostId } from '#content/posts.ts';
import { known } from '../../profile.ts';
import type { Drawing } from '../blocks.ts';
import { staff } from '../filling.ts';
import { above, codes, instructor } from '../staff.ts';
import { capital, phrase, type Writing } from '../writing.ts';
import type { Branch } from './columns.ts';
import { draw, type Scale } from './draw.ts';
import { extent, finished, legend, sketch, type Kind } from './sketch.ts';
import { boxed, tiersOf, type Tier } from './tiers.ts';

/** The organigram: who decides, who directs, the head with what stands beside the line of instruction, and the staff below. */
export function organigram(w: Writing): Drawing {
	const waiting = new Set(staff(w).flatMap((post) => (post.waiting ? [post.id] : [])));
	const kindOf = (id: PostId): Kind => (waiting.has(id) ? 'waiting' : 'post');
	const tiers = tiersOf(w, (id) => ({ text: boxed(id, w), kind: kindOf(id) }));
	const open = openPoint(w);
	const made = sketch();
	draw(made, tiers, reports(w), {
		...onAPage,
		height: onAPage.height - (open ? 14 : 0),
		text: (id) => boxed(id, w),
		kindOf
	});
	legend(made, w);
	const { left, bottom } = extent(made);
	if (open) made.label(open, left, bottom + 14);
	return finished(made, alternative(tiers, [...waiting], w));
}

/** What fits a landscape page without being made smaller; the height leaves room for the legend. */
const onAPage = {
	width: 642,
	height: 350,
	most: 7,
	own: 4,
	widest: 116,
	gap: 8,
	between: 6,
	indent: 9,
	tier: 16,
	body: 160,
	long: 224,
	head: 150,
	side: 124,
	aside: 35,
	labels: 60
} as const satisfies Partial<Scale>;

/** Those who answer to the head, with those who answer to them. */
export function reports(w: Writing): readonly Branch[] {
	const known = branches.get(w);
	if (known) return known;
	const below = new Map<string, PostId[]>();
	for (const { id } of w.plan.posts) {
		const over = above(id, w);
		const there = below.get(over);
		if (there) there.push(id);
		else below.set(over, [id]);
	}
	const made = under('head', below);
	branches.set(w, made);
	return made;
}

const branches = new WeakMap<Writing, readonly Branch[]>();

function under(id: PostId, all: ReadonlyMap<string, readonly PostId[]>): readonly Branch[] {
	return (all.get(id) ?? []).map((one) => ({ id: one, below: under(one, all) }));
}

/** What is open about who instructs, if it is. */
function openPoint(w: Writing): string | undefined {
	const open = known(w.profile, 'tasking') === 'open' && w.plan.open.includes('tasking');
	return open ? phrase('chartOpen', w, { n: w.plan.open.indexOf('tasking') + 1 }) : undefined;
}

function alternative(tiers: readonly Tier[], waiting: readonly PostId[], w: Writing): string {
	const direct = reports(w).map(({ id }) => id);
	const values = {
		tiers: tiers.length,
		n: w.plan.posts.length,
		principal: capital(w.names.principal),
		instructor: capital(instructor(w)),
		list: codes(direct, w),
		waiting: codes(waiting, w)
	};
	const said = (id: 'chartAlternative' | 'chartReports' | 'chartWaiting' | 'chartFollows') => phrase(id, w, values);
	return [
		said('chartAlternative'),
		direct.length > 0 ? said('chartReports') : '',
		waiting.length > 0 ? said('chartWaiting') : '',
		openPoint(w) ?? '',
		said('chartFollows')
	]
		.filter(Boolean)
		.join(' ');
}
