import type { PostId } from '#content/posts.ts';

/** A post with those who answer to it. */
export interface Branch {
	readonly id: PostId;
	readonly below: readonly Branch[];
}

type Stack = readonly Branch[];

/** What stands side by side below the head: a post with its staff in stacks; or one stack of several posts. */
export interface Block {
	readonly boss?: Branch;
	readonly stacks: readonly Stack[];
}

/** The room for the staff, and what a post takes of it. */
export interface Room {
	readonly width: number;
	/** What the columns should not exceed if it can be helped. */
	readonly height: number;
	/** The most columns that stand side by side, and that one post has below it. */
	readonly most: number;
	readonly own: number;
	readonly widest: number;
	/** Between columns, and from one post to the one below. */
	readonly gap: number;
	readonly between: number;
	/** How far a post stands to the right of the one that it answers to. */
	readonly indent: number;
	heightOf(id: PostId, width: number): number;
}

export interface Columns {
	readonly blocks: readonly Block[];
	/** Of one column. */
	readonly width: number;
	readonly height: number;
}

/** As many who answer to the head as possible side by side, and the staff of the largest among them in as few stacks as the height allows. */
export function columnsOf(reports: readonly Branch[], room: Room): Columns {
	const boss = [...reports].sort((one, other) => count(other) - count(one)).find(({ below }) => below.length > 0);
	const others = reports.filter((one) => one !== boss);
	const placeOf = ({ boss, stacks }: Block) => reports.indexOf(boss ?? stacks[0]![0]!);
	let best: Columns = { blocks: [], width: room.widest, height: Infinity };
	for (let beside = Math.min(others.length, room.most - 1); beside >= Math.min(others.length, 1); beside--)
		for (let own = boss ? 1 : 0; own <= Math.min(boss?.below.length ?? 0, room.own, room.most - beside); own++) {
			const width = Math.min(room.widest, (room.width + room.gap) / (own + beside) - room.gap);
			const stacks = shared(others, beside, width, room);
			const spread = boss ? [{ boss, stacks: shared(boss.below, own, width - room.indent, room) }] : [];
			const blocks = [...spread, ...stacks.map(alone)].sort((one, other) => placeOf(one) - placeOf(other));
			const height = Math.max(0, ...blocks.map((block) => heightOf(block, width, room)));
			if (height < best.height) best = { blocks, width, height };
			if (height <= room.height) return best;
		}
	return best;
}

function alone(stack: Stack): Block {
	const [first] = stack;
	return first && stack.length === 1 ? { boss: first, stacks: [first.below] } : { stacks: [stack] };
}

export function widthOf({ stacks }: Block, width: number, { gap }: Pick<Room, 'gap'>): number {
	return stacks.length * (width + gap) - gap;
}

function heightOf(block: Block, width: number, room: Room): number {
	const own = block.boss ? room.heightOf(block.boss.id, widthOf(block, width, room)) : 0;
	return own + Math.max(...block.stacks.map((stack) => stackHeight(stack, width - room.indent, room)));
}

/** The height of a stack, with what is free before each post. */
function stackHeight(stack: Stack, width: number, room: Room): number {
	return stack.reduce(
		(sum, { id, below }) =>
			sum + room.between + room.heightOf(id, width) + stackHeight(below, width - room.indent, room),
		0
	);
}

/** Shared out in order over so many stacks that the highest is as low as it can be. */
function shared(list: Stack, columns: number, width: number, room: Room): readonly Stack[] {
	const sizes = list.map((one) => stackHeight([one], width, room));
	// The highest stack is some run of those in the list; the less it may be, the more stacks there are.
	const runs: number[] = [];
	for (let from = 0; from < sizes.length; from++) {
		let sum = 0;
		for (let to = from; to < sizes.length; to++) runs.push((sum += sizes[to]!));
	}
	runs.sort((one, other) => one - other);
	let [low, high] = [0, runs.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (filledUp(list, sizes, runs[middle]!).length <= columns) high = middle;
		else low = middle + 1;
	}
	return filledUp(list, sizes, runs[low] ?? 0);
}

/** Stacks that are filled one after the other, none above a height. */
function filledUp(list: Stack, sizes: readonly number[], most: number): readonly Stack[] {
	const stacks: Branch[][] = [];
	let filled = Infinity;
	for (const [index, one] of list.entries()) {
		const fits = filled + sizes[index]! <= most;
		if (fits) stacks.at(-1)!.push(one);
		else stacks.push([one]);
		filled = (fits ? filled : 0) + sizes[index]!;
	}
	return stacks;
}

const count = ({ below }: Branch): number => below.reduce((sum, one) => sum + count(one), below.length);
