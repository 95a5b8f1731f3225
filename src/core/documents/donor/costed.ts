import type { BudgetLineId } from '#content/donor/budget-lines.ts';
import type { DonorWords } from '#content/languages/donor-words.ts';
import type { Words } from '#content/languages/words.ts';
import type { PostId } from '#content/posts.ts';
import type { Draft } from '../../draft.ts';
import { capital } from '../writing.ts';
import { appraise } from './appraisal.ts';
import { budgetOf } from './budget.ts';

interface Entry<Id> {
	readonly id: Id;
	readonly title: string;
}

/** What an amount can be typed for: the posts that are to be filled, and the other lines of the budget. */
export function costed(
	draft: Draft,
	words: Words,
	said: DonorWords
): { readonly posts: readonly Entry<PostId>[]; readonly lines: readonly Entry<BudgetLineId>[] } {
	const { posts, lines } = budgetOf(appraise(draft, words, said));
	return {
		posts: posts.filter(({ day }) => day !== undefined).map(({ id }) => ({ id, title: said.posts[id] })),
		lines: lines.map(({ id }) => ({ id, title: capital(said.budgetLines[id]) }))
	};
}
