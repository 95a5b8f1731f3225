/** A statement over yes-or-no variables. The same statement is always the same object, so that what was worked out for it once is kept. */
export type Formula =
	| { readonly kind: 'true' | 'false' }
	| { readonly kind: 'variable'; readonly name: string }
	| { readonly kind: 'not'; readonly of: Formula }
	| { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] };

const made = new Map<string, Formula>();
const numbers = new Map<Formula, number>();

function kept(key: string, make: () => Formula): Formula {
	const before = made.get(key);
	if (before) return before;
	const formula = make();
	made.set(key, formula);
	numbers.set(formula, numbers.size);
	return formula;
}

export const yes = kept('true', () => ({ kind: 'true' }));
export const no = kept('false', () => ({ kind: 'false' }));

/** A number for a formula: two that are alike have the same. */
export const numberOf = (formula: Formula): number => numbers.get(formula)!;

export function variable(name: string): Formula {
	return kept(`v${name}`, () => ({ kind: 'variable', name }));
}

export function not(of: Formula): Formula {
	if (of === yes) return no;
	if (of === no) return yes;
	if (of.kind === 'not') return of.of;
	return kept(`n${numberOf(of)}`, () => ({ kind: 'not', of }));
}

export const and = (...parts: readonly Formula[]): Formula => join('and', parts, yes, no);
export const or = (...parts: readonly Formula[]): Formula => join('or', parts, no, yes);
export const implies = (a: Formula, b: Formula): Formula => or(not(a), b);

function join(kind: 'and' | 'or', given: readonly Formula[], neutral: Formula, settles: Formula): Formula {
	const flat = new Set(given.flatMap((one) => (one.kind === kind ? one.parts : [one])));
	flat.delete(neutral);
	if (flat.has(settles) || [...flat].some((one) => flat.has(not(one)))) return settles;
	const parts = [...flat].sort((a, b) => numberOf(a) - numberOf(b));
	if (parts.length < 2) return parts[0] ?? neutral;
	return kept(`${kind}${parts.map(numberOf)}`, () => ({ kind, parts }));
}

/** The formula where some variables are known: what is left of it. */
export function where(formula: Formula, known: (name: string) => boolean | undefined): Formula {
	const done = new Map<Formula, Formula>();
	const go = (one: Formula): Formula => {
		const before = done.get(one);
		if (before) return before;
		const after = work(one);
		done.set(one, after);
		return after;
	};
	const work = (one: Formula): Formula => {
		switch (one.kind) {
			case 'variable': {
				const value = known(one.name);
				return value === undefined ? one : value ? yes : no;
			}
			case 'not':
				return not(go(one.of));
			case 'and':
				return and(...one.parts.map(go));
			case 'or':
				return or(...one.parts.map(go));
			default:
				return one;
		}
	};
	return go(formula);
}

/** Whether formulas are true where exactly these variables are. */
export function truth(held: ReadonlySet<string>): (formula: Formula) => boolean {
	const done = new Map<Formula, boolean>();
	const go = (one: Formula): boolean => {
		const before = done.get(one);
		if (before !== undefined) return before;
		const is =
			one.kind === 'variable'
				? held.has(one.name)
				: one.kind === 'not'
					? !go(one.of)
					: one.kind === 'and'
						? one.parts.every(go)
						: one.kind === 'or'
							? one.parts.some(go)
							: one.kind === 'true';
		done.set(one, is);
		return is;
	};
	return go;
}

/** The variables that a formula names. */
export function variablesIn(formulas: readonly Formula[]): ReadonlySet<string> {
	const names = new Set<string>();
	const seen = new Set<Formula>();
	const go = (one: Formula) => {
		if (seen.has(one)) return;
		seen.add(one);
		if (one.kind === 'variable') names.add(one.name);
		else if (one.kind === 'not') go(one.of);
		else if (one.kind === 'and' || one.kind === 'or') one.parts.forEach(go);
	};
	formulas.forEach(go);
	return names;
}
