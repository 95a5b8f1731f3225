import type { About } from './documents/blocks.ts';
import type { Draft } from './draft.ts';
import type { Reason } from './plan.ts';
import { isSuggestion } from './say-sources.ts';

/** Why an item is in a document: each rule that called for it, the answers it turned on and its sources. `suggestion`: it rests on our own judgement only. */
export function explain(about: About, draft: Draft): readonly (Reason & { readonly suggestion: boolean })[] {
	const items =
		{ clause: draft.plan.clauses, post: draft.plan.posts, link: draft.plan.links, function: draft.plan.functions }[
			about.kind
		] ?? [];
	const found = items.find(({ id }) => id === about.id);
	return (found?.because ?? []).map((reason) => ({
		...reason,
		suggestion: isSuggestion(reason.cites)
	}));
}
