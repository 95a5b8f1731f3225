import { afterwards } from '#content/languages/en/afterwards.ts';
import { fileName, typeOf } from '#keep/file-name.ts';
import { isPartys } from '#core/documents/editions.ts';
import { toCarry } from '#keep/carried.ts';
import { saveFile } from '#keep/save-file.ts';
import { printAs } from '#print/formats.ts';
import { nameNow, nameTold, taking } from '#ui/taking.svelte.ts';
import { loadAdvice } from '#wizard/advice.ts';
import type { Job } from '#wizard/machine.ts';
import type { Progress } from './printer.svelte.ts';

const titles = { ...afterwards.documents.tabs, ...afterwards.documents.others };

/** Makes the files one after the other and hands each to the browser. */
export async function printOneAfterAnother(
	{ documents, paper, format, carry, copy, ...work }: Job,
	signal: AbortSignal,
	tell: (progress: Progress) => void
): Promise<void> {
	const advice = await loadAdvice();
	const draft = advice.draft(work, copy);
	let saved: readonly string[] = [];
	taking.count++;
	for (const [index, id] of documents.entries()) {
		const place = { documents, document: id, at: index + 1, of: documents.length };
		tell({ ...place, saved });
		const write = await advice.writerOf(id);
		const document = write(draft, work.costs);
		// Only the party’s own documents ever carry what the party answered.
		const attached = carry && isPartys(id) ? await toCarry({ ...work, document: id }, carry) : undefined;
		const bytes = await printAs(format, document, { paper, attached });
		if (signal.aborted) return;
		const name = nameNow(fileName(id, format, Boolean(attached), copy), id, Boolean(attached));
		saveFile(name, bytes as Uint8Array<ArrayBuffer>, typeOf(format));
		saved = [...saved, nameTold(name, titles[id])];
		tell({ ...place, saved });
	}
}
