import { optionedOf, type Book } from './book.ts';
import { no, numberOf, variablesIn, where, yes, type Formula } from './formula.ts';
import type { Translated } from './translate.ts';

/**
 * How many combinations of answers the wizard can reach, counted exactly: each question that is asked has one of its options, "not decided" or "prefer not to record";
 * a list has any of its options, also none. What is typed (names, titles, numbers of persons) is not counted, since no rule turns on it.
 * `documents`: those at which it does not stop.
 * Question after question, it keeps what is left of the conditions of the questions to come: answers that leave the same are counted together.
 */
export function combinations(
	book: Book,
	{ asked, documents }: Translated
): { readonly all: bigint; readonly documents: bigint } {
	const facts = optionedOf(book).map(({ fact }) => fact);
	const waysOf = ({ kind, options }: (typeof facts)[number]) =>
		kind === 'several' ? 2n ** BigInt(options.length) + 2n : BigInt(options.length) + 2n;
	const count = (last: Formula) => {
		const start = [...facts.map(({ id }) => asked.get(id)!), last];
		const names = start.map((one) => variablesIn([one]));
		const namedAtAll = variablesIn(start);
		const isNamed = facts.map((fact) => variablesOf(fact).some((name) => namedAtAll.has(name)));
		// What is still to be settled: whether each later question is asked, and at the end the last condition.
		let states = new Map<string, State>([['', { left: start, ways: 1n }]]);
		facts.forEach((fact, index) => {
			const mine = variablesOf(fact);
			const turning = start.flatMap((_, at) => (at > index && mine.some((name) => names[at]!.has(name)) ? [at] : []));
			const after = new Map<string, State>();
			const add = (left: readonly Formula[], ways: bigint) => {
				const key = left
					.slice(index + 1)
					.map(numberOf)
					.join();
				after.set(key, { left, ways: ways + (after.get(key)?.ways ?? 0n) });
			};
			for (const { left, ways } of states.values()) {
				const isAsked = left[index]!;
				if (isAsked !== yes && isAsked !== no) throw new Error(`“${fact.id}” hangs on what is asked after it`);
				const named = variablesIn(turning.map((at) => left[at]!));
				const relevant = isAsked === yes ? mine.filter((name) => named.has(name)) : [];
				const values =
					isAsked === yes ? valuesOf(fact, relevant, waysOf(fact)) : [{ held: new Set<string>(), ways: 1n }];
				for (const { held, ways: more } of values) {
					const rest = [...left];
					let now = ways * more;
					for (const at of turning) {
						const one = where(left[at]!, (name) => (mine.includes(name) ? held.has(name) : undefined));
						// A question on which nothing hangs is counted as soon as it is clear that it is asked.
						const isCounted = one === yes && at < facts.length && !isNamed[at];
						if (isCounted && left[at] !== no) now *= waysOf(facts[at]!);
						rest[at] = isCounted ? no : one;
					}
					add(rest, now);
				}
			}
			states = after;
		});
		return [...states.values()].reduce((sum, { left, ways }) => (left.at(-1) === yes ? sum + ways : sum), 0n);
	};
	return { all: count(yes), documents: count(documents) };
}

const variablesOf = ({ id, options }: { readonly id: string; readonly options: readonly string[] }) => [
	...options.map((option) => `${id}=${option}`),
	`${id}=?`,
	`${id}=!`
];

interface State {
	readonly left: readonly Formula[];
	readonly ways: bigint;
}

function valuesOf(
	{ id, kind, options }: { readonly id: string; readonly kind: string; readonly options: readonly string[] },
	relevant: readonly string[],
	ways: bigint
): readonly { readonly held: ReadonlySet<string>; readonly ways: bigint }[] {
	const open = `${id}=?`;
	const given = `${id}=!`;
	if (kind !== 'several') {
		const named = relevant.map((name) => ({ held: new Set([name]), ways: 1n }));
		return [...named, { held: new Set<string>(), ways: ways - BigInt(named.length) }];
	}
	const ticked = relevant.filter((name) => name !== open && name !== given);
	const others = 2n ** BigInt(options.length - ticked.length);
	const lists = Array.from({ length: 2 ** ticked.length }, (_, bits) => ({
		held: new Set([given, ...ticked.filter((_name, at) => bits & (1 << at))]),
		ways: others
	}));
	return [...lists, { held: new Set([open]), ways: 1n }, { held: new Set<string>(), ways: 1n }];
}
