import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}

const manifest: Record<string, Chunk> = JSON.parse(
	readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
);

/** KiB of gzipped JavaScript that the browser runs before the first question: what index.html loads, and the pages on the way. */
export function firstLoad(): number {
	const page = readFileSync('build/index.html', 'utf8');
	const entries = [...page.matchAll(/_app\/immutable\/[^"]+\.js/g)].map(([file]) => file);
	const nodes = [0, ...nodesOf('/'), ...nodesOf('/questions/[page]')].map(
		(node) => manifest[`.svelte-kit/generated/client-optimized/nodes/${node}.js`]!
	);
	const byFile = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]));
	return packed([...entries.map((file) => byFile.get(file) ?? { file }), ...nodes]);
}

/** KiB of gzipped JavaScript in a folder. */
export function scriptsIn(folder: string): number {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
	return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0) / 1024;
}

/** KiB of gzipped JavaScript of what makes PDFs, with all it needs but the fonts. */
export function printEngine(): number {
	return packed([manifest['src/print/print.ts']!]);
}

function packed(chunks: readonly Chunk[]): number {
	const files = new Set<string>();
	const add = ({ file, imports = [] }: Chunk): void => {
		if (files.has(file)) return;
		files.add(file);
		for (const one of imports) add(manifest[one]!);
	};
	chunks.forEach(add);
	return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`build/${file}`)).length, 0) / 1024;
}

/** The nodes of a route, as SvelteKit numbered them; a layout's is written in the same list. */
function nodesOf(route: string): number[] {
	const app = readFileSync('.svelte-kit/generated/client-optimized/app.js', 'utf8');
	const dictionary: Record<string, unknown[]> = JSON.parse(app.match(/dictionary = (\{[^]*?\});/)![1]!);
	if (!dictionary[route])
		throw new Error(`There is no route ${route}: name the page of the first question in sizes.ts.`);
	return dictionary[route].flat().filter((node) => typeof node === 'number');
}
