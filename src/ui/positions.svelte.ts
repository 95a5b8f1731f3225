import type { Position } from '#core/positions.ts';
import { atLeaving } from './keeping.svelte.ts';

/** A position that was added, and where from; that is shown to whoever added it and to nobody on a shared screen. */
export interface Added extends Position {
	readonly id: number;
	readonly from: string;
}

/** The positions that lie side by side. Kept only while the app is open. */
let added = $state.raw<readonly Added[]>([]);
let last = 0;

export const positions = {
	get all() {
		return added;
	},
	add(some: readonly Omit<Added, 'id'>[]) {
		added = [...added, ...some.map((one) => ({ ...one, id: ++last }))];
	},
	name(id: number, label: string) {
		added = added.map((one) => (one.id === id ? { ...one, label } : one));
	},
	remove(id: number) {
		added = added.filter((one) => one.id !== id);
	},
	forget() {
		added = [];
	}
};

atLeaving(positions.forget);
