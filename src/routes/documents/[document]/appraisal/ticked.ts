import { createContext } from 'svelte';
import type { SvelteSet } from 'svelte/reactivity';

/** What a desk officer ticked off, in memory alone, as long as one stays with the documents. */
export const [useTicked, provideTicked] = createContext<SvelteSet<string>>();
