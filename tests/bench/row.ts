import { benchmarks as words } from '#content/languages/en/benchmarks.ts';

export type RowId = keyof typeof words.rows;
export type PeerId = keyof typeof words.peers;

/** One thing that was measured: our figure, what it may be, and the peers' on the same work. */
export interface Row {
	readonly id: RowId;
	readonly ours: number;
	readonly unit: keyof typeof words.units;
	/** The bar: what it may be at most, or of scores at least. */
	readonly most?: number;
	readonly least?: number;
	readonly peers?: readonly Beside[];
}

/** A peer's figure. `most`: how many times as much as it ours may be. */
export interface Beside {
	readonly peer: Peer;
	readonly figure: number;
	readonly most?: number;
}

export interface Peer {
	readonly id: PeerId;
	readonly version: string;
}

/** What a table is made of: ours first, then each peer with the ratio of ours to its figure; each with its bar, if it has one. */
export interface Line {
	readonly who: string;
	readonly figure: string;
	readonly ratio?: string;
	readonly bar?: { readonly text: string; readonly isKept: boolean };
}

export function linesOf({ ours, unit, most, least, peers = [] }: Row): readonly Line[] {
	const unitOf = words.units[unit];
	const said = (value: number) => unitOf(figure(value));
	return [
		{
			who: words.ours,
			figure: said(ours),
			...(most !== undefined && { bar: { text: words.most(unitOf(most)), isKept: ours <= most } }),
			...(least !== undefined && { bar: { text: words.least(unitOf(least)), isKept: ours >= least } })
		},
		...peers.map(({ peer, figure: theirs, most }) => ({
			who: words.peers[peer.id].name,
			figure: said(theirs),
			ratio: figure(ours / theirs),
			...(most !== undefined && { bar: { text: words.mostOfPeer(most), isKept: ours <= most * theirs } })
		}))
	];
}

/** Two digits that count: 0.013, 4.9, 68, 2717. */
export function figure(value: number): string {
	return value >= 99.5 ? value.toFixed(0) : value.toPrecision(2);
}

/** How many bars are kept, and how many missed. */
export function barsOf(rows: readonly Row[]): { readonly kept: number; readonly missed: number } {
	const bars = rows.flatMap(linesOf).flatMap(({ bar }) => bar ?? []);
	const kept = bars.filter(({ isKept }) => isKept).length;
	return { kept, missed: bars.length - kept };
}
