import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createInjector } from 'typed-inject';

/** A change to code that some test should notice: where, what stood there and what stands there instead. */
export interface CodeMutant {
	/** It is asleep in the instrumented sources, and called by this. */
	readonly id: number;
	readonly place: string;
	readonly line: number;
	/** Where the same change can be made at several places of a file, they are numbered. */
	readonly what: string;
}

/** Sources by their path. */
export type Sources = ReadonlyMap<string, string>;

const quiet = () => {};
const logger = {
	...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
	...{ isWarnEnabled: () => false, isErrorEnabled: () => true, isFatalEnabled: () => true },
	...{ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: console.error, fatal: console.error }
};

/** Every change that Stryker makes to some files: the sources as they tell which places a test comes by, and as they change when a mutant is called. */
export async function instrument(paths: readonly string[]) {
	const injector = createInjector()
		.provideValue('logger', logger)
		.provideValue('getLogger', () => logger);
	const files = paths.map((path) => ({ name: resolve(path), content: readFileSync(path, 'utf8'), mutate: true }));
	const made = await createInstrumenter(injector as never).instrument(files, {
		plugins: null,
		excludedMutations: [],
		ignorers: []
	});
	const lines = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
	const sources = (rewrite: (content: string) => string): Sources =>
		new Map(made.files.map(({ name, content }) => [name, rewrite(content)]));
	return {
		watched: sources(watched),
		changing: sources(changing),
		mutants: numbered(
			made.mutants.map(({ id, fileName, location: { start, end }, replacement }): CodeMutant => ({
				id: Number(id),
				place: relative('.', fileName),
				line: start.line + 1,
				what: `${between(lines.get(fileName)!, start, end)} → ${flat(replacement)}`
			}))
		)
	};
}

function numbered(mutants: readonly CodeMutant[]): readonly CodeMutant[] {
	const times = new Map<string, number>();
	return [...mutants]
		.sort((one, other) => one.line - other.line)
		.map((one) => {
			const key = `${one.place} ${one.what}`;
			const time = (times.get(key) ?? 0) + 1;
			times.set(key, time);
			return time === 1 ? one : { ...one, what: `${one.what} (${time})` };
		});
}

// Stryker's own switch looks a name up and counts at each step. A number compared is ten times as fast.
const head = /function stryNS_9fa48\(\) \{[^]*?\nfunction stryMutAct_9fa48[^]*?\n\}\n/;
const numbers = (list: string): string => list.replaceAll('"', '');
function watched(content: string): string {
	return `const mutantSeen = globalThis.mutantSeen;${content
		.replace(head, '')
		.replace(/stryMutAct_9fa48\("\d+"\)/g, 'false')
		.replace(/stryCov_9fa48\(([^)]*)\)/g, (_, list) => `mutantSeen(${numbers(list)})`)}`;
}
function changing(content: string): string {
	return `const mutantCalled = globalThis.mutantCalled;${content
		.replace(head, '')
		.replace(/stryMutAct_9fa48\("(\d+)"\)/g, '(mutantCalled === $1)')
		.replace(/stryCov_9fa48\(([^)]*)\)/g, '0')}`;
}

interface Place {
	readonly line: number;
	readonly column: number;
}

function between(lines: readonly string[], start: Place, end: Place): string {
	const text = lines.slice(start.line, end.line + 1);
	text[text.length - 1] = text.at(-1)!.slice(0, end.column);
	text[0] = text[0]!.slice(start.column);
	return flat(text.join('\n'));
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
