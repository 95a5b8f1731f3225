import type { PostId } from '#content/posts.ts';
import type { Drawing } from './blocks.ts';
import { besideTheLine, legend } from './chart-sides.ts';
import { drawn, linesOf } from './measure.ts';
import { staff } from './filling.ts';
import { above, instructor, titleOf } from './staff.ts';
import { capital, phrase, type Writing } from './writing.ts';

export type Box = Drawing['boxes'][number];
type Stroke = Drawing['lines'][number];

/** A drawing while it is made. */
export interface Sketch {
	readonly boxes: Box[];
	readonly lines: Stroke[];
	readonly labels: Drawing['labels'][number][];
	add(text: readonly string[], x: number, y: number, width: number, kind: Box['kind']): Box;
}

/** The width that a landscape page leaves for a chart, in points. */
const page = 642;
const gap = 10;
const tier = 26;
const indent = 9;
/** More posts than this below one post stand in several columns, as long as there is room for so many side by side. */
const most = 4;
const across = 7;

/** The organigram: who decides, who directs, the head, and under each post that answers to the head those who answer to it. */
export function chart(w: Writing): Drawing {
	const sketch = blank();
	const { boxes, lines, labels } = sketch;
	const middle = page / 2;
	const kinds = new Map(staff(w).map((post) => [post.id, post.waiting ? ('waiting' as const) : ('post' as const)]));
	const kindOf = (id: PostId) => kinds.get(id)!;

	const top = sketch.add([capital(w.names.principal)], middle - 90, 4, 180, 'body');
	labels.push({ x: 0, y: top.y + 14, text: phrase('tierDecides', w) });
	let over = top;
	if (w.names.directing !== w.names.principal) {
		over = sketch.add([capital(w.names.committee)], middle - 90, top.y + top.height + tier, 180, 'body');
		lines.push(down(top, over));
		labels.push({ x: 0, y: over.y + 14, text: phrase('tierDirects', w) });
	}
	const head = sketch.add(boxed('head', w), middle - 75, over.y + over.height + tier + 8, 150, kindOf('head'));
	labels.push({ x: 0, y: head.y + 14, text: phrase('tierSupports', w) });
	if (instructor(w) !== w.names.negotiator) lines.push(down(over, head));
	besideTheLine(w, sketch, { top, over, head }, kindOf);

	staffColumns(w, sketch, head, kindOf);
	const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + 20;
	legend(bottom, w, sketch);
	const alternative = phrase('chartAlternative', w, { principal: capital(w.names.principal) });
	return { width: page, height: bottom + 16, alternative, boxes, lines, labels };
}

/** The columns under the head: as many as posts answer to it, wider where many answer to one. */
function staffColumns(w: Writing, sketch: Sketch, head: Box, kindOf: (id: PostId) => Box['kind']): void {
	const posts = staff(w).map(({ id }) => id);
	const bosses = posts.map((id) => [id, above(id, w)] as const);
	const under = (boss: PostId) => bosses.filter(([, over]) => over === boss).map(([id]) => id);
	const reports = under('head');
	// What room is left goes to the post under which most stand.
	const largest = [...reports].sort((a, b) => under(b).length - under(a).length)[0];
	const columns = reports.map((id) => ({
		id,
		groups: grouped(under(id), under, id === largest ? Math.max(1, across - reports.length + 1) : 1)
	}));
	const units = columns.reduce((sum, { groups }) => sum + Math.max(1, groups.length), 0);
	const width = Math.min(116, (page - gap * (units - 1)) / units);
	const centre = head.x + head.width / 2;
	const bar = head.y + head.height + tier / 2;
	let x = (page - units * width - (units - 1) * gap) / 2;
	sketch.lines.push({
		kind: 'solid',
		points: [
			[centre, head.y + head.height],
			[centre, bar]
		]
	});
	for (const { id, groups } of columns) {
		const wide = Math.max(1, groups.length) * (width + gap) - gap;
		const boss = sketch.add(boxed(id, w), x, bar + tier / 2, wide, kindOf(id));
		sketch.lines.push({
			kind: 'solid',
			points: [
				[centre, bar],
				[x + wide / 2, bar],
				[x + wide / 2, boss.y]
			]
		});
		groups.forEach((group, index) => stack(group, boss, x + index * (width + gap), width));
		x += wide + gap;
	}

	/** Posts one below the other, each joined to the one it answers to. */
	function stack(group: readonly PostId[], boss: Box, left: number, wide: number): void {
		let y = boss.y + boss.height + gap;
		const place = (id: PostId, x: number, spine: number, from: number): void => {
			const box = sketch.add(boxed(id, w), x, y, left + wide - x, kindOf(id));
			const level = y + box.height / 2;
			sketch.lines.push({
				kind: 'solid',
				points: [
					[spine, from],
					[spine, level],
					[x, level]
				]
			});
			y += box.height + 6;
			for (const one of under(id)) place(one, x + indent, x + 4, box.y + box.height);
		};
		for (const id of group) place(id, left + indent, left + 4, boss.y + boss.height);
	}
}

/** Those who answer to one post, in as many columns of like length as they need and as there is room for. */
function grouped(
	list: readonly PostId[],
	under: (id: PostId) => readonly PostId[],
	room: number
): readonly (readonly PostId[])[] {
	const size = (id: PostId): number => 1 + under(id).reduce((sum, one) => sum + size(one), 0);
	const total = list.reduce((sum, id) => sum + size(id), 0);
	const columns = Math.min(Math.ceil(total / most), room);
	const groups: PostId[][] = [];
	let taken = 0;
	for (const id of list) {
		const column = Math.min(Math.floor((taken * columns) / total), columns - 1);
		(groups[column] ??= []).push(id);
		taken += size(id);
	}
	return groups.filter((group) => group !== undefined);
}

function down(from: Box, to: Box): Stroke {
	return {
		kind: 'solid',
		points: [
			[from.x + from.width / 2, from.y + from.height],
			[to.x + to.width / 2, to.y]
		]
	};
}

export function blank(): Sketch {
	const boxes: Box[] = [];
	return {
		boxes,
		lines: [],
		labels: [],
		add(text, x, y, width, kind) {
			const box = { x, y, width, height: heightOf(text, width), lines: text, kind };
			boxes.push(box);
			return box;
		}
	};
}

/** A post in its box: the code, and below it the title. */
export function boxed(id: PostId, w: Writing): readonly string[] {
	return [w.numbers.post.get(id)!, titleOf(id, w)];
}

/** The height that a box needs for its text. */
export function heightOf(text: readonly string[], width: number): number {
	const room = width - 2 * drawn.padding;
	const rows = text.flatMap((line, index) => linesOf(line, room, drawn.size, index === 0 ? 'semibold' : 'regular'));
	return rows.length * drawn.leading + drawn.padding * 2;
}
