import type { BudgetLineId } from '#content/donor/budget-lines.ts';
import type { PostId } from '#content/posts.ts';

/** What the user typed for a budget, as it was typed: a label of the currency, a number of months, what a post costs a month, what another line costs a month or once. */
export interface Costs {
	readonly currency?: string;
	readonly months?: string;
	readonly posts?: Readonly<Partial<Record<PostId, string>>>;
	readonly monthly?: Readonly<Partial<Record<BudgetLineId, string>>>;
	readonly once?: Readonly<Partial<Record<BudgetLineId, string>>>;
}

export const longestCurrency = 12;
export const amountForm = /^\d{1,9}(\.\d{1,2})?$/;
export const monthsForm = /^([1-9]|[1-9]\d|1[01]\d|120)$/;

/** An amount in hundredths, so that sums are exact; nothing if it is not typed or cannot be read. */
export function amountOf(typed: string | undefined): number | undefined {
	if (typed === undefined || !amountForm.test(typed)) return undefined;
	const [whole, part = ''] = typed.split('.');
	return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

export function monthsOf(typed: string | undefined): number | undefined {
	return typed !== undefined && monthsForm.test(typed) ? Number(typed) : undefined;
}

/** 1,234,567.80 */
export function sayAmount(hundredths: number): string {
	const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
	return `${whole}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** The same without what cannot be read or is empty: what a file may hold. */
export function readable({ currency, months, posts, monthly, once }: Costs): Costs {
	const amounts = <Id extends string>(given: Readonly<Partial<Record<Id, string>>> | undefined) =>
		Object.fromEntries(
			Object.entries<string | undefined>(given ?? {}).filter(([, typed]) => amountOf(typed) !== undefined)
		) as Partial<Record<Id, string>>;
	const kept = {
		...(currency?.trim() && currency.length <= longestCurrency ? { currency } : {}),
		...(monthsOf(months) === undefined ? {} : { months: months! }),
		posts: amounts(posts),
		monthly: amounts(monthly),
		once: amounts(once)
	};
	return Object.fromEntries(
		Object.entries(kept).filter(([, value]) => typeof value === 'string' || Object.keys(value).length > 0)
	);
}
