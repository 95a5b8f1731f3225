/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** The median of several measurements, made one after another. */
export async function medianOf(times: number, measure: () => Promise<number>): Promise<number> {
	const all: number[] = [];
	for (let i = 0; i < times; i++) all.push(await measure());
	return middle(all);
}

/** The median of what was measured: with an even number, the higher of the two in the middle. */
export function middle(all: readonly number[]): number {
	return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
}

/** Milliseconds that some work takes, the median of several times. */
export function median(times: number, work: () => unknown): Promise<number> {
	return medianOf(times, () => timed(work));
}
