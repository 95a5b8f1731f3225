import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed } from '#pack/one-file.ts';

const page = `<!doctype html>
<html lang="en">
	<head>
		<link rel="icon" type="image/svg+xml" href="/icon.svg" />
		<meta http-equiv="content-security-policy" content="script-src 'self'; style-src-attr 'unsafe-hashes' 'sha256-x='; base-uri 'none'">
		<style>p { color: red }</style>
	</head>
	<body>
		<div id="app">
			<script>start("$& $1")</script>
		</div>
	</body>
</html>
`;
const html = packed(page, '<svg/>', 'MIT --> or <!-- so');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('what it holds comes out as it went in', () => {
	const [, data] = html.match(/id="packed">([^<]*)</)!;
	expect(JSON.parse(inflateSync(Buffer.from(data!, 'base64')).toString())).toEqual([
		'p { color: red }',
		'start("$& $1")'
	]);
});

test('the policy names the script that unpacks, the script and the style that are unpacked', () => {
	const [, policy] = html.match(/content-security-policy" content="([^"]*)"/)!;
	const [start] = html.match(/(?<=<script>)[^]*?(?=<\/script>)/)!;
	expect(policy).toContain(`script-src ${hash(start)} ${hash('start("$& $1")')};`);
	expect(policy).toContain(`style-src ${hash('p { color: red }')};`);
	expect(policy).toContain("style-src-attr 'unsafe-hashes' 'sha256-x=';");
	expect(policy).not.toContain("'self'");
});

test('the icon is in it', () => expect(html).toContain(`href="data:image/svg+xml;base64,${btoa('<svg/>')}"`));

test('the licences stand at its end and end nothing early', () =>
	expect(html.slice(html.indexOf('</html>'))).toBe('</html>\n<!--\nMIT -> or <!-- so-->\n'));

test('a page that is not what SvelteKit makes is refused', () =>
	expect(() => packed('<p>', '', '')).toThrow('see what SvelteKit makes of it'));
