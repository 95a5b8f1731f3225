import { build, type Plugin } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Sources } from './instrument.ts';

/** They try thousands of parties or write whole documents, each for seconds: too slow to be asked thousands of times. What only these notice counts as passed. */
const slow = [
	'content/every-answer.test.ts',
	'core/agenda.test.ts',
	'core/alternatives.test.ts',
	'core/differences.test.ts',
	'core/documents/charts.test.ts',
	'core/documents/filling.test.ts',
	'core/documents/guide/any-guide.test.ts',
	'core/documents/guide/guide.test.ts',
	'core/documents/guide/rule-tables.test.ts',
	'core/documents/number-of-sides.test.ts',
	'core/documents/question-set.test.ts',
	'core/documents/redlined.test.ts',
	'core/documents/summary.test.ts',
	'core/donor/leaks.test.ts',
	'core/donor/ledger.test.ts',
	'core/donor/other-verdicts.test.ts',
	'core/donor/shut-out.test.ts',
	'core/donor/verdict.test.ts',
	'core/open-points.test.ts',
	'core/random-walk.test.ts',
	'core/seats.test.ts',
	'prove/explanations.test.ts',
	'prove/formulas.test.ts'
];

/** The quick tests, which have to notice a change, by their path. */
export const testFiles: readonly string[] = readdirSync('tests', { recursive: true, encoding: 'utf8' })
	.filter((file) => /^(content|cases|core|prove)\/.+\.test\.ts$/.test(file) && !slow.includes(file))
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
