import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { nodePolyfills } from 'vite-plugin-node-polyfills';
import { defineConfig } from 'vitest/config';
import { packing } from './src/pack/plugin.ts';

const testing = Boolean(process.env.VITEST);
const portable = process.env.PORTABLE === '1';
const standIn = (name: string) => fileURLToPath(new URL(`src/print/stand-ins/${name}.ts`, import.meta.url));

/** What stands in for Node in a browser, wherever pdfmake is to run in one. */
export const nodeInBrowsers = () =>
	nodePolyfills({
		include: ['buffer', 'events', 'fs', 'process', 'stream'],
		globals: { Buffer: true, global: true, process: true }
	});
export const inBrowsers = {
	resolve: {
		alias: { zlib: standIn('zlib'), 'png-js': standIn('never'), 'brotli/decompress.js': standIn('never') }
	},
	define: { __dirname: '"/"' }
};

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const firstNeeded = [
	'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
	'.svelte-kit/generated/client-optimized/app.js',
	'src/routes/+layout.svelte',
	'src/routes/+page.svelte',
	'src/routes/questions/[page]/+page.svelte',
	'src/routes/questions/[page]/+page.ts'
].map(inProject);
type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** All that the first question needs comes in one piece: on a slow line every further file waits for its turn. */
function firstPiece(): (id: string, graph: Graph) => string | undefined {
	let first: Set<string> | undefined;
	return (id, graph) => {
		if (!graph.getModuleInfo(firstNeeded[0]!)) return undefined;
		first ??= firstNeeded.reduce((found, one) => withImports(one, graph, found), new Set<string>());
		return first.has(id) ? 'first' : undefined;
	};
}
function withImports(id: string, graph: Graph, found: Set<string>): Set<string> {
	// What stands in for Node is called by nothing of it, though it is imported everywhere.
	if (found.has(id) || id.includes('node-polyfills')) return found;
	found.add(id);
	return (graph.getModuleInfo(id)?.importedIds ?? []).reduce((found, one) => withImports(one, graph, found), found);
}

export default defineConfig({
	plugins: [
		sveltekit(),
		// pdfmake is written for Node. In the browser it gets stand-ins for what it touches; tests run in Node and get the real thing.
		!testing && nodeInBrowsers(),
		packing(portable)
	],
	...(testing ? {} : inBrowsers),
	define: {
		...(testing ? {} : inBrowsers.define),
		'import.meta.env.PORTABLE': JSON.stringify(portable),
		// In one script a module has no address; whatever would be relative to it is within the file.
		...(portable ? { 'import.meta.url': '"about:blank"' } : {})
	},
	// Found by vite dev only when the first file is made, they would reload the page under the reader.
	optimizeDeps: {
		include: [
			...['LayoutBuilder', 'PDFDocument', 'Renderer', 'SVGMeasure', 'tableLayouts'].map(
				(name) => `pdfmake/js/${name}.js`
			),
			'age-encryption',
			'docx',
			'docx/shapes',
			'fflate',
			'linebreak'
		]
	},
	build: {
		// pdfmake is one large piece, fetched when the first PDF is asked for.
		chunkSizeWarningLimit: 1200,
		...(portable ? { assetsInlineLimit: Infinity } : {}),
		rolldownOptions: {
			checks: { pluginTimings: false },
			// In one file most of the code waits until it is needed: not to be compiled before.
			...(portable
				? { optimization: { pifeForModuleWrappers: false } }
				: { output: { codeSplitting: { groups: [{ name: firstPiece() }] } } })
		}
	},
	// Another port for another server: PORT=4174 npm start
	preview: { port: Number(process.env.PORT) || 4173, strictPort: true },
	test: {
		passWithNoTests: true,
		// A busy machine is no fault of the code.
		testTimeout: 60_000,
		// Vitest leaves one core to itself, of two the half.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts', 'tests/browser/**']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['tests/**/*.svelte.test.ts'],
					exclude: ['tests/browser/**']
				}
			}
		]
	}
});
