import { describe, expect, test } from 'vitest';
import { inEveryMandate } from '#content/clauses/index.ts';
import { articlesOf, draftFrom, everybody, linksOf, postsOf } from '../core/somebody.ts';

/** What no mandate lacks, whoever signs it (brief 3.1, the articles marked as always there; R69, R101). */

const least = ['head', 'deputy', 'registrar', 'third-party-liaison-officer', 'second-opinion-lead'];
const neighbours = ['directing-body', 'facilitator', 'civil-society', 'archive-keeper', 'helpers'];

for (const [who, answers] of Object.entries(everybody))
	describe(`the mandate of ${who}`, () => {
		const draft = draftFrom(answers);
		test('has every article that is always there', () =>
			expect(articlesOf(draft)).toEqual(expect.arrayContaining([...inEveryMandate])));
		test('has the posts that are the least', () => expect(postsOf(draft)).toEqual(expect.arrayContaining(least)));
		test('has neighbours on every side', () => expect(linksOf(draft)).toEqual(expect.arrayContaining(neighbours)));
	});
