import { readFileSync } from 'node:fs';
import type { Document } from '#core/documents/blocks.ts';
import { plainText, type Piece } from './plain-text.ts';
import { peerFolder } from './peer-folder.ts';
import { printing, type Printer } from './printer.ts';

/** Typst as a part of Node, which writes tagged PDFs by the standard PDF/UA-1: with headings, paragraphs and tables, in the typeface of ours. */
export async function typst(documents: readonly Document[]): Promise<Printer> {
	const version = '0.7.0';
	const folder = peerFolder([`@myriaddreamin/typst-ts-node-compiler@${version}`]);
	const { NodeCompiler } = await folder.load('@myriaddreamin/typst-ts-node-compiler');
	let compiler: any;
	return printing({ id: 'typst', version }, documents, (document) => {
		compiler ??= NodeCompiler.create({
			workspace: folder.path,
			fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(face)) }]
		});
		// It remembers each text that it set, and would hand out the same file once more.
		compiler.evictCache(0);
		const compiled = compiler.compile({ mainFileContent: markup(document) });
		if (compiled.hasError()) throw new Error(`Typst: ${JSON.stringify(compiled.takeDiagnostics().shortDiagnostics)}`);
		return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
	});
}

const serif = 'node_modules/@expo-google-fonts/source-serif-4';
/** The files of our typeface, regular and semibold. */
export const faces = [
	`${serif}/400Regular/SourceSerif4_400Regular.ttf`,
	`${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`
];

function markup(document: Document): string {
	return [
		`#set document(title: ${quoted(document.title)})`,
		'#set page(paper: "a4")',
		`#set text(font: "Source Serif 4", size: 11pt, lang: ${quoted(document.language)})`,
		...plainText(document).map(call)
	].join('\n');
}

function call(piece: Piece): string {
	if (piece.kind === 'table') {
		const [head, ...rows] = [piece.head, ...piece.rows].map((row) => row.map(quoted).join(', '));
		return `#table(columns: ${piece.head.length}, table.header(${head}), ${rows.join(', ')})`;
	}
	if (piece.kind === 'paragraph') return `#par(${quoted(piece.text)})`;
	return `#heading(level: ${piece.kind === 'title' ? 1 : 2}, ${quoted(piece.text)})`;
}

/** A text as a string of Typst, in which nothing is a command. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
