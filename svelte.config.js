import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

// `npm run portable` sets it: one file that runs without a server, in a folder of its own and built apart.
const portable = process.env.PORTABLE === '1';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: portable ? inOneFile() : servedFromAnyFolder(adapter()),
		outDir: portable ? '.svelte-kit/portable' : '.svelte-kit',
		// The same source, the same bytes.
		version: { name: hashOfSource() },
		// Registered late, by src/keep/own-copy.ts.
		serviceWorker: { register: false },
		// The address after # never reaches a server.
		router: { type: 'hash' },
		paths: { relative: true },
		output: { bundleStrategy: portable ? 'inline' : 'split' },
		// Nothing leaves the device: the browser itself refuses every other origin.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute allowed: SvelteKit's own, which hides its announcement for screen readers from view.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'font-src': ['self'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};

/**
 * With the hash router SvelteKit leaves absolute addresses in index.html whatever `paths.relative` says.
 * They are made relative here, and the hash of the one inline script is taken anew.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
function servedFromAnyFolder(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const page = readFileSync('build/index.html', 'utf8');
			const relative = page
				.replaceAll('"/_app/', '"./_app/')
				.replace('"/icon.svg"', '"./icon.svg"')
				.replace('</head>', `${firstPages()}</head>`);
			writeFileSync('build/index.html', relative.replace(hashOfScript(page), hashOfScript(relative)));
		}
	};
}

/** The start and the questions are named in the page, so that nobody waits for the app to run before they are asked for. */
function firstPages() {
	const manifest = JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'));
	return Object.keys(manifest)
		.filter((node) => /\/nodes\/\d+\.js$/.test(node))
		.filter((node) => /routes\/(questions\/\[page\]\/)?\+page\.svelte"/.test(readFileSync(node, 'utf8')))
		.map((node) => `\t<link href="./${manifest[node].file}" rel="modulepreload">\n\t`)
		.join('');
}

/**
 * The page alone; src/pack makes one file of it.
 *
 * @returns {import('@sveltejs/kit').Adapter}
 */
function inOneFile() {
	return {
		name: 'in-one-file',
		adapt(builder) {
			builder.rimraf('portable');
			builder.writePrerendered('portable');
			for (const name of ['icon.svg', 'licences.txt', 'sbom.json'])
				builder.copy(join(builder.getClientDirectory(), name), join('portable', name));
		}
	};
}

/** What the app is made of, in one figure. */
function hashOfSource() {
	const all = ['src', 'static']
		.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
	const hash = createHash('sha256');
	for (const path of [...all, 'package-lock.json', 'svelte.config.js', 'vite.config.ts'].sort())
		hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
	return hash.digest('hex').slice(0, 16);
}

/** @param {string} page */
function hashOfScript(page) {
	const script = page.match(/<script>([^]*?)<\/script>/)?.[1] ?? '';
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
