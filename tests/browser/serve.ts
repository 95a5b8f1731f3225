import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml'
};

/**
 * Serves the built app from a folder on a server of its own. `change` may give another content for a file, by its path in the build,
 * or have it missing (undefined); it is asked each time, so that a test can hold a new release.
 */
export async function serve(folder: string, change: (path: string, content: Buffer) => Buffer | string | undefined) {
	const server = createServer(({ url }, response) => {
		const path = new URL(url!, 'http://localhost').pathname;
		const name = path.slice(`${folder}/`.length) || 'index.html';
		const content = path.startsWith(`${folder}/`) ? contentOf(name) : undefined;
		const given = content && change(name, content);
		response.writeHead(given === undefined ? 404 : 200, {
			'content-type': types[extname(name)] ?? 'application/octet-stream',
			'cache-control': 'no-cache'
		});
		response.end(given);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${port}${folder}/`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function contentOf(name: string): Buffer | undefined {
	try {
		return readFileSync(`build/${name}`);
	} catch {
		return undefined;
	}
}
