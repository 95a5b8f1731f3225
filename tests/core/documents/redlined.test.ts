import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { comparing } from '#content/languages/en/comparing.ts';
import { words } from '#content/languages/en/index.ts';
import { reachable, type Answers } from '#core/answers.ts';
import type { Cause } from '#core/differences.ts';
import type { Block } from '#core/documents/blocks.ts';
import { redlinedMandate } from '#core/documents/redlined.ts';
import { textOf } from '#core/documents/writing.ts';
import { textToKeep } from '#core/kept-text.ts';
import { draft } from '#core/draft.ts';
import type { Work } from '#core/work.ts';
import { print } from '#print/print.ts';
import { faultsOf } from '../../print/checker/faults.ts';
import { anyAnswers, chance } from '../chance.ts';

const tell = (cause: Cause) =>
	'fact' in cause ? `the answer ${cause.fact}` : cause.kind === 'edit' ? 'a hand' : 'newer rules';
const redline = (before: Work, after: Work) => redlinedMandate(before, after, words, comparing, tell);
const before: Work = { answers: cases['nepal-2004'].answers };
const changed = (answers: Answers): Work => ({ answers: { ...before.answers, ...answers } });

/** The text of the clauses, each with its number, without what was added or without what was struck. */
const clauses = (blocks: readonly Block[], without?: 'added' | 'struck') =>
	blocks.flatMap((block) => {
		if (block.type !== 'clause') return [];
		const of = (mark: string, line: typeof block.line) =>
			textOf([{ text: `${mark} ` }, ...line.filter(({ kind }) => !without || kind !== without)]).replace(/\s+/g, '');
		return [of(block.number, block.line), ...(block.items ?? []).map(({ mark, line }) => of(mark, line))];
	});
const mandate = ({ answers, review }: Work) => draft(reachable(answers), words, review).documents[0]!.blocks;
const letters = (all: readonly string[]) => all.filter(Boolean).sort();
const causes = (blocks: readonly Block[]) => {
	const table = blocks.findLast((block) => block.type === 'table')!;
	return table.rows.map(({ cells }) => cells.map(textOf));
};

describe('a redline of two drafts', () => {
	test('of the same draft strikes and adds nothing', () => {
		const { blocks } = redline(before, before);
		expect(clauses(blocks)).toEqual(clauses(mandate(before)));
		expect(causes(blocks)).toEqual([]);
	});

	test('says on its cover what it is', () =>
		expect(redline(before, before).cover.at(-1)!.label).toBe(words.documents.text.copyLabel));

	const next = chance(41);
	const pairs = Array.from({ length: 2 }, (_, index) => [index, anyAnswers(next), anyAnswers(next)] as const);
	test.each(pairs)('without what was struck it is the later draft: pair %i', (_, one, other) => {
		const [was, is] = [{ answers: one }, { answers: other }];
		expect(clauses(redline(was, is).blocks, 'struck').filter(Boolean)).toEqual(clauses(mandate(is)));
	});

	test('what ended is struck where it stood, with its number', () => {
		const was: Work = { answers: cases['ltte-2003'].answers };
		const { blocks } = redline(was, before);
		const gone = blocks.filter(
			(block) => block.type === 'clause' && block.line.length > 0 && block.line.every(({ kind }) => kind === 'struck')
		);
		expect(gone.length).toBeGreaterThan(3);
		const all = clauses(mandate(was));
		for (const one of letters(clauses(gone))) expect(all).toContain(one);
		const first = blocks.findIndex((block) => block.type === 'heading' && block.number !== undefined);
		const last = blocks.findLastIndex((block) => block.type === 'clause');
		for (const one of gone.filter((block) => block.type === 'clause' && /^\d/.test(textOf(block.line))))
			expect([blocks.indexOf(one) > first, blocks.indexOf(one) <= last]).toEqual([true, true]);
	});

	test('of work kept under older rules strikes what these had in their words, and says that newer rules caused it', () => {
		const [first, second, ...rest] = textToKeep(before, words)!;
		const gone = { id: 'a-clause-of-older-rules', number: '9.9', text: 'Nobody has this any more.' };
		const kept = { ...before, text: [first!, { ...second!, text: 'It was called otherwise then.' }, gone, ...rest] };
		const { blocks } = redline(kept, before);
		const struck = clauses(blocks, 'added').join('\n');
		expect(struck).toContain('Nobodyhasthisanymore.');
		expect(struck).toContain('Itwascalledotherwisethen.');
		expect(clauses(blocks, 'struck').filter(Boolean)).toEqual(clauses(mandate(before)));
		expect(causes(blocks).map((row) => row.at(-1))).toEqual(['newer rules', 'newer rules']);
	});

	test('names what caused a change, and the hand of a reviewer', () => {
		const after = { ...changed({ phase: 'formal' }), review: { 'status-untouched': { words: 'It changes nothing.' } } };
		const told = causes(redline(before, after).blocks).map(([, , because]) => because);
		expect(told.join('; ')).toContain('the answer phase');
		expect(told).toContain('a hand');
	});

	test('is a PDF without faults', async () => {
		const was: Work = { answers: cases['ltte-2003'].answers };
		expect(await faultsOf(await print(redline(was, before), { paper: 'A4' }))).toEqual([]);
	});
});
