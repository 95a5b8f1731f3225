import type { PostId } from '#content/posts.ts';
import { holds } from '../profile.ts';
import { boxed, type Box, type Sketch } from './chart.ts';
import { capital, phrase, type Writing } from './writing.ts';

/** What stands beside the line of instruction: the delegation, the focal points of members, the second opinion. */
export function besideTheLine(
	w: Writing,
	sketch: Sketch,
	{ top, over, head }: Readonly<Record<'top' | 'over' | 'head', Box>>,
	kindOf: (id: PostId) => Box['kind']
): void {
	const level = head.y + head.height / 2;
	const alone = holds(w.profile, 'tasking', 'negotiators');
	const both = holds(w.profile, 'tasking', 'both');
	if (alone || both || w.plan.links.some(({ id }) => id === 'delegation')) {
		const box = sketch.add([phrase('delegationBox', w), capital(w.names.negotiator)], 480, over.y + 4, 130, 'body');
		const middle = box.x + box.width / 2;
		sketch.lines.push({
			kind: both ? 'dash-dotted' : alone ? 'solid' : 'dashed',
			points: [
				[middle, box.y + box.height],
				[middle, level],
				[head.x + head.width, level]
			]
		});
		if (both) sketch.labels.push({ x: middle - 6, y: level - 4, text: phrase('inARound', w), anchor: 'end' });
	}
	if (w.plan.links.some(({ id }) => id === 'member-groups')) {
		const box = sketch.add([phrase('focalPointsBox', w), phrase('memberLine', w)], 70, over.y + 4, 140, 'body');
		const middle = box.x + box.width / 2;
		sketch.lines.push({
			kind: 'dashed',
			points: [
				[middle, box.y + box.height],
				[middle, level],
				[head.x, level]
			]
		});
	}
	if (kindOf('second-opinion-lead') !== undefined) {
		const box = sketch.add(
			[...boxed('second-opinion-lead', w), phrase('secondOpinionTo', w)],
			70,
			top.y,
			140,
			kindOf('second-opinion-lead')
		);
		sketch.lines.push({
			kind: 'dotted',
			points: [
				[box.x + box.width, top.y + 12],
				[top.x, top.y + 12]
			]
		});
	}
}

/** What the three kinds of line and the dashed box mean. */
export function legend(y: number, w: Writing, { lines, labels, boxes }: Sketch): void {
	const keys = [
		['solid', 'keySolid'],
		['dash-dotted', 'keyRound'],
		['dashed', 'keyDashed'],
		['dotted', 'keyDotted']
	] as const;
	keys.forEach(([kind, id], index) => {
		const x = index * 118;
		lines.push({
			kind,
			points: [
				[x, y + 6],
				[x + 34, y + 6]
			]
		});
		labels.push({ x: x + 42, y: y + 9, text: phrase(id, w) });
	});
	boxes.push({ x: 484, y, width: 30, height: 12, lines: [], kind: 'waiting' });
	labels.push({ x: 520, y: y + 9, text: phrase('keyWaiting', w) });
}
