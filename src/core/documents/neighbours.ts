import { links as everyLink, type LinkId } from '#content/links.ts';
import type { PostId } from '#content/posts.ts';
import { holds } from '../profile.ts';
import { contactful, onlyByOrder } from './annexes.ts';
import type { Block, Drawing, Line } from './blocks.ts';
import { capital, phrase, plain, say, sayPhrase, textOf, type Writing } from './writing.ts';

type Definition = (typeof everyLink)[number];
const groups = ['own-side', 'other-side', 'in-between', 'society', 'outside-the-line'] as const;

/** The links of the plan, by group. */
export function linksByGroup(w: Writing): readonly (readonly [(typeof groups)[number], readonly Definition[]])[] {
	const present = new Set(w.plan.links.map(({ id }) => id));
	return groups
		.map((group) => [group, everyLink.filter((link) => link.group === group && present.has(link.id))] as const)
		.filter(([, found]) => found.length > 0);
}

/** What a group is called. */
export const groupTitle = (group: (typeof groups)[number], w: Writing) =>
	capital(textOf(say(w.words.documents.groups[group], w)));

/** The table of neighbours: line, purpose, who speaks and how far, rhythm, grade, and who else is in touch. */
export function neighbours(w: Writing): Block[] {
	const said = w.words.documents;
	const rows = linksByGroup(w).flatMap(([group, found]) => [
		{ section: true as const, cells: [[{ text: groupTitle(group, w), kind: 'strong' as const }]] },
		...found.map((link) => {
			const words = w.words.links[link.id];
			const open = w.plan.links.find(({ id }) => id === link.id)!.open;
			const line = [said.directions[link.direction], said.tracks[link.track]].filter(Boolean).join(phrase('comma', w));
			const neighbour = say(words.neighbour, w);
			return {
				about: { kind: 'link' as const, id: link.id },
				cells: [
					open ? [{ text: '[', kind: 'open' as const }, ...neighbour, { text: ']', kind: 'open' as const }] : neighbour,
					plain(line),
					say(words.purpose, w),
					plain(speaksFor(link.id, w)),
					rhythmOf(link, w),
					plain(said.grades[link.grade]),
					say(words.overlap, w)
				]
			};
		})
	]);
	const none = !w.plan.links.some(({ id }) => id === 'joint-committees' || id === 'monitoring-body');
	const head = (['neighbour', 'lineHead', 'purposeHead', 'speaks', 'rhythm', 'grade', 'overlap'] as const).map((id) =>
		phrase(id, w)
	);
	return [
		{ type: 'paragraph', style: 'note', line: plain(phrase('t4note', w)) },
		{ type: 'table', small: true, rowHeads: true, head, widths: [20, 12, 18, 14, 12, 10, 14], rows },
		...(none ? [{ type: 'paragraph' as const, style: 'note' as const, line: sayPhrase('t4none', w) }] : [])
	];
}

/** How often; with the other side only by order where nothing is said in public, and only once contact has begun. */
function rhythmOf({ id, group }: Definition, w: Writing): Line {
	if (group === 'other-side' && onlyByOrder(w)) return plain(w.words.standings['by-order']);
	const rhythm = say(w.words.links[id].rhythm, w);
	if (id === 'facilitator' && holds(w.profile, 'third-party', 'none'))
		return [...plain(phrase('onceThere', w)), ...rhythm];
	const begun = w.plan.functions.some((work) => work.start === 'now' && contactful.includes(work.id));
	return group === 'other-side' && !begun ? [...plain(phrase('onceBegun', w)), ...rhythm] : rhythm;
}

/** "P5: convey, explore" */
function speaksFor(id: LinkId, w: Writing): string {
	const post = speaker(id, w);
	const how = definitionOf(id)
		.authority.map((one) => w.words.documents.authority[one])
		.join(phrase('comma', w));
	return post ? `${w.numbers.post.get(post)}: ${how}` : phrase('theVoice', w);
}

/** The post that speaks with a neighbour; none with those whom only the person named for it addresses. */
export function speaker(id: LinkId, w: Writing): PostId | undefined {
	const posts: readonly PostId[] = definitionOf(id).speaks;
	return posts.find((one) => w.numbers.post.has(one));
}

/** The line that joins a neighbour to the office: what instructs in a round, or alone, is no one to be informed. */
export function lineTo(id: LinkId, w: Writing): Drawing['lines'][number]['kind'] {
	const tasks = (how: string) => id === 'delegation' && holds(w.profile, 'tasking', how);
	return tasks('negotiators') ? 'solid' : tasks('both') ? 'dash-dotted' : definitionOf(id).line;
}

/** Whom each post informs: the neighbours on a dashed line that it speaks with. */
export function informed(w: Writing): ReadonlyMap<PostId, readonly LinkId[]> {
	const by = new Map<PostId, LinkId[]>();
	for (const [, links] of linksByGroup(w))
		for (const { id } of links) {
			const post = lineTo(id, w) === 'dashed' && speaker(id, w);
			if (post) by.set(post, [...(by.get(post) ?? []), id]);
		}
	return by;
}

const definitions = new Map<LinkId, Definition>(everyLink.map((link) => [link.id, link]));

function definitionOf(id: LinkId): Definition {
	return definitions.get(id)!;
}
