import { reachable, type Answers } from '#core/answers.ts';
import type { Costs } from '#core/costs.ts';
import type { Copy } from '#core/documents/reviewed.ts';
import type { Edited } from '#core/documents/editions.ts';
import type { Draft } from '#core/draft.ts';
import type { Review, Work } from '#core/work.ts';
import type { Sought } from '#core/what-would-change.ts';
import type { RuleId } from '#content/rules/index.ts';

/** What the app knows beyond its questions: rules, words of documents, and what the core does with them. Fetched when first needed, so that the first question is there at once. */
export type Advice = Awaited<ReturnType<typeof fetchAdvice>>;

let advice: Promise<Advice> | undefined;

export function loadAdvice(): Promise<Advice> {
	advice ??= fetchAdvice().catch((error: unknown) => {
		advice = undefined;
		throw error;
	});
	return advice;
}

async function fetchAdvice() {
	const [
		{ draft },
		{ compare },
		{ explain },
		{ suggest },
		{ whatWouldChange },
		{ rules },
		{ words },
		{ writerOf },
		{ breaks },
		{ alternatives },
		{ differences },
		{ editionWords },
		{ mattersOf },
		{ nearest }
	] = await Promise.all([
		import('#core/draft.ts'),
		import('#core/compare.ts'),
		import('#core/explain.ts'),
		import('#core/suggest.ts'),
		import('#core/what-would-change.ts'),
		import('#content/rules/index.ts'),
		import('#content/languages/en/index.ts'),
		import('#core/documents/editions.ts'),
		import('#core/breaks.ts'),
		import('#core/alternatives.ts'),
		import('#core/differences.ts'),
		import('#content/languages/en/editions.ts'),
		import('#core/agenda.ts'),
		import('#core/documents/guide/nearest-cases.ts')
	]);
	return {
		words,
		compare: (before: Draft, after: Draft) => compare(before, after, words),
		explain,
		differences: (before: Work, after: Work) => differences(before, after, words),
		alternatives: (id: string, answers: Answers) => alternatives(id, answers, words),
		breaks: (drafted: Draft, review: Review) => breaks(drafted, review, words),
		draft: ({ answers, review }: Pick<Work, 'answers' | 'review'>, copy?: Copy) =>
			draft(reachable(answers), words, review, copy),
		/** Who writes a document, of whatever edition. */
		writerOf: async (id: Edited) => {
			const write = await writerOf(id, editionWords);
			return (drafted: Draft, costs?: Costs) => write(drafted, words, costs);
		},
		/** What an appraisal of help works with: the brief as figures and lists, and what would change its verdict. */
		appraisal: async () => {
			const [{ desk }, { isBetter, otherVerdicts }, said] = await Promise.all([
				import('#core/documents/donor/desk.ts'),
				import('#core/documents/donor/other-verdicts.ts'),
				editionWords['donor-brief']()
			]);
			return {
				desk: (drafted: Draft) => desk(drafted, words, said),
				otherVerdicts,
				isBetter,
				verdicts: said.verdicts
			};
		},
		/** What is open, in the order that unblocks most. */
		matters: (work: Work) => mattersOf(work, words),
		/** What a facilitator is told of the answers so far: the warnings they raise, and the cases that are near. */
		raisedAndNear: (answers: Answers) => {
			const { plan, profile } = draft(reachable(answers), words);
			return { raised: plan.warnings.map(({ id }) => id), near: nearest(profile).map(({ id }) => id) };
		},
		suggest: (answers: Answers) => suggest(reachable(answers)),
		whatWouldChange: (sought: Sought, answers: Answers) => whatWouldChange(sought, reachable(answers)),
		holdsAlways: (id: RuleId) => rules.some((rule) => rule.id === id && Object.keys(rule.when).length === 0)
	};
}
