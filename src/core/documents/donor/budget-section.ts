import { sayAmount, type Costs } from '../../costs.ts';
import { paysItself, uncleared } from '#content/donor/shareable.ts';
import type { DonorPhrase } from '#content/languages/donor-words.ts';
import type { Block } from '../blocks.ts';
import { capital, plain } from '../writing.ts';
import { leftTo, meets, type Appraisal } from './appraisal.ts';
import { sumsOf, type Budget, type Sums } from './budget.ts';
import { fill, label, nameOf, table, tell } from './said.ts';

type Row = Extract<Block, { type: 'table' }>['rows'][number];

const notes = { preparation: 'budgetPreparation', core: 'budgetCore' } as const;

/** The lines of the budget; with amounts only where the user typed some. */
export function budgetSection(budget: Budget, costs: Costs, section: number, a: Appraisal): Block[] {
	const sums = sumsOf(budget, costs);
	const [least] = leftTo(a);
	const note = meets(uncleared, a)
		? 'budgetUncleared'
		: least === 'nothing'
			? 'budgetNothing'
			: meets(paysItself, a)
				? 'budgetInKind'
				: least
					? notes[least]
					: 'budgetNote';
	return [
		{ type: 'paragraph', style: 'note', line: tell(a.said.text[note], a, { n: section }) },
		table(['trancheHead', 'linesHead'], [15, 85], tranches(budget, a), a),
		...(sums ? amounts(sums, costs, a) : [])
	];
}

function tranches({ lines }: Budget, a: Appraisal): Row[] {
	return (['core', 'activity'] as const).flatMap((tranche) => {
		const names = lines.filter((line) => line.tranche === tranche).map(({ id }) => a.said.budgetLines[id]);
		return names.length === 0
			? []
			: [row([capital(a.said.tranches[tranche]), capital(names.join(a.said.text.semicolon))])];
	});
}

function amounts(sums: Sums, costs: Costs, a: Appraisal): Block[] {
	const currency = costs.currency?.trim() ? fill('inCurrency', a, { currency: costs.currency.trim() }) : '';
	const counted = sums.months !== undefined;
	const monthly = (persons: number, amount: number) =>
		persons === 1 ? sayAmount(amount) : fill('times', a, { n: persons, amount: sayAmount(amount) });
	const cells = (first: string, ...rest: (string | undefined)[]) =>
		row([first, ...(counted ? rest : rest.slice(0, 3).toSpliced(1, 1)).map((text) => text ?? a.said.text.none)]);
	const section = (id: DonorPhrase): Row => ({ cells: [label(id, a)], section: true });
	const rows = [
		...(sums.posts.length > 0 ? [section('staffSection')] : []),
		...sums.posts.map((post) =>
			cells(
				nameOf(post.id, a),
				monthly(post.persons, post.monthly),
				String(post.months),
				undefined,
				sayAmount(post.sum)
			)
		),
		...(sums.lines.length > 0 ? [section('linesSection')] : []),
		...sums.lines.map((line) =>
			cells(
				capital(a.said.budgetLines[line.id]),
				line.monthly === undefined ? undefined : sayAmount(line.monthly),
				line.monthly === undefined ? undefined : String(sums.months),
				line.once === undefined ? undefined : sayAmount(line.once),
				sayAmount(line.sum)
			)
		),
		...(counted ? [cells(fill('total', a), '', '', '', sayAmount(sums.total))] : [])
	];
	return [
		{ type: 'paragraph', style: 'note', line: plain(fill('amountsNote', a, { currency })) },
		{
			type: 'paragraph',
			style: 'note',
			line: plain(fill(counted ? 'monthsNote' : 'noMonths', a, { n: sums.months ?? 0 }))
		},
		counted
			? table(['lineHead', 'monthHead', 'monthsHead', 'onceHead', 'sumHead'], [36, 19, 9, 17, 19], rows, a)
			: table(['lineHead', 'monthHead', 'onceHead'], [50, 25, 25], rows, a),
		...(counted ? [byMonth(sums, a)] : [])
	];
}

function byMonth({ spans, once, total }: Sums, a: Appraisal): Block {
	const rows = spans.map(({ from, to, posts, lines }) =>
		row([
			fill(from === to ? 'monthRow' : 'monthsRow', a, { from, to }),
			sayAmount(posts),
			sayAmount(lines),
			sayAmount(posts + lines)
		])
	);
	return table(
		['byMonth', 'staffHead', 'otherHead', 'togetherHead'],
		[31, 23, 23, 23],
		[
			...rows,
			...(once > 0 ? [row([fill('onceRow', a), '', '', sayAmount(once)])] : []),
			row([fill('total', a), '', '', sayAmount(total)])
		],
		a
	);
}

function row(cells: readonly string[]): Row {
	return { cells: cells.map(plain) };
}
