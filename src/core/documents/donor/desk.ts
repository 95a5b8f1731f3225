import type { BudgetLineId } from '#content/donor/budget-lines.ts';
import { questions } from '#content/donor/questions.ts';
import { checks, redFlags } from '#content/donor/red-flags.ts';
import type { Shareable } from '#content/donor/shareable.ts';
import { verdicts, type Verdict } from '#content/donor/verdicts.ts';
import type { DonorWords } from '#content/languages/donor-words.ts';
import type { Words } from '#content/languages/words.ts';
import type { PostId } from '#content/posts.ts';
import type { Costs } from '../../costs.ts';
import type { Draft } from '../../draft.ts';
import { capital, textOf } from '../writing.ts';
import { appraise, pointsOf, verdictOf } from './appraisal.ts';
import { budgetOf, sumsOf, trancheOf, type Sums } from './budget.ts';
import { numbersOf } from './donor-brief.ts';
import { ledger, type Ledger } from './ledger.ts';
import { isTelling, tell } from './said.ts';

interface Flag {
	readonly id: string;
	readonly flag: string;
	readonly mend: string;
}

/** What a desk officer works with, of the same matter as the brief and no more. */
export interface Desk {
	readonly verdict: Verdict;
	readonly title: string;
	readonly reason: string;
	readonly means: string;
	/** What would decide if the reason did not, in the order in which it would. */
	readonly further: readonly string[];
	readonly flags: readonly Flag[];
	readonly checks: readonly Flag[];
	/** What is open or not stated, under the question that turns on it; nothing for what none turns on. */
	readonly gaps: readonly {
		readonly question: string | undefined;
		readonly matters: readonly { readonly fact: Shareable; readonly matter: string; readonly open: boolean }[];
	}[];
	readonly sections: Readonly<Record<'questions' | 'flags' | 'gaps' | 'budget', number>>;
	readonly ledger: Ledger;
	/** What an amount can be typed for: the posts that are to be filled, and the other lines of the budget. */
	readonly posts: readonly {
		readonly id: PostId;
		readonly title: string;
		readonly persons: number;
		readonly day: 30 | 90 | 180;
		readonly tranche: 'core' | 'activity';
	}[];
	readonly lines: readonly {
		readonly id: BudgetLineId;
		readonly title: string;
		readonly tranche: 'core' | 'activity';
	}[];
	sums(costs: Costs): Sums | undefined;
}

export function desk(draft: Draft, words: Words, said: DonorWords): Desk {
	const a = appraise(draft, words, said);
	const numbers = numbersOf(a);
	const budget = budgetOf(a);
	const row = verdictOf(a);
	const told = (sentence: string) => textOf(tell(sentence, a, numbers));
	const flag = (id: string, { flag, mend }: DonorWords['checks'][keyof DonorWords['checks']]) => ({
		id,
		flag,
		mend: told(mend)
	});
	const matters = (facts: readonly string[]) =>
		a.gaps
			.filter(({ fact }) => facts.includes(fact))
			.map(({ fact, open }) => ({ fact, matter: capital(told(said.facts[fact][0])), open }));
	const asked: readonly string[] = questions.flatMap(({ facts }) => [...facts]);
	const rest = a.gaps.map(({ fact }) => fact).filter((fact) => !asked.includes(fact));
	return {
		verdict: row.verdict,
		title: said.verdicts[row.verdict].title,
		reason: told(said.reasons[row.id]),
		means: told(said.verdicts[row.verdict].means),
		further: pointsOf<(typeof verdicts)[number]>(verdicts, a)
			.filter(({ id, verdict }) => id !== row.id && verdict !== 'now')
			.map(({ id }) => told(said.reasons[id])),
		flags: pointsOf(redFlags, a).map(({ id }) => flag(id, said.redFlags[id])),
		checks: pointsOf(checks, a).map(({ id }) => flag(id, said.checks[id])),
		gaps: [
			...questions.map(({ id, facts }) => ({ question: said.questions[id], matters: matters(facts) })),
			{ question: undefined, matters: matters(rest) }
		].filter(({ matters }) => matters.length > 0),
		sections: numbers,
		ledger: ledger(a),
		posts: budget.priced.flatMap(({ id, persons, day }) =>
			day === undefined
				? []
				: [
						{
							id,
							// A title that would tell of work that is not named is none here either.
							title: isTelling(id, a) ? said.posts[id] : `${said.text.furtherPost} ${a.w.numbers.post.get(id)}`,
							persons,
							day,
							tranche: trancheOf(id)
						}
					]
		),
		lines: budget.lines.map(({ id, tranche }) => ({ id, title: capital(said.budgetLines[id]), tranche })),
		sums: (costs) => sumsOf(budget, costs)
	};
}
