import { describe, expect, test } from 'vitest';
import { words } from '#content/languages/en/index.ts';
import { markOf } from '#core/documents/numbers.ts';
import { say, writing } from '#core/documents/writing.ts';
import { allText, documentOf, said } from '../reading.ts';
import { draftFrom, draftOf, everybody } from '../somebody.ts';

for (const [who, answers] of Object.entries(everybody))
	describe(`numbers in the mandate of ${who}`, () => {
		const draft = draftFrom(answers);
		const blocks = documentOf(draft, 'mandate').blocks;
		const clauses = blocks.flatMap((block) => (block.type === 'clause' && block.number ? [block.number] : []));
		const articles = [...new Set(clauses.map((number) => Number(number.split('.')[0])))];

		test('leave no gap between articles', () => expect(articles).toEqual(articles.map((_, index) => index + 1)));
		test('leave no gap between clauses', () => {
			const expected = articles.flatMap((article) =>
				clauses.filter((number) => number.startsWith(`${article}.`)).map((_, index) => `${article}.${index + 1}`)
			);
			expect(clauses).toEqual(expected);
		});
		test('refer to articles and clauses that are there', () => {
			const text = allText(draft);
			const named = [...text.matchAll(/\bArticle (\d+)/g)].map(([, number]) => Number(number));
			const referred = [...text.matchAll(/(?<![\d.])\d{1,2}\.\d{1,2}(?![\d.])/g)].map(([number]) => number);
			expect(named.filter((number) => !articles.includes(number))).toEqual([]);
			expect(referred.filter((number) => !clauses.includes(number))).toEqual([]);
		});
		test('letter each function once', () => {
			const letters = blocks.flatMap((block) =>
				block.type === 'clause' ? (block.items ?? []).filter(({ about }) => about.kind === 'function') : []
			);
			expect(letters.map(({ mark }) => mark)).toEqual(letters.map((_, index) => markOf(index)));
		});
	});

describe('what a sentence refers to', () => {
	const { plan, profile } = draftOf();
	const w = writing(plan, profile, words);
	const spoken = (sentences: string | string[]) => said(say(sentences, w));

	test('gets its number', () => expect(spoken('See {clause:established}.')).toBe('See 1.1.'));
	test('is an article, an annex or a post', () =>
		expect(spoken('{article:establishment}, {annex:names}, {post:head}.')).toBe('Article 1, Annex A, P1.'));
	test('may be missing if the sentence can fall away', () =>
		expect(spoken(['Contact goes on.', '? The line ({clause:direct-line}) too.', 'Always.'])).toBe(
			'Contact goes on. Always.'
		));
	test('may not be missing otherwise', () =>
		expect(() => spoken('The line ({clause:direct-line}) too.')).toThrow('The line ({clause:direct-line}) too.'));
	test('may not be unknown', () => expect(() => spoken('{clause:no-such-clause} and {nobody}.')).toThrow());
});

describe('a sentence', () => {
	const { plan, profile } = draftOf();
	const spoken = (sentence: string) => say(sentence, writing(plan, profile, words));

	test('begins with a capital, whatever begins it', () =>
		expect(said(spoken('{party} stays.'))).toBe('The Movement stays.'));
	test('keeps a name as it is further in', () => expect(said(spoken('For {party}.'))).toBe('For the Movement.'));
	test('marks a figure that is proposed', () =>
		expect(spoken('Within [[30]] days.')).toContainEqual({ text: '[30]', kind: 'figure' }));
	test('marks a space to fill in', () => expect(spoken('No. ____')).toContainEqual({ text: '____', kind: 'blank' }));
});

test('letters go on after z', () => expect([0, 25, 26, 27].map(markOf)).toEqual(['(a)', '(z)', '(aa)', '(bb)']));
