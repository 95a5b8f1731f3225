import type { FactId } from '#content/questions/index.ts';
import { everyPage } from './answers.ts';

/** The facts that a condition names. */
export function factsIn(when: object): readonly FactId[] {
	return Object.entries(when).flatMap(([key, wanted]) => {
		if (key === 'any' || key === 'all') return (wanted as object[]).flatMap(factsIn);
		return key === 'not' ? factsIn(wanted as object) : [key as FactId];
	});
}

const askedFor = new Map<FactId, readonly FactId[]>(
	everyPage.flatMap(({ page }) =>
		page.facts.map((fact) => [
			fact.id as FactId,
			[page.when, page.raised, fact.when].flatMap((when) => factsIn(when ?? {}))
		])
	)
);

/** The facts because of which a fact is asked, and those because of which they are. */
export function wayTo(fact: FactId): readonly FactId[] {
	const direct = askedFor.get(fact)!;
	return [...direct, ...direct.flatMap(wayTo)];
}
