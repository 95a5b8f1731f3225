import { afterwards } from '#content/languages/en/afterwards.ts';
import { saveFile } from '#keep/save-file.ts';
import { unprintable } from '#print/drawable.ts';
import { print as toPdf } from '#print/print.ts';
import { loadAdvice } from '#wizard/advice.ts';
import type { Job } from '#wizard/machine.ts';
import type { Progress } from './printer.svelte.ts';

/** Makes the PDFs one after the other and hands each to the browser. */
export async function printOneAfterAnother(
	{ documents, paper, answers, costs }: Job,
	signal: AbortSignal,
	tell: (progress: Progress) => void
): Promise<void> {
	const advice = await loadAdvice();
	const draft = advice.draft(answers);
	let saved: readonly string[] = [];
	let lost: readonly string[] = [];
	for (const [index, id] of documents.entries()) {
		const place = { documents, document: id, at: index + 1, of: documents.length };
		tell({ ...place, saved, lost });
		const write = await advice.writerOf(id);
		const document = write(draft, costs);
		const bytes = await toPdf(document, { paper });
		if (signal.aborted) return;
		saveFile(afterwards.download.names[id], bytes as Uint8Array<ArrayBuffer>, 'application/pdf');
		saved = [...saved, afterwards.download.names[id]];
		lost = [...new Set([...lost, ...unprintable(document)])];
		tell({ ...place, saved, lost });
	}
}
