import { onPaper } from '#content/languages/en/on-paper.ts';
import { questionSetWords } from '#content/languages/en/question-set.ts';
import { questionSet } from '#core/documents/question-set.ts';
import { saveFile } from '#keep/save-file.ts';
import { print } from '#print/print.ts';
import type { Paper } from '#print/styles.ts';
import { nameTold, nextName } from '#ui/taking.svelte.ts';

/** Prints the questions and hands them to the browser. Gives the name of the file, as it is told. */
export async function printQuestions(paper: Paper): Promise<string> {
	const bytes = await print(questionSet(questionSetWords), { paper });
	const name = nextName(onPaper.name, 'questions');
	saveFile(name, bytes as Uint8Array<ArrayBuffer>, 'application/pdf');
	return nameTold(name, onPaper.title);
}
