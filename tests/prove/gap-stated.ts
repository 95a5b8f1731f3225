import { words } from '#content/languages/en/index.ts';
import type { FunctionId } from '#content/functions.ts';
import type { Answers } from '#core/answers.ts';
import { draft } from '#core/draft.ts';
import { documentOf, textOf } from '../core/reading.ts';

/** Whether the staffing plan of a party says that a function has no post of its own. */
export function gapIsStated(id: string, answers: Answers): boolean {
	const said = words.documents.text.s12function;
	const stated = said.slice(said.indexOf('}') + 1, said.indexOf(';'));
	return textOf(documentOf(draft(answers, words), 'staffing')).includes(
		words.functions[id as FunctionId].title + stated
	);
}
