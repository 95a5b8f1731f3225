import type { Work } from '#core/work.ts';
import { readWork, writeWork } from './answers-file.ts';
import { keyOf, lock, newKey, unlock, type Key } from './key.ts';
import { seal, unseal } from './sealed.ts';
import { look, Overtaken, put, type Kept } from './shelf.ts';
import { withText } from './with-text.ts';

/** How it stands with what is kept: as the work is now, not yet, not possible here, or changed or deleted by another window. */
export type Standing = 'kept' | 'keeping' | 'unwritable' | Overtaken['by'];

/** Keeps one piece of work in this browser, as it changes. */
export interface Keeper {
	/** To be called with each change. The last of several is what is kept. */
	keep(work: Work): void;
	/** What is still waiting is kept now. */
	flush(): Promise<void>;
	/** Whether leaving deletes it. */
	choose(goesOnLeaving: boolean): void;
	/** After another window changed or deleted what was kept, this one’s takes its place. */
	insist(): Promise<void>;
	/** Nothing more is kept. */
	stop(): void;
}

type Tell = (standing: Standing) => void;

/** A change waits so long for more of them, in milliseconds: short enough that a crash costs less than a second. */
const pause = 250;

/** Begins to keep work under a new passphrase; throws when something is kept already, or nothing can be written. */
export async function beginKeeping(
	work: Work,
	passphrase: string,
	goesOnLeaving: boolean,
	tell: Tell
): Promise<Keeper> {
	const key = await newKey();
	const sealed = await seal(new TextEncoder().encode(key.identity), passphrase);
	const kept = { key: sealed, work: await lock(bytesOf(work), key), goesOnLeaving };
	return keeper(key, { ...kept, revision: await put(kept, undefined) }, work, tell);
}

/** Opens what is kept and goes on keeping it; throws a SealError or an AnswersError. */
export async function unlockKept(kept: Kept, passphrase: string, tell: Tell): Promise<{ work: Work; keeper: Keeper }> {
	const key = await keyOf(new TextDecoder().decode(await unseal(kept.key, passphrase)));
	const work = readWork(new TextDecoder().decode(await unlock(kept.work, key)));
	return { work, keeper: keeper(key, kept, work, tell) };
}

const bytesOf = (work: Work) => new TextEncoder().encode(writeWork(withText(work)));

function keeper(key: Key, { key: sealed, revision, goesOnLeaving }: Kept, work: Work, tell: Tell): Keeper {
	let seen: string | undefined = revision;
	let last = work;
	let waiting = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stopped = false;
	let going = Promise.resolve();

	async function save() {
		if (stopped || !waiting) return;
		waiting = false;
		try {
			const locked = await lock(bytesOf(last), key);
			if (stopped) return;
			seen = await put({ key: sealed, work: locked, goesOnLeaving }, seen);
			if (!waiting) tell('kept');
		} catch (error) {
			waiting = true;
			const overtaken = error instanceof Overtaken;
			if (overtaken) stopped = true;
			tell(overtaken ? error.by : 'unwritable');
		}
	}
	/** One after the other, since each goes by the revision before. */
	const flush = () => {
		clearTimeout(timer);
		timer = undefined;
		return (going = going.then(save));
	};
	const wait = () => {
		waiting = true;
		if (stopped) return;
		tell('keeping');
		timer ??= setTimeout(flush, pause);
	};
	return {
		keep(changed) {
			last = changed;
			wait();
		},
		flush,
		choose(goes) {
			goesOnLeaving = goes;
			wait();
		},
		async insist() {
			await going;
			seen = (await look())?.revision;
			[stopped, waiting] = [false, true];
			await flush();
		},
		stop() {
			stopped = true;
			clearTimeout(timer);
		}
	};
}
