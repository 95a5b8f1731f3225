import type { Conditions } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { chapters } from '#content/rules/index.ts';
import type { Rule } from '#content/rules/rule.ts';
import { known } from '../../profile.ts';
import { apply, type Verdict } from '../../rules.ts';
import { factsIn } from '../../what-would-change.ts';
import type { Block, Line } from '../blocks.ts';
import { lineBreak } from '../writing.ts';
import { bringsOf } from './effects.ts';
import { codesOf, givesAway, note, sayFact, type Guiding } from './guiding.ts';

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
	const { number, rule, answers, brings } = words;
	return [
		note(words.rulesNote),
		...(turned.length === 0 ? [] : [table(turned, [number, rule, answers, brings], [14, 30, 35, 21], guiding)]),
		{ type: 'heading', level: 2, id: 'always', text: words.always },
		table(others, [number, rule, brings], [26, 46, 28], guiding)
	];
}

const holdsAlways = ({ when }: Rule) => Object.keys(when).length === 0;

function table(verdicts: readonly Verdict[], head: Table['head'], widths: Table['widths'], guiding: Guiding): Table {
	const rows = (Object.keys(chapters) as Chapter[]).flatMap((chapter) => {
		const members = new Set<string>((chapters[chapter] as readonly Rule[]).map(({ id }) => id));
		const found = verdicts.filter(({ rule }) => members.has(rule.id));
		const title = { text: guiding.words.book.chapters[chapter], kind: 'strong' as const };
		if (found.length === 0) return [];
		return [{ section: true as const, cells: [[title]] }, ...found.map((one) => ({ cells: cells(one, guiding) }))];
	});
	return { type: 'table', small: true, head, widths, rows };
}

function cells({ rule, outcome, facts }: Verdict, guiding: Guiding): Line[] {
	const { draft, w, words } = guiding;
	const always = holdsAlways(rule);
	// What only a warning or a rule waits for is no point of the sheet.
	const open = facts.filter((fact) => known(draft.profile, fact) === 'open');
	const points = open.map((fact) => draft.plan.open.indexOf(fact) + 1).filter((point) => point > 0);
	const others = open.filter((fact) => !draft.plan.open.includes(fact)).map((fact) => words.asking.facts[fact].label);
	const waits: Line = outcome === 'open' ? [{ text: ` ${words.stillOpen(points, others)}`, kind: 'open' }] : [];
	return [
		[
			{ text: words.ruleNumber(rule.brief), kind: 'strong' },
			always ? { text: ' ' } : lineBreak,
			{ text: codesOf(rule.cites, guiding) }
		],
		[{ text: w.words.rules[rule.id] }, ...waits],
		...(always ? [] : [[{ text: turnedOn(rule, facts, guiding) }]]),
		[{ text: bringsOf(rule.then, outcome === 'open', guiding) }]
	];
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
