import { PDFArray, PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { print } from '#print/print.ts';
import { times, wholePaper } from '../papers.ts';
import { Patient } from './damage.ts';
import { faultsOf } from './faults.ts';
import { dictIn, listIn, raw } from './open.ts';

/** The checker is only worth what it finds: a right file, and the same file with one thing wrong at a time. */
let right: Uint8Array;
beforeAll(async () => {
	right = await print(wholePaper(), { paper: 'A4' });
});

test('a right file has no fault', async () => expect(await faultsOf(right)).toEqual([]));

type Damage = (patient: Patient) => void;
const broken: [name: string, Damage, ...faults: string[]][] = [
	[
		'the mark that it is tagged',
		(p) => p.set(dictIn(p.catalog, 'MarkInfo')!, 'Marked', false),
		'The file does not say that it is tagged.'
	],
	[
		'doubtful tags',
		(p) => p.set(dictIn(p.catalog, 'MarkInfo')!, 'Suspects', true),
		'The file says that its tags are not to be trusted.'
	],
	['the language', (p) => p.drop(p.catalog, 'Lang'), 'The file does not say its language: "".'],
	[
		'a language that is none',
		(p) => p.say(p.catalog, 'Lang', 'the English one'),
		'The file does not say its language: "the English one".'
	],
	[
		'a title that is not shown',
		(p) => p.set(p.catalog, 'ViewerPreferences', {}),
		'The file does not ask for its title to be shown.'
	],
	[
		'no title',
		(p) => p.drop(p.context.lookup(p.context.trailerInfo.Info, PDFDict), 'Title'),
		'The file has no title.',
		'The title in the metadata is another: "Mandate of the Office".'
	],
	[
		'another title in the metadata',
		(p) => p.rewrite(p.catalog, 'Metadata', (xml) => xml.replace('Mandate', 'Manual')),
		'The title in the metadata is another: "Manual of the Office".'
	],
	[
		'a standard that is not named',
		(p) => p.rewrite(p.catalog, 'Metadata', (xml) => xml.replace('<pdfuaid:part>1', '<pdfuaid:part>9')),
		'The metadata does not name the standard for accessible files.'
	],
	['the structure', (p) => p.drop(p.catalog, 'StructTreeRoot'), 'The file has no structure.'],
	['a root of another kind', (p) => p.set(p.document.dict, 'S', 'Sect'), 'The structure is not one Document.'],
	[
		'a part taken out',
		(p) => p.held(p.document).remove(p.held(p.document).indexOf(p.part('P').ref)!),
		'Page 2: "The Council wishes to talk" is in no part of the structure.'
	],
	[
		'a part that is there twice',
		(p) => p.held(p.document).push(p.part('P').ref),
		'Document, P 4: stands in the structure twice.'
	],
	[
		'a wrong parent',
		(p) => p.set(p.part('P').dict, 'P', p.part('L').ref),
		'Document, P 1: names another parent than the part that holds it.'
	],
	[
		'an invented type',
		(p) => p.set(p.part('P').dict, 'S', 'Sentence'),
		'Document, Sentence 1: is of a type that is not standard.',
		'Document, Sentence 1: its content on page 2 is marked as P.'
	],
	[
		'an item outside a list',
		(p) => p.set(p.part('L').dict, 'S', 'Div'),
		'Document, Div 1, LI 1: stands in Div.',
		'Document, Div 1, LI 2: stands in Div.'
	],
	[
		'an item without a body',
		(p) => p.held(p.part('LI')).remove(1),
		'Document, L 1, LI 1: is not a label and a body.',
		'Page 1: "Draft for decision" is in no part of the structure.'
	],
	[
		'a label after its body',
		(p) => swap(p.held(p.part('LI')), 0, 1),
		'Document, L 1, LI 1: is not a label and a body.',
		'Page 1: "State" is read after "Draft for decision" and stands before it.'
	],
	[
		'a list that does not say how it is numbered',
		(p) => p.drop(p.part('L').dict, 'A'),
		'Document, L 1: does not say how it is numbered.'
	],
	[
		'a row outside a body',
		(p) => p.set(p.part('TBody').dict, 'S', 'Div'),
		'Document, Table 1, Div 1: stands in Table.',
		'Document, Table 1, Div 1, TR 1: stands in Div.',
		'Document, Table 1, Div 1, TR 2: stands in Div.'
	],
	[
		'a caption that is not first',
		(p) => swap(p.held(p.part('Table')), 0, 1),
		'Document, Table 1: its caption is not first.',
		'Page 2: "Posts" is read after "Post" and stands before it.'
	],
	[
		'words in a row',
		(p) => p.held(p.part('TR')).push(p.context.obj(99)),
		'Document, Table 1, THead 1, TR 1: holds words of its own.',
		'Document, Table 1, THead 1, TR 1: claims content of a page that is none.'
	],
	[
		'an empty paragraph',
		(p) => p.set(p.part('P').dict, 'K', []),
		'Document, P 1: is empty.',
		'Page 2: "The Council wishes to talk" is in no part of the structure.'
	],
	[
		'a heading level that is skipped',
		(p) => p.set(p.part('H2').dict, 'S', 'H3'),
		'Document, H3 1: a heading of level 3 follows one of level 1.',
		'Document, H3 1: its content on page 1 is marked as H2.'
	],
	[
		'no title among the headings',
		(p) => p.set(p.part('H1').dict, 'S', 'P'),
		'Document, H2 1: the first heading is of level 2.',
		'Document, P 1: its content on page 1 is marked as H1.'
	],
	[
		'a second title',
		(p) => p.set(p.part('H2', 1).dict, 'S', 'H1'),
		'Document, H1 2: is a second title.',
		'Document, H1 2: its content on page 2 is marked as H2.'
	],
	[
		'a ragged table',
		(p) => p.held(p.part('TR', 2)).remove(2),
		'Document, Table 1, TBody 1, TR 2: has 2 columns, the first row 3.',
		'Page 2: "30" is in no part of the structure.'
	],
	[
		'a cell that reaches too far',
		(p) => p.set(p.part('TD').dict, 'A', { O: 'Table', ColSpan: 2 }),
		'Document, Table 1, TBody 1, TR 1: has 4 columns, the first row 3.'
	],
	[
		'a head without a scope',
		(p) => p.drop(p.part('TH').dict, 'A'),
		'Document, Table 1, THead 1, TR 1, TH 1: has no scope.'
	],
	[
		'columns without heads',
		(p) => times(3, () => p.set(p.part('TH').dict, 'S', 'TD')),
		'Document, Table 1: its columns have no heads.',
		'Document, Table 1, THead 1, TR 1, TD 1: its content on page 2 is marked as TH.',
		'Document, Table 1, THead 1, TR 1, TD 2: its content on page 2 is marked as TH.',
		'Document, Table 1, THead 1, TR 1, TD 3: its content on page 2 is marked as TH.'
	],
	[
		'a figure without words',
		(p) => p.drop(p.part('Figure').dict, 'Alt'),
		'Document, Figure 1: has no alternative text.'
	],
	[
		'a figure with a blank for words',
		(p) => p.say(p.part('Figure').dict, 'Alt', ' '),
		'Document, Figure 1: has no alternative text.'
	],
	['a figure without a box', (p) => p.drop(p.part('Figure').dict, 'A'), 'Document, Figure 1: has no box.'],
	[
		'a figure that leaves its page',
		(p) => p.set(p.part('Figure').dict, 'A', { O: 'Layout', BBox: [68, 0, 900, 900] }),
		'Document, Figure 1: its box leaves page 2.'
	],
	[
		'a figure beside its box',
		(p) => p.set(p.part('Figure').dict, 'A', { O: 'Layout', BBox: [300, 0, 310, 10] }),
		'Document, Figure 1: "Council" is drawn outside its box.'
	],
	[
		'a text without a tag',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/\/P <<\/MCID \d+>> BDC([^]*?)EMC/, '$1')),
		'Page 2: f is drawn outside marked content.',
		'Page 2: the text "The Council wishes to talk" is drawn outside marked content.',
		'Document, P 1: claims content 0 of page 2, which is not there.',
		'Page 2: content is listed that is not there.'
	],
	[
		'a rule without a mark',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\n0 0 m 9 9 l S`),
		'Page 2: S is drawn outside marked content.'
	],
	[
		'shading without a mark',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\n/Sh1 sh`),
		'Page 2: sh is drawn outside marked content.'
	],
	[
		'a mark that does not end',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\n/Artifact BMC`),
		'Page 2: marked content "Artifact" does not end.'
	],
	[
		'a mark that ends twice',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\nEMC`),
		'Page 2: marked content ends that never began.'
	],
	[
		'decoration in a text',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/(\/P <<\/MCID \d+>> BDC)/, '$1 /Artifact BMC EMC')),
		'Page 2: an artifact stands in "P".'
	],
	[
		'text in a decoration',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace('/Artifact BMC', '/Artifact BMC /P <</MCID 99>> BDC EMC')),
		'Page 2: "P" is marked inside "Artifact".',
		'Page 2: "" is in no part of the structure.'
	],
	[
		'a text with the number of another',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace('<</MCID 1>>', '<</MCID 0>>')),
		'Page 2: two runs of marked content have the number 0.',
		'Document, H2 2: claims content 1 of page 2, which is not there.',
		'Page 2: content is listed that is not there.',
		'Contents, "Article 1 Tasking 2": no such heading is on that page.',
		'Bookmark "Article 1 Tasking": there is no such heading.'
	],
	[
		'a text marked as something else',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/\/P <</, '/H2 <<')),
		'Document, P 1: its content on page 2 is marked as H2.'
	],
	[
		'a text that two parts claim',
		(p) =>
			p
				.held(p.part('P', 1))
				.push(p.context.obj({ Type: 'MCR', Pg: raw(p.part('P').dict, 'Pg')!, MCID: p.held(p.part('P')).get(0) })),
		'Document, L 2, LI 1, LBody 1, P 1: claims "The Council wishes to talk" on page 2, and so does another part.'
	],
	[
		'a text that is not there',
		(p) => p.held(p.part('P')).push(p.context.obj(99)),
		'Document, P 1: claims content 99 of page 2, which is not there.'
	],
	[
		'a wrong entry in the list of parts',
		(p) => swap(listOf(p, 2), 0, 1),
		'Page 2: "The Council wishes to talk" is listed under another part than the one that claims it.',
		'Page 2: "Article 1   Tasking" is listed under another part than the one that claims it.'
	],
	[
		'no list of parts',
		(p) => p.drop(dictIn(p.catalog, 'StructTreeRoot')!, 'ParentTree'),
		'The structure cannot be found from the pages: there is no ParentTree.'
	],
	[
		'a page without its list',
		(p) => p.drop(p.page(2), 'StructParents'),
		'Page 2: does not say where its parts are listed.',
		'The list of parts has an entry 4 that nothing leads to.'
	],
	[
		'an order of tabs of its own',
		(p) => p.drop(p.page(2), 'Tabs'),
		'Page 2: the tab key does not follow the structure.'
	],
	[
		'a link outside the structure',
		(p) => p.held(p.part('Link')).remove(1),
		'Page 1, link "Article 1 ": is in no part of the structure.'
	],
	[
		'a link in something else',
		(p) => p.set(p.part('Link').dict, 'S', 'Span'),
		'Document, TOC 1, TOCI 1, Reference 1, Span 1: its content on page 1 is marked as Link.',
		'Page 1, link "Article 1 ": stands in Document, TOC 1, TOCI 1, Reference 1, Span 1.',
		'Page 1, link "Tasking ": stands in Document, TOC 1, TOCI 1, Reference 1, Span 1.',
		'Page 1, link "2": stands in Document, TOC 1, TOCI 1, Reference 1, Span 1.'
	],
	[
		'a link that is listed elsewhere',
		(p) => p.set(p.link(), 'StructParent', 99),
		'Page 1: a link is listed under another part than Document, TOC 1, TOCI 1, Reference 1, Link 1.',
		'The list of parts has an entry 1 that nothing leads to.'
	],
	['a link without words', (p) => p.drop(p.link(), 'Contents'), 'Page 1, link "": does not say what it is.'],
	[
		'a link that leads nowhere',
		(p) => p.say(dictIn(p.link(), 'A')!, 'D', 'nowhere'),
		'Page 1, link "Article 1 ": leads nowhere.'
	],
	[
		'a note stuck on a page',
		(p) => p.set(p.link(), 'Subtype', 'Text'),
		'Page 1, link "Article 1 ": is another kind of annotation.'
	],
	[
		'a bookmark with other words',
		(p) => p.say(firstBookmark(p), 'Title', 'Elsewhere'),
		'Bookmark "Elsewhere": there is no such heading.'
	],
	[
		'a bookmark to another page',
		(p) =>
			listIn(firstBookmark(p), 'Dest') &&
			p.set(firstBookmark(p), 'Dest', [p.context.getObjectRef(p.page(1))!, 'XYZ', 0, 700, null]),
		'Bookmark "Article 1 Tasking": leads to another page than its heading.'
	],
	[
		'a bookmark past its heading',
		(p) => p.set(firstBookmark(p), 'Dest', [p.context.getObjectRef(p.page(2))!, 'XYZ', 0, 100, null]),
		'Bookmark "Article 1 Tasking": leads past its heading.'
	],
	[
		'a font without characters',
		(p) => p.drop(p.font(), 'ToUnicode'),
		'Font DZZZZZ+DecreeSans3-Regular: has no ToUnicode.'
	],
	[
		'a character that is none',
		(p) => p.rewrite(p.font(), 'ToUnicode', (s) => s.replace(/\[<0000> <....>/, '[<0000> <0000>')),
		'Font DZZZZZ+DecreeSans3-Regular, glyph 1: stands for a character that is none.'
	],
	[
		'a mark of byte order for a character',
		(p) => p.rewrite(p.font(), 'ToUnicode', (s) => s.replace(/\[<0000> <....>/, '[<0000> <feff>')),
		'Font DZZZZZ+DecreeSans3-Regular, glyph 1: stands for a character that is none.'
	],
	[
		'a glyph without a character',
		(p) => p.rewrite(p.font(), 'ToUnicode', (s) => s.replace(/\[<0000> <....>/, '[<0000> <>')),
		'Font DZZZZZ+DecreeSans3-Regular, glyph 1: stands for no character in ToUnicode.'
	],
	[
		'a font that is not embedded',
		(p) => p.drop(dictIn(p.face(), 'FontDescriptor')!, 'FontFile2'),
		'Font DZZZZZ+DecreeSans3-Regular: is not embedded.'
	],
	[
		'widths of another font',
		(p) => (p.face().lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray) as PDFArray).set(1, p.context.obj(1)),
		'Font DZZZZZ+DecreeSans3-Regular, glyph 1: is 1 wide in the file, and 534 in its programme.'
	],
	[
		'a glyph that is none',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/\[<0.../, '[<0000')),
		'Font BZZZZZ+DecreeSerif4-Regular, glyph 0: is drawn, and it is .notdef.'
	],
	[
		'a script',
		(p) => p.set(p.catalog, 'OpenAction', { S: 'JavaScript', JS: 'x' }),
		'Object 3: does something when it is opened.',
		'Object 3: runs a script.'
	],
	[
		'a program that is started',
		(p) => p.set(dictIn(p.link(), 'A')!, 'S', 'Launch'),
		'Object 16: starts something outside the file.',
		'Page 1, link "Article 1 ": leads nowhere.'
	],
	['a web address', (p) => p.say(dictIn(p.link(), 'A')!, 'URI', 'x'), 'Object 16: leads out of the file.'],
	[
		'another file inside',
		(p) => p.set(dictIn(p.catalog, 'Names')!, 'EmbeddedFiles', {}),
		'Object 2: holds another file.'
	],
	['layers', (p) => p.set(p.catalog, 'OCProperties', {}), 'Object 3: has layers that can be hidden.'],
	[
		'a transparency group',
		(p) => p.set(p.page(2), 'Group', { S: 'Transparency' }),
		'Page 2: has a transparency group.'
	],
	[
		'transparency',
		(p) => p.context.register(p.context.obj({ Type: 'ExtGState', ca: 0.5 })),
		'Object 101: draws transparently.'
	],
	[
		'paragraphs in another order',
		(p) => swap(p.held(p.document), indexOf(p, p.part('P').ref), indexOf(p, p.part('H2', 1).ref)),
		'Page 2: "The Council wishes to talk" is read after "Article 1   Tasking" and stands before it.'
	],
	[
		'cells in another order',
		(p) => swap(p.held(p.part('TR', 1)), 0, 1),
		'Page 2: "Head" is read after "leads" and stands before it.'
	],
	[
		'pages in another order',
		(p) => swap(p.held(p.document), 0, indexOf(p, p.part('P').ref)),
		'Document, H2 1: the first heading is of level 2.',
		'Document, H1 1: is a second title.',
		'Page 1: "State" is read after what stands on page 2.',
		'Page 1: "Mandate of the Office" is read after "State" and stands before it.'
	]
];

