import { expect, test } from 'vitest';
import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import { functionGroups } from '#content/languages/en/asking-work.ts';
import { asked } from '#content/languages/en/asked.ts';
import { everyPage } from '#core/answers.ts';
import type { FactId } from '#content/questions/index.ts';
import { passages } from '#content/languages/en/sources.ts';
import { sourcesIn } from '#core/say-sources.ts';
import { said } from '#ui/said.ts';

const optioned = everyPage
	.flatMap(({ page }) => page.facts)
	.flatMap((fact) => ('options' in fact ? [{ id: fact.id as FactId, options: fact.options }] : []));

test('an answer is said in the words of its option', () => {
	expect(said('party', 'nsag')).toEqual({ kind: 'given', text: 'An armed group or movement' });
	expect(said('limits', ['commit', 'recruit'])).toEqual({ kind: 'given', text: 'commits our side; recruits' });
	expect(said('limits', [])).toEqual({ kind: 'given', text: 'None of these' });
	expect(said('own-name', 'nsag')).toEqual({ kind: 'given', text: 'nsag' });
	expect(said('persons-30', 0)).toEqual({ kind: 'given', text: '0' });
});

test('what leaves something open says so', () => {
	expect(said('party', NOT_DECIDED).kind).toBe('open');
	expect(said('limits', NOT_RECORDED).kind).toBe('neutral');
	expect(said('party', undefined).kind).toBe('missing');
	expect(said('own-name', undefined).kind).toBe('empty');
});

test('every option of every question has words', () => {
	for (const { id, options } of optioned)
		for (const option of options) expect(asked.facts[id].options, `${id}: ${option}`).toHaveProperty(option);
});

test('the parts of the long list hold each function once', () => {
	const { options } = optioned.find(({ id }) => id === 'functions')!;
	expect(functionGroups.flatMap(([, ids]) => [...ids]).sort()).toEqual([...options].sort());
});

test('passages of the article are named together, other sources one by one', () => {
	const words = { passages, sources: { E1: 'A page', D: 'Our suggestion' } } as never;
	expect(sourcesIn(words, ['S45', 'E1', 'S9', 'D'])).toEqual([
		expect.stringMatching(/, passages 9 and 45$/),
		'A page (E1)',
		'Our suggestion'
	]);
	expect(sourcesIn(words, ['S9'])).toEqual([expect.stringMatching(/, passage 9$/)]);
	expect(sourcesIn(words, ['S9', 'S10', 'S45'])).toEqual([expect.stringMatching(/, passages 9, 10 and 45$/)]);
	expect(sourcesIn(words, [])).toEqual([]);
});
