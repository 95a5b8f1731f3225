import { init, type Bool } from 'z3-solver';
import { variablesIn, type Formula } from './formula.ts';

/** The solver. It is started once. `close` has to be called, since its threads keep a process alive. */
export async function startSolver(): Promise<{ over(ground: Formula): Question; close(): void }> {
	const { Context, em } = await init();
	return {
		over: (ground) => question(Context, ground),
		close: () => em.PThread.terminateAllThreads()
	};
}

/** Whether there are answers that keep to the ground and of which a formula is true: nothing, or what gives the variables that are true of them. */
export type Question = (formula: Formula) => Promise<(() => ReadonlySet<string>) | undefined>;

type Contexts = Awaited<ReturnType<typeof init>>['Context'];

function question(Context: Contexts, ground: Formula): Question {
	const z3 = Context('answers');
	const done = new Map<Formula, Bool<'answers'>>();
	const put = (formula: Formula): Bool<'answers'> => {
		const before = done.get(formula);
		if (before) return before;
		const after = make(formula);
		done.set(formula, after);
		return after;
	};
	const make = (formula: Formula): Bool<'answers'> => {
		switch (formula.kind) {
			case 'variable':
				return z3.Bool.const(formula.name);
			case 'not':
				return z3.Not(put(formula.of));
			case 'and':
				return z3.And(...formula.parts.map(put));
			case 'or':
				return z3.Or(...formula.parts.map(put));
			default:
				return z3.Bool.val(formula.kind === 'true');
		}
	};
	const solver = new z3.Solver();
	solver.add(put(ground));
	const names = variablesIn([ground]);
	return async (formula) => {
		solver.push();
		solver.add(put(formula));
		const found = await solver.check();
		if (found === 'unknown')
			throw new Error('The solver gave up: it neither found answers nor showed that there are none');
		const model = found === 'sat' ? solver.model() : undefined;
		solver.pop();
		return (
			model && (() => new Set([...names].filter((name) => String(model.eval(z3.Bool.const(name), true)) === 'true')))
		);
	};
}
