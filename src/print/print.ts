import type { Document } from '#core/documents/blocks.ts';
import * as svgMeasure from 'pdfmake/js/SVGMeasure.js';
import * as layouts from 'pdfmake/js/tableLayouts.js';
import { attach, type Attached } from './attached.ts';
import { plain } from './drawable.ts';
import { exported } from './exported.ts';
import { File } from './file.ts';
import { fingerprint } from './fingerprint.ts';
import { loadFaces, type Faces } from './fonts/load.ts';
import { layOut } from './lay-out.ts';
import { Press } from './press.ts';
import { Layout } from './setting.ts';
import { stamped } from './stamp.ts';
import { looks, type LookId, type Paper } from './styles.ts';

const SVGMeasure = exported(svgMeasure);

export interface Wish {
	readonly paper: Paper;
	/** As it is given to read, with room for remarks and numbered lines, or in large type. */
	readonly look?: LookId;
	/** A file to carry inside. As long as nothing is said, nothing is carried. */
	readonly attached?: Attached | undefined;
}

/** A document as tagged PDF: the same document and wish give the same bytes, in Node and in the browser. A failed print may be tried again. */
export async function print(document: Document, { paper, look = 'plain', attached }: Wish): Promise<Uint8Array> {
	try {
		const file = pdf(document, paper, look, await loadFaces());
		if (attached) attach(file as never, attached);
		return stamped(await written(file), fingerprint(document));
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`The document "${document.title}" could not be printed: ${reason}`, { cause });
	}
}

/** What pdfmake's own printer does, without a look at addresses and files. */
function pdf(document: Document, paper: Paper, id: LookId, faces: Faces): File {
	const look = looks[id];
	const { content, header, footer, pageSize, pageMargins, root, discussed } = layOut(document, paper, look);
	const file = new File(plain(document.title), document.language, faces, look.scale);
	file._id = new String(fingerprint(document));
	const builder = new Layout(pageSize, pageMargins, new SVGMeasure());
	builder.registerTableLayouts(layouts.tableLayouts);
	const pages = builder.layoutDocument(content, file, {}, {}, undefined, header, footer);
	new Press(file, look, discussed).renderPages(pages);
	file.structure(root);
	return file;
}

function written(file: File): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		file.on('error', reject);
		file.on('end', () => {
			const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
			chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
			resolve(bytes);
		});
		file.end();
	});
}
