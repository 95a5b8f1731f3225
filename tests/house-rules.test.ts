import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The walls of the house. Each complaint names the file and the way out. */

type File = { path: string; text: string };
type Wall = { rooms: string[]; packages: RegExp; way: string };

// What may be imported from where. A room that is not named here may import any room but `routes`.
const walls: Record<string, Wall> = {
	content: {
		rooms: ['content'],
		packages: /^zod(\/|$)/,
		way: 'content is data a mediator can review: move what computes to src/core'
	},
	core: {
		rooms: ['content', 'core'],
		// Pure arithmetic: where boxes of a chart go, and which words differ.
		packages: /^(d3-hierarchy|diff)$/,
		way: 'core is pure: hand the value in as an argument, or move the code to the room that owns the library'
	},
	wizard: {
		rooms: ['content', 'core', 'wizard'],
		packages: /^(xstate|svelte|svelte\/reactivity)$/,
		way: 'printing and storage are handed to the machine as actors: have the page pass them in'
	},
	print: {
		rooms: ['content', 'core', 'print'],
		packages: /^(?!svelte|@svelte|\$|@?xstate)/,
		way: 'print also runs in Node, without pages: hand the value in as an argument'
	}
};

const impure = ['Date', 'window', 'document', 'fetch', 'localStorage', 'sessionStorage', 'indexedDB', 'navigator'];

const topLevel = [
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'svelte.config.js',
	'vite.config.ts',
	'src',
	'static',
	'tests',
	'README.md',
	'LICENSE',
	'.ci',
	'.npmrc',
	'.prettierignore',
	'node_modules',
	'build',
	'portable',
	'out',
	'.svelte-kit',
	'test-results'
];

const root = process.cwd();
const addressed = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports);
const source = [...files('src'), ...files('tests')].filter(({ path }) => /\.(ts|js|svelte)$/.test(path));

describe('the walls', () => {
	test('each room imports only what it may', () => none(source.flatMap(wallFaults)));
	test('rooms are addressed as #room/…', () => none(source.flatMap(addressFaults)));
	test('nobody imports from routes', () => none(source.flatMap(routeFaults)));
	test('only components import components', () => none(source.flatMap(componentFaults)));
	test('core and content know no clock, no chance, no browser', () => none(source.flatMap(purityFaults)));
	test('no field is remembered by the browser', () => none(source.flatMap(fieldFaults)));
	test('no file is a drawer', () => none(files('src').flatMap(nameFaults)));
	test('the top level holds only what a tool demands', () => none(readdirSync(root).flatMap(topLevelFaults)));
	test('no file names a machine or a package registry', () =>
		none(
			[...looseFiles(), ...files('.ci'), ...files('src'), ...files('static'), ...files('tests')].flatMap(placeFaults)
		));
});

