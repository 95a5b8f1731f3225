import { NOT_DECIDED, NOT_RECORDED, type Conditions } from '#content/grammar.ts';
import type { Answers } from '#core/answers.ts';
import { factsIn } from '#core/asked-for.ts';
import { optionedOf, type AnyRule, type Book, type Optioned } from './book.ts';
import { and, implies, no, not, or, variable, yes, type Formula } from './formula.ts';

/** Whether a condition holds, and whether it holds or waits for an answer that is open. */
export interface Both {
	readonly surely: Formula;
	readonly maybe: Formula;
}

/**
 * A book as formulas. Variables: `fact=option`, an option chosen or ticked; `fact=?`, not decided; `fact=!`, a list that was given, if with nothing ticked.
 * "Prefer not to record" and not answered are no variable at all: no document tells one from the other.
 */
export interface Translated {
	/** What the wizard can reach: one answer to each question, and none to a question that is not asked. */
	readonly reachable: Formula;
	/** None of the answers at which the wizard stops. */
	readonly documents: Formula;
	readonly pages: ReadonlyMap<string, Formula>;
	readonly asked: ReadonlyMap<string, Formula>;
	readonly rules: ReadonlyMap<string, Both>;
	readonly stops: ReadonlyMap<string, Formula>;
	/** What rules call for: `surely` where it stands, `maybe` where it stands or stands in brackets. */
	readonly items: Readonly<Record<Kind, ReadonlyMap<string, Both>>>;
	readonly functions: ReadonlyMap<string, Both>;
	readonly suggested: Readonly<Record<'functions' | 'later' | 'limits', ReadonlyMap<string, Formula>>>;
}

export type Kind = 'clauses' | 'posts' | 'links' | 'warnings';
type Leaf = (fact: string, wanted: readonly string[]) => Both;

const is = (fact: string, option: string) => variable(`${fact}=${option}`);
const open = (fact: string) => variable(`${fact}=?`);
const given = (fact: string) => variable(`${fact}=!`);

/** A book as formulas: the questions, what is ticked beforehand, the rules and what they call for. */
export function translate(book: Book): Translated {
	const optioned = optionedOf(book);
	const facts = new Map(optioned.map(({ fact }) => [fact.id, fact]));
	const optionsOf = (fact: string) => facts.get(fact)?.options ?? [];

	const pages = new Map<string, Formula>();
	const asked = new Map<string, Formula>();
	// What is asked later cannot call for a page: it is not answered yet.
	const before: Leaf = (fact, wanted) => (asked.has(fact) ? onPage(fact, wanted) : { surely: no, maybe: no });
	for (const page of book.pages) {
		const called = and(
			page.when ? read(page.when, before).maybe : yes,
			page.raised ? read(page.raised, before).surely : yes
		);
		pages.set(page.id, called);
		for (const fact of page.facts) asked.set(fact.id, and(called, fact.when ? read(fact.when, before).maybe : yes));
	}
	const reachable = and(...optioned.flatMap(({ fact }) => shape(fact, asked.get(fact.id)!)));

	const bare: Leaf = (fact, wanted) => onRule(fact, wanted, (option) => (optionsOf(fact).includes(option) ? yes : no));
	const ticked = (key: string) => (option: string) =>
		or(...book.rules.filter(({ then }) => then[key]?.includes(option)).map(({ when }) => read(when, bare).maybe));
	const functionIds = optionsOf('functions');
	const now = new Map(functionIds.map((id) => [id, ticked('suggests')(id)]));
	const anything = or(...now.values());
	const suggested = {
		functions: new Map([...now].map(([id, one]) => [id, id === 'secretarial' ? or(one, not(anything)) : one])),
		later: new Map(functionIds.map((id) => [id, and(ticked('suggestsLater')(id), not(now.get(id)!))])),
		limits: new Map(optionsOf('limits').map((id) => [id, ticked('suggestsLimits')(id)]))
	};
	const onTable = (fact: string, option: string): Formula =>
		fact in suggested ? (suggested[fact as 'later'].get(option) ?? no) : optionsOf(fact).includes(option) ? yes : no;

	const leaf: Leaf = (fact, wanted) => {
		// Functions that nobody chose are still to be chosen; limits that nobody struck hold.
		if (fact === 'functions') return onRule(fact, wanted, (option) => onTable(fact, option), not(given(fact)));
		const both = onRule(fact, wanted, (option) => onTable(fact, option));
		if (fact !== 'limits') return both;
		const stands = and(not(given(fact)), not(open(fact)), or(...wanted.map((option) => onTable(fact, option))));
		return { surely: or(both.surely, stands), maybe: or(both.maybe, stands) };
	};
	const rules = new Map(book.rules.map(({ id, when }) => [id, read(when, leaf)]));
	const stops = new Map(book.stops.map(({ id, when }) => [id, read(when, bare).surely]));

	/** The rule would hold whichever way one of its open answers goes. */
	const eitherWay = ({ id, when }: AnyRule): Formula =>
		or(
			...[...new Set<string>(factsIn(when))].flatMap((fact) => {
				const definition = facts.get(fact);
				if (definition?.kind !== 'choice') return [];
				const decided = definition.options.map(
					(option) =>
						read(when, (one, wanted) => (one === fact ? settled(wanted.includes(option)) : leaf(one, wanted))).surely
				);
				return [and(open(fact), rules.get(id)!.maybe, ...decided)];
			})
		);
	const collect = (kind: Kind, list: readonly string[]): ReadonlyMap<string, Both> =>
		new Map(
			list.map((id) => {
				const calling = book.rules.filter(({ then }) => then[kind]?.includes(id));
				const surely = or(...calling.map((rule) => rules.get(rule.id)!.surely));
				if (kind === 'warnings') return [id, { surely, maybe: surely }];
				return [
					id,
					{
						surely: or(surely, ...calling.map(eitherWay)),
						maybe: or(...calling.map((rule) => rules.get(rule.id)!.maybe))
					}
				];
			})
		);
	const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
	const items = {
		clauses: collect(
			'clauses',
			book.articles.flatMap(({ clauses }) => clauses)
		),
		posts: collect('posts', ids(book.posts)),
		links: collect('links', ids(book.links)),
		warnings: collect('warnings', ids(book.warnings))
	};

	const listed = (fact: 'functions' | 'later', clause: string, id: string): Both => {
		const owner = items.clauses.get(clause)?.maybe ?? no;
		const left = fact === 'functions' ? not(given(fact)) : open(fact);
		const surely = and(owner, is(fact, id));
		return { surely, maybe: or(surely, and(owner, left, onTable(fact, id))) };
	};
	const functions = new Map(
		book.functions.map((work): [string, Both] => {
			const { id } = work;
			if (id === 'second-opinion') return [id, items.posts.get('second-opinion-lead') ?? { surely: no, maybe: no }];
			// A function on both lists is taken from the first.
			const [now, later] = [listed('functions', 'functions-now', id), listed('later', 'functions-later', id)];
			const kept = work.unless ? not(read(work.unless, leaf).surely) : yes;
			return [
				id,
				{
					surely: and(kept, or(now.surely, and(later.surely, not(now.maybe)))),
					maybe: and(kept, or(now.maybe, later.maybe))
				}
			];
		})
	);
	const documents = and(...[...stops.values()].map(not));
	return { reachable, documents, pages, asked, rules, stops, items, functions, suggested };
}

