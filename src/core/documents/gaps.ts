import type { FunctionId } from '#content/functions.ts';
import { titled } from './annexes.ts';
import type { Block, Line } from './blocks.ts';
import { countOf, type Staffed } from './filling.ts';
import { covering } from './staff.ts';
import { listed, sayPhrase, type Writing } from './writing.ts';

/** What has no post, no person, no clearance or no means yet, openly stated. */
export function gaps(all: readonly Staffed[], w: Writing): Block[] {
	const list = (posts: readonly Staffed[]) =>
		listed(
			posts.map(({ id }) => w.numbers.post.get(id)!),
			w
		);
	const cleared = all.filter((post) => post.cleared);
	const unfunded = all.filter((post) => !post.cleared && post.means === 'none');
	const lines: Line[] = w.plan.functions.flatMap(({ id, start }) =>
		id === 'second-opinion'
			? []
			: start === 'now'
				? gapOf(id, all, w)
				: holdersOf(id, w).length === 0
					? [noPost(id, w)]
					: []
	);
	if (
		all.some(({ id, day }) => id === 'second-opinion-lead' && day === undefined) ||
		!w.numbers.post.has('second-opinion-lead')
	)
		lines.push(sayPhrase('s12second', w));
	const later = all.filter((post) => !post.cleared && !post.withSettlement && post.day === undefined);
	const settled = all.filter((post) => !post.cleared && post.withSettlement);
	if (later.length > 0) lines.push(sayPhrase('s12vacant', w, { list: list(later) }));
	if (settled.length > 0) lines.push(sayPhrase('s12settlement', w, { list: list(settled) }));
	if (cleared.length > 0) lines.push(sayPhrase('s12clear', w, { list: list(cleared) }));
	if (unfunded.length > 0) lines.push(sayPhrase('s12means', w, { list: list(unfunded) }));
	if (
		cleared.length === 0 &&
		(countOf(w, 180) ?? 0) > all.reduce((sum, post) => sum + (post.day ? post.persons : 0), 0)
	)
		lines.push(sayPhrase('s12more', w));
	return lines.length > 0
		? [{ type: 'list', ordered: false, lines }]
		: [{ type: 'paragraph', line: sayPhrase('s12none', w) }];
}

const holdersOf = (id: FunctionId, w: Writing) => w.numbers.holders.get(id)!;
const noPost = (id: FunctionId, w: Writing) =>
	sayPhrase('s12function', w, { function: titled(id, w), post: w.numbers.post.get('head')! });

/** A function of the first day whose post is not there in the first month: who answers for it until then. */
function gapOf(id: FunctionId, all: readonly Staffed[], w: Writing): Line[] {
	const held = holdersOf(id, w).flatMap((post) => all.find((one) => one.id === post) ?? []);
	if (held.length === 0) return [noPost(id, w)];
	if (held.some(({ day }) => day === 30)) return [];
	const next = held.filter(({ day }) => day !== undefined).sort((a, b) => a.day! - b.day!)[0];
	const post = next ?? held[0]!;
	if (covering(post.id, w) === post.id) return [];
	const values = {
		function: titled(id, w),
		post: w.numbers.post.get(post.id)!,
		cover: w.numbers.post.get(covering(post.id, w))!,
		day: String(next?.day ?? '')
	};
	return [sayPhrase(next ? 's12until' : 's12never', w, values)];
}
