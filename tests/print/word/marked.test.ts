import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import type { Copy } from '#core/documents/reviewed.ts';
import { passagesOf } from '#core/documents/passages.ts';
import { textOf as wordsOf } from '#core/documents/writing.ts';
import { draft } from '#core/draft.ts';
import type { Mark, Review } from '#core/work.ts';
import { printWord } from '#print/word/print-word.ts';
import { all, bodyOf, part, sources, textOf, value, type Node } from './read-word.ts';

/** A reviewed mandate as Word shows it: what was struck and added are changes that can be accepted or rejected one by one. */

const { answers } = cases['nepal-2004'];
const mandate = (review?: Review, copy?: Copy) => draft(answers, words, review, copy).documents[0]!;
const passages = passagesOf(mandate().blocks).filter(({ number }) => number !== '');
const review: Review = Object.fromEntries(
	passages.flatMap(({ id, line }, index): [string, Mark][] => {
		if (index % 6 === 0) return [[id, { verdict: 'struck', remark: 'Not with us.' }]];
		if (index % 6 === 2) return [[id, { words: `${wordsOf(line)} So it was agreed.` }]];
		return index % 6 === 4 ? [[id, { words: 'Our own words, and no others.' }]] : [];
	})
);
const marked = await printWord(mandate(review, 'marked'), { paper: 'A4' });
const copy = (one: Promise<Uint8Array>) => one.then((word) => paragraphs(word, 'w:del'));
/** What clauses say once every change is accepted, or rejected. */
const paragraphs = (word: Uint8Array, without: 'w:ins' | 'w:del') =>
	all(bodyOf(word), 'w:p')
		.filter((one) => ['Clause', 'Item', 'Heading1', 'Note', 'BodyText'].includes(value(one, 'w:pStyle') ?? ''))
		.map((one) => spaced(said(one, without).replace(/^.*\t/, '')));
/** Without what holds words on one line. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const said = (node: Node, without: string): string => {
	if (node.name === without) return '';
	if (node.name === 'w:delText') return node.text;
	return ['w:t', 'w:br', 'w:tab'].includes(node.name)
		? textOf(node)
		: node.children.map((one) => said(one, without)).join('');
};
const changes = ['w:ins', 'w:del'].flatMap((name) => all(bodyOf(marked), name));

describe('a marked copy in Word', () => {
	test('has every change, each with a number of its own', () => {
		expect(changes.length).toBeGreaterThan(20);
		expect(new Set(changes.map(({ attributes }) => attributes['w:id'])).size).toBe(changes.length);
	});

	test('is the clean copy once every change is accepted', async () =>
		expect(paragraphs(marked, 'w:del')).toEqual(await copy(printWord(mandate(review, 'clean'), { paper: 'A4' }))));

	test('is the draft once every change is rejected', async () =>
		expect(paragraphs(marked, 'w:ins')).toEqual(await copy(printWord(mandate(), { paper: 'A4' }))));

	test('has each remark as a comment on its clause', () => {
		const remarks = all(part(marked, 'word/comments.xml'), 'w:comment');
		const passage = passages[0]!;
		expect(spaced(textOf(remarks[0]!))).toBe(`Remark on ${passage.number}: Not with us.`);
		const clause = all(bodyOf(marked), 'w:p').find((one) => all(one, 'w:commentReference').length > 0)!;
		expect(spaced(said(clause, 'w:ins'))).toBe(`${passage.number} ${wordsOf(passage.line)}`);
		expect(remarks.map(({ attributes }) => attributes['w:id'])).toEqual(
			all(bodyOf(marked), 'w:commentReference').map(({ attributes }) => attributes['w:id'])
		);
	});

	test('names nobody and no hour for what was changed and remarked', () => {
		const told = [...changes, ...all(part(marked, 'word/comments.xml'), 'w:comment')];
		const of = (name: string) => [...new Set(told.map(({ attributes }) => attributes[name]?.slice(0, 19)))];
		expect([of('w:author'), of('w:date')]).toEqual([['Review'], ['1980-01-01T00:00:00']]);
		for (const [name, text] of Object.entries(sources(marked)))
			expect(text.match(/w:rsid|w14:paraId|Un-named/)?.[0], name).toBeUndefined();
	});

	test('has the same bytes each time', async () =>
		expect(Buffer.compare(await printWord(mandate(review, 'marked'), { paper: 'A4' }), Buffer.from(marked))).toBe(0));
});
