import type { Draft } from '#core/draft.ts';
import type { Item } from '#core/plan.ts';

/** What plan.json holds: every rule and how it came out, and every item of the plan with its reasons. */
export function recordOf({ verdicts, plan }: Draft) {
	return {
		rules: verdicts.map(({ id, brief, outcome }) => ({ id, brief, outcome })),
		clauses: plan.clauses.map(({ id, article, open, because }) => ({ id, article, open, because })),
		posts: plan.posts.map(reasoned),
		links: plan.links.map(reasoned),
		warnings: plan.warnings.map(({ id, brief, kind, because }) => ({ id, brief, kind, because })),
		tensions: plan.tensions.map(({ id, brief, decided = null }) => ({ id, brief, decided })),
		/** How many points are open, as on the cover, and which. */
		open: plan.open.length,
		points: plan.open
	};
}

function reasoned({ id, because }: Item) {
	return { id, because };
}
