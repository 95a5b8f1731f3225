import type { PostId } from '#content/posts.ts';
import { holds } from '../profile.ts';
import type { Drawing } from './blocks.ts';
import { drawn, linesOf } from './measure.ts';
import { above, instructor, named, staff } from './staff.ts';
import { capital, phrase, type Writing } from './writing.ts';

type Box = Drawing['boxes'][number];
type Stroke = Drawing['lines'][number];

/** The width that a landscape page leaves for a chart, in points. */
const page = 740;
const gap = 10;
const tier = 26;

/** The organigram: who decides, who directs, the head, and under each post that answers to the head a column of those who answer to it. */
export function chart(w: Writing): Drawing {
	const posts = staff(w);
	const reports = posts.filter(({ id }) => above(id, w) === 'head').map(({ id }) => id);
	const below = (id: PostId): readonly PostId[] =>
		posts.filter((post) => above(post.id, w) === id).flatMap((post) => [post.id, ...below(post.id)]);
	const columns = reports.map((id) => [id, ...below(id)]);
	const width = Math.min(120, (page - gap * (columns.length - 1)) / Math.max(columns.length, 1));
	const total = columns.length * width + (columns.length - 1) * gap;
	const left = (page - total) / 2;
	const middle = page / 2;

	const boxes: Box[] = [];
	const lines: Stroke[] = [];
	const labels: Drawing['labels'][number][] = [];
	const add = (text: readonly string[], x: number, y: number, wide: number, kind: Box['kind']): Box => {
		const box = { x, y, width: wide, height: heightOf(text, wide), lines: text, kind };
		boxes.push(box);
		return box;
	};
	const down = (from: Box, to: Box, kind: Stroke['kind'] = 'solid') =>
		lines.push({
			kind,
			points: [
				[from.x + from.width / 2, from.y + from.height],
				[to.x + to.width / 2, to.y]
			]
		});
	const kindOf = (id: PostId): Box['kind'] => (posts.find((post) => post.id === id)!.waiting ? 'waiting' : 'post');

	const top = add([capital(w.names.principal)], middle - 105, 4, 210, 'body');
	labels.push({ x: 0, y: top.y + 14, text: phrase('tierDecides', w) });
	let over = top;
	if (w.names.directing !== w.names.principal) {
		over = add([capital(w.names.committee)], middle - 105, top.y + top.height + tier, 210, 'body');
		down(top, over);
		labels.push({ x: 0, y: over.y + 14, text: phrase('tierDirects', w) });
	}
	const head = add([named('head', w)], middle - 75, over.y + over.height + tier + 8, 150, kindOf('head'));
	labels.push({ x: 0, y: head.y + 14, text: phrase('tierSupports', w) });
	if (instructor(w) !== w.names.negotiator) down(over, head);
	beside(w, { add, lines, labels, top, over, head, posts: posts.map(({ id }) => id), kindOf });

	const bar = head.y + head.height + tier / 2;
	const first = head.y + head.height + tier;
	lines.push({
		kind: 'solid',
		points: [
			[head.x + head.width / 2, head.y + head.height],
			[head.x + head.width / 2, bar]
		]
	});
	columns.forEach((column, index) => {
		const x = left + index * (width + gap);
		let y = first;
		const boss = add([named(column[0]!, w)], x, y, width, kindOf(column[0]!));
		lines.push({
			kind: 'solid',
			points: [
				[head.x + head.width / 2, bar],
				[x + width / 2, bar],
				[x + width / 2, y]
			]
		});
		y += boss.height + gap;
		const spine = x + 4;
		for (const id of column.slice(1)) {
			const box = add([named(id, w)], x + 12, y, width - 12, kindOf(id));
			lines.push({
				kind: 'solid',
				points: [
					[spine, boss.y + boss.height],
					[spine, y + box.height / 2],
					[box.x, y + box.height / 2]
				]
			});
			y += box.height + 6;
		}
	});
	const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + 20;
	legend(bottom, w, lines, labels, boxes);
	return {
		width: page,
		height: bottom + 16,
		alternative: phrase('chartAlternative', w, { principal: capital(w.names.principal) }),
		boxes,
		lines,
		labels
	};
}

export function heightOf(text: readonly string[], width: number): number {
	const rows = text.flatMap((line, index) =>
		linesOf(line, width - 2 * drawn.padding, drawn.size, index === 0 ? 'semibold' : 'regular')
	);
	return rows.length * drawn.leading + drawn.padding * 2;
}

interface Sketch {
	readonly add: (text: readonly string[], x: number, y: number, width: number, kind: Box['kind']) => Box;
	readonly lines: Stroke[];
	readonly labels: Drawing['labels'][number][];
	readonly top: Box;
	readonly over: Box;
	readonly head: Box;
	readonly posts: readonly PostId[];
	readonly kindOf: (id: PostId) => Box['kind'];
}

/** What stands beside the line of instruction: the delegation, the focal points of members, the second opinion. */
function beside(w: Writing, { add, lines, labels, top, over, head, posts, kindOf }: Sketch): void {
	const instructs = holds(w.profile, 'tasking', 'both', 'negotiators');
	if (w.plan.links.some(({ id }) => id === 'delegation') || instructs) {
		const both = w.profile.answers.tasking === 'both';
		const box = add([phrase('delegationBox', w), capital(w.names.negotiator)], 540, over.y + 6, 140, 'body');
		const level = head.y + head.height / 2;
		lines.push({
			kind: w.profile.answers.tasking === 'negotiators' ? 'solid' : both ? 'dashed' : 'dotted',
			points: [
				[box.x + box.width / 2, box.y + box.height],
				[box.x + box.width / 2, level],
				[head.x + head.width, level]
			]
		});
		if (both) labels.push({ x: box.x + box.width / 2 - 6, y: level - 4, text: phrase('inARound', w), anchor: 'end' });
	}
	if (w.plan.links.some(({ id }) => id === 'member-groups')) {
		const box = add([phrase('focalPointsBox', w), phrase('memberLine', w)], 60, over.y + 6, 150, 'body');
		const level = head.y + head.height / 2;
		lines.push({
			kind: 'dashed',
			points: [
				[box.x + box.width / 2, box.y + box.height],
				[box.x + box.width / 2, level],
				[head.x, level]
			]
		});
	}
	if (posts.includes('second-opinion-lead')) {
		const box = add(
			[named('second-opinion-lead', w), phrase('secondOpinionTo', w)],
			80,
			top.y,
			150,
			kindOf('second-opinion-lead')
		);
		lines.push({
			kind: 'dotted',
			points: [
				[box.x + box.width, top.y + 12],
				[top.x, top.y + 12]
			]
		});
	}
}

function legend(y: number, w: Writing, lines: Stroke[], labels: Drawing['labels'][number][], boxes: Box[]): void {
	const keys = [
		['solid', 'keySolid'],
		['dashed', 'keyDashed'],
		['dotted', 'keyDotted']
	] as const;
	keys.forEach(([kind, id], index) => {
		const x = 60 + index * 160;
		lines.push({
			kind,
			points: [
				[x, y + 6],
				[x + 34, y + 6]
			]
		});
		labels.push({ x: x + 42, y: y + 9, text: phrase(id, w) });
	});
	boxes.push({ x: 540, y, width: 30, height: 12, lines: [], kind: 'waiting' });
	labels.push({ x: 578, y: y + 9, text: phrase('keyWaiting', w) });
}
