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
import { bytesIn, dictIn, listIn, nameIn, open, raw, type Pdf } from './open.ts';
import { everyPart, structureOf, type Part } from './structure.ts';

/** What is written into a file: text stands for a name. */
type Plain = null | string | number | boolean | PDFObject | readonly Plain[] | { readonly [key: string]: Plain };

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

	/** The list of parts for a page, or for a link. */
	listed(key: number): { list: PDFArray; at: number } {
		const list = dictIn(dictIn(this.catalog, 'StructTreeRoot')!, 'ParentTree')!.lookup(PDFName.of('Nums'), PDFArray);
		const at = list.asArray().findIndex((one, index) => index % 2 === 0 && String(one) === String(key));
		return { list, at: at + 1 };
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
