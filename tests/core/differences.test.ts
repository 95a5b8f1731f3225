import { describe, expect, test } from 'vitest';
import { cases, type CaseId } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { NOT_DECIDED } from '#content/grammar.ts';
import { reachable, type Answers } from '#core/answers.ts';
import { differences, type Difference } from '#core/differences.ts';
import { isWrittenOtherwise, textToKeep } from '#core/kept-text.ts';
import { draft } from '#core/draft.ts';
import { passagesOf } from '#core/documents/passages.ts';
import { textOf } from '#core/documents/writing.ts';
import type { Review } from '#core/work.ts';
import { anyAnswers, chance } from './chance.ts';

const nepal = { answers: cases['nepal-2004'].answers as Answers };
const texts = (work: { answers: Answers; review?: Review }) =>
	new Map(
		passagesOf(draft(reachable(work.answers), words, work.review).documents[0]!.blocks).map(({ id, line }) => [
			id,
			textOf(line)
		])
	);
const flat = (text: string) => text.replace(/\s+/g, '');
const side = ({ line }: Difference, kind: 'struck' | 'added') => flat(textOf(line.filter((run) => run.kind !== kind)));

describe('two pieces of work', () => {
	test('that are the same have no difference', () => expect(differences(nepal, nepal, words)).toEqual([]));

	test('an answer is named as the cause of what it changes', () => {
		const after = { answers: { ...nepal.answers, instrument: 'statement' } };
		const found = differences(nepal, after, words).filter(({ kind }) => kind !== 'renumbered');
		expect(found.length).toBeGreaterThan(0);
		for (const { causes } of found) expect(causes).toEqual([{ kind: 'answer', fact: 'instrument' }]);
	});

	test('a hand edit is named as the cause of its passage and of no other', () => {
		const passage = passagesOf(draft(reachable(nepal.answers), words).documents[0]!.blocks).find(
			({ number }) => number !== ''
		)!;
		const found = differences(nepal, { ...nepal, review: { [passage.id]: { words: 'Otherwise.' } } }, words);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({
			passage: passage.id,
			kind: 'reworded',
			causes: [{ kind: 'edit', passage: passage.id }]
		});
	});

	test('the choice in a dilemma is a decision', () => {
		const raised = draft(reachable(nepal.answers), words).plan.tensions[0]!;
		const causes = differences(nepal, { answers: { ...nepal.answers, [raised.id]: NOT_DECIDED } }, words).flatMap(
			({ causes }) => causes
		);
		for (const cause of causes) expect(cause).toEqual({ kind: 'decision', fact: raised.id });
	});
});

describe('work that was kept under older rules', () => {
	const text = textToKeep(nepal, words)!;
	const [first, second, third, ...rest] = text;
	const reworded = { ...second!, text: 'It was called otherwise then.' };
	const dropped = { id: 'a-clause-of-older-rules', number: '9.9', text: 'Nobody has this any more.' };
	const kept = { ...nepal, text: [first!, reworded, dropped, ...rest] };
	const found = differences(kept, nepal, words);
	const of = (id: string) => found.find(({ passage }) => passage === id);

	test('and reads the same has no difference', () => {
		expect(isWrittenOtherwise({ ...nepal, text }, words)).toBe(false);
		expect(differences({ ...nepal, text }, nepal, words)).toEqual([]);
	});
	test('is known to read otherwise', () => expect(isWrittenOtherwise(kept, words)).toBe(true));
	test('names the newer rules as the cause of each passage that they alone changed, and of no other', () => {
		expect(found.map(({ passage, kind }) => [passage, kind])).toEqual([
			[second!.id, 'reworded'],
			[dropped.id, 'ended'],
			[third!.id, 'added']
		]);
		for (const { causes } of found) expect(causes).toEqual([{ kind: 'rules' }]);
	});
	test('shows what went and what came', () => {
		expect(side(of(second!.id)!, 'added')).toBe(flat(reworded.text));
		expect(side(of(second!.id)!, 'struck')).toBe(flat(second!.text));
	});
	test('names rules and answer where both had a part', () => {
		const after = { answers: { ...nepal.answers, instrument: 'statement' } };
		const passage = differences(nepal, after, words).find(({ kind }) => kind === 'reworded')!.passage;
		const before = {
			...nepal,
			text: text.map((one) => (one.id === passage ? { ...one, text: 'Once it said this.' } : one))
		};
		expect(differences(before, after, words).find((one) => one.passage === passage)!.causes).toEqual([
			{ kind: 'rules' },
			{ kind: 'answer', fact: 'instrument' }
		]);
	});
	test('has no text where there is nothing to draft', () => expect(textToKeep({ answers: {} }, words)).toBe(undefined));
});

const pairs = (Object.keys(cases) as CaseId[]).map((id, index, all) => [id, all[(index + 1) % all.length]!] as const);

test.each(pairs)(
	'from %s to %s: every difference has a cause, and the redline leads from one text to the other',
	(from, to) => leads({ answers: cases[from].answers }, { answers: cases[to].answers })
);

test.each(Array.from({ length: 5 }, (_, seed) => seed))('the same for answers by chance, %i', (seed) => {
	const next = chance(seed);
	leads({ answers: anyAnswers(next) }, { answers: anyAnswers(next) });
});

function leads(before: { answers: Answers }, after: { answers: Answers }) {
	const [was, is] = [texts(before), texts(after)];
	const found = differences(before, after, words);
	const made = new Map(was);
	for (const difference of found) {
		expect(difference.causes, difference.passage).not.toEqual([]);
		expect(side(difference, 'added')).toBe(flat(was.get(difference.passage) ?? ''));
		const text = side(difference, 'struck');
		if (difference.kind === 'ended') made.delete(difference.passage);
		else made.set(difference.passage, text);
	}
	expect([...made].map(([id, text]) => [id, flat(text)]).sort()).toEqual(
		[...is].map(([id, text]) => [id, flat(text)]).sort()
	);
}
