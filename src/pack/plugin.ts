import type { Plugin } from 'vite';
import { writeChecksums } from './checksums.ts';
import { licences, packageOf, sbom, within, type Package } from './inventory.ts';
import { packInto } from './one-file.ts';

export const licencesFile = 'licences.txt';
export const sbomFile = 'sbom.json';

/** Says of a build what is inside and how its bytes add up, and makes one file of it where that was asked for. */
export function packing(portable: boolean): Plugin {
	const styled = new Set<string>();
	let last = false;
	return {
		name: 'packing',
		apply: 'build',
		configResolved({ build }) {
			// SvelteKit builds twice, and the outer build is done after the inner.
			last = Boolean(build.ssr);
		},
		transform: {
			filter: { id: /\.css$/ },
			order: 'pre',
			handler(code) {
				for (const [, name] of code.matchAll(/url\(["']?((?:@[^/"')]+\/)?[\w.-]+)\/files\//g)) styled.add(name!);
			}
		},
		generateBundle(_, bundle) {
			if (last) return;
			const ids = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk'
					? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
					: []
			);
			const found = new Map<string, Package>();
			for (const one of [...ids.flatMap(packageOf), ...[...styled].flatMap(within)]) found.set(one.folder, one);
			const packages = [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
			this.emitFile({ type: 'asset', fileName: licencesFile, source: licences(packages) });
			this.emitFile({ type: 'asset', fileName: sbomFile, source: sbom(packages) });
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				if (!last) return;
				const folder = portable ? 'portable' : 'build';
				if (portable) packInto(folder);
				writeChecksums(folder);
			}
		}
	};
}
