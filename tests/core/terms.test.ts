import { expect, test } from 'vitest';
import type { TermId } from '#content/glossary.ts';
import { glossary } from '#content/languages/en/glossary.ts';
import { holdsAll, marked, wordsOf } from '#core/find.ts';
import { termsIn } from '#core/terms.ts';

/** Where a page explains its words, and how words are found. */

const marksIn = (...texts: string[]) =>
	termsIn(texts, glossary).map((pieces) =>
		pieces.flatMap(({ text, term }): [string, TermId][] => (term ? [[text, term]] : []))
	);

const rows: [string, string[], [string, TermId][][]][] = [
	['a word where it first stands', ['A mandate is a mandate.'], [[['mandate', 'mandate']]]],
	[
		'only the first text that has it',
		['The keeper.', 'A keeper and a leak.'],
		[[['keeper', 'keeper']], [['leak', 'leak']]]
	],
	['as it is written', ['Mandates end.'], [[['Mandates', 'mandate']]]],
	['the longer form first', ['A peace secretariat.'], [[['peace secretariat', 'secretariat']]]],
	['no part of a word', ['Mandatory, hosted, re-post, corer.'], [[]]],
	['nothing in nothing', [''], [[]]]
];
test.each(rows)('marks %s', (_, texts, expected) => expect(marksIn(...texts)).toEqual(expected));

test('loses no letter of a text', () => {
	const text = 'Before an accord, (counsel) says: “liaison” – and the keeper’s archive.';
	expect(
		termsIn([text], glossary)[0]!
			.map((piece) => piece.text)
			.join('')
	).toBe(text);
});

test('all words are looked for, whatever their case and order', () => {
	expect(wordsOf('  Two  WORDS ')).toEqual(['two', 'words']);
	expect(holdsAll('Words of two sides', wordsOf('two WORDS'))).toBe(true);
	expect(holdsAll('Words of a side', wordsOf('two words'))).toBe(false);
});

const found = (text: string, query: string) =>
	marked(text, wordsOf(query)).flatMap((piece) => (piece.found ? [piece.text] : []));
test.each([
	['each time it stands', 'A leak leaks.', 'leak', ['leak', 'leak']],
	['the longer word first', 'Mandated mandate', 'mand mandate', ['Mandate', 'mandate']],
	['what has a meaning in patterns, as it is', 'What (now)?', '(now)?', ['(now)?']],
	['nothing when nothing is looked for', 'A leak', '', []]
])('marks %s', (_, text, query, expected) => {
	expect(found(text, query)).toEqual(expected);
	expect(
		marked(text, wordsOf(query))
			.map((piece) => piece.text)
			.join('')
	).toBe(text);
});
