import { describe, expect, test } from 'vitest';
import { cases, type CaseId } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { NOT_DECIDED } from '#content/grammar.ts';
import { reachable, type Answers } from '#core/answers.ts';
import { differences, type Difference } from '#core/differences.ts';
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
