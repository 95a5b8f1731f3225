import { describe, expect, test } from 'vitest';
import { donorWords } from '#content/languages/en/donor.ts';
import { words } from '#content/languages/en/index.ts';
import { amountOf, readable, sayAmount, type Costs } from '#core/costs.ts';
import { appraise } from '#core/documents/donor/appraisal.ts';
import { budgetOf, sumsOf } from '#core/documents/donor/budget.ts';
import { desk } from '#core/documents/donor/desk.ts';
import { donorBrief } from '#core/documents/donor/donor-brief.ts';
import { allText, textOf } from '../reading.ts';
import { draftOf, type Said } from '../somebody.ts';

/** The user's amounts are multiplied and summed by post and month, exactly; nothing is added to them. */

const sized = {
	funding: 'donor',
	manager: 'own-accounts',
	'persons-30': 3,
	'persons-90': 6,
	'persons-180': 12,
	languages: ['at-the-table'],
	functions: ['secretarial', 'languages', 'advice', 'counterpart-liaison']
} satisfies Said;
const sums = (costs: Costs, said: Said = sized) => sumsOf(budgetOf(appraise(draftOf(said), words, donorWords)), costs);
const dayOf = (id: string) =>
	budgetOf(appraise(draftOf(sized), words, donorWords)).posts.find((post) => post.id === id)!.day;

describe('an amount', () => {
	test.each([
		['1250', 125_000],
		['1250.5', 125_050],
		['0.29', 29],
		['999999999.99', 99_999_999_999]
	])('%s is %i hundredths', (typed, hundredths) => expect(amountOf(typed)).toBe(hundredths));
	test.each(['', ' ', '12,50', '1 000', '-5', '1.234', '1e3', '.5', 'abc', '1234567890'])(
		'“%s” cannot be read',
		(typed) => expect(amountOf(typed)).toBeUndefined()
	);
	test('is said with groups and two decimals', () => {
		expect(sayAmount(123_456_780)).toBe('1,234,567.80');
		expect(sayAmount(5)).toBe('0.05');
	});
});

