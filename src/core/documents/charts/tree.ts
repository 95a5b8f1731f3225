import { hierarchy, tree } from 'd3-hierarchy';

/** What has a place in a tree: so wide, so much of the height of its tier, and so far from its neighbours, with what stands below it. */
export interface Piece {
	readonly width: number;
	readonly height: number;
	readonly gap: number;
	readonly below?: readonly Piece[];
}

export interface Place {
	readonly x: number;
	readonly y: number;
}

/** Where the upper left corner of each piece goes: tier below tier, none over another, each above the middle of what it has below. */
export function placed(top: readonly Piece[], down: number, apart = 0): ReadonlyMap<Piece, Place> {
	const root: Piece = { width: 0, height: -down, gap: 0, below: top };
	const laid = tree<Piece>()
		.nodeSize([1, 1])
		.separation(
			({ data: a, parent }, { data: b, parent: other }) =>
				(a.width + b.width) / 2 + Math.max(a.gap, b.gap) + (parent === other ? 0 : apart)
		)(hierarchy(root, ({ below }) => below));
	const tiers: number[] = [];
	laid.each(({ depth, data }) => {
		tiers[depth] = Math.max(tiers[depth] ?? -Infinity, data.height);
	});
	const above = (depth: number) => tiers.slice(0, depth).reduce((sum, height) => sum + height + down, 0);
	return new Map(laid.descendants().map(({ data, depth, x }) => [data, { x: x - data.width / 2, y: above(depth) }]));
}
