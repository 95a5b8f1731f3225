import { afterwards } from '#content/languages/en/afterwards.ts';
import { quietName, type Taken } from '#keep/file-name.ts';

/** What is taken along: how often since the page was opened, and whether its names may say what it is. */
export const taking = $state({ count: 0, plain: false });

/** The name of a file that is taken along now. Whoever takes several at once counts once, before the first. */
export const nameNow = (plain: string, what: Taken, carries = false): string =>
	taking.plain ? plain : quietName(taking.count, what, plain, carries);

/** A name as it is told: one that says nothing, with what it is the name of. */
export const nameTold = (name: string, title: string): string =>
	taking.plain ? name : afterwards.download.is(name, title);

/** The name of a file that is taken along by itself. */
export function nextName(plain: string, what: Taken): string {
	taking.count++;
	return nameNow(plain, what);
}
