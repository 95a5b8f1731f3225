import { build, type Plugin } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Sources } from './instrument.ts';

/** A thousand parties for each of three seats: more than a minute, and they notice nothing that the others let pass. */
const leftOut = ['core/seats.test.ts'];

/** The tests that have to notice a change, by their path. */
export const testFiles: readonly string[] = readdirSync('tests', { recursive: true, encoding: 'utf8' })
	.filter((file) => /^(content|cases|core|prove)\/.+\.test\.ts$/.test(file) && !leftOut.includes(file))
	.map((file) => `tests/${file}`);

/** All tests with all they import as one script: run anew, it starts everything anew. It gives for a path the function that lists its tests, and what the rows of rules say. */
export async function bundle(instead: Sources): Promise<string> {
	const entry = testFiles.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`);
	const { outputFiles } = await build({
		stdin: {
			contents: `module.exports = { files: {${entry.join(',\n')}}, rows: () => require('./tests/mutants/rows.ts') };`,
			resolveDir: process.cwd()
		},
		bundle: true,
		write: false,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		packages: 'external',
		logLevel: 'error',
		plugins: [reading(instead)]
	});
	return outputFiles[0]!.text;
}

/** Reads what stands instead of a source. A rule that is to read otherwise does so before anybody has read it. */
const reading = (instead: Sources): Plugin => ({
	name: 'changed sources',
	setup(build) {
		build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
			contents: [
				(instead.get(path) ?? readFileSync(path, 'utf8')).replaceAll(
					'import.meta.url',
					JSON.stringify(pathToFileURL(path).href)
				),
				...(path.endsWith('/content/rules/index.ts')
					? ['Object.assign(rules.find(({ id }) => id === globalThis.changedRule?.id) ?? {}, globalThis.changedRule);']
					: [])
			].join('\n'),
			loader: 'ts'
		}));
	}
});
