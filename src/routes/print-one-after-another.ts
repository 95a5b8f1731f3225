import { afterwards } from '#content/languages/en/afterwards.ts';
import { isPartys } from '#core/documents/editions.ts';
import { toCarry } from '#keep/carried.ts';
import { saveFile } from '#keep/save-file.ts';
import { unprintable } from '#print/drawable.ts';
import { print as toPdf } from '#print/print.ts';
import { loadAdvice } from '#wizard/advice.ts';
import type { Job } from '#wizard/machine.ts';
import type { Progress } from './printer.svelte.ts';

/** Makes the PDFs one after the other and hands each to the browser. */
export async function printOneAfterAnother(
	{ documents, paper, carry, answers, costs }: Job,
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
		// Only the party’s own documents ever carry what the party answered.
		const attached = carry && isPartys(id) ? await toCarry({ answers, costs, document: id }, carry) : undefined;
		const bytes = await toPdf(document, { paper, attached });
		if (signal.aborted) return;
		const name = afterwards.download.names[id].replace(/(?=\.pdf$)/, attached ? afterwards.download.carrying : '');
		saveFile(name, bytes as Uint8Array<ArrayBuffer>, 'application/pdf');
		saved = [...saved, name];
		lost = [...new Set([...lost, ...unprintable(document)])];
		tell({ ...place, saved, lost });
	}
}
