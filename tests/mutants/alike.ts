import { book } from '../prove/book.ts';
import { and, not, or, type Formula } from '../prove/formula.ts';
import { startSolver } from '../prove/solver.ts';
import { translate, type Both } from '../prove/translate.ts';
import type { RuleMutant } from './changes.ts';

/** Of some changes to conditions those that are no change: the solver finds nobody, of all whom the wizard can reach, for whom the rule turns out otherwise. */
export async function alike(mutants: readonly RuleMutant[]): Promise<readonly RuleMutant[]> {
	const solver = await startSolver();
	const before = translate(book);
	const ask = solver.over(and(before.reachable, before.documents));
	const found: RuleMutant[] = [];
	for (const mutant of mutants) {
		const { id, when } = mutant.rule;
		if (!when) continue;
		const rules = book.rules.map((rule) => (rule.id === id ? { ...rule, when } : rule));
		const after = translate({ ...book, rules });
		const ticked = (['functions', 'later', 'limits'] as const).flatMap((list) =>
			[...before.suggested[list]].map(([option, one]) => differs(one, after.suggested[list].get(option)!))
		);
		if (!(await ask(or(turnsOut(before.rules.get(id)!, after.rules.get(id)!), ...ticked)))) found.push(mutant);
	}
	solver.close();
	return found;
}

const turnsOut = (one: Both, other: Both): Formula =>
	or(differs(one.surely, other.surely), differs(one.maybe, other.maybe));

const differs = (one: Formula, other: Formula): Formula => or(and(one, not(other)), and(not(one), other));
