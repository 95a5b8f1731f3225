import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { sources, tree, type Node } from './word/read-word.ts';

/** What a PDF could do by itself, start, or fetch: each by the name under which it stands in the file. */
const acting = [
	'JS',
	'JavaScript',
	'AA',
	'OpenAction',
	'URI',
	'Launch',
	'XFA',
	'AcroForm',
	'RichMedia',
	'EmbeddedFiles'
];
const actions = ['URI', 'JavaScript', 'Launch', 'GoToR', 'GoToE', 'SubmitForm', 'ImportData', 'Rendition', 'Named'];

/** Whatever in a PDF acts, or leads out of it: "/S /URI". */
export async function actingIn(pdf: Uint8Array): Promise<string[]> {
	const file = await PDFDocument.load(pdf, { updateMetadata: false });
	const found = new Set<string>();
	const look = (object: PDFObject | undefined): void => {
		if (object instanceof PDFStream) look(object.dict);
		if (object instanceof PDFArray) object.asArray().forEach(look);
		if (!(object instanceof PDFDict)) return;
		for (const [key, value] of object.entries()) {
			const name = key.decodeText();
			if (acting.includes(name)) found.add(`/${name}`);
			const is = value instanceof PDFName ? value.decodeText() : '';
			if (name === 'S' && actions.includes(is)) found.add(`/S /${is}`);
			if ((name === 'F' || name === 'UF') && object.get(PDFName.of('Type')) === PDFName.of('Filespec')) found.add('/F');
			look(value);
		}
	};
	for (const [, object] of file.context.enumerateIndirectObjects()) look(object);
	return [...found].sort();
}

/** The fields that we set ourselves: numbers of pages, contents, references. */
const ownFields = /^\s*(PAGE|NUMPAGES|TOC \\\S|PAGEREF [\w-]+|REF [\w-]+|SEQ \w+)[\s\\\w"-]*$/;
const elements = ['w:object', 'w:control', 'w:altChunk', 'w:attachedTemplate', 'w:subDoc', 'o:OLEObject', 'w:dde'];

/** Whatever in a Word file acts, or leads out of it. */
export function actingInWord(word: Uint8Array): string[] {
	return Object.entries(sources(word)).flatMap(([name, xml]) => {
		if (!/\.(xml|rels)$/.test(name)) return /\.(ttf|odttf)$/.test(name) ? [] : [`the part ${name}`];
		const nodes = everyNode(tree(xml));
		return nodes.flatMap((node): string[] => {
			const { attributes } = node;
			if (node.name === 'Relationship' && (attributes.TargetMode === 'External' || /:/.test(attributes.Target!)))
				return [`a relationship to ${attributes.Target}`];
			if (node.name === 'w:instrText' && !ownFields.test(node.text)) return [`the field ${node.text}`];
			if (node.name === 'w:fldSimple' && !ownFields.test(attributes['w:instr']!)) return [`the field ${attributes['w:instr']}`]; // prettier-ignore
			if (node.name === 'w:hyperlink' && !attributes['w:anchor']) return ['a link out of the file'];
			return elements.includes(node.name) ? [`<${node.name}>`] : [];
		});
	});
}

const everyNode = (node: Node): Node[] => [node, ...node.children.flatMap(everyNode)];
