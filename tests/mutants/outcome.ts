/** What became of some changes: how many were tried, those that are no change at all left out, and which none of the tests noticed. */
export interface Outcome {
	readonly tried: number;
	readonly alike: number;
	readonly passed: readonly { readonly place: string; readonly line?: number; readonly what: string }[];
}
