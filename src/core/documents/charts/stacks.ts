import type { PostId } from '#content/posts.ts';
import type { Block, Branch } from './columns.ts';
import type { Scale } from './draw.ts';
import { crown, foot, type Box, type Sketch } from './sketch.ts';
import type { Place } from './tree.ts';

/** The posts of a block below the head, each joined to the one it answers to. */
export function drawBlock(
	made: Sketch,
	head: Box,
	{ boss, stacks }: Block,
	at: Place & { readonly width: number },
	scale: Scale
): void {
	const { indent, between, gap } = scale;
	const put = (id: PostId, x: number, y: number, width: number) =>
		made.box(scale.text(id), x, y, width, scale.kindOf(id));
	const stack = (list: readonly Branch[], x: number, from: number, first: number, width: number): number =>
		list.reduce((y, { id, below }) => {
			const box = put(id, x + indent, y, width - indent);
			const spine = x + indent / 2;
			const middle = box.y + box.height / 2;
			made.line('solid', [spine, from], [spine, middle], [box.x, middle]);
			const [, bottom] = foot(box);
			return stack(below, box.x, bottom, bottom + between, box.width);
		}, first);

	const [x, bottom] = foot(head);
	const bar = at.y - scale.tier / 2;
	if (boss) {
		const box = put(boss.id, at.x, at.y, at.width);
		const [centre, top] = crown(box);
		made.line('solid', [x, bottom], [x, bar], [centre, bar], [centre, top]);
		const [, from] = foot(box);
		const each = (at.width + gap) / Math.max(1, stacks.length);
		stacks.forEach((list, index) => stack(list, at.x + index * each, from, from + between, each - gap));
	} else {
		made.line('solid', [x, bottom], [x, bar], [at.x + indent / 2, bar]);
		for (const list of stacks) stack(list, at.x, bar, at.y, at.width);
	}
}
