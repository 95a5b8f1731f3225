import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { varying } from '#content/clauses/varying.ts';
import { words } from '#content/languages/en/index.ts';
import { reachable } from '#core/answers.ts';
import { alternatives } from '#core/alternatives.ts';
import { passagesOf } from '#core/documents/passages.ts';
import { textOf } from '#core/documents/writing.ts';
import { draft } from '#core/draft.ts';

describe.each(Object.entries(cases))('in %s', (_, { answers }) => {
	const reached = reachable(answers);
	const drafted = draft(reached, words);
	const passages = passagesOf(drafted.documents[0]!.blocks);
	const found = passages.flatMap(({ id, line }) => {
		const others = alternatives(id, answers, words);
		return others ? [{ id, line, ...others }] : [];
	});

	test('only clauses that vary with an answer have alternatives', () => {
		expect(found.length).toBeGreaterThan(0);
		for (const { id, fact } of found) expect((varying as Record<string, string>)[id]).toBe(fact);
	});

	test('the wording of the answer is the one that is drafted', () => {
		for (const { id, fact, of, line } of found) {
			const mine = of.find(({ options }) => options.includes(String(reached[fact])));
			const settled = !drafted.plan.clauses.find((clause) => clause.id === id)!.open;
			if (mine && settled) expect(textOf(mine.line), id).toBe(textOf(line));
		}
	});

	test('no wording is offered twice', () => {
		for (const { of } of found) expect(new Set(of.map(({ line }) => textOf(line))).size).toBe(of.length);
	});
});
