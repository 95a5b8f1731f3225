/** The faces a document is printed with. In Node they lie beside this file; in the browser they are files of the app, or part of its one file. */
const files = {
	'serif-regular': new URL('./serif-regular.ttf', import.meta.url),
	'serif-semibold': new URL('./serif-semibold.ttf', import.meta.url),
	'sans-regular': new URL('./sans-regular.ttf', import.meta.url),
	'sans-semibold': new URL('./sans-semibold.ttf', import.meta.url),
	'rest-regular': new URL('./rest-regular.ttf', import.meta.url),
	'rest-semibold': new URL('./rest-semibold.ttf', import.meta.url)
} as const;

export type Face = keyof typeof files;
export type Faces = Readonly<Record<Face, Uint8Array>>;

let loaded: Promise<Faces> | undefined;

/** Reads the fonts once; after a failure the next call tries again. */
export function loadFaces(): Promise<Faces> {
	loaded ??= readAll().catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

async function readAll(): Promise<Faces> {
	const faces = await Promise.all(Object.entries(files).map(async ([face, url]) => [face, await read(url)] as const));
	return Object.fromEntries(faces) as Faces;
}

async function read(url: URL): Promise<Uint8Array> {
	// Asked for by name at run time, so that no bundler looks for Node's files in the browser.
	const node = globalThis.process?.getBuiltinModule?.('node:fs');
	if (node) return node.promises.readFile(url);
	// In the portable file they are part of it, and nothing may be fetched.
	if (url.protocol === 'data:') return Uint8Array.from(atob(url.href.split(',')[1]!), (char) => char.charCodeAt(0));
	const response = await fetch(url);
	if (!response.ok) throw new Error(`A font could not be read (${response.status}).`);
	return new Uint8Array(await response.arrayBuffer());
}
