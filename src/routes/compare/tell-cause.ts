import { asked } from '#content/languages/en/asked.ts';
import { comparing as words } from '#content/languages/en/comparing.ts';
import { reachable } from '#core/answers.ts';
import type { Cause } from '#core/differences.ts';
import type { Work } from '#core/work.ts';
import { said } from '#ui/said.ts';

/** What made a passage another, in a sentence, between two pieces of work. */
export function teller(before: Work, after: Work): (cause: Cause) => string {
	const [was, is] = [reachable(before.answers), reachable(after.answers)];
	return (cause) =>
		cause.kind === 'edit' || cause.kind === 'rules'
			? words[cause.kind]
			: words[cause.kind](
					asked.facts[cause.fact].label,
					said(cause.fact, was[cause.fact]).text,
					said(cause.fact, is[cause.fact]).text
				);
}
