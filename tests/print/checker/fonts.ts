import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { create, type Font as Programme } from 'fontkit';
import { bytesIn, dictIn, listIn, nameIn } from './open.ts';
import { operationsIn } from './operators.ts';

/** A face as a file uses it. */
export interface Font {
	readonly dict: PDFDict;
	readonly name: string;
	/** What each glyph stands for. */
	readonly says: ReadonlyMap<number, string>;
	/** How wide each glyph is, in thousandths of its size. */
	readonly widths: ReadonlyMap<number, number>;
	readonly programme: Programme | undefined;
	/** Glyphs that are drawn somewhere. */
	readonly used: Set<number>;
}

/** Reads the one kind of font that we write: composite, by number of glyph. */
export function fontFrom(dict: PDFDict): Font {
	// Without the letters that tell one subset from another.
	const name = (nameIn(dict, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, '');
	if (nameIn(dict, 'Subtype') !== 'Type0' || nameIn(dict, 'Encoding') !== 'Identity-H')
		throw new Error(`The checker cannot read the font ${name}.`);
	const face = dict.context.lookup(listIn(dict, 'DescendantFonts')[0], PDFDict);
	if (nameIn(face, 'Subtype') !== 'CIDFontType2' || nameIn(face, 'CIDToGIDMap') !== 'Identity')
		throw new Error(`The checker cannot read the face of ${name}.`);
	const descriptor = dictIn(face, 'FontDescriptor');
	const programme = descriptor && bytesIn(descriptor, 'FontFile2');
	return {
		dict,
		name,
		says: charactersOf(dict),
		widths: widthsOf(face),
		programme: programme && (create(programme as Buffer) as Programme),
		used: new Set()
	};
}

export function faultsOfFont({ dict, name, says, widths, programme, used }: Font): string[] {
	const of = (glyph: number, fault: string) => `Font ${name}, glyph ${glyph}: ${fault}.`;
	if (!programme) return [`Font ${name}: is not embedded.`];
	if (!dict.has(PDFName.of('ToUnicode'))) return [`Font ${name}: has no ToUnicode.`];
	return [...used].flatMap((glyph) => {
		const text = says.get(glyph);
		if (glyph === 0) return [of(glyph, 'is drawn, and it is .notdef')];
		if (glyph >= programme.numGlyphs) return [of(glyph, 'is drawn, and the embedded programme lacks it')];
		const width = (programme.getGlyph(glyph).advanceWidth * 1000) / programme.unitsPerEm;
		return [
			...(text ? [] : [of(glyph, 'stands for no character in ToUnicode')]),
			...(text && /[\0\ufeff\ufffe\uffff]/.test(text) ? [of(glyph, 'stands for a character that is none')] : []),
			...(Math.abs(width - (widths.get(glyph) ?? Number.NaN)) <= 1
				? []
				: [of(glyph, `is ${widths.get(glyph)} wide in the file, and ${width} in its programme`)])
		];
	});
}

function widthsOf(face: PDFDict): Map<number, number> {
	const widths = new Map<number, number>();
	const list = listIn(face, 'W');
	for (let at = 0; at < list.length; at += 2) {
		const [first, run] = [list[at], list[at + 1]];
		if (!(first instanceof PDFNumber && run instanceof PDFArray))
			throw new Error('The checker cannot read the widths of a font.');
		run.asArray().forEach((one, index) => widths.set(first.asNumber() + index, (one as PDFNumber).asNumber()));
	}
	return widths;
}

function charactersOf(dict: PDFDict): Map<number, string> {
	const says = new Map<number, string>();
	const stream = bytesIn(dict, 'ToUnicode');
	for (const { operator, operands } of stream ? operationsIn(stream, dict.context) : []) {
		if (operator === 'endbfchar') throw new Error('The checker cannot read single characters in ToUnicode.');
		if (operator !== 'endbfrange') continue;
		for (let at = 0; at < operands.length; at += 3) {
			const [first, , texts] = operands.slice(at, at + 3);
			if (!(first instanceof PDFHexString && texts instanceof PDFArray))
				throw new Error('The checker cannot read a range in ToUnicode.');
			texts.asArray().forEach((one, index) => says.set(numberOf(first) + index, characters(one as PDFHexString)));
		}
	}
	return says;
}

function numberOf(code: PDFHexString): number {
	return parseInt(code.asString(), 16);
}

function characters(code: PDFHexString): string {
	return Buffer.from(code.asBytes()).swap16().toString('utf16le');
}
