import type { PostId } from '#content/posts.ts';
import { contactful, inOrder, onlyByOrder, titled } from './annexes.ts';
import type { Block, Line } from './blocks.ts';
import { countOf, type Staffed } from './filling.ts';
import { covering } from './staff.ts';
import { listed, sayPhrase, type Writing } from './writing.ts';

/** What has no post, no person, no clearance or no means yet, openly stated. */
export function gaps(all: readonly Staffed[], w: Writing): Block[] {
	const lines: Line[] = inOrder(w).flatMap((work) => gapOf(work, all, w));
	// Somebody gives the second opinion meanwhile, and a line of its own says who.
	const unfilled = all.filter(({ id, day }) => day === undefined && id !== 'second-opinion-lead');
	const settled = unfilled.filter((post) => !post.cleared && post.withSettlement);
	const empty = unfilled.filter((post) => !settled.includes(post));
	const cleared = empty.filter((post) => post.cleared);
	const unfunded = empty.filter((post) => !post.cleared && post.means === 'none');
	const vacant = empty.filter((post) => !post.cleared && post.means !== 'none');
	const named = (id: 's12settlement' | 's12vacant' | 's12means' | 's12clear', posts: readonly Staffed[]): Line[] => {
		const list = listed(
			posts.map((post) => w.numbers.post.get(post.id)!),
			w
		);
		return posts.length > 0 ? [sayPhrase(id, w, { list })] : [];
	};
	lines.push(...named('s12settlement', settled), ...named('s12vacant', vacant), ...named('s12means', unfunded));
	if (vacant.length + unfunded.length > 0) lines.push(sayPhrase('s12covered', w));
	lines.push(...named('s12clear', cleared));
	if (
		cleared.length === 0 &&
		(countOf(w, 180) ?? 0) > all.reduce((sum, post) => sum + (post.day ? post.persons : 0), 0)
	)
		lines.push(sayPhrase('s12more', w));
	return lines.length > 0
		? [{ type: 'list', ordered: false, lines }]
		: [{ type: 'paragraph', line: sayPhrase('s12none', w) }];
}

type Says = 's12function' | 's12second' | 's12until' | 's12never' | 's12laterUntil' | 's12laterNever';

/** What is missing for a function: its post, or whoever holds it; and who answers for it meanwhile. */
export interface Gap {
	readonly says: Says;
	readonly post: PostId;
	readonly cover?: PostId;
	readonly day?: number | undefined;
}

/** Who answers for a function until its first post is there: one of the first day from the second month on, a later one if by day 180 nobody could begin it. */
export function gapIn(
	{ id, start }: Writing['plan']['functions'][number],
	all: readonly Staffed[],
	w: Writing
): Gap | undefined {
	const held = w.numbers.holders.get(id)!.flatMap((post) => all.find((one) => one.id === post) ?? []);
	if (held.length === 0) return { says: 's12function', post: 'head' };
	const next = held.filter(({ day }) => day !== undefined).sort((a, b) => a.day! - b.day!)[0];
	if (next && next.day! < (start === 'now' ? 90 : 180)) return undefined;
	// What waits for clearance or a settlement is left undone, and what is done by order only is not written here.
	if (held.every(({ cleared, withSettlement }) => cleared || withSettlement)) return undefined;
	if (onlyByOrder(w) && contactful.includes(id)) return undefined;
	const post = (next ?? held[0]!).id;
	if (id === 'second-opinion') return { says: 's12second', post };
	const cover = covering(post, w);
	if (cover === post) return undefined;
	const says = start === 'now' ? (next ? 's12until' : 's12never') : next ? 's12laterUntil' : 's12laterNever';
	return { says, post, cover, day: next?.day };
}

function gapOf(work: Writing['plan']['functions'][number], all: readonly Staffed[], w: Writing): Line[] {
	const gap = gapIn(work, all, w);
	if (!gap) return [];
	const code = (one: PostId | undefined) => (one ? w.numbers.post.get(one)! : '');
	const values = { post: code(gap.post), cover: code(gap.cover), day: String(gap.day ?? '') };
	return [sayPhrase(gap.says, w, { function: titled(work.id, w), ...values })];
}
