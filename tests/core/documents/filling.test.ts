import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { countOf, days, fillingOrder, staff, type Staffed } from '#core/documents/filling.ts';
import { writing, type Writing } from '#core/documents/writing.ts';
import { anyAnswers, chance } from '../chance.ts';
import { draftFrom, everybody } from '../somebody.ts';

/** Who is there by which day: in the order of need, and nobody paid from outside before somebody accounts for it. */

const next = chance(20050418);
const tried: readonly (readonly [string, Writing])[] = [
	...Object.entries(everybody),
	...Object.entries(cases).map(([id, { answers }]) => [id, answers] as const),
	...Array.from({ length: 200 }, (_, index) => [`party ${index} by chance`, anyAnswers(next)] as const)
].map(([who, answers]) => [who, writingFrom(answers as Answers)] as const);

describe('whatever is answered', () => {
	const never = (find: (all: readonly Staffed[], w: Writing) => readonly string[]) => {
		const found = tried.flatMap(([who, w]) => find(staff(w), w).map((id) => `${who}: ${id}`));
		expect(found.slice(0, 5)).toEqual([]);
	};
	const later = ({ day }: Staffed) => day ?? Infinity;

	test('the finance officer comes no later than the first post that help pays', () =>
		never((all) => {
			const finance = all.find(({ id }) => id === 'finance-officer');
			return all
				.filter(({ means, day }) => means === 'help' && day !== undefined)
				.filter((post) => finance === undefined || later(finance) > later(post))
				.map(({ id }) => id);
		}));
	test('the order in words names the finance officer before whatever help pays', () =>
		never((all, w) => {
			const order = fillingOrder(w);
			return all
				.filter(({ id, means }) => means === 'help' && order.includes(id))
				.filter(({ id }) => order.indexOf(id) < order.indexOf('finance-officer'))
				.map(({ id }) => id);
		}));
	test('a post comes before another only where the order says so, or where the other takes more persons than are left', () =>
		never((all, w) => {
			const order = fillingOrder(w).map((id) => all.find((post) => post.id === id)!);
			return order
				.filter((post, index) =>
					order
						.slice(0, index)
						.some((one) => later(one) > later(post) && one.means !== 'none' && one.persons <= post.persons)
				)
				.map(({ id }) => id);
		}));
	test('what has no means, or waits for clearance, is filled by no day', () =>
		never((all) =>
			all.filter(({ means, cleared, day }) => (means === 'none' || cleared) && day !== undefined).map(({ id }) => id)
		));
	test('no more persons are there than the party expects', () =>
		never((all, w) =>
			days
				.filter((day) => {
					const there = all.filter((post) => later(post) <= day).reduce((sum, { persons }) => sum + persons, 0);
					return days.every((one) => countOf(w, one) !== undefined) && there > Math.max(...upTo(day, w));
				})
				.map(String)
		));
});

const upTo = (day: number, w: Writing) => days.filter((one) => one <= day).map((one) => countOf(w, one)!);

describe('four persons by day 30 and all money from outside', () => {
	const w = writingFrom(cases['muslim-secretariat-2005'].answers as Answers);
	const dayOf = (id: string) => staff(w).find((post) => post.id === id)!.day;
	test('the first four are those whom no help pays', () =>
		expect(['head', 'deputy', 'registrar', 'third-party-liaison-officer'].map(dayOf)).toEqual([30, 30, 30, 30]));
	test('what is due in the first month comes before what is due by day 90', () =>
		expect(
			['legal-adviser', 'process-adviser', 'consultation-officer', 'gender-adviser', 'interpreters'].map(dayOf)
		).toEqual([90, 90, 90, 180, 180]));
});

function writingFrom(answers: Answers): Writing {
	const { plan, profile } = draftFrom(answers);
	return writing(plan, profile, words);
}
