import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { reachable } from '#core/answers.ts';
import { draft } from '#core/draft.ts';
import { everyPassage, passagesOf } from '#core/documents/passages.ts';
import { textOf } from '#core/documents/writing.ts';
import type { Copy } from '#core/documents/reviewed.ts';
import type { Review } from '#core/work.ts';

const answers = reachable(cases['nepal-2004'].answers);
const mandate = (review?: Review, copy?: Copy) =>
	draft(answers, words, review, copy).documents.find(({ id }) => id === 'mandate')!;
const passages = passagesOf(mandate().blocks);
const clause = passages.find(({ id, number }) => number !== '' && !id.includes('/'))!;
const item = passages.find(({ id }) => id.startsWith('functions-now/'))!;
const says = (id: string, review: Review, copy?: Copy) =>
	textOf(passagesOf(mandate(review, copy).blocks).find((one) => one.id === id)!.line);
const remarks = (review: Review, copy: Copy) =>
	mandate(review, copy).blocks.flatMap((block) =>
		block.type === 'paragraph' && /^Remark/.test(textOf(block.line)) ? [textOf(block.line)] : []
	);

describe('passages', () => {
	test('each of every case is known, and none stands twice', () => {
		for (const { answers } of Object.values(cases)) {
			const ids = passagesOf(draft(reachable(answers), words).documents[0]!.blocks).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.filter((id) => !everyPassage.includes(id))).toEqual([]);
		}
	});
});

describe('the clean copy', () => {
	test('says what the reviewers wrote', () =>
		expect(says(clause.id, { [clause.id]: { words: 'In our words.' } })).toBe('In our words.'));

	test('leaves its number to a clause that is struck, so that references hold', () => {
		const after = passagesOf(mandate({ [clause.id]: { verdict: 'struck' } }).blocks);
		expect(after.map(({ number }) => number)).toEqual(passages.map(({ number }) => number));
		expect(says(clause.id, { [clause.id]: { verdict: 'struck' } })).toBe('(Struck in review.)');
	});

	test('and its letter to a function', () =>
		expect(says(item.id, { [item.id]: { verdict: 'struck' } })).toBe('(Struck in review.)'));

	test('leaves an accepted clause as it is', () =>
		expect(mandate({ [clause.id]: { verdict: 'accepted' } })).toEqual(mandate()));

	test('holds no remark', () => expect(mandate({ [clause.id]: { remark: 'Not so.' } })).toEqual(mandate()));

	test('a mark on a passage that these answers do not call for shows nowhere', () => {
		const other = everyPassage.find((id) => !passages.some((one) => one.id === id))!;
		expect(mandate({ [other]: { words: 'Elsewhere.' } })).toEqual(mandate());
	});
});

describe('the plans beside a reviewed mandate', () => {
	const noteOf = (review: Review, which: 'mandate' | 'staffing' | 'structure') =>
		draft(answers, words, review)
			.documents.find(({ id }) => id === which)!
			.cover.filter(({ label }) => label === 'Review')
			.map(({ line }) => textOf(line));
	const struck: Review = { [item.id]: { verdict: 'struck' }, [clause.id]: { words: 'In our words.' } };

	test.each(['staffing', 'structure'] as const)('%s says on its cover that a function was struck', (which) =>
		expect(noteOf(struck, which)).toEqual(['A review changes the mandate: 2 passages; this plan follows the draft'])
	);
	test('counts what changes the text, and no acceptance or remark', () =>
		expect(
			noteOf(
				{ [item.id]: { verdict: 'struck' }, [clause.id]: { verdict: 'accepted', remark: 'So be it.' } },
				'staffing'
			)
		).toEqual(['A review changes the mandate: 1 passage; this plan follows the draft']));
	test.each<[string, Review, 'mandate' | 'staffing']>([
		['the mandate itself does not', struck, 'mandate'],
		['nor does a plan whose functions all stand', { [clause.id]: { verdict: 'struck' } }, 'staffing']
	])('%s', (_, review, which) => expect(noteOf(review, which)).toEqual([]));
});

describe('the marked copy', () => {
	test('says on its cover what it is, and the clean copy is silent', () => {
		const rows = (copy: Copy) => mandate({ [clause.id]: { verdict: 'struck' } }, copy).cover.map(({ label }) => label);
		expect(rows('marked')).toEqual([...rows('clean'), 'Copy']);
	});

	test('still shows what was struck, and that it was', () => {
		const line = passagesOf(mandate({ [clause.id]: { verdict: 'struck' } }, 'marked').blocks).find(
			({ id }) => id === clause.id
		)!.line;
		const of = (kind: 'struck' | 'added') => textOf(line.filter((run) => run.kind === kind));
		expect([of('struck').trimEnd(), of('added')]).toEqual([textOf(clause.line), '(Struck in review.)']);
	});

	test('shows both wordings of what was amended', () => {
		const line = passagesOf(
			mandate({ [clause.id]: { words: `${textOf(clause.line)} And so on.` } }, 'marked').blocks
		).find(({ id }) => id === clause.id)!.line;
		expect(line.at(-1)).toEqual({ text: ' And so on.', kind: 'added' });
	});

	test('has each remark below its clause, with the number', () =>
		expect(remarks({ [clause.id]: { remark: 'Not so.' }, [item.id]: { remark: 'Later.' } }, 'marked')).toEqual([
			`Remark on ${clause.number}: Not so.`,
			`Remark on ${item.number}: Later.`
		]));
});
