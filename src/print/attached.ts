/** A file that goes inside a PDF. */
export interface Attached {
	readonly name: string;
	readonly bytes: Uint8Array;
}

interface Part {
	compress: boolean;
	end(content?: Uint8Array): void;
}

/** What pdfkit has and its types do not say. */
interface Open {
	readonly _root: { readonly data: Record<string, unknown> };
	ref(data: object): Part;
	addNamedEmbeddedFile(name: string, file: Part): void;
}

/**
 * Puts a file inside a PDF, as what the PDF was made from. What pdfkit’s own `file` would write down beside it is left out:
 * no hour, no checksum. It is not compressed, so that whoever looks can see what is in there.
 */
export function attach(pdf: PDFKit.PDFDocument, { name, bytes }: Attached): void {
	const file = pdf as unknown as Open;
	const content = file.ref({ Type: 'EmbeddedFile', Params: { Size: bytes.length } });
	content.compress = false;
	content.end(Buffer.from(bytes));
	const entry = file.ref({
		Type: 'Filespec',
		AFRelationship: 'Source',
		F: new String(name),
		UF: new String(name),
		EF: { F: content, UF: content }
	});
	entry.end();
	file.addNamedEmbeddedFile(name, entry);
	file._root.data.AF = [entry];
}
