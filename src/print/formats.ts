import type { Document } from '#core/documents/blocks.ts';
import type { Attached } from './attached.ts';
import type { LookId, Paper } from './styles.ts';

/** How a document is taken along: as it is handed over, with room for remarks, in large type, or to be redrafted in Word. */
export const formats = ['pdf', 'review', 'large', 'docx'] as const;
export type Format = (typeof formats)[number];

export const looksOf = { pdf: 'plain', review: 'review', large: 'large' } as const satisfies Readonly<
	Record<Exclude<Format, 'docx'>, LookId>
>;

interface Wish {
	readonly paper: Paper;
	/** A file to carry inside, which only a PDF does. */
	readonly attached?: Attached | undefined;
}

/** A document as a file in a format. What makes it is fetched when it is first asked for. */
export async function printAs(format: Format, document: Document, { paper, attached }: Wish): Promise<Uint8Array> {
	if (format === 'docx') {
		const { printWord } = await import('./word/print-word.ts');
		return printWord(document, { paper });
	}
	const { print } = await import('./print.ts');
	return print(document, { paper, look: looksOf[format], attached });
}

/** Fetches what a PDF takes, so that the first one is not waited for. */
export async function prepare(): Promise<void> {
	const [{ loadFaces }] = await Promise.all([import('./fonts/load.ts'), import('./print.ts')]);
	await loadFaces();
}
