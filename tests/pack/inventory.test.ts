import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { licences, packageOf, sbom } from '#pack/inventory.ts';

const [zod] = packageOf(resolve('node_modules/zod/v4/index.js'));

test('a module of a package is put down to it, in whatever way the build names it', () => {
	for (const module of ['node_modules/zod/v4/core.js', '\0node_modules/zod/index.js?commonjs-proxy'])
		expect(packageOf(module)).toEqual([zod]);
});

test('a package with a scope, and one within another, are themselves', () => {
	const names = (module: string) => packageOf(module).map(({ name }) => name);
	expect(names('node_modules/@noble/hashes/sha2.js')).toEqual(['@noble/hashes']);
	expect(names('node_modules/pdfkit/node_modules/@noble/hashes/sha2.js')).toEqual(['@noble/hashes']);
});

test('a module of our own comes from no package', () => expect(packageOf('src/core/plan.ts')).toEqual([]));

test('the faces that print are put down to the families they were cut from', () =>
	expect(packageOf('src/print/fonts/load.ts').map(({ name }) => name)).toEqual([
		'@expo-google-fonts/noto-sans',
		'@expo-google-fonts/source-sans-3',
		'@expo-google-fonts/source-serif-4'
	]));

test('what is bundled inside docx and the stand-in for buffers is named too', () => {
	const names = [
		'node_modules/docx/dist/index.mjs',
		'node_modules/vite-plugin-node-polyfills/shims/buffer/dist/index.js'
	]
		.flatMap(packageOf)
		.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(['docx', 'nanoid', 'fflate', 'buffer', 'ieee754', 'base64-js']));
});

test('the list says of each package its version, its licence and the hash it was installed by', () => {
	const { components, ...head } = JSON.parse(sbom([zod!]));
	expect(head).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
	expect(components).toEqual([
		{
			type: 'library',
			'bom-ref': `pkg:npm/zod@${zod!.version}`,
			name: 'zod',
			version: zod!.version,
			hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
			licenses: [{ license: { id: 'MIT' } }],
			purl: `pkg:npm/zod@${zod!.version}`
		}
	]);
});

test('each text of a licence stands once, below all that it holds for', () => {
	const text = licences([zod!, { ...zod!, name: 'another' }]);
	expect(text).toContain(`zod ${zod!.version}\nanother ${zod!.version}\n\nMIT License`);
	expect(text.split(zod!.texts[0]!)).toHaveLength(2);
});
