import type { PostId } from '#content/posts.ts';
import { drawn } from '../measure.ts';
import { columnsOf, widthOf, type Branch, type Room } from './columns.ts';
import { crown, firstLine, foot, heightOf, toMiddle, type Box, type Kind, type Point, type Sketch } from './sketch.ts';
import { drawBlocks } from './stacks.ts';
import type { Beside, Seat, Tier } from './tiers.ts';
import { placed, type Piece } from './tree.ts';

/** How large a chart is drawn, and how a post is shown in it. */
export interface Scale extends Omit<Room, 'heightOf'> {
	/** From one tier to the next. */
	readonly tier: number;
	/** From the line of instruction to what stands beside it. */
	readonly aside: number;
	/** The widths of a body, of one with a long name, of the head, and of what stands beside the line of instruction. */
	readonly body: number;
	readonly long: number;
	readonly head: number;
	readonly side: number;
	/** Room for the names of the tiers at the left; none, and they are not named. */
	readonly labels: number;
	text(id: PostId): readonly string[];
	kindOf(id: PostId): Kind;
}

/** The tiers and below them the staff, each where the tree puts it, and the lines that join them. */
export function draw(made: Sketch, tiers: readonly Tier[], reports: readonly Branch[], scale: Scale): void {
	const room: Room = {
		...scale,
		height: scale.height - tiers.reduce((sum, tier) => sum + heightOfTier(tier, scale) + scale.tier, 0),
		heightOf: remembered((id, width) => heightOf(scale.text(id), width))
	};
	const { blocks, width } = columnsOf(reports, room);
	const row = blocks.map((block): Piece => ({ width: widthOf(block, width, room), height: 0, gap: scale.gap }));
	const pieces = new Map<Seat, Piece>();
	const places = placed(
		tiers.reduceRight<readonly Piece[]>((below, tier) => rowOf(tier, below, pieces, scale), row),
		scale.tier
	);
	const boxes = new Map<Seat, Box>();
	const put = (seat: Seat): void => {
		const piece = pieces.get(seat)!;
		const { x, y } = places.get(piece)!;
		boxes.set(seat, made.box(seat.text, x, y, piece.width, seat.kind));
	};
	const chain = tiers.flatMap(({ middle }) => middle ?? []);
	const sides = tiers.flatMap(({ left, right }) => [left ?? [], right ?? []].flat());
	[...chain, ...sides].forEach(put);
	if (scale.labels > 0)
		nameTiers(made, tiers, boxes, scale.labels, Math.min(...row.map((piece) => places.get(piece)!.x)));
	joinTiers(made, tiers, boxes, scale.tier);

	const head = boxes.get(chain.at(-1)!)!;
	drawBlocks(
		made,
		head,
		blocks.map((block, index) => ({ block, ...places.get(row[index]!)!, width: row[index]!.width })),
		scale
	);
}

/** The same posts are measured in the same widths again and again, while columns are tried. */
function remembered(measure: Room['heightOf']): Room['heightOf'] {
	const known = new Map<number, Map<PostId, number>>();
	return (id, width) => {
		let heights = known.get(width);
		if (!heights) known.set(width, (heights = new Map()));
		let height = heights.get(id);
		if (height === undefined) heights.set(id, (height = measure(id, width)));
		return height;
	};
}

/** The pieces of a tier: the middle stands above the row below it, and midway between its sides, of which one may be empty. */
function rowOf(
	{ left, middle, right, head }: Tier,
	below: readonly Piece[],
	pieces: Map<Seat, Piece>,
	scale: Scale
): readonly Piece[] {
	const pieceOf = (seat: Seat | undefined, width: number, below: readonly Piece[] = []): Piece => {
		const height = seat ? heightOf(seat.text, width) : 0;
		const piece: Piece = { width, height, gap: scale.aside, below };
		if (seat) pieces.set(seat, piece);
		return piece;
	};
	const centre = pieceOf(middle, middleWidth(middle, head, scale), below);
	return left || right ? [pieceOf(left, scale.side), centre, pieceOf(right, scale.side)] : [centre];
}

function heightOfTier({ left, middle, right, head }: Tier, scale: Scale): number {
	return Math.max(
		...[left, right].map((seat) => (seat ? heightOf(seat.text, scale.side) : 0)),
		middle ? heightOf(middle.text, middleWidth(middle, head, scale)) : 0
	);
}

/** A long name is given more room before it is given more lines. */
function middleWidth(seat: Seat | undefined, head: true | undefined, { head: own, body, long }: Scale): number {
	if (head) return own;
	return seat && heightOf(seat.text, body) > heightOf(['', '', ''], body) ? long : body;
}

function nameTiers(
	made: Sketch,
	tiers: readonly Tier[],
	boxes: ReadonlyMap<Seat, Box>,
	room: number,
	left: number
): void {
	const x = Math.min(...[...boxes.values()].map((box) => box.x - room), left);
	for (const { label, middle, right } of tiers) made.label(label, x, boxes.get((middle ?? right)!)!.y + firstLine);
}

/** The line of instruction from tier to tier, and what is joined to it from the side. */
function joinTiers(made: Sketch, tiers: readonly Tier[], boxes: ReadonlyMap<Seat, Box>, gap: number): void {
	const chain = tiers.flatMap(({ middle }) => (middle ? boxes.get(middle)! : []));
	chain.slice(1).forEach((box, index) => made.line('solid', foot(chain[index]!), crown(box)));
	const head = chain.at(-1)!;
	for (const tier of tiers) {
		const join = (seat: Beside | undefined, side: 'left' | 'right', line: (box: Box) => readonly Point[]) => {
			if (seat?.to) toPosts(made, seat, boxes.get(seat)!, side);
			else if (seat) made.line(seat.joined, ...line(boxes.get(seat)!));
		};
		const beside = tier.middle && boxes.get(tier.middle)!;
		join(tier.left, 'left', (box) => level(box, beside!));
		join(tier.right, 'right', (box) => (tier.head ? level(head, box) : ontoTheHead(box, head, gap)));
	}
}

/** A short line towards the middle, with the codes of the posts at its end: a line to the posts themselves would cross the chart. */
function toPosts(made: Sketch, { joined, to }: Beside, box: Box, side: 'left' | 'right'): void {
	const y = box.y + box.height / 2;
	const [edge, way] = side === 'left' ? [box.x + box.width, 1] : [box.x, -1];
	const end = edge + way * 11;
	made.line(joined, [edge, y], [end, y]);
	const first = y + toMiddle - ((to!.length - 1) * drawn.leading) / 2;
	to!.forEach((code, index) =>
		made.label(code, end + way * 3, first + index * drawn.leading, side === 'left' ? 'start' : 'end')
	);
}

/** From the delegation down, and from above onto the right half of the head. */
function ontoTheHead(box: Box, head: Box, gap: number): readonly Point[] {
	const [x, y] = foot(box);
	const at = head.x + head.width * 0.8;
	const bend = head.y - gap / 2;
	return [
		[x, y],
		[x, bend],
		[at, bend],
		[at, head.y]
	];
}

/** From one box to the next at its right, at the middle of the lower one. */
function level(one: Box, other: Box): readonly Point[] {
	const y = Math.max(one.y, other.y) + Math.min(one.height, other.height) / 2;
	return [
		[one.x + one.width, y],
		[other.x, y]
	];
}
