import type { PostId } from '#content/posts.ts';
import type { Block, Branch } from './columns.ts';
import type { Scale } from './draw.ts';
import { crown, foot, type Box, type Sketch } from './sketch.ts';
import type { Place } from './tree.ts';

type Placed = Place & { readonly block: Block; readonly width: number };

/** The blocks below the head, hanging from one bar, each post joined to the one it answers to. */
export function drawBlocks(made: Sketch, head: Box, blocks: readonly Placed[], scale: Scale): void {
	if (blocks.length === 0) return;
	const [x, bottom] = foot(head);
	const bar = blocks[0]!.y - scale.tier / 2;
	const hangers = blocks.map((block) => drawBlock(made, block, bar, scale));
	made.line('solid', [x, bottom], [x, bar]);
	made.line('solid', [Math.min(x, ...hangers), bar], [Math.max(x, ...hangers), bar]);
}

/** Draws a block and says where it hangs from the bar. */
function drawBlock(made: Sketch, { block, x, y, width }: Placed, bar: number, scale: Scale): number {
	const { boss, stacks } = block;
	if (!boss) {
		// A little lower than a post with staff, so that the first of equals does not look like one.
		for (const stack of stacks) drawStack(made, stack, { x, y: y + scale.between, width, from: bar }, scale);
		return x + scale.indent / 2;
	}
	const box = put(made, boss.id, { x, y, width }, scale);
	const [centre, top] = crown(box);
	made.line('solid', [centre, bar], [centre, top]);
	const [, from] = foot(box);
	const each = (width + scale.gap) / stacks.length;
	stacks.forEach((stack, index) =>
		drawStack(made, stack, { x: x + index * each, y: from + scale.between, width: each - scale.gap, from }, scale)
	);
	return centre;
}

/** Posts one below the other, joined to a line at their left that comes down `from` above. Says where the next would begin. */
function drawStack(
	made: Sketch,
	stack: readonly Branch[],
	{ x, y, width, from }: Place & { readonly width: number; readonly from: number },
	scale: Scale
): number {
	const { indent, between } = scale;
	const spine = x + indent / 2;
	let next = y;
	let end = from;
	for (const { id, below } of stack) {
		const box = put(made, id, { x: x + indent, y: next, width: width - indent }, scale);
		end = box.y + box.height / 2;
		made.line('solid', [spine, end], [box.x, end]);
		const [, bottom] = foot(box);
		next = drawStack(made, below, { x: box.x, y: bottom + between, width: box.width, from: bottom }, scale);
	}
	if (stack.length > 0) made.line('solid', [spine, from], [spine, end]);
	return next;
}

function put(made: Sketch, id: PostId, { x, y, width }: Place & { readonly width: number }, scale: Scale): Box {
	return made.box(scale.text(id), x, y, width, scale.kindOf(id));
}