describe('the walls stand: each of these is refused', () => {
	const refused: [string, (file: File) => string[], string, string][] = [
		['content takes a library', wallFaults, 'src/content/a.ts', "import x from 'pdfmake';"],
		['content looks into core', wallFaults, 'src/content/a.ts', "export * from '#core/plan.ts';"],
		['core takes zod', wallFaults, 'src/core/a.ts', "import { z } from 'zod';"],
		['core takes the rest of d3', wallFaults, 'src/core/a.ts', "import { select } from 'd3';"],
		['core looks into the wizard, for a type', wallFaults, 'src/core/a.ts', "import type { X } from '#wizard/x.ts';"],
		['core loads print late', wallFaults, 'src/core/a.ts', "const p = await import('#print/pdf.ts');"],
		['the wizard prints', wallFaults, 'src/wizard/a.ts', "import '#print/pdf.ts';"],
		['print draws with Svelte', wallFaults, 'src/print/a.ts', "import { mount } from 'svelte';"],
		['print looks into keep', wallFaults, 'src/print/a.ts', "import { x } from '#keep/x.ts';"],
		['a relative path leaves its room', addressFaults, 'src/core/a.ts', "import { x } from '../content/x.ts';"],
		['a test goes round the rooms', addressFaults, 'tests/core/a.test.ts', "import '../../src/core/plan.ts';"],
		[
			'ui takes from a page',
			routeFaults,
			'src/ui/A.svelte',
			"<script>\nimport B from '../routes/B.svelte';\n</script>"
		],
		['a module takes a component', componentFaults, 'src/wizard/a.ts', "import A from '#ui/A.svelte';"],
		['a clock', purityFaults, 'src/core/a.ts', 'export const today = () => new Date();'],
		['chance', purityFaults, 'src/core/a.ts', 'export const die = () => Math.random();'],
		['storage', purityFaults, 'src/content/a.ts', "globalThis.localStorage.getItem('x');"],
		['the page', purityFaults, 'src/core/a.ts', "document.querySelector('p');"],
		['a field', fieldFaults, 'src/ui/A.svelte', '<textarea oninput={(e) => typed(e)} {value}></textarea>'],
		['a drawer', nameFaults, 'src/core/string-utils.ts', ''],
		['a drawer for everybody', nameFaults, 'src/common/a.ts', ''],
		['a home folder', placeFaults, 'tests/a.ts', `const x = '/${'home'}/somebody/x';`],
		['a registry', placeFaults, 'package-lock.json', `"${'resolved'}": "https://${'registry'}.example/x.tgz"`]
	];
	test.each(refused)('%s', (_, faults, path, text) => expect(faults({ path, text })).toHaveLength(1));

	const allowed: [string, (file: File) => string[], string, string][] = [
		[
			'the layout of trees in core',
			wallFaults,
			'src/core/documents/charts/a.ts',
			"import { tree } from 'd3-hierarchy';"
		],
		['a comment', wallFaults, 'src/core/a.ts', "// import x from 'pdfmake'\nexport const x = 1;"],
		[
			'a word in a text',
			purityFaults,
			'src/content/a.ts',
			"export const x = { window: 'Date, document' }; // new Date()"
		],
		[
			'a name of its own',
			purityFaults,
			'src/core/a.ts',
			'export const title = (document: { title: string }) => document.title;'
		],
		['a part of something else', purityFaults, 'src/core/a.ts', 'const { document: title } = plan;'],
		['a field that says so', fieldFaults, 'src/ui/A.svelte', '<input autocomplete="off" {value} />'],
		['the post of an office manager', nameFaults, 'src/content/roles/office-manager.ts', ''],
		['a path inside a room', addressFaults, 'src/content/rules/a.ts', "import { x } from '../grammar.ts';"],
		['a component in its test', componentFaults, 'tests/ui/A.svelte.test.ts', "import A from '#ui/A.svelte';"],
		['a web address', placeFaults, 'src/content/a.ts', "'https://example.org/home/page'"]
	];
	test.each(allowed)('but not %s', (_, faults, path, text) => expect(faults({ path, text })).toEqual([]));

	test('a stray file at the top', () => expect(topLevelFaults('notes.txt')).toHaveLength(1));
});

function wallFaults(file: File): string[] {
	const wall = walls[roomOf(file.path) ?? ''];
	if (!wall) return [];
	return imports(file)
		.filter((target) => {
			const room = roomOfImport(file, target);
			return room === undefined ? !wall.packages.test(target) : !wall.rooms.includes(room);
		})
		.map((target) => `${file.path} imports ${target}. Way out: ${wall.way}.`);
}

function addressFaults(file: File): string[] {
	return imports(file)
		.filter((target) => target.startsWith('.'))
		.filter((target) => {
			const room = roomOfImport(file, target);
			return addressed.includes(`#${room}/*`) && room !== roomOf(file.path);
		})
		.map((target) => `${file.path} imports ${target}. Way out: write #${roomOfImport(file, target)}/… instead.`);
}

function routeFaults(file: File): string[] {
	if (roomOf(file.path) === 'routes' || file.path.endsWith('.svelte.test.ts')) return [];
	return imports(file)
		.filter((target) => roomOfImport(file, target) === 'routes')
		.map((target) => `${file.path} imports ${target} from a page. Way out: move what is shared to src/ui.`);
}

