/** What became of some changes. */
export interface Outcome {
	/** How many were tried, those left out that are no change at all. */
	readonly tried: number;
	readonly alike: number;
	/** How many were noticed only in that the tests ran for ever or their process ended. */
	readonly fellOver: number;
	/** Which none of the tests noticed. */
	readonly passed: readonly { readonly place: string; readonly line?: number; readonly what: string }[];
}
