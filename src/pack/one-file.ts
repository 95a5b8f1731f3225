import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { portable as words } from '#content/languages/en/portable.ts';
import { licencesFile } from './plugin.ts';
import { unpack, type Packed } from './unpack.ts';

/** Packs the page of an inline build, in its folder, into one that refers to nothing outside itself. */
export function packInto(folder: string): void {
	const [page, icon, licences] = ['index.html', 'icon.svg', licencesFile].map((name) =>
		readFileSync(join(folder, name), 'utf8')
	) as [string, string, string];
	writeFileSync(join(folder, 'index.html'), packed(page, icon, licences));
	rmSync(join(folder, 'icon.svg'));
}

/** One page of the page that SvelteKit made, of its icon and of the licences of what is inside. */
export function packed(page: string, icon: string, licences: string): string {
	const style = part(page, /<style>([^]*?)<\/style>/);
	const script = part(page, /<script>([^]*?)<\/script>/);
	const start = `(${unpack})(${JSON.stringify(words.failed)})`;
	// The styles and the announcement of SvelteKit for screen readers come with its page; their hashes are in it.
	const attributes = part(page, /style-src-attr ([^;"]*)/);
	const policy = [
		"default-src 'none'",
		`script-src ${hash(start)} ${hash(script)}`,
		`style-src ${hash(style)}`,
		`style-src-attr ${attributes}`,
		'font-src data:',
		'img-src data:',
		"connect-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"object-src 'none'"
	].join('; ');
	const whole: Packed = [style, script];
	const bytes = zlibSync(new TextEncoder().encode(JSON.stringify(whole)), { level: 9 });
	return page
		.replace(/(http-equiv="content-security-policy" content=")[^"]*/, (_, head) => head + policy)
		.replace(/href="[^"]*icon\.svg"/, `href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}"`)
		.replace(/\s*<style>[^]*?<\/style>/, '')
		.replace(/<script>[^]*?<\/script>\s*/, '')
		.replace('</body>', () => `${data(bytes)}\n\t\t<script>${start}</script>\n\t</body>`)
		.concat(`<!--\n${licences.replaceAll('-->', '->')}-->\n`);
}

function data(bytes: Uint8Array): string {
	return `<script type="application/octet-stream" id="packed">${Buffer.from(bytes).toString('base64')}</script>`;
}

function hash(content: string): string {
	return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function part(page: string, pattern: RegExp): string {
	const found = page.match(pattern)?.[1];
	if (found === undefined)
		throw new Error(`The built page has nothing like ${pattern}: see what SvelteKit makes of it.`);
	return found;
}
