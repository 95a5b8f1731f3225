import type { EditionWords } from '#content/languages/edition-words.ts';
import type { Words } from '#content/languages/words.ts';
import type { Costs } from '../costs.ts';
import type { Draft } from '../draft.ts';
import type { Document, DocumentId, PartyDocumentId } from './blocks.ts';

/** Who reads what. Editions are generated apart and never share a file, so that a forwarded paper cannot carry what its reader should not see (brief 6.4). */
export const editions = {
	party: ['mandate', 'staffing', 'structure', 'summary'],
	facilitator: ['guide'],
	donor: ['donor-brief']
} as const satisfies Readonly<Record<string, readonly DocumentId[]>>;

export type Edition = keyof typeof editions;
/** The documents that the editions hold, all together. */
export type Edited = (typeof editions)[Edition][number];
export type Partys = (typeof editions.party)[number];

/** A draft → one document, with the amounts that the user typed where it is a document that takes them. */
export type Writer = (draft: Draft, words: Words, costs?: Costs) => Document;

type Other = Exclude<Edited, PartyDocumentId>;

const others: Readonly<Record<Other, (words: EditionWords) => Promise<Writer>>> = {
	summary: async (fetched) => {
		const [{ summary }, said] = await Promise.all([import('./summary.ts'), fetched.summary()]);
		return (draft, words) => summary(draft, words, said);
	},
	guide: async (fetched) => {
		const [{ guide }, said] = await Promise.all([import('./guide/guide.ts'), fetched.guide()]);
		return (draft, words) => guide(draft, words, said);
	},
	'donor-brief': async (fetched) => {
		const [{ donorBrief }, said] = await Promise.all([import('./donor/donor-brief.ts'), fetched['donor-brief']()]);
		return (draft, words, costs) => donorBrief(draft, words, said, costs);
	}
};

/** Who writes a document. Three are in the draft; any other is fetched, with its words, when it is asked for. */
export async function writerOf(id: Edited, words: EditionWords): Promise<Writer> {
	return isDrafted(id) ? ({ documents }) => documents.find((one) => one.id === id)! : others[id](words);
}

export function isDrafted(id: Edited): id is PartyDocumentId {
	return !(id in others);
}

export function isPartys(id: DocumentId): id is Partys {
	return (editions.party as readonly DocumentId[]).includes(id);
}
