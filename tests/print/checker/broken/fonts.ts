import { PDFArray, PDFName } from '@cantoo/pdf-lib';
import { type Broken } from '../damage.ts';
import { dictIn } from '../open.ts';

/** Letters that cannot be read back. */
export const brokenFonts: Broken[] = [
	['a font without characters', (p) => p.drop(p.font(), 'ToUnicode'), 'Font DecreeSans3-Regular: has no ToUnicode.'],
	[
		'a character that is none',
		(p) => p.rewrite(p.font(), 'ToUnicode', (s) => s.replace(/\[<0000> <....>/, '[<0000> <0000>')),
		'Font DecreeSans3-Regular, glyph 1: stands for a character that is none.'
	],
	[
		'a mark of byte order for a character',
		(p) => p.rewrite(p.font(), 'ToUnicode', (s) => s.replace(/\[<0000> <....>/, '[<0000> <feff>')),
		'Font DecreeSans3-Regular, glyph 1: stands for a character that is none.'
	],
	[
		'a glyph without a character',
		(p) => p.rewrite(p.font(), 'ToUnicode', (s) => s.replace(/\[<0000> <....>/, '[<0000> <>')),
		'Font DecreeSans3-Regular, glyph 1: stands for no character in ToUnicode.'
	],
	[
		'a font that is not embedded',
		(p) => p.drop(dictIn(p.face(), 'FontDescriptor')!, 'FontFile2'),
		'Font DecreeSans3-Regular: is not embedded.'
	],
	[
		'widths of another font',
		(p) => (p.face().lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray) as PDFArray).set(1, p.context.obj(1)),
		'Font DecreeSans3-Regular, glyph 1: is 1 wide in the file, and 534 in its programme.'
	],
	[
		'a glyph that is none',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/\[<0.../, '[<0000')),
		'Font DecreeSerif4-Regular, glyph 0: is drawn, and it is .notdef.'
	]
];
