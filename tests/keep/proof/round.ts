import { mkdirSync, writeFileSync } from 'node:fs';
import { mutated } from './mutated.ts';
import type { Kind, Sound } from './sound.ts';
import { tried, type Verdict } from './tried.ts';

/** How many of a hundred files are of each kind. What is slow to read is rarer. */
const shares: Readonly<Record<Kind, number>> = {
	answers: 40,
	remarks: 16,
	age: 20,
	'pdf with answers': 12,
	'pdf with locked answers': 8,
	pdf: 4
};
const turns = (Object.entries(shares) as [Kind, number][]).flatMap(([kind, share]) => Array<Kind>(share).fill(kind));
const draftsEach = 97;

export interface Tally {
	readonly counts: Readonly<Partial<Record<Kind, Partial<Record<Verdict, number>>>>>;
	/** What went wrong, each with the file to try it again with. */
	readonly faults: readonly string[];
}

/** Tries as many mutated files, seed by seed; says beforehand which one it is about to try. */
export async function triedAll(
	sound: Sound,
	count: number,
	aboutToTry: (seed: number, kind: Kind, file: Uint8Array) => void = () => {}
): Promise<Tally> {
	const counts: Partial<Record<Kind, Partial<Record<Verdict, number>>>> = {};
	const faults: string[] = [];
	for (let seed = 0; seed < count && faults.length < 10; seed++) {
		const kind = turns[(seed * 37) % turns.length]!;
		const files = sound[kind];
		const isText = kind === 'answers' || kind === 'remarks';
		const others = isText ? [...sound.answers, ...sound.remarks] : [...files, ...sound.answers];
		const file = mutated(files[seed % files.length]!, others, isText, seed);
		aboutToTry(seed, kind, file);
		try {
			const verdict = await tried(kind, file, seed % draftsEach === 0);
			const here = (counts[kind] ??= {});
			here[verdict] = (here[verdict] ?? 0) + 1;
		} catch (error) {
			const { name, message } = error as Error;
			faults.push(`${kind}, seed ${seed}: ${name}: ${message.slice(0, 300)}. The file is ${kept(seed, kind, file)}`);
		}
	}
	return { counts, faults };
}

/** Puts a file where it can be looked at. */
export function kept(seed: number, kind: Kind, file: Uint8Array): string {
	const path = `test-results/files/${seed}-${kind.replaceAll(' ', '-')}`;
	mkdirSync('test-results/files', { recursive: true });
	writeFileSync(path, file);
	return path;
}

/** "answers: 12 opened, 40 refused" */
export function told({ counts }: Tally): string {
	return Object.entries(counts)
		.map(([kind, verdicts]) => {
			const sum = Object.values(verdicts).reduce((all, one) => all + one, 0);
			const each = Object.entries(verdicts).map(([verdict, number]) => `${number} ${verdict}`);
			return `${kind}: ${sum} files, ${each.sort().join(', ')}`;
		})
		.join('\n');
}
