import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { reachable } from '#core/answers.ts';
import { breaks } from '#core/breaks.ts';
import { passagesOf } from '#core/documents/passages.ts';
import { textOf } from '#core/documents/writing.ts';
import { draft } from '#core/draft.ts';
import type { Review } from '#core/work.ts';

const ltte = draft(reachable(cases['ltte-2003'].answers), words);
const passages = passagesOf(ltte.documents[0]!.blocks);
const found = (review: Review) => breaks(ltte, review, words);
const numbered = passages.filter(({ id, number }) => number && !id.includes('/'));
/** A clause whose number another one names. */
const named = numbered.find(({ number }) =>
	numbered.some(({ number: other, line }) => other !== number && new RegExp(`\\D${number}\\b`).test(textOf(line)))
)!;
const naming = numbered.filter(({ line }) => new RegExp(`\\D${named.number}(?!\\d)`).test(textOf(line)));
const functionIds = passages.map(({ id }) => id).filter((id) => /^functions-(now|later)\//.test(id));

test('a draft without a review breaks nothing', () => expect(found({})).toEqual([]));

describe('a clause that is struck', () => {
	test('leaves every clause that names it without its ground', () =>
		expect(found({ [named.id]: { verdict: 'struck' } }).filter(({ kind }) => kind === 'reference')).toEqual(
			naming.map(({ id, number }) => ({ kind: 'reference', passage: id, number, to: named.number }))
		));

	test('breaks nothing that is struck too', () =>
		expect(
			found(Object.fromEntries([named, ...naming].map(({ id }) => [id, { verdict: 'struck' as const }]))).filter(
				(one) => one.kind === 'reference' && one.to === named.number
			)
		).toEqual([]));
});

describe('functions that are struck', () => {
	const all: Review = Object.fromEntries(functionIds.map((id) => [id, { verdict: 'struck' }]));

	test('leave posts without a function, by their codes', () => {
		const posts = found(all).filter(({ kind }) => kind === 'post');
		expect(posts.length).toBeGreaterThan(0);
		for (const one of posts) expect(one).toMatchObject({ code: expect.stringMatching(/^P\d+$/) });
	});

	test('leave head, deputy and registrar, whom every office has', () =>
		expect(found(all)).not.toContainEqual(expect.objectContaining({ kind: 'post', post: 'head' })));

	test('one that is accepted keeps its post', () => {
		const [first] = functionIds.filter(
			(id) => found(all).length > found({ ...all, [id]: { verdict: 'accepted' } }).length
		);
		expect(first).toBeDefined();
	});
});

describe('own words', () => {
	test('that name a number that no passage has', () =>
		expect(found({ [named.id]: { words: 'As said in 99.9.' } })).toContainEqual({
			kind: 'reference',
			passage: named.id,
			number: named.number,
			to: '99.9'
		}));

	test('that name one that stands break nothing', () =>
		expect(found({ [naming[0]!.id]: { words: `As said in ${named.number}.` } })).toEqual([]));

	test('a date and a sum are no numbers of clauses', () =>
		expect(found({ [named.id]: { words: 'By 12.11.2026, for 1.250,00 a month.' } })).toEqual([]));
});