describe('of a file with', () => {
	test.each(broken)('%s it says just that', async (_, damage, ...faults) => {
		expect(await faultsOf(await Patient.damaged(right, damage))).toEqual(faults);
	});
});

describe('what it cannot read is no file without faults', () => {
	const unreadable: [string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
		['half a file', () => right.slice(0, right.length / 2), /no index of its objects/],
		['a file whose objects have moved', () => moved(right), /is not where the index of the file says/],
		['an image', () => drawing('/Im1 Do'), /does not read images and forms/],
		['an instruction that is none', () => drawing('1 2 xyz'), /cannot read xyz/],
		['half an instruction', () => drawing('1 2'), /ends in the middle of an instruction/]
	];
	const drawing = (operators: string) =>
		Patient.damaged(right, (p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\n${operators}`));
	const moved = (bytes: Uint8Array) =>
		Buffer.from(
			Buffer.from(bytes)
				.toString('latin1')
				.replace('%PDF-1.7\n', '%PDF-1.7\n\n')
				.replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${Number(at) + 1}`),
			'latin1'
		);
	test.each(unreadable)('%s', async (_, file, message) => {
		await expect(faultsOf(await file())).rejects.toThrow(message);
	});
});

function swap(list: PDFArray, one: number, other: number): void {
	const [first, second] = [list.get(one), list.get(other)];
	list.set(one, second);
	list.set(other, first);
}

function indexOf(patient: Patient, ref: PDFRef): number {
	return patient.held(patient.document).indexOf(ref)!;
}

function listOf(patient: Patient, page: number): PDFArray {
	const { list, at } = patient.listed(Number(String(raw(patient.page(page), 'StructParents'))));
	return patient.context.lookup(list.get(at), PDFArray);
}

function firstBookmark(patient: Patient): PDFDict {
	return dictIn(dictIn(patient.catalog, 'Outlines')!, 'First')!;
}
