import { bundle, testFiles } from './bundle.ts';
import { fell, workThrough } from './crew.ts';
import { instrument, type CodeMutant } from './instrument.ts';
import type { Outcome } from './outcome.ts';

/** Changes code as Stryker does, and looks which change the quick tests of the core let pass. */
export async function tryCode(paths: readonly string[], every: number): Promise<Outcome> {
	const { watched, changing, mutants } = await instrument(paths);
	const cameBy = new Map<string, ReadonlySet<number>>();
	const took = new Map<string, number>();
	await workThrough(
		await bundle(watched),
		testFiles,
		(file) => ({ files: [file] }),
		(file, { came, noticed }) => {
			if (noticed) throw new Error(`${file} fails before anything is changed: ${noticed.test}`);
			cameBy.set(file, new Set(came![0]!.ids));
			took.set(file, came![0]!.took);
		}
	);
	const files = [...testFiles].sort((one, other) => took.get(one)! - took.get(other)!);

	const chosen = mutants.filter((_, index) => index % every === 0);
	const passed: CodeMutant[] = [];
	let fellOver = 0;
	// What noticed a change is likely to notice its neighbour.
	const lately = new Map<string, readonly string[]>();
	await workThrough(
		await bundle(changing),
		chosen,
		({ id, place }) => {
			const coming = files.filter((file) => cameBy.get(file)!.has(id));
			const first = (lately.get(place) ?? []).filter((file) => coming.includes(file));
			return { mutant: id, files: [...new Set([...first, ...coming])] };
		},
		(mutant, answer) => {
			const { noticed } = answer;
			if (!noticed) passed.push(mutant);
			else if (fell(answer)) fellOver++;
			else lately.set(mutant.place, [...new Set([noticed.file, ...(lately.get(mutant.place) ?? [])])].slice(0, 6));
		}
	);
	return { tried: chosen.length, alike: 0, fellOver, passed };
}
