import { chance } from '../../core/chance.ts';

/** A file that nobody wrote: a sound one, changed a few times by chance, the same each time by the seed. */
export function mutated(sound: Uint8Array, others: readonly Uint8Array[], isText: boolean, seed: number): Uint8Array {
	const next = chance(seed);
	const pick = (below: number) => Math.floor(next() * below);
	const one = <T>(list: readonly T[]): T => list[pick(list.length)]!;
	const changes = isText ? [...inBytes, ...inTokens, ...inTrees, ...inTrees] : inBytes;
	let file = Buffer.from(sound);
	for (let left = 1 + pick(1 + pick(3)); left > 0; left--) file = one(changes)(file, { pick, one, other: one(others) });
	return new Uint8Array(file);
}

interface Luck {
	readonly pick: (below: number) => number;
	readonly one: <T>(list: readonly T[]) => T;
	readonly other: Uint8Array;
}
type Change = (file: Buffer, luck: Luck) => Buffer<ArrayBuffer>;

const stretch = (file: Buffer, { pick }: Luck, longest = 400): [from: number, to: number] => {
	const from = pick(file.length + 1);
	return [from, Math.min(file.length, from + 1 + pick(longest))];
};

const inBytes: readonly Change[] = [
	// Some bits are others.
	(file, { pick }) => {
		const changed = Buffer.from(file);
		for (let left = 1 + pick(8); left > 0 && changed.length > 0; left--) changed[pick(changed.length)]! ^= 1 << pick(8);
		return changed;
	},
	// A stretch is missing.
	(file, luck) => {
		const [from, to] = stretch(file, luck);
		return Buffer.concat([file.subarray(0, from), file.subarray(to)]);
	},
	// The end is missing.
	(file, { pick }) => Buffer.from(file.subarray(0, pick(file.length + 1))),
	// A stretch stands twice, or many times.
	(file, luck) => {
		const [from, to] = stretch(file, luck, 3000);
		const again = Array.from({ length: 1 + luck.pick(luck.pick(10) === 0 ? 40 : 2) }, () => file.subarray(from, to));
		return Buffer.concat([file.subarray(0, to), ...again, file.subarray(to)]);
	},
	// A stretch comes from another file.
	(file, luck) => {
		const [from, to] = stretch(file, luck);
		const other = Buffer.from(luck.other);
		return Buffer.concat([file.subarray(0, from), other.subarray(...stretch(other, luck, 3000)), file.subarray(to)]);
	},
	// A stretch is noise.
	(file, luck) => {
		const changed = Buffer.from(file);
		const [from, to] = stretch(file, luck, 60);
		for (let at = from; at < to; at++) changed[at] = luck.pick(256);
		return changed;
	},
	// A number is another.
	(file, { pick, one }) => {
		const text = file.toString('latin1');
		const from = text.slice(pick(text.length + 1)).search(/\d/);
		const at = from < 0 ? text.search(/\d/) : text.length - text.slice(pick(text.length + 1)).length + from;
		const found = text.slice(Math.max(0, at)).match(/\d+/);
		if (!found) return Buffer.from(file);
		const start = Math.max(0, at) + found.index!;
		const number = one(['0', '-1', '1', '19', '65536', '4294967296', '9'.repeat(40), '1e999', '0.5', '']);
		return Buffer.from(text.slice(0, start) + number + text.slice(start + found[0].length), 'latin1');
	}
];

const dangerous = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'version',
	'',
	'a\nb',
	'\u202e'
];
const values: readonly unknown[] = [
	null,
	true,
	-1,
	0.5,
	1e300,
	'',
	' ',
	'not-decided',
	'not-recorded',
	'__proto__',
	'constructor',
	'<script>alert(1)</script>',
	'\ud800',
	'\u0000',
	'x'.repeat(5000),
	[],
	{},
	[[]],
	['judge', 'judge'],
	{ constructor: { prototype: { polluted: true } } },
	JSON.parse('{ "__proto__": { "polluted": true } }')
];

