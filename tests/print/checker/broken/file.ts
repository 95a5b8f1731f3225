import { PDFDict } from '@cantoo/pdf-lib';
import { type Broken } from '../damage.ts';
import { dictIn } from '../open.ts';

/** What a file does not say of itself, and what must not be in it. */
export const brokenFiles: Broken[] = [
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
		'a script',
		(p) => p.set(p.catalog, 'OpenAction', { S: 'JavaScript', JS: 'x' }),
		'Catalog: does something when it is opened.',
		'Catalog: runs a script.'
	],
	[
		'a program that is started',
		(p) => p.set(dictIn(p.link(), 'A')!, 'S', 'Launch'),
		'Launch: starts something outside the file.',
		'Page 1, link "Article 1": leads nowhere.'
	],
	['a web address', (p) => p.say(dictIn(p.link(), 'A')!, 'URI', 'x'), 'GoTo: leads out of the file.'],
	['another file inside', (p) => p.set(dictIn(p.catalog, 'Names')!, 'EmbeddedFiles', {}), 'Names: holds another file.'],
	['layers', (p) => p.set(p.catalog, 'OCProperties', {}), 'Catalog: has layers that can be hidden.'],
	[
		'a transparency group',
		(p) => p.set(p.page(2), 'Group', { S: 'Transparency' }),
		'Page 2: has a transparency group.'
	],
	[
		'transparency',
		(p) => p.context.register(p.context.obj({ Type: 'ExtGState', ca: 0.5 })),
		'ExtGState: draws transparently.'
	],
	[
		'a mask of transparency',
		(p) => p.context.register(p.context.obj({ Type: 'ExtGState', SMask: {} })),
		'ExtGState: has transparent parts.'
	],
	['a form', (p) => p.set(p.catalog, 'AcroForm', {}), 'Catalog: holds a form.'],
	['a page that acts by itself', (p) => p.set(p.page(2), 'AA', {}), 'Page: does something by itself.'],
	[
		'types that stand for others',
		(p) => p.set(dictIn(p.catalog, 'StructTreeRoot')!, 'RoleMap', {}),
		'StructTreeRoot: maps types to others.'
	]
];
