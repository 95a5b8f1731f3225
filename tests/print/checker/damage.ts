import {
	PDFArray,
	PDFDict,
	PDFName,
	PDFRef,
	PDFString,
	PDFWriter,
	type PDFContext,
	type PDFObject
} from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { bytesIn, dictIn, listIn, nameIn, open, raw, treeIn, type Pdf } from './open.ts';
import { everyPart, structureOf, type Part } from './structure.ts';

/** What is written into a file: text stands for a name. */
type Plain = null | string | number | boolean | PDFObject | readonly Plain[] | { readonly [key: string]: Plain };

/** What is done to a right file, and what the checker has to say of it then, and nothing else. */
export type Broken = [name: string, damage: (patient: Patient) => void, ...faults: string[]];

/** A file opened to be damaged: whatever is done to it, it stays a file that can be read. */
export class Patient {
	private constructor(private readonly pdf: Pdf) {}

	static async damaged(bytes: Uint8Array, damage: (patient: Patient) => void): Promise<Uint8Array> {
		const patient = new Patient(await open(bytes));
		damage(patient);
		return PDFWriter.forContext(patient.context, Infinity).serializeToBuffer();
	}

	get context(): PDFContext {
		return this.pdf.context;
	}

	get catalog(): PDFDict {
		return this.pdf.catalog;
	}

	get document(): Part {
		return structureOf(this.pdf)!.parts[0]!;
	}

	page(number: number): PDFDict {
		return this.pdf.pages[number - 1]!.dict;
	}

	/** The first part of a kind, or one further on. */
	part(role: string, nth = 0): Part {
		const found = everyPart(this.document).filter((part) => part.role === role)[nth];
		if (!found) throw new Error(`The file to be damaged has no ${role} ${nth + 1}.`);
		return found;
	}

	set(dict: PDFDict, key: string, value: Plain): void {
		dict.set(PDFName.of(key), this.context.obj(value as string));
	}

	/** A text, where `set` would write a name. */
	say(dict: PDFDict, key: string, text: string): void {
		dict.set(PDFName.of(key), PDFString.of(text));
	}

	drop(dict: PDFDict, key: string): void {
		if (!dict.delete(PDFName.of(key))) throw new Error(`There is no ${key} to be taken away.`);
	}

	/** What a part holds, as it stands in the file. */
	held(part: Part): PDFArray {
		return part.dict.lookup(PDFName.of('K'), PDFArray);
	}

	/** Where a part of the document stands among its parts. */
	placeOf(part: Part): number {
		return this.held(this.document).indexOf(part.ref)!;
	}

	bookmark(): PDFDict {
		return dictIn(dictIn(this.catalog, 'Outlines')!, 'First')!;
	}

	/** The first place that a link leads to by name. */
	destination(): PDFArray {
		const [[, place]] = treeIn(dictIn(dictIn(this.catalog, 'Names')!, 'Dests')!, 'Names') as [[PDFObject, PDFObject]];
		return this.context.lookup(place, PDFArray);
	}

	link(nth = 0): PDFDict {
		return this.context.lookup(listIn(this.page(1), 'Annots')[nth], PDFDict);
	}

	/** The face of tables and notes, which the contents do without. */
	font(): PDFDict {
		const fonts = dictIn(dictIn(this.page(2), 'Resources')!, 'Font')!;
		const all = fonts.keys().map((key) => fonts.lookup(key, PDFDict));
		return all.find((one) => nameIn(one, 'BaseFont')!.endsWith('Sans3-Regular'))!;
	}

	face(): PDFDict {
		return this.context.lookup(listIn(this.font(), 'DescendantFonts')[0], PDFDict);
	}

	/** Which part each mark of a page belongs to. */
	listOfPage(page: number): PDFArray {
		const key = String(raw(this.page(page), 'StructParents'));
		const lists = treeIn(dictIn(dictIn(this.catalog, 'StructTreeRoot')!, 'ParentTree')!, 'Nums');
		return this.context.lookup(lists.find(([one]) => String(one) === key)![1], PDFArray);
	}

	/** Writes a stream anew. */
	rewrite(dict: PDFDict, key: string, change: (text: string) => string): void {
		const before = Buffer.from(bytesIn(dict, key)!).toString('latin1');
		const after = change(before);
		if (after === before) throw new Error(`Nothing in ${key} was changed.`);
		const stream = this.context.stream(zlibSync(Buffer.from(after, 'latin1')), { Filter: 'FlateDecode' });
		this.context.assign(raw(dict, key) as PDFRef, stream);
	}
}

export function swap(list: PDFArray, one: number, other: number): void {
	const [first, second] = [list.get(one), list.get(other)];
	list.set(one, second);
	list.set(other, first);
}