/** A condition, by what is made of a single fact in it. "Not" turns both round; what waits stays waiting. */
function read(when: Conditions, leaf: Leaf): Both {
	const parts = Object.entries(when).flatMap(([key, wanted]): Both[] => {
		if (wanted === undefined) return [];
		if (key === 'any' || key === 'all') {
			const branches = (wanted as readonly Conditions[]).map((one) => read(one, leaf));
			const joined = key === 'any' ? or : and;
			return [
				{
					surely: joined(...branches.map(({ surely }) => surely)),
					maybe: joined(...branches.map(({ maybe }) => maybe))
				}
			];
		}
		if (key === 'not') {
			const inner = read(wanted as Conditions, leaf);
			return [{ surely: not(inner.maybe), maybe: not(inner.surely) }];
		}
		return [leaf(key, [wanted as string | readonly string[]].flat())];
	});
	return { surely: and(...parts.map(({ surely }) => surely)), maybe: and(...parts.map(({ maybe }) => maybe)) };
}

/** On a page an answer left open may turn out either way. */
const onPage: Leaf = (fact, wanted) => {
	const surely = or(...wanted.map((option) => is(fact, option)));
	return { surely, maybe: or(surely, open(fact)) };
};

/** In a rule "not decided" can be asked for, and an open list waits only for what is on the table. */
function onRule(
	fact: string,
	wanted: readonly string[],
	onTable: (option: string) => Formula,
	left = open(fact)
): Both {
	const options = wanted.filter((option) => option !== NOT_DECIDED);
	const asksOpen = wanted.includes(NOT_DECIDED);
	const surely = or(...options.map((option) => is(fact, option)), asksOpen ? left : no);
	return { surely, maybe: or(surely, and(left, or(...options.map(onTable)))) };
}

const settled = (holds: boolean): Both => (holds ? { surely: yes, maybe: yes } : { surely: no, maybe: no });

/** One answer to a question, and none where it is not asked. */
function shape({ id, kind, options }: Optioned, asked: Formula): readonly Formula[] {
	const each = options.map((option) => is(id, option));
	if (kind === 'several')
		return [
			implies(or(given(id), open(id)), asked),
			implies(open(id), not(given(id))),
			...each.map((one) => implies(one, given(id)))
		];
	const values = [...each, open(id)];
	const pairs = values.flatMap((one, index) => values.slice(index + 1).map((other) => not(and(one, other))));
	return [...values.map((one) => implies(one, asked)), ...pairs];
}

/** Answers → the variables that are true of them. Only reached answers are to be given. */
export function heldBy(answers: Answers): ReadonlySet<string> {
	return new Set(
		Object.entries(answers).flatMap(([fact, answer]) => {
			if (answer === NOT_DECIDED) return [`${fact}=?`];
			if (answer === NOT_RECORDED) return [];
			return typeof answer === 'object'
				? [`${fact}=!`, ...answer.map((option) => `${fact}=${option}`)]
				: [`${fact}=${answer}`];
		})
	);
}

/** The variables that are true → answers, in the order of the questions. */
export function answersOf(held: ReadonlySet<string>, book: Book): Answers {
	return Object.fromEntries(
		optionedOf(book).flatMap(({ fact: { id, kind, options } }): [string, string | readonly string[]][] => {
			const chosen = options.filter((option) => held.has(`${id}=${option}`));
			if (held.has(`${id}=?`)) return [[id, NOT_DECIDED]];
			if (kind === 'several') return held.has(`${id}=!`) ? [[id, chosen]] : [];
			return chosen[0] === undefined ? [] : [[id, chosen[0]]];
		})
	);
}
