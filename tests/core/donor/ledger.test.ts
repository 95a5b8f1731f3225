import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { appraised } from '#content/donor/functions.ts';
import { donorWords } from '#content/languages/en/donor.ts';
import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { appraise, meets } from '#core/documents/donor/appraisal.ts';
import { desk, type Desk } from '#core/documents/donor/desk.ts';
import { donorBrief } from '#core/documents/donor/donor-brief.ts';
import type { Draft } from '#core/draft.ts';
import { stopFor } from '#core/stops.ts';
import { anyAnswers, chance } from '../chance.ts';
import { documentOf, rowsUnder, said, textOf } from '../reading.ts';
import { draftFrom, everybody } from '../somebody.ts';

/** Posts and functions, each beside the other: what a donor reads of them is what the party's own papers say, and nothing that the brief keeps. */

const next = chance(20050307);
const parties: readonly (readonly [string, Answers])[] = [
	...Object.entries(everybody),
	...Object.entries(cases).map(([id, { answers }]) => [id, answers] as const),
	...Array.from({ length: 120 }, (_, index) => [`party ${index} by chance`, anyAnswers(next)] as const)
].filter(([, answers]) => stopFor(answers) === undefined);
const drafted = parties.map(([name, answers]) => {
	const draft = draftFrom(answers);
	return { name, draft, of: desk(draft, words, donorWords) };
});

/** Every party of which this is not so. */
function none(isWrong: (of: Desk, draft: Draft) => unknown) {
	const wrong = drafted.flatMap(({ name, of, draft }) => {
		const found = isWrong(of, draft);
		return Array.isArray(found) ? (found.length > 0 ? [`${name}: ${JSON.stringify(found)}`] : []) : found ? [name] : [];
	});
	expect(wrong.slice(0, 5)).toEqual([]);
}

test('no post is an orphan: it serves a function, the office as a whole, or work that is not named', () =>
	none(({ ledger }) => ledger.posts.filter(({ serves, otherwise }) => serves.length === 0 && otherwise === undefined)));

test('no function is an orphan: it has a post with somebody in it, or it is said why not', () =>
	none(({ ledger }) =>
		ledger.functions.filter(
			({ posts, gap }) =>
				!gap && (posts.length === 0 || posts.every(({ empty }) => empty)) && !posts.some(({ empty }) => empty)
		)
	));

test('a function is with a post where the post is with the function', () =>
	none(({ ledger }) => {
		const there = ledger.posts.flatMap(({ code, serves }) => serves.map(({ id }) => `${code} ${id}`)).sort();
		const back = ledger.functions.flatMap(({ id, posts }) => posts.map(({ code }) => `${code} ${id}`)).sort();
		return there.join() !== back.join();
	}));

test('the posts that are named are those of the staffing plan, with the same days; the others are only counted', () =>
	none((of, draft) => {
		const plan = rowsUnder(documentOf(draft, 'staffing'), 'section-2').map((cells) => [cells[0], cells[4]]);
		const steps = [30, 90, 180];
		const named = of.ledger.posts.filter(({ id }) => id !== 'further');
		const own = named.map(({ code, persons }) => [
			code,
			String(steps[persons.findIndex((n) => n > 0)] ?? words.documents.text.none)
		]);
		const same = plan.filter(([code]) => named.some((one) => one.code === code));
		const others = plan.length - named.length;
		const said = of.ledger.posts.find(({ id }) => id === 'further')?.title;
		return JSON.stringify(same) === JSON.stringify(own) && (others > 0 ? said === `Further posts: ${others}` : !said)
			? []
			: [plan, own, said];
	}));

test('the persons by day 30, 90 and 180 are those of the staffing plan', () =>
	none((of, draft) => {
		const plan = rowsUnder(documentOf(draft, 'staffing'), 'section-3')
			.slice(0, 3)
			.map((cells) => Number(cells[2]));
		return plan.join() === of.ledger.sums.join() ? [] : [plan, of.ledger.sums];
	}));

test('each column adds up to its sum', () =>
	none(({ ledger }) =>
		ledger.sums.some((sum, at) => sum !== ledger.posts.reduce((all, { persons }) => all + persons[at]!, 0))
	));

test('every function stands in the mandate under the clause that is named, beside those that are not named', () =>
	none((of, draft) => {
		const clauses = documentOf(draft, 'mandate').blocks.filter((block) => block.type === 'clause');
		const a = appraise(draft, words, donorWords);
		const mayBeNamed = (id: string) => appraised.some((one) => one.id === id && meets(one.when, a));
		const inMandate = clauses.flatMap(({ number, about, items }) =>
			about.id === 'functions-now' || about.id === 'functions-later'
				? (items ?? []).flatMap(({ option }) => (mayBeNamed(option) ? [`${number} ${option}`] : []))
				: []
		);
		const own = of.ledger.functions.map(({ clause, id }) => `${clause} ${id}`);
		return inMandate.sort().join() === own.sort().join() ? [] : [inMandate, own];
	}));

describe('nothing is said that the brief keeps', () => {
	test('a post is called what the brief calls it', () =>
		none((of, draft) => {
			const brief = textOf(donorBrief(draft, words, donorWords));
			return of.ledger.posts
				.map(({ code, title }) => `${code} ${title}`.trim())
				.filter((name) => !brief.includes(name));
		}));
	test('a function is named where the brief names it', () =>
		none((of, draft) => {
			const brief = donorBrief(draft, words, donorWords)
				.blocks.flatMap((block) => (block.type === 'paragraph' ? [said(block.line)] : []))
				.join('\n');
			return of.ledger.functions.map(({ name }) => name).filter((name) => !brief.includes(name));
		}));
	test('nothing that was typed, and no word of a post or function from the party’s papers', () => {
		const typed = { 'own-name': 'Zarkovia', 'office-name': 'Zarkovia Desk', 'principal-title': 'the Zark' };
		for (const [name, answers] of Object.entries(everybody)) {
			const of = desk(draftFrom({ ...answers, ...typed }), words, donorWords);
			expect(JSON.stringify(of), name).not.toMatch(/zark|second opinion|channel-keeping|second-opinion"/i);
		}
	});
});

test('what is put back is what is open or not stated, each once', () =>
	none((of, draft) => {
		const matters = of.gaps.flatMap(({ matters }) => matters.map(({ fact }) => fact));
		const gaps = appraise(draft, words, donorWords).gaps.map(({ fact }) => fact);
		return new Set(matters).size !== matters.length || matters.slice().sort().join() !== gaps.slice().sort().join();
	}));
