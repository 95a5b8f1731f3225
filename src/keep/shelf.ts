import { deleteDB, openDB, type IDBPDatabase } from 'idb';

/** What this browser keeps, all that tells anything of it locked. */
export interface Kept {
	/** The identity of a key, locked with the passphrase. */
	readonly key: Uint8Array;
	/** The work, locked with that key. */
	readonly work: Uint8Array;
	/** Whether leaving the app deletes what is kept. */
	readonly goesOnLeaving: boolean;
	/** Another with every change, so that no window overwrites what it has not seen. */
	readonly revision: string;
}

/** Another window changed or deleted what is kept since this one last saw it. */
export class Overtaken extends Error {
	override readonly name = 'Overtaken';
	constructor(readonly by: 'change' | 'deletion') {
		super(`Overtaken by a ${by}`);
	}
}

const database = 'first-address';
const store = 'kept';
const place = 'work';

/** What is kept in this browser, if anything. Looking makes no database where there is none. */
export async function look(): Promise<Kept | undefined> {
	const known = await globalThis.indexedDB?.databases?.();
	if (known && !known.some(({ name }) => name === database)) return undefined;
	return reach((shelf) => shelf.get(store, place), false);
}

/** Puts something in the place of the revision that was last seen there, or of nothing. Throws Overtaken, and changes nothing, if something else is there now. Gives the new revision, once it is on the disk. */
export async function put(kept: Omit<Kept, 'revision'>, seen: string | undefined): Promise<string> {
	const revision = crypto.randomUUID();
	const done = await reach(async (shelf) => {
		const change = shelf.transaction(store, 'readwrite', { durability: 'strict' });
		const there: Kept | undefined = await change.store.get(place);
		const overtaken = there?.revision !== seen;
		if (!overtaken) await change.store.put({ ...kept, revision }, place);
		await change.done;
		if (overtaken) throw new Overtaken(there ? 'change' : 'deletion');
		return true;
	}, seen === undefined);
	if (!done) throw new Overtaken('deletion');
	return revision;
}

/** Deletes what is kept, and the database with it. */
export async function clear(): Promise<void> {
	await deleteDB(database);
}

/** Opens the database for one errand and no longer, so that another window can delete it at any time. Nothing where there is none and none may be made. */
async function reach<T>(errand: (shelf: IDBPDatabase) => Promise<T>, mayMake: boolean): Promise<T | undefined> {
	let refused = false;
	const shelf = await openDB(database, 1, {
		upgrade(made, _from, _to, change) {
			if (mayMake) return void made.createObjectStore(store);
			refused = true;
			change.done.catch(() => undefined);
			change.abort();
		},
		blocking: (_from, _to, { target }) => (target as IDBDatabase).close()
	}).catch((error: unknown) => {
		if (!refused) throw error;
	});
	if (!shelf) return undefined;
	try {
		return await errand(shelf);
	} finally {
		shelf.close();
	}
}
