/** Where the work is kept, and whether it is kept there as it is now: then nothing is lost with the page. */
export const keeping = $state<{ where: 'memory' | 'browser' | 'documents'; safe: boolean }>({
	where: 'memory',
	safe: false
});

const acts: (() => unknown)[] = [];

/** Something to be done when the app is left, once the page is blank. It begins at once; what it promises is waited for, but not for long. */
export const atLeaving = (act: () => unknown): void => void acts.push(act);

export const leaving = (): Promise<unknown> =>
	Promise.race([
		Promise.allSettled(acts.map(async (act) => act())),
		new Promise((resolve) => setTimeout(resolve, acts.length && longest))
	]);

const longest = 1000;