describe('sums', () => {
	test('a post is multiplied by its months, from the month of its day', () => {
		expect(dayOf('head')).toBe(30);
		const { posts, total } = sums({ months: '12', posts: { head: '0.1' } })!;
		expect(posts).toEqual([{ id: 'head', persons: 1, monthly: 10, from: 1, months: 12, sum: 120 }]);
		expect(total).toBe(120);
	});
	test('a post filled later counts for fewer months', () => {
		const later = budgetOf(appraise(draftOf(sized), words, donorWords)).posts.filter(
			({ day }) => day === 90 || day === 180
		);
		expect(later.length).toBeGreaterThan(1);
		for (const { id, day, persons } of later)
			expect(sums({ months: '12', posts: { [id]: '1' } })!.total).toBe(100 * persons * (day === 90 ? 10 : 7));
	});
	test('a short budget does not count what comes after it', () => {
		const late = budgetOf(appraise(draftOf(sized), words, donorWords)).posts.find(({ day }) => day === 180)!;
		expect(sums({ months: '5', posts: { [late.id]: '100' } })!.total).toBe(0);
	});
	test('other lines count a month, once, or both', () =>
		expect(sums({ months: '3', monthly: { premises: '10.05' }, once: { premises: '1', audit: '2' } })!.total).toBe(
			3 * 1005 + 300
		));
	test('the months add up to the total', () => {
		const { spans, once, total } = sums({
			months: '9',
			posts: { head: '33.33', deputy: '20.07', interpreters: '7.77' },
			monthly: { travel: '0.99' },
			once: { audit: '12.34' }
		})!;
		expect(spans.map(({ from, to }) => [from, to])).toEqual([
			[1, 2],
			[3, 5],
			[6, 9]
		]);
		expect(spans.reduce((sum, { from, to, posts, lines }) => sum + (to - from + 1) * (posts + lines), once)).toBe(
			total
		);
	});
	test('what stays if talks stall and what falls away are the whole, and so are the steps and the tranches', () => {
		const { stays, fallsAway, subtotals, total } = sums({
			months: '12',
			posts: { head: '33.33', deputy: '20.07', interpreters: '7.77', 'legal-adviser': '0.01' },
			monthly: { travel: '0.99', archive: '1.01' },
			once: { audit: '12.34', training: '0.05' }
		})!;
		expect(stays + fallsAway).toBe(total);
		expect(Object.values(subtotals).reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(total);
	});
	test('if talks stall, the core is paid and activity is not', () => {
		expect(sums({ months: '2', posts: { head: '1' }, monthly: { archive: '1' } })).toMatchObject({
			stays: 400,
			fallsAway: 0
		});
		expect(sums({ months: '2', posts: { interpreters: '1' }, monthly: { travel: '1' } })).toMatchObject({
			stays: 0,
			subtotals: { core: undefined, activity: 200 }
		});
	});
	test('a vacant post is not counted', () => {
		const vacant = budgetOf(appraise(draftOf({ ...sized, 'persons-180': 6 }), words, donorWords)).posts.find(
			({ day }) => day === undefined
		)!;
		expect(sums({ months: '12', posts: { [vacant.id]: '100' } }, { ...sized, 'persons-180': 6 })).toBeUndefined();
	});
	test('there are none without an amount that can be read', () => {
		expect(sums({})).toBeUndefined();
		expect(sums({ currency: 'EUR', months: '12', posts: { head: 'much' } })).toBeUndefined();
	});
	test('without months nothing is multiplied', () => expect(sums({ posts: { head: '5' } })!.months).toBeUndefined());
	test('the largest amounts stay exact', () => {
		const all = desk(draftOf(sized), words, donorWords);
		const most = '999999999.99';
		const costs = {
			months: '120',
			posts: Object.fromEntries(all.posts.map(({ id }) => [id, most])),
			monthly: Object.fromEntries(all.lines.map(({ id }) => [id, most]))
		};
		expect(Number.isSafeInteger(sums(costs)!.total)).toBe(true);
	});
});

describe('where the office pays for itself', () => {
	const own = { ...sized, funding: 'own' } satisfies Said;
	const typed = {
		months: '12',
		posts: { head: '5' },
		monthly: { archive: '1', experts: '2' },
		once: { audit: '3', review: '4' }
	};
	test('no post and no line of money has a price, whatever was typed before', () => {
		const { posts, lines, total } = sums(typed, own)!;
		expect(posts).toEqual([]);
		expect(lines.map(({ id }) => id)).toEqual(['experts', 'review']);
		expect(total).toBe(12 * 200 + 400);
	});
	test('no field is offered for one', () => {
		const { posts, lines } = desk(draftOf(own), words, donorWords);
		expect(posts).toEqual([]);
		expect(lines.map(({ id }) => id)).toEqual(['experts', 'interpretation', 'premises', 'review']);
	});
	test('the brief names help in kind, and speaks of no payment', () => {
		const text = textOf(donorBrief(draftOf(own), words, donorWords, typed));
		expect(text).toContain('No money is asked for.');
		expect(text).not.toMatch(/\bpayments?\b|payroll|\breserve for|the fee of/i);
	});
	test('posts have prices again once money is asked for', () =>
		expect(sums(typed, { ...own, funding: 'mixed' })!.posts).toHaveLength(1));
});

describe('on paper', () => {
	const brief = (costs?: Costs) => textOf(donorBrief(draftOf(sized), words, donorWords, costs));
	test('there is no column of amounts until one is typed', () => {
		expect(brief()).not.toMatch(/Amounts entered by you|A month\n/);
		expect(brief({ currency: 'EUR', months: '12' })).toBe(brief());
	});
	test('amounts are said to be the user’s own', () => {
		const text = brief({ currency: 'XYZ', months: '12', posts: { head: '1000' } });
		expect(text).toContain('Amounts entered by you, in XYZ.');
		expect(text).toContain('12,000.00');
		expect(text).toContain('nothing is rounded');
	});
	test('a party’s document never holds one', () =>
		expect(allText(draftOf(sized))).not.toMatch(/12,000|Amounts entered/));
});

test('what may be kept in a file is what can be read', () =>
	expect(readable({ currency: ' ', months: '0', posts: { head: '5', deputy: 'x' }, once: { audit: '' } })).toEqual({
		posts: { head: '5' }
	}));
