/** How long some work takes when there is 1, 3, 10 times as much of it. */
export interface Curve {
	readonly id: 'rules' | 'positions' | 'clauses';
	readonly points: readonly { readonly times: number; readonly ms: number }[];
}

/** The power with which the time grows over the last step, where fixed costs hide it least: 1 is in step with the work, 2 with its square. */
export function exponentOf({ points }: Curve): number {
	const [before, last] = points.slice(-2);
	return Math.log(last!.ms / before!.ms) / Math.log(last!.times / before!.times);
}
