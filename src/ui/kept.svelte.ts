import { forgetApp } from '#keep/own-copy.ts';
import type { Work } from '#core/work.ts';
import type { Keeper, Standing } from '#keep/keeper.ts';
import { clear, look, Overtaken, type Kept } from '#keep/shelf.ts';
import { atLeaving, keeping } from './keeping.svelte.ts';

/** What this browser keeps, as pages see it: not known yet, nothing, locked, or open and kept as the work changes. */
export const kept = $state<{
	is: 'unknown' | 'nothing' | 'locked' | 'open';
	standing: Standing;
	goesOnLeaving: boolean;
}>({ is: 'unknown', standing: 'kept', goesOnLeaving: false });

/** Says that a deletion was begun on leaving. It is set only after the browser was chosen to keep something. */
const unfinished = 'first-address-leaving';

let found: Kept | undefined;
let keeper: Keeper | undefined;
let last = '';
let left = false;

const fetchKeeper = () => import('#keep/keeper.ts');

function tell(standing: Standing): void {
	kept.standing = standing;
	keeping.safe = standing === 'kept';
}

function goOn(begun: Keeper, work: Work): void {
	keeper = begun;
	last = JSON.stringify(work);
	kept.is = 'open';
	keeping.where = 'browser';
	tell('kept');
}

/** Finds out whether something is kept, and finishes a deletion that leaving began. */
export async function lookForKept(): Promise<void> {
	for (let tries = 3; tries > 0; tries--) {
		try {
			if (localStorage.getItem(unfinished) !== null) await forget();
			found = await look();
			break;
		} catch {
			// After a crash a browser may not have its databases in order yet; or it keeps nothing for anybody.
			if (tries > 1) await new Promise((resolve) => setTimeout(resolve, 400));
		}
	}
	kept.is = found ? 'locked' : 'nothing';
	kept.goesOnLeaving = found?.goesOnLeaving ?? false;
}

/** Begins to keep work in this browser; throws when nothing can be written. What another window began meanwhile is offered instead. */
export async function keepHere(work: Work, passphrase: string): Promise<void> {
	const { beginKeeping } = await fetchKeeper();
	try {
		goOn(await beginKeeping(work, passphrase, kept.goesOnLeaving, tell), work);
	} catch (error) {
		if (!(error instanceof Overtaken)) throw error;
		await lookForKept();
	}
}

/** Opens what is kept; throws a SealError or an AnswersError. */
export async function unlockHere(passphrase: string): Promise<Work> {
	const { unlockKept } = await fetchKeeper();
	const opened = await unlockKept((await look()) ?? found!, passphrase, tell);
	goOn(opened.keeper, opened.work);
	return opened.work;
}

/** To be told of the work whenever it may have changed. */
export function note(work: Work): void {
	if (!keeper || left) return;
	const now = JSON.stringify(work);
	if (now === last) return;
	last = now;
	keeper.keep(work);
}

export const flushKept = () => keeper?.flush();
export const insistHere = () => keeper?.insist();

export function chooseLeaving(goes: boolean): void {
	kept.goesOnLeaving = goes;
	keeper?.choose(goes);
}

/** Deletes what is kept here. The work on the page stays. */
export async function removeKept(): Promise<void> {
	keeper?.stop();
	await clear();
	keeper = found = undefined;
	[kept.is, kept.goesOnLeaving, keeping.safe] = ['nothing', false, false];
	if (keeping.where === 'browser') keeping.where = 'memory';
}

atLeaving(async () => {
	left = true;
	if (!kept.goesOnLeaving) return keeper?.flush();
	keeper?.stop();
	localStorage.setItem(unfinished, '');
	await forget();
});

async function forget(): Promise<void> {
	await Promise.all([clear(), forgetApp()]);
	localStorage.removeItem(unfinished);
}
