import { onPaper } from '#content/languages/en/on-paper.ts';
import { questionSetWords } from '#content/languages/en/question-set.ts';
import { questionSet } from '#core/documents/question-set.ts';
import { saveFile } from '#keep/save-file.ts';
import { print } from '#print/print.ts';
import type { Paper } from '#print/styles.ts';

/** Prints the questions and hands them to the browser. */
export async function printQuestions(paper: Paper): Promise<void> {
	const bytes = await print(questionSet(questionSetWords), { paper });
	saveFile(onPaper.name, bytes as Uint8Array<ArrayBuffer>, 'application/pdf');
}
