import { cases, type CaseId } from '#content/cases/index.ts';
import { editionWords } from '#content/languages/en/editions.ts';
import { words } from '#content/languages/en/index.ts';
import type { Document } from '#core/documents/blocks.ts';
import { editions, isDrafted, writerOf } from '#core/documents/editions.ts';
import { draft } from '#core/draft.ts';
import { print } from '#print/print.ts';
import { looks, type LookId, type Paper } from '#print/styles.ts';
import { printWord } from '#print/word/print-word.ts';
import { hostilePaper } from '../papers.ts';

export interface Print {
	/** "nepal-2004, mandate, A4, plain" */
	readonly name: string;
	readonly document: Document;
	readonly look: LookId;
	readonly print: () => Promise<Uint8Array>;
}

export interface WordFile {
	readonly name: string;
	readonly print: () => Promise<Uint8Array>;
}

export const caseIds = Object.keys(cases) as CaseId[];
/** The case whose papers are printed on Letter, too. */
const onLetter: CaseId = 'nepal-2004';

/** Every document of a case as PDF; its mandate in every look. */
export async function printsOf(id: CaseId): Promise<Print[]> {
	const documents = await documentsOf(id);
	return documents.flatMap((document) => [
		asPdf(id, document, 'A4', 'plain'),
		...(document.id === 'mandate' ? others.map((look) => asPdf(id, document, 'A4', look)) : []),
		...(id === onLetter ? [asPdf(id, document, 'Letter', 'plain')] : [])
	]);
}

/** A paper that no party would write, in every look. */
export function hostilePrints(): Print[] {
	return (['plain', ...others] as const).map((look) => asPdf('hostile', hostilePaper(), 'A4', look));
}

/** The documents that are redrafted, as Word files. */
export async function wordFilesOf(id: CaseId): Promise<WordFile[]> {
	const documents = (await documentsOf(id)).filter((document) => isDrafted(document.id as 'mandate'));
	return documents.map((document) => ({
		name: `${id}, ${document.id}, Word`,
		print: () => printWord(document, { paper: 'A4' })
	}));
}

/** All there is, in its order. */
export async function everyPaper(): Promise<WordFile[]> {
	const papers = await Promise.all(caseIds.map(async (id) => [...(await printsOf(id)), ...(await wordFilesOf(id))]));
	return [...papers.flat(), ...hostilePrints()];
}

const others = (Object.keys(looks) as LookId[]).filter((look) => look !== 'plain');

async function documentsOf(id: CaseId): Promise<Document[]> {
	const drafted = draft(cases[id].answers, words);
	const edited = Object.values(editions).flat();
	return Promise.all(edited.map(async (one) => (await writerOf(one, editionWords))(drafted, words)));
}

function asPdf(of: string, document: Document, paper: Paper, look: LookId): Print {
	const name = `${of}, ${document.id}, ${paper}, ${look}`;
	return { name, document, look, print: () => print(document, { paper, look }) };
}
