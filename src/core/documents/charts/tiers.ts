import type { LinkId } from '#content/links.ts';
import type { PostId } from '#content/posts.ts';
import { holds } from '../../profile.ts';
import type { Drawing } from '../blocks.ts';
import { speaker } from '../neighbours.ts';
import { staffed } from '../filling.ts';
import { titleOf } from '../staff.ts';
import { capital, phrase, say, textOf, type Writing } from '../writing.ts';
import type { Kind } from './sketch.ts';

/** A box above or beside the staff. */
export interface Seat {
	readonly text: readonly string[];
	readonly kind: Kind;
}

/** What stands beside the line of instruction, and how it is joined to it; or to the posts of those codes, which stand at the end of its line. */
export interface Beside extends Seat {
	readonly joined: Drawing['lines'][number]['kind'];
	readonly to?: readonly string[];
}

/** A tier of the chart: the box in the line of instruction and what stands beside it. */
export interface Tier {
	readonly label: string;
	readonly middle?: Seat;
	readonly left?: Beside;
	readonly right?: Beside;
	/** The last one, above the staff. */
	readonly head?: true;
}

/** Who decides, who directs, who negotiates and the head; beside them the second opinion, the delegation, the focal points of members and the joint bodies. */
export function tiersOf(w: Writing, post: (id: PostId) => Seat): readonly Tier[] {
	const has = (id: LinkId) => w.plan.links.some((link) => link.id === id);
	const body = (...text: string[]): Seat => ({ text, kind: 'body' });
	const directs = w.names.directing !== w.names.principal;
	const alone = holds(w.profile, 'tasking', 'negotiators');
	const both = holds(w.profile, 'tasking', 'both');
	const second = staffed(w).has('second-opinion-lead') ? post('second-opinion-lead') : undefined;

	const delegation = body(phrase('delegationBox', w), capital(w.names.negotiator));
	const beside: Beside | undefined = both
		? { ...delegation, joined: 'dash-dotted' }
		: !alone && has('delegation')
			? toldOf(['delegation'], delegation, w)
			: undefined;
	const members = body(phrase('focalPointsBox', w), phrase('memberLine', w));
	const between = jointBodies(w);

	const tiers: Tier[] = [
		{
			label: phrase('tierDecides', w),
			middle: body(capital(w.names.principal)),
			...(second && { left: { ...second, text: [...second.text, phrase('secondOpinionTo', w)], joined: 'dotted' } })
		}
	];
	if (directs || beside)
		tiers.push({
			label: phrase(directs || both ? 'tierDirects' : 'tierNegotiates', w),
			...(directs && { middle: body(capital(w.names.committee)) }),
			...(beside && { right: beside })
		});
	if (alone) tiers.push({ label: phrase('tierNegotiates', w), middle: delegation });
	tiers.push({
		label: phrase('tierSupports', w),
		head: true,
		middle: post('head'),
		...(has('member-groups') && { left: toldOf(['member-groups'], members, w) }),
		...(between && { right: between })
	});
	return tiers;
}

/** The post as it stands in a full chart: code and title. */
export function boxed(id: PostId, w: Writing): readonly string[] {
	const both = id === 'head' && w.numbers.clause.has('two-heads') ? [phrase('oneFromEachSide', w)] : [];
	return [w.numbers.post.get(id)!, titleOf(id, w), ...both];
}

/** The bodies that both sides sit in, with the post that speaks there for the office. */
function jointBodies(w: Writing): Beside | undefined {
	const place = (id: LinkId) => w.plan.posts.findIndex((post) => post.id === speaker(id, w));
	const ids = (['joint-committees', 'monitoring-body'] as const)
		.filter((id) => w.plan.links.some((link) => link.id === id))
		.sort((one, other) => place(one) - place(other));
	const lines = ids.map((id) =>
		phrase('throughPost', w, {
			body: textOf(say(w.words.links[id].neighbour, w)),
			post: w.numbers.post.get(speaker(id, w)!)!
		})
	);
	return ids.length > 0 ? toldOf(ids, { text: [phrase('jointBodiesBox', w), ...lines], kind: 'body' }, w) : undefined;
}

/** Joined by a line of information to the posts that speak there, as the tables have it; to the head itself if it is the head alone. */
function toldOf(ids: readonly LinkId[], seat: Seat, w: Writing): Beside {
	const by = [...new Set(ids.map((id) => speaker(id, w)!))];
	return {
		...seat,
		joined: 'dashed',
		...(by.some((id) => id !== 'head') && { to: by.map((id) => w.numbers.post.get(id)!) })
	};
}
