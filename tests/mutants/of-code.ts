import { bundle, testFiles } from './bundle.ts';
import { workThrough } from './crew.ts';
import { instrument, type CodeMutant } from './instrument.ts';
import type { Outcome } from './outcome.ts';

/** Tests of a file may take so long, in milliseconds, to be asked thousands of times. What only slower ones notice counts as passed. */
const quick = 1_500;

/** Changes code as Stryker does, and looks which change the quick tests of the core let pass. `known`: those that need not be tried, since they are known to pass. */
export async function tryCode(
	paths: readonly string[],
	every: number,
	isKnown: (mutant: CodeMutant) => boolean
): Promise<Outcome> {
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
	const files = testFiles
		.filter((file) => took.get(file)! < quick)
		.sort((one, other) => took.get(one)! - took.get(other)!);

	const chosen = mutants.filter((_, index) => index % every === 0);
	const passed = chosen.filter(isKnown);
	// What noticed a change is likely to notice its neighbour.
	const lately = new Map<string, readonly string[]>();
	await workThrough(
		await bundle(changing),
		chosen.filter((mutant) => !isKnown(mutant)),
		({ id, place }) => {
			const coming = files.filter((file) => cameBy.get(file)!.has(id));
			const first = (lately.get(place) ?? []).filter((file) => coming.includes(file));
			return { mutant: id, files: [...new Set([...first, ...coming])] };
		},
		(mutant, { noticed }) => {
			if (!noticed) passed.push(mutant);
			else lately.set(mutant.place, [...new Set([noticed.file, ...(lately.get(mutant.place) ?? [])])].slice(0, 6));
		}
	);
	return { tried: chosen.length, alike: 0, passed };
}
