import {
	decodePDFRawStream,
	PDFArray,
	PDFBool,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFParser,
	PDFRawStream,
	PDFRef,
	PDFString,
	type PDFContext,
	type PDFObject
} from '@cantoo/pdf-lib';

/** A PDF as its objects. */
export interface Pdf {
	readonly context: PDFContext;
	readonly catalog: PDFDict;
	readonly pages: readonly Leaf[];
}

export interface Leaf {
	readonly ref: PDFRef;
	readonly dict: PDFDict;
}

/** Reads a file as strictly as it can: what it cannot read is an error, never a file without faults. */
export async function open(bytes: Uint8Array): Promise<Pdf> {
	indexed(bytes);
	const context = await PDFParser.forBytesWithOptions(bytes, Infinity, true).parseDocument();
	const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
	return { context, catalog, pages: leaves(context, catalog.get(PDFName.of('Pages')) as PDFRef) };
}

/** The library finds objects by itself; a reader finds them where the file says they are. */
function indexed(bytes: Uint8Array): void {
	const text = Buffer.from(bytes).toString('latin1');
	const start = Number(text.match(/startxref\n(\d+)\n%%EOF\s*$/)?.[1] ?? Number.NaN);
	const table = text.slice(start).match(/^xref\n0 \d+\n((?:\d{10} \d{5} [nf][ \r]\n)+)/)?.[1];
	if (!table) throw new Error('The file has no index of its objects where it says it has one.');
	(table.match(/.{20}/gs) ?? []).forEach((row, number) => {
		const at = Number(row.slice(0, 10));
		if (row[17] === 'n' && !text.startsWith(`${number} ${Number(row.slice(11, 16))} obj`, at))
			throw new Error(`Object ${number} is not where the index of the file says.`);
	});
}

function leaves(context: PDFContext, ref: PDFRef): Leaf[] {
	const dict = context.lookup(ref, PDFDict);
	if (nameIn(dict, 'Type') === 'Page') return [{ ref, dict }];
	return listIn(dict, 'Kids').flatMap((kid) => leaves(context, kid as PDFRef));
}

export function raw(dict: PDFDict, key: string): PDFObject | undefined {
	return dict.get(PDFName.of(key));
}

export function nameIn(dict: PDFDict, key: string): string | undefined {
	return dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText();
}

export function numberIn(dict: PDFDict, key: string): number | undefined {
	return dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber();
}

export function isSet(dict: PDFDict, key: string): boolean {
	return dict.lookupMaybe(PDFName.of(key), PDFBool) === PDFBool.True;
}

export function textIn(dict: PDFDict, key: string): string | undefined {
	return dict.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText();
}

export function dictIn(dict: PDFDict, key: string): PDFDict | undefined {
	return dict.lookupMaybe(PDFName.of(key), PDFDict);
}

/** The entries as they stand, references and all; one by itself is a list of one. */
export function listIn(dict: PDFDict, key: string): readonly PDFObject[] {
	const found = dict.lookup(PDFName.of(key));
	if (found === undefined) return [];
	return found instanceof PDFArray ? found.asArray() : [dict.get(PDFName.of(key))!];
}

export function numbersIn(dict: PDFDict, key: string): number[] {
	return listIn(dict, key).map((one) => (one as PDFNumber).asNumber());
}

/** What a stream holds, unpacked. */
export function bytesIn(dict: PDFDict, key: string): Uint8Array | undefined {
	const found = dict.lookup(PDFName.of(key));
	if (found === undefined) return undefined;
	if (!(found instanceof PDFRawStream)) throw new Error(`${key} is no stream.`);
	return decodePDFRawStream(found).decode();
}

/** The leaves of a tree of names or of numbers, as pairs. */
export function treeIn(tree: PDFDict, key: 'Names' | 'Nums'): [PDFObject, PDFObject][] {
	const own = listIn(tree, key);
	const pairs = own.flatMap((one, index): [PDFObject, PDFObject][] =>
		index % 2 === 0 ? [[one, own[index + 1]!]] : []
	);
	const kids = listIn(tree, 'Kids').map((kid) => tree.context.lookup(kid, PDFDict));
	return [...pairs, ...kids.flatMap((kid) => treeIn(kid, key))];
}
