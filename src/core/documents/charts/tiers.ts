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

/** What stands beside the line of instruction, and how it is joined to it. */
export interface Beside extends Seat {
	readonly joined: Drawing['lines'][number]['kind'];
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
	const beside: Beside | undefined =
		!alone && (both || has('delegation')) ? { ...delegation, joined: both ? 'dash-dotted' : 'dashed' } : undefined;
	const members = body(phrase('focalPointsBox', w), phrase('memberLine', w));
	const between = (['joint-committees', 'monitoring-body'] as const).filter(has);

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
		...(has('member-groups') && { left: { ...members, joined: 'dashed' } }),
		...(between.length > 0 && { right: { ...jointBodies(between, w), joined: 'dashed' } })
	});
	return tiers;
}

/** The post as it stands in a full chart: code and title. */
export function boxed(id: PostId, w: Writing): readonly string[] {
	const both = id === 'head' && w.numbers.clause.has('two-heads') ? [phrase('oneFromEachSide', w)] : [];
	return [w.numbers.post.get(id)!, titleOf(id, w), ...both];
}

/** The bodies that both sides sit in, with the post that speaks there for the office. */
function jointBodies(ids: readonly LinkId[], w: Writing): Seat {
	const lines = ids.map((id) =>
		phrase('throughPost', w, { body: textOf(say(w.words.links[id].neighbour, w)), post: speaker(id, w)! })
	);
	return { text: [phrase('jointBodiesBox', w), ...lines], kind: 'body' };
}
