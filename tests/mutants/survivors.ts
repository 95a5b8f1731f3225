/** A change that no quick test notices, and why that is left so. */
export interface Survivor {
	readonly place: string;
	readonly what: string;
}

export const survivors: readonly (Survivor & { readonly why: string })[] = [];
