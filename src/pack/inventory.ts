import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A package that ends up in the app. */
export interface Package {
	/** Where it is installed, from the top of the project. */
	readonly folder: string;
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	readonly texts: readonly string[];
	/** Of the archive it was installed from, as the lock file says it. */
	readonly integrity?: string | undefined;
}

const { name, version, license } = read('package.json') as Record<'name' | 'version' | 'license', string>;
const { packages: locked } = read('package-lock.json') as { packages: Record<string, { integrity?: string }> };

// What the build itself adds to the code, and the faces that `npm run fonts` cut.
const helpers: [RegExp, string[]][] = [
	[/^\0vite\//, ['vite']],
	[/^\0rolldown\//, ['rolldown']],
	// Two that bring others within their own files.
	[/vite-plugin-node-polyfills\/shims\/buffer/, ['vite-plugin-node-polyfills', 'buffer', 'ieee754', 'base64-js']],
	[/node_modules\/docx\//, ['docx', 'fflate', 'nanoid']],
	[
		/src\/print\/fonts\/load\.ts$/,
		['noto-sans', 'source-sans-3', 'source-serif-4'].map((it) => `@expo-google-fonts/${it}`)
	]
];

/** The package or packages that a module of a build comes from; none for a module of our own. */
export function packageOf(module: string): Package[] {
	for (const [pattern, names] of helpers) if (pattern.test(module)) return names.flatMap(within);
	const path = module.split(sep).join('/').replace(/^\0/, '').replace(/\?.*$/, '');
	const folder = path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
	return folder ? [describe(folder)] : [];
}

/** A package that lies at the top of node_modules. */
export function within(name: string): Package[] {
	return [describe(`node_modules/${name}`)];
}

/** What is inside, as a machine reads it: CycloneDX 1.6, without a time and so the same each time. */
export function sbom(packages: readonly Package[]): string {
	const component = (one: Package) => ({
		type: 'library',
		'bom-ref': purl(one),
		...named(one.name),
		version: one.version,
		...(one.integrity ? { hashes: [hash(one.integrity)] } : {}),
		licenses: [licenceOf(one.licence)],
		purl: purl(one)
	});
	const app = {
		type: 'application',
		'bom-ref': purl({ name, version }),
		name,
		version,
		licenses: [licenceOf(license)]
	};
	const refs = packages.map(purl);
	return `${JSON.stringify(
		{
			bomFormat: 'CycloneDX',
			specVersion: '1.6',
			version: 1,
			metadata: { component: app },
			components: packages.map(component),
			dependencies: [{ ref: app['bom-ref'], dependsOn: refs }]
		},
		undefined,
		'\t'
	)}\n`;
}

/** What is inside, as a person reads it: every package with its licence, and each text once. */
export function licences(packages: readonly Package[]): string {
	const own = { name, version, licence: license, texts: [readFileSync('LICENSE', 'utf8').trim()] };
	const byText = new Map<string, string[]>();
	for (const { name, version, licence, texts } of [own, ...packages])
		for (const text of texts.length ? texts : [`Licence: ${licence}`])
			byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
	return [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'='.repeat(72)}\n\n`);
}

function describe(path: string): Package {
	const folder = relative('.', path).split(sep).join('/');
	const { name, version, license } = read(join(folder, 'package.json')) as Record<'name' | 'version', string> & {
		license?: string | { type: string };
	};
	const licence = typeof license === 'object' ? license.type : license;
	if (!licence)
		throw new Error(`${folder} names no licence. What is packed into the app has to say under which it comes.`);
	const texts = readdirSync(folder)
		.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
		.sort()
		// Vite lists there what it is itself built of, and none of that is in the app.
		.map((file) => readFileSync(join(folder, file), 'utf8').split('# Licenses of bundled dependencies')[0]!)
		.map((text) => text.replaceAll('\r\n', '\n').trim());
	return { folder, name, version, licence, texts, integrity: locked[folder]?.integrity };
}

function purl({ name, version }: Pick<Package, 'name' | 'version'>): string {
	return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function named(whole: string): { group?: string; name: string } {
	const [group, name] = whole.split('/');
	return name ? { group: group!, name } : { name: whole };
}

function licenceOf(licence: string): object {
	return / (AND|OR|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } };
}

function hash(integrity: string): object {
	const [kind, digest] = integrity.split('-');
	return { alg: kind!.replace(/^sha/, 'SHA-'), content: Buffer.from(digest!, 'base64').toString('hex') };
}

function read(path: string): unknown {
	return JSON.parse(readFileSync(path, 'utf8'));
}
