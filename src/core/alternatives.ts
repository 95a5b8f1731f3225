import { varying } from '#content/clauses/varying.ts';
import type { Words } from '#content/languages/words.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf, reachable, type Answers } from './answers.ts';
import type { Line } from './documents/blocks.ts';
import { textOf } from './documents/writing.ts';
import { passagesIn } from './passages-in.ts';
import { describe, options } from './profile.ts';
import { suggest } from './suggest.ts';

/** One way in which a clause can be worded, and the answers with which it is. */
export interface Alternative {
	readonly options: readonly string[];
	readonly line: Line;
}

/** A clause → the question that its wording turns on and each wording that an answer gives it; nothing for a clause that has one. */
export function alternatives(
	id: string,
	answers: Answers,
	words: Words
): { readonly fact: FactId; readonly of: readonly Alternative[] } | undefined {
	const fact = (varying as Partial<Record<string, FactId>>)[id];
	if (fact === undefined || factOf(fact).kind !== 'choice') return undefined;
	const reached = reachable(answers);
	const of = new Map<string, Alternative>();
	for (const option of options(describe(reached, suggest(reached)), fact)) {
		const line = passagesIn({ answers: { ...answers, [fact]: option } }, words).find((one) => one.id === id)?.line;
		if (!line) continue;
		const same = of.get(textOf(line))?.options ?? [];
		of.set(textOf(line), { options: [...same, option], line });
	}
	return of.size > 1 ? { fact, of: [...of.values()] } : undefined;
}
