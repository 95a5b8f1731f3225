import type { PartyDocumentId } from '#core/documents/blocks.ts';
import { saveFile } from '#keep/save-file.ts';
import { loadAdvice } from '#wizard/advice.ts';
import type { Printer } from '#wizard/machine.ts';

interface Progress {
	readonly document: PartyDocumentId;
	readonly at: number;
	readonly of: number;
	readonly saved: readonly string[];
	/** Characters that no typeface of the print has. */
	readonly lost: readonly string[];
}

let progress = $state.raw<Progress>();
export const printed = {
	get progress() {
		return progress;
	}
};

/** Makes the PDFs one after the other and hands each to the browser. The machine calls it, and may call it off. */
export const print: Printer = async ({ documents, paper, answers }, signal) => {
	progress = { document: documents[0]!, at: 1, of: documents.length, saved: [], lost: [] };
	const [{ afterwards }, { print: toPdf }, { unprintable }, advice] = await Promise.all([
		import('#content/languages/en/afterwards.ts'),
		import('#print/print.ts'),
		import('#print/drawable.ts'),
		loadAdvice()
	]);
	const draft = advice.draft(answers);
	for (const [index, id] of documents.entries()) {
		progress = { ...progress, document: id, at: index + 1 };
		const document = draft.documents.find((one) => one.id === id)!;
		const bytes = await toPdf(document, { paper });
		if (signal.aborted) return;
		saveFile(afterwards.download.names[id], bytes as Uint8Array<ArrayBuffer>, 'application/pdf');
		progress = {
			...progress,
			saved: [...progress.saved, afterwards.download.names[id]],
			lost: [...new Set([...progress.lost, ...unprintable(document)])]
		};
	}
};
