import { firstFailure, starter } from './run-tests.ts';

/** A process of its own, since a change can make code run for ever: told a script, then the id of a mutant and the files of tests to try, it says which test noticed. */
export interface Task {
	readonly mutant?: number;
	readonly files: readonly string[];
}
export interface Answer {
	/** The file and the test that failed. */
	readonly noticed?: { readonly file: string; readonly test: string };
	/** Ids of the mutants that each file came by, and how long it took; no ids of sources that are not watched. */
	readonly came?: readonly { readonly file: string; readonly ids: readonly number[]; readonly took: number }[];
}

const here = globalThis as unknown as Record<string, unknown>;
let start: ReturnType<typeof starter>;
let ids = new Set<number>();
here.mutantSeen = (...seen: number[]) => seen.forEach((id) => ids.add(id));

process.on('message', async (told: { readonly script: string } | Task) => {
	if ('script' in told) start = starter(told.script);
	else process.send!(await work(told));
});

async function work({ mutant, files }: Task): Promise<Answer> {
	here.mutantCalled = mutant;
	const came = [];
	for (const file of files) {
		ids = new Set();
		const begun = performance.now();
		const test = await firstFailure(start, file);
		if (test) return { noticed: { file, test } };
		came.push({ file, ids: [...ids], took: performance.now() - begun });
	}
	return { came };
}
