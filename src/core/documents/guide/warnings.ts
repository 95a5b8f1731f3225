import type { FactId } from '#content/questions/index.ts';
import type { Plan } from '../../plan.ts';
import { known, options } from '../../profile.ts';
import { sayOption } from '../../say-option.ts';
import { singleChanges, type OtherAnswer } from '../../what-would-change.ts';
import { rules } from '#content/rules/index.ts';
import type { Block, Line } from '../blocks.ts';
import { lineBreak } from '../writing.ts';
import { wantedIn } from './fired-rules.ts';
import { codeOfRule, codesOf, note, sayFact, type Guiding } from './guiding.ts';

type Warning = Plan['warnings'][number];
const kinds = ['stop', 'block', 'refuse', 'warn'] as const;

/** Each warning, the gravest first: what it says, the answers that raised it, the rule and its sources, and what would lift it. */
export function warningsSection(guiding: Guiding): Block[] {
	const { w, words } = guiding;
	if (w.plan.warnings.length === 0) return [];
	const rows = kinds.flatMap((kind) => {
		const found = w.plan.warnings.filter((warning) => warning.kind === kind);
		const head = { section: true as const, cells: [[{ text: words.kinds[kind], kind: 'strong' as const }]] };
		return found.length === 0 ? [] : [head, ...found.map((warning) => ({ cells: cells(warning, guiding) }))];
	});
	return [
		note(words.warningsNote),
		{ type: 'table', head: [words.warning, words.raisedBy, words.restsOn], widths: [48, 34, 18], rows }
	];
}

function cells({ id, because }: Warning, guiding: Guiding): Line[] {
	const { w, words } = guiding;
	const { title, text } = w.words.warnings[id];
	const raised = new Set(
		because.flatMap(({ rule, answers }) => {
			const { when } = rules.find((one) => one.id === rule)!;
			return answers.map((fact) => sayFact(fact, guiding, wantedIn(when, fact)));
		})
	);
	const lifted = otherwise(id, guiding);
	return [
		[{ text: title, kind: 'strong' }, lineBreak, { text }],
		[...raised]
			.flatMap((one): Line => [{ text: one }, lineBreak])
			.slice(0, -1)
			.concat(lifted ? [lineBreak, { text: lifted, kind: 'soft' }] : []),
		because.flatMap(({ rule, cites }, index): Line => [
			...(index > 0 ? [lineBreak] : []),
			{ text: `${codeOfRule(rule, words)} `, kind: 'strong' },
			{ text: codesOf(cites, guiding) }
		])
	];
}

/** Who a side is and where the process stands is not chosen at a table. */
const given: readonly FactId[] = ['party', 'phase'];

/** The questions of which another answer would lift a warning. Left out: what is no choice, and what the reader sees already. */
function otherwise(id: Warning['id'], guiding: Guiding): string | undefined {
	const { draft, words } = guiding;
	const { facts } = words.asking;
	const by = new Map<FactId, OtherAnswer[]>();
	for (const one of singleChanges({ kind: 'warning', id }, draft.profile.answers))
		if (!given.includes(one.fact)) by.set(one.fact, [...(by.get(one.fact) ?? []), one]);
	const others = [...by].map(([fact, found]) => {
		const said = (ticked: boolean | undefined) =>
			found.filter((one) => one.ticked === ticked).map(({ option }) => sayOption(fact, option, facts));
		const { label } = facts[fact];
		const [other, less, more] = [said(undefined), said(false), said(true)];
		if (other.length > 0) {
			const all = options(draft.profile, fact).length - (known(draft.profile, fact) === 'open' ? 0 : 1);
			return { plain: other.length === all, text: words.other(label, other.length === all ? [] : other) };
		}
		const ways = [
			...(less.length > 0 ? [words.without(less)] : []),
			...(more.length > few ? [words.withAny(exceptions(fact, found, guiding))] : []),
			...(more.length > 0 && more.length <= few ? [words.with(more)] : [])
		];
		return { plain: more.length === 0, text: words.pair(`“${label}”`, ways.join(words.or)) };
	});
	if (others.length === 0 || (others.length === 1 && others[0]!.plain)) return undefined;
	return `${words.liftedBy} ${others.map(({ text }) => `${text}.`).join(' ')}`;
}

/** So many additions are named; of more it is said which would not do. */
const few = 4;

/** What could be added to a list and would change nothing. */
function exceptions(fact: FactId, found: readonly OtherAnswer[], { draft, words }: Guiding): readonly string[] {
	const given = known(draft.profile, fact);
	const there = new Set([...(typeof given === 'string' ? [] : given), ...found.map(({ option }) => option)]);
	return options(draft.profile, fact)
		.filter((option) => !there.has(option))
		.map((option) => sayOption(fact, option, words.asking.facts));
}