const inTokens: readonly Change[] = [
	// Two tokens change places.
	(file, { pick }) => {
		const tokens = tokensOf(file);
		const [here, there] = [pick(tokens.length), pick(tokens.length)];
		[tokens[here], tokens[there]] = [tokens[there]!, tokens[here]!];
		return Buffer.from(tokens.join(''));
	},
	// A token is another of the file, or a dangerous one.
	(file, { pick, one }) => {
		const tokens = tokensOf(file);
		tokens[pick(tokens.length)] = pick(2) === 0 ? one(tokens) : JSON.stringify(one([...dangerous, ...values]));
		return Buffer.from(tokens.join(''));
	},
	// A token opens again and again.
	(file, { pick, one }) => {
		const tokens = tokensOf(file);
		const [open, close] = one([['[', ']'], ['{"a":', '}'], ['[', ''], ['{"__proto__":', '}']] as const); // prettier-ignore
		const depth = pick(pick(20) === 0 ? 20_000 : 30);
		const at = pick(tokens.length);
		tokens[at] = open.repeat(depth) + tokens[at] + close.repeat(depth);
		return Buffer.from(tokens.join(''));
	}
];

function tokensOf(file: Buffer): string[] {
	return file.toString().match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|\s+|[^\s{}[\],:"]+|"/g) ?? [''];
}

type Path = readonly (string | number)[];

/** What is no JSON any more is changed as bytes instead. */
const inTree =
	(change: (tree: unknown, luck: Luck) => unknown): Change =>
	(file, luck) => {
		try {
			return Buffer.from(JSON.stringify(change(JSON.parse(file.toString()), luck), null, '\t') ?? 'null');
		} catch {
			return inBytes[0]!(file, luck);
		}
	};

const inTrees: readonly Change[] = [
	// A branch is one of those values that do harm.
	inTree((tree, { one }) => changedAt(tree, one(pathsIn(tree)), () => one(values))),
	// A branch is another branch, of this file or another.
	inTree((tree, { one, pick, other }) => {
		const from = pick(2) === 0 ? tree : JSON.parse(Buffer.from(other).toString());
		return changedAt(tree, one(pathsIn(tree)), () => at(from, one(pathsIn(from))));
	}),
	// A name is added, lost, or another.
	inTree((tree, { one, pick }) =>
		changedAt(tree, one(pathsIn(tree).filter((path) => isObject(at(tree, path)))), (branch) => {
			const entries = Object.entries(branch as object);
			const index = pick(entries.length + 1);
			const key = pick(2) === 0 ? one(dangerous) : (one(entries)?.[0] ?? 'x');
			return Object.fromEntries(
				one([
					[...entries, [key, one(values)]],
					entries.toSpliced(index, 1),
					entries.map(([name, value], place) => [place === index ? key : name, value])
				] as [string, unknown][][])
			);
		})
	),
	// A list holds something twice, less, or in another order.
	inTree((tree, { one, pick }) =>
		changedAt(tree, one(pathsIn(tree).filter((path) => Array.isArray(at(tree, path)))), (branch) => {
			const list = branch as unknown[];
			return one([[...list, ...list], list.slice(pick(list.length)), list.toReversed(), [...list, one(values)]]);
		})
	)
];

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

function pathsIn(tree: unknown, path: Path = []): Path[] {
	if (typeof tree !== 'object' || tree === null) return [path];
	const keys = Array.isArray(tree) ? [...tree.keys()] : Object.keys(tree);
	return [path, ...keys.flatMap((key) => pathsIn((tree as Record<string, unknown>)[key], [...path, key]))];
}

function at(tree: unknown, path: Path): unknown {
	return path.reduce((branch, key) => (branch as Record<string, unknown>)[key], tree);
}

function changedAt(tree: unknown, path: Path | undefined, change: (branch: unknown) => unknown): unknown {
	if (!path) return tree;
	const [key, ...rest] = path;
	if (key === undefined) return change(tree);
	if (Array.isArray(tree)) return tree.map((one, index) => (index === key ? changedAt(one, rest, change) : one));
	return Object.fromEntries(
		Object.entries(tree as object).map(([name, value]) => [name, name === key ? changedAt(value, rest, change) : value])
	);
}
