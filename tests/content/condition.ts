import type { Conditions, Fact, Page } from '#content/grammar.ts';
import { everyPage } from '#core/answers.ts';
import type { FactId } from '#content/questions/index.ts';

/** Every fact with the page on which it is asked. */
export const asked: readonly { readonly fact: Fact; readonly page: Page }[] = everyPage.flatMap(({ page }) =>
	page.facts.map((fact) => ({ fact, page }))
);

export const factNamed = (id: string): Fact | undefined => asked.find(({ fact }) => fact.id === id)?.fact;

/** The facts and values that a condition names, at whatever depth. */
export function named(when: Conditions = {}): readonly (readonly [fact: FactId, value: string])[] {
	return Object.entries(when).flatMap(([key, wanted]) => {
		if (key === 'not') return named(wanted as Conditions);
		if (key === 'any' || key === 'all') return (wanted as readonly Conditions[]).flatMap(named);
		return [wanted as string | readonly string[]].flat().map((value) => [key as FactId, value] as const);
	});
}

/** An answer with which a condition of a page holds: the first value that it names. */
export function meeting(when: Conditions = {}): Readonly<Record<string, string | readonly string[]>> {
	const met: Record<string, string | readonly string[]> = {};
	for (const [key, wanted] of Object.entries(when)) {
		if (key === 'not') continue;
		if (key === 'any') Object.assign(met, meeting((wanted as readonly Conditions[])[0]));
		else {
			const value = [wanted as string | readonly string[]].flat()[0]!;
			met[key] = factNamed(key)?.kind === 'several' ? [value] : value;
		}
	}
	return met;
}
