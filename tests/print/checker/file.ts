import { PDFDict, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import { bytesIn, dictIn, isSet, nameIn, numberIn, textIn, type Pdf } from './open.ts';

/** What a file has to say of itself, and what must not be in it. */
export function faultsOfFile(pdf: Pdf): string[] {
	const { catalog, context } = pdf;
	const marked = dictIn(catalog, 'MarkInfo');
	const shown = dictIn(catalog, 'ViewerPreferences');
	const language = textIn(catalog, 'Lang') ?? '';
	const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
	const title = (info && textIn(info, 'Title')) ?? '';
	const metadata = Buffer.from(bytesIn(catalog, 'Metadata') ?? []).toString('utf8');
	return [
		...unless(marked && isSet(marked, 'Marked'), 'The file does not say that it is tagged.'),
		...unless(!marked || !isSet(marked, 'Suspects'), 'The file says that its tags are not to be trusted.'),
		...unless(isLanguage(language), `The file does not say its language: "${language}".`),
		...unless(shown && isSet(shown, 'DisplayDocTitle'), 'The file does not ask for its title to be shown.'),
		...unless(title.trim(), 'The file has no title.'),
		...unless(titleIn(metadata) === title, `The title in the metadata is another: "${titleIn(metadata)}".`),
		...unless(
			/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata),
			'The metadata does not name the standard for accessible files.'
		),
		...unless(!context.trailerInfo.Encrypt, 'The file is encrypted.'),
		...pdf.pages.flatMap(({ dict }, index) => [
			...unless(nameIn(dict, 'Tabs') === 'S', `Page ${index + 1}: the tab key does not follow the structure.`),
			...unless(!dictIn(dict, 'Group'), `Page ${index + 1}: has a transparency group.`)
		]),
		...context
			.enumerateIndirectObjects()
			.flatMap(([, object]) => dictsIn(object).flatMap((dict) => unwanted(nameFor(object, catalog), dict)))
	];
}

const refused: readonly (readonly [name: string, of: string])[] = [
	['JavaScript', 'runs a script'],
	['JS', 'runs a script'],
	['OpenAction', 'does something when it is opened'],
	['AA', 'does something by itself'],
	['URI', 'leads out of the file'],
	['EmbeddedFiles', 'holds another file'],
	['EF', 'holds another file'],
	['AcroForm', 'holds a form'],
	['XFA', 'holds a form'],
	['OCProperties', 'has layers that can be hidden'],
	['RoleMap', 'maps types to others'],
	['SMask', 'has transparent parts']
];

function unwanted(name: string, dict: PDFDict): string[] {
	const says = (fault: string) => `${name}: ${fault}.`;
	const action = nameIn_(dict, 'S');
	const state = nameIn_(dict, 'Type') === 'ExtGState' ? ['ca', 'CA'].map((key) => numberIn(dict, key) ?? 1) : [];
	return [
		...refused.filter(([name]) => dict.has(PDFName.of(name))).map(([, fault]) => says(fault)),
		...unless(
			!action || !['Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE'].includes(action),
			says('starts something outside the file')
		),
		...unless(
			state.every((opacity) => opacity === 1),
			says('draws transparently')
		)
	];
}

/** "Annot", "ExtGState", "GoTo"; for want of a type, the name under which the catalog knows it. */
function nameFor(object: PDFObject, catalog: PDFDict): string {
	const dict = object instanceof PDFRawStream ? object.dict : object;
	const type = dict instanceof PDFDict && (nameIn_(dict, 'Type') ?? nameIn_(dict, 'S'));
	return (
		type ||
		(catalog
			.keys()
			.find((key) => catalog.lookup(key) === object)
			?.decodeText() ??
			'Something')
	);
}

function nameIn_(dict: PDFDict, key: string): string | undefined {
	const found = dict.lookup(PDFName.of(key));
	return found instanceof PDFName ? found.decodeText() : undefined;
}

/** A dictionary and those written inside it. */
function dictsIn(object: PDFObject): PDFDict[] {
	const dict = object instanceof PDFRawStream ? object.dict : object;
	if (!(dict instanceof PDFDict)) return [];
	return [dict, ...dict.values().flatMap(dictsIn)];
}

function titleIn(metadata: string): string {
	const raw = metadata.match(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)</)?.[1] ?? '';
	return raw.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function isLanguage(language: string): boolean {
	try {
		return Intl.getCanonicalLocales(language).length === 1;
	} catch {
		return false;
	}
}

function unless(right: unknown, fault: string): string[] {
	return right ? [] : [fault];
}
