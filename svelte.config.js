import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: servedFromAnyFolder(adapter()),
		// The address after # never reaches a server.
		router: { type: 'hash' },
		paths: { relative: true },
		output: { bundleStrategy: 'split' },
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

/** @param {string} page */
function hashOfScript(page) {
	const script = page.match(/<script>([^]*?)<\/script>/)?.[1] ?? '';
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
