import type { Document } from '#core/documents/blocks.ts';
import type { Peer } from './row.ts';
import { median, timed } from './time.ts';

/** A peer that prints the same documents. */
export interface Printer {
	readonly peer: Peer;
	/** Milliseconds for all documents when its program is loaded and nothing was set yet; `undefined` if it starts anew each time. */
	readonly first: number | undefined;
	/** The same once more, the median of several times. */
	readonly again: number;
}

/** Measures a peer that prints within this process. */
export async function printing(
	peer: Peer,
	documents: readonly Document[],
	print: (document: Document) => unknown,
	times = 3
): Promise<Printer> {
	const all = async () => {
		for (const document of documents) await print(document);
	};
	return { peer, first: await timed(all), again: await median(times, all) };
}
