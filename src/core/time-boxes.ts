/** How long a session may be, in minutes. */
export const slots = [60, 90, 120, 180] as const;
export type Slot = (typeof slots)[number];

export interface Boxes {
	/** Minutes for the first matters, in their order; the others are for another session. */
	readonly matters: readonly number[];
	/** Minutes that no matter needs. */
	readonly free: number;
	/** Minutes to read back what was settled. */
	readonly close: number;
}

const close = 10;
const shortest = 10;
const longest = 45;
const step = 5;

/** A slot cut into boxes that sum exactly to it: as many matters as fit, more time for what more waits for. */
export function timeBoxes(matters: readonly { readonly unblocks: number }[], slot: Slot): Boxes {
	const room = slot - close;
	const fitting = matters.slice(0, Math.floor(room / shortest));
	const boxes = fitting.map(() => shortest);
	// Not in full proportion, or the first matter would take the session.
	const share = (index: number) => Math.sqrt(1 + fitting[index]!.unblocks) / boxes[index]!;
	let left = room - shortest * fitting.length;
	while (left >= step) {
		const growing = boxes.flatMap((minutes, index) => (minutes < longest ? [index] : []));
		if (growing.length === 0) break;
		const next = growing.reduce((best, index) => (share(index) > share(best) ? index : best));
		boxes[next]! += step;
		left -= step;
	}
	return { matters: boxes, free: left, close };
}
