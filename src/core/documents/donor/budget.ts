import { budgetLines, type BudgetLineId } from '#content/donor/budget-lines.ts';
import type { Help } from '#content/donor/help.ts';
import { paysItself, uncleared } from '#content/donor/shareable.ts';
import type { PostId } from '#content/posts.ts';
import { amountOf, monthsOf, type Costs } from '../../costs.ts';
import { definitionOf, staff, type Staffed } from '../filling.ts';
import { leavesRoom, meets, type Appraisal } from './appraisal.ts';

/** A post as a donor pays for it: nothing before it is cleared, and nothing that the verdict shuts out. */
export type Paid = Staffed & { readonly held: 'clearance' | 'later' | undefined };

type Tranche = 'core' | 'activity';
type Day = NonNullable<Paid['day']>;

export interface Budget {
	readonly posts: readonly Paid[];
	/** Those for which an amount can be typed: none where no money is asked for. */
	readonly priced: readonly Paid[];
	readonly lines: readonly { readonly id: BudgetLineId; readonly tranche: Tranche }[];
}

export const trancheOf = (id: PostId): Tranche => (definitionOf(id).core ? 'core' : 'activity');

export function budgetOf(a: Appraisal): Budget {
	const closed = meets(uncleared, a);
	const posts = staff(a.w).map((post) => {
		const help: Help = { tranche: trancheOf(post.id) };
		const shut = post.day !== undefined && post.means !== 'own' && !leavesRoom(help, a);
		const held: Paid['held'] =
			post.cleared || (closed && post.means !== 'own') ? 'clearance' : shut ? 'later' : undefined;
		return { ...post, held, day: held ? undefined : post.day };
	});
	const unasked = meets(paysItself, a);
	const lines = (budgetLines as readonly (Help & (typeof budgetLines)[number])[]).filter(
		(line) => meets(line.when, a) && leavesRoom(line, a) && (!unasked || line.inKind || line.giver)
	);
	return { posts, priced: unasked ? [] : posts, lines };
}

/** The month from which a post counts: that of its day. */
const firstMonth = { 30: 1, 90: 3, 180: 6 } as const;

/** What was typed, multiplied and summed; all amounts in hundredths. */
export interface Sums {
	readonly months: number | undefined;
	readonly posts: readonly {
		readonly id: PostId;
		readonly persons: number;
		readonly monthly: number;
		readonly from: number;
		readonly months: number;
		readonly sum: number;
	}[];
	readonly lines: readonly {
		readonly id: BudgetLineId;
		readonly monthly: number | undefined;
		readonly once: number | undefined;
		readonly sum: number;
	}[];
	/** Months with the same posts at work, as one row. */
	readonly spans: readonly {
		readonly from: number;
		readonly to: number;
		readonly posts: number;
		readonly lines: number;
	}[];
	readonly once: number;
	/** Posts by the day from which they count, other lines by their tranche; nothing where nothing was typed. */
	readonly subtotals: Readonly<Record<Day | Tranche, number | undefined>>;
	/** What is paid whether there are talks or not, and what falls away if they stall (C18). */
	readonly stays: number;
	readonly fallsAway: number;
	readonly total: number;
}

/** Nothing if no amount can be read. Amounts for what is not in this budget are left alone. */
export function sumsOf({ priced, lines }: Budget, costs: Costs): Sums | undefined {
	const months = monthsOf(costs.months);
	const paid = priced.flatMap(({ id, persons, day }) => {
		const monthly = amountOf(costs.posts?.[id]);
		if (monthly === undefined || day === undefined) return [];
		const from = firstMonth[day];
		const lasting = Math.max(0, (months ?? 0) - from + 1);
		return [{ id, persons, monthly, from, months: lasting, sum: monthly * persons * lasting }];
	});
	const others = lines.flatMap(({ id }) => {
		const monthly = amountOf(costs.monthly?.[id]);
		const once = amountOf(costs.once?.[id]);
		if (monthly === undefined && once === undefined) return [];
		return [{ id, monthly, once, sum: (monthly ?? 0) * (months ?? 0) + (once ?? 0) }];
	});
	if (paid.length + others.length === 0) return undefined;
	const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
	const starts = months === undefined ? [] : Object.values(firstMonth).filter((month) => month <= months);
	const beginning = starts.filter((from, index) => index === 0 || paid.some((post) => post.from === from));
	const spans = beginning.map((from, index) => ({
		from,
		to: (beginning[index + 1] ?? months! + 1) - 1,
		posts: add(paid.filter((post) => post.from <= from).map(({ monthly, persons }) => monthly * persons)),
		lines: add(others.map(({ monthly }) => monthly ?? 0))
	}));
	const sum = (of: readonly { readonly sum: number }[]) => add(of.map(({ sum }) => sum));
	const trancheOfLine = new Map(lines.map(({ id, tranche }) => [id, tranche]));
	const linesIn = (tranche: Tranche) => others.filter(({ id }) => trancheOfLine.get(id) === tranche);
	const allIn = (tranche: Tranche) => [...paid.filter(({ id }) => trancheOf(id) === tranche), ...linesIn(tranche)];
	const postsFrom = (day: Day) => paid.filter(({ from }) => from === firstMonth[day]);
	const subtotal = (of: Parameters<typeof sum>[0]) => (of.length > 0 ? sum(of) : undefined);
	return {
		months,
		posts: paid,
		lines: others,
		spans,
		once: add(others.map(({ once }) => once ?? 0)),
		subtotals: {
			30: subtotal(postsFrom(30)),
			90: subtotal(postsFrom(90)),
			180: subtotal(postsFrom(180)),
			core: subtotal(linesIn('core')),
			activity: subtotal(linesIn('activity'))
		},
		stays: sum(allIn('core')),
		fallsAway: sum(allIn('activity')),
		total: sum([...paid, ...others])
	};
}
