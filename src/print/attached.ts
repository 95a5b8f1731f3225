/** A file that goes inside a PDF. */
export interface Attached {
	readonly name: string;
	readonly bytes: Uint8Array;
}

interface Part {
	readonly data: object;
	end(content?: Uint8Array): void;
}

/** As much of a PDF that is being written as is needed here. */
interface Open {
	readonly _root: { readonly data: object };
	ref(data: object): Part;
}

/**
 * Puts a file inside a PDF, as what the PDF was made from. What pdfkit’s own `file` would write down beside it is left out: no hour,
 * no checksum. It is not packed (an empty filter says so), so that whoever looks can see what is in there.
 */
export function attach(pdf: Open, { name, bytes }: Attached): void {
	const title = new String(name);
	const content = pdf.ref({ Type: 'EmbeddedFile', Filter: [], Params: { Size: bytes.length } });
	content.end(Buffer.from(bytes));
	const entry = pdf.ref({
		Type: 'Filespec',
		AFRelationship: 'Source',
		F: title,
		UF: title,
		EF: { F: content, UF: content }
	});
	entry.end();
	const { data: catalogue } = pdf._root as { data: { Names: Part; AF?: readonly Part[] } };
	Object.assign(catalogue.Names.data, { EmbeddedFiles: { Names: [title, entry] } });
	catalogue.AF = [entry];
}
