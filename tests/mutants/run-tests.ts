import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import * as inProcess from './vitest-in-process.ts';

const required = createRequire(import.meta.url);
const require = (name: string): unknown => (name === 'vitest' ? inProcess : required(name));

/** Runs the tests of a file from a script of bundle.ts, with all they import started anew, up to the first that fails: its name, or `undefined` when all pass. */
export function runner(script: string): (file: string) => Promise<string | undefined> {
	const compiled = new Script(`(function (require, module) {${script}\n})`);
	return async (file) => {
		const { listed } = inProcess;
		listed.length = 0;
		try {
			const module: { exports: Record<string, () => void> } = { exports: {} };
			compiled.runInThisContext()(require, module);
			module.exports[file]!();
		} catch (error) {
			return `${file} cannot even list its tests: ${error}`;
		}
		for (const { name, work } of listed)
			try {
				await work();
			} catch {
				return name;
			}
		return undefined;
	};
}