function componentFaults(file: File): string[] {
	// A page may have its components fetched with what it needs.
	if (/\.svelte(\.test\.ts)?$|\/\+page\.ts$/.test(file.path)) return [];
	return imports(file)
		.filter((target) => target.endsWith('.svelte'))
		.map((target) => `${file.path} imports ${target}. Way out: have a component import it and pass on what is needed.`);
}

function purityFaults(file: File): string[] {
	if (!['core', 'content'].includes(roomOf(file.path) ?? '')) return [];
	const declared = new Set<string>();
	const used = new Set<string>();
	const visit = (node: ts.Node, parent?: ts.Node) => {
		if (ts.isIdentifier(node) && parent) {
			const property = ts.isPropertyAccessExpression(parent) && parent.name === node;
			if (property) {
				const owner = parent.expression.getText();
				if (owner === 'Math' && node.text === 'random') used.add('Math.random');
				if (owner === 'globalThis' && impure.includes(node.text)) used.add(node.text);
			} else if ('propertyName' in parent && parent.propertyName === node) {
				// `{ document: title }` takes a part of something else
			} else if ('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)) {
				const member = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
				if (!member) declared.add(node.text);
			} else if (impure.includes(node.text)) used.add(node.text);
		}
		ts.forEachChild(node, (child) => visit(child, node));
	};
	visit(ts.createSourceFile(file.path, script(file), ts.ScriptTarget.Latest, true));
	return [...used]
		.filter((name) => !declared.has(name))
		.map((name) => `${file.path} uses ${name}. Way out: take it as an argument from whoever calls.`);
}

/** A browser writes what stands in a field into its notes for the next start, unless the field says that it must not. */
function fieldFaults({ path, text }: File): string[] {
	if (!path.endsWith('.svelte')) return [];
	return [...text.matchAll(/<(input|textarea|select)\b(?:=>|[^>])*>/g)]
		.filter(([tag]) => !tag.includes('autocomplete="off"'))
		.map(([, name]) => `${path} has a field (${name}) that the browser may remember. Way out: autocomplete="off".`);
}

function nameFaults({ path }: File): string[] {
	const drawer = path.match(/(?:^|\/)((?:[\w-]+-)?(?:utils?|helpers?)|common|managers?|services?)(?=[/.])/)?.[1];
	return drawer ? [`${path} is called ${drawer}. Way out: name it after the one thing it does.`] : [];
}

function topLevelFaults(name: string): string[] {
	if (topLevel.includes(name) || name.startsWith('.git') || name === '.DS_Store') return [];
	return [
		`${name} stands at the top level. Way out: move it into src, static or tests, or list it here with a reason.`
	];
}

function placeFaults({ path, text }: File): string[] {
	const machine = text.match(/(?<![\w.~:/-])\/(root|home|Users|work)\/[\w.-]+|\b[A-Z]:\\+Users\b/)?.[0];
	const registry = text.match(/\bregistry\.[a-z]|"resolved"\s*:/)?.[0];
	return [
		...(machine ? [`${path} names ${machine}. Way out: use a path relative to the project.`] : []),
		...(registry
			? [`${path} names a registry (${registry}). Way out: npm install with the .npmrc of the project.`]
			: [])
	];
}

function none(faults: string[]) {
	if (faults.length) expect.fail(`\n${faults.join('\n')}`);
}

/** `core` for src/core/plan.ts; nothing for files outside the rooms. */
function roomOf(path: string): string | undefined {
	return path.match(/^src\/([^/]+)\//)?.[1];
}

function roomOfImport(file: File, target: string): string | undefined {
	if (target.startsWith('#')) return target.match(/^#([^/]+)/)?.[1];
	if (!target.startsWith('.')) return undefined;
	return roomOf(slashes(relative(root, resolve(root, dirname(file.path), target))));
}

function imports(file: File): string[] {
	return ts.preProcessFile(script(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

function script({ path, text }: File): string {
	if (!path.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n');
}

function files(folder: string): File[] {
	return list(folder).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function list(folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => slashes(relative(root, join(entry.parentPath, entry.name))));
}

function looseFiles(): File[] {
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== '.git')
		.map(({ name }) => ({ path: name, text: readFileSync(join(root, name), 'utf8') }));
}

function slashes(path: string): string {
	return path.split(sep).join('/');
}
