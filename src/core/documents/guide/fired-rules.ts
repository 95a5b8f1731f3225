import type { Conditions } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { chapters } from '#content/rules/index.ts';
import type { Rule } from '#content/rules/rule.ts';
import { known } from '../../profile.ts';
import type { RuleId } from '#content/rules/index.ts';
import { apply, type Verdict } from '../../rules.ts';
import { factsIn } from '../../asked-for.ts';
import type { Block, Line } from '../blocks.ts';
import { lineBreak } from '../writing.ts';
import { bringsOf } from './effects.ts';
import { codeOfRule, codesOf, givesAway, nameOfLink, note, placeOfRule, sayFact, type Guiding } from './guiding.ts';

type Chapter = keyof typeof chapters;
type Table = Extract<Block, { type: 'table' }>;

/** Every rule that applies or still waits, by chapter: those that turned on an answer, then those that hold for every side. */
export function firedRules(guiding: Guiding): Block[] {
	const { draft, words } = guiding;
	const verdicts = apply(draft.profile).filter(
		({ outcome, rule }) => outcome !== 'does-not-apply' && !givesAway(factsIn(rule.when))
	);
	const turned = verdicts.filter(({ rule }) => !holdsAlways(rule));
	const others = verdicts.filter(({ rule }) => holdsAlways(rule));
	const { rule, answers, brings } = words;
	const { clause, post, letter } = guiding.w.numbers;
	const [numbers, posts, letters] = [clause, post, letter].map((map) => [...map.values()]);
	return [
		note(words.rulesNote(numbers!.at(-1), posts![0], letters![0])),
		...tables(turned, [rule, answers, brings], [16, 30, 33, 21], guiding),
		{ type: 'heading', level: 2, id: 'always', text: words.always },
		...tables(others, [rule, brings], [26, 46, 28], guiding)
	];
}

const holdsAlways = ({ when }: Rule) => Object.keys(when).length === 0;

/** A table for each chapter: its head, which every page repeats, says which. */
function tables(verdicts: readonly Verdict[], head: Table['head'], widths: Table['widths'], guiding: Guiding): Table[] {
	const { words } = guiding;
	return (Object.keys(chapters) as Chapter[]).flatMap((chapter): Table[] => {
		const members = new Set<string>((chapters[chapter] as readonly Rule[]).map(({ id }) => id));
		const rows = verdicts
			.filter(({ rule }) => members.has(rule.id))
			.sort((a, b) => inBrief(a.rule, b.rule))
			.map((one) => ({ cells: cells(one, guiding) }));
		const title = words.chapter(words.book.chapters[chapter]);
		return rows.length === 0 ? [] : [{ type: 'table', small: true, head: [title, ...head], widths, rows }];
	});
}

type Numbered = Pick<Rule, 'brief'> & { readonly id: RuleId };

/** Rules in the order of their numbers: R, then O and C, then the sections of the brief. */
function inBrief(one: Numbered, other: Numbered): number {
	const [a, b] = [one, other].map(({ id, brief }) => [
		'ROC'.includes(brief[0]!) ? 'ROC'.indexOf(brief[0]!) : 3,
		...(brief.match(/\d+/g) ?? []).map(Number),
		placeOfRule(id) ?? 0
	]);
	const differs = a!.findIndex((value, place) => value !== b![place]);
	return differs < 0 ? 0 : a![differs]! - (b![differs] ?? 0);
}

function cells({ rule, outcome, facts }: Verdict, guiding: Guiding): Line[] {
	const { draft, w, words } = guiding;
	const always = holdsAlways(rule);
	const items = openIn(rule.then, guiding);
	// What only a warning or a rule waits for is no point of the sheet.
	const others =
		outcome === 'open'
			? facts
					.filter((fact) => known(draft.profile, fact) === 'open' && !draft.plan.open.includes(fact))
					.map((fact) => words.asking.facts[fact].label)
			: [];
	const waits: Line =
		items.length + others.length > 0 ? [{ text: ` ${words.stillOpen(items, others)}`, kind: 'open' }] : [];
	return [
		[
			{ text: codeOfRule(rule.id, words), kind: 'strong' },
			always ? { text: ' ' } : lineBreak,
			{ text: codesOf(rule.cites, guiding) }
		],
		[{ text: w.words.rules[rule.id] }, ...waits],
		...(always ? [] : [[{ text: turnedOn(rule, facts, guiding) }]]),
		[{ text: bringsOf(rule.then, outcome === 'open', guiding) }]
	];
}

/** What a rule brings that is still open, whichever rule it waits through, each with its points of the sheet. */
function openIn(then: Rule['then'], { w, words }: Guiding): { what: string; points: number[] }[] {
	const { plan, numbers } = w;
	const found = [
		...plan.clauses
			.filter(({ id }) => then.clauses?.includes(id))
			.map((item) => ({ item, what: numbers.clause.get(item.id) ?? words.preamble })),
		...plan.posts
			.filter(({ id }) => then.posts?.includes(id))
			.map((item) => ({ item, what: numbers.post.get(item.id)! })),
		...plan.links.filter(({ id }) => then.links?.includes(id)).map((item) => ({ item, what: nameOfLink(item.id, w) }))
	];
	return found
		.filter(({ item }) => item.waits.length > 0)
		.map(({ item, what }) => ({
			what,
			points: item.waits.map(({ fact }) => plan.open.indexOf(fact) + 1).sort((a, b) => a - b)
		}));
}

function turnedOn({ when }: Rule, facts: readonly FactId[], guiding: Guiding): string {
	const said = facts.filter((fact) => known(guiding.draft.profile, fact) !== 'silent');
	if (said.length === 0) return guiding.words.unsaid;
	return said.map((fact) => sayFact(fact, guiding, wantedIn(when, fact))).join(guiding.words.semicolon);
}

/** The values of a fact that a condition asks for, but not those that it excludes. */
export function wantedIn(when: object, fact: FactId): readonly string[] {
	return Object.entries(when as Conditions).flatMap(([key, wanted]): readonly string[] => {
		if (key === 'any' || key === 'all') return (wanted as Conditions[]).flatMap((one) => wantedIn(one, fact));
		return key === fact ? [wanted as string | string[]].flat() : [];
	});
}
