import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import * as inProcess from './vitest-in-process.ts';

const required = createRequire(import.meta.url);
const require = (name: string): unknown => (name === 'vitest' ? inProcess : required(name));

interface Started {
	readonly files: Readonly<Record<string, () => void>>;
	rows(): typeof import('./rows.ts');
}

/** A script of bundle.ts, each time started anew with all that it imports. */
export function starter(script: string): () => Started {
	const compiled = new Script(`(function (require, module) {${script}\n})`);
	return () => {
		const module = {} as { exports: Started };
		inProcess.startAnew();
		compiled.runInThisContext()(require, module);
		return module.exports;
	};
}

/** The name of the first test of a file that fails, or `undefined` when all pass. */
export async function firstFailure(start: () => Started, file: string): Promise<string | undefined> {
	try {
		start().files[file]!();
	} catch (error) {
		return `cannot even list its tests: ${error}`;
	}
	for (const { name, work } of inProcess.listed)
		try {
			await work();
		} catch {
			return name;
		}
	return undefined;
}
