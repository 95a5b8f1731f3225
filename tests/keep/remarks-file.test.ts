import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { reachable, type Answers } from '#core/answers.ts';
import { draft } from '#core/draft.ts';
import type { Review } from '#core/work.ts';
import { AnswersError, readWork } from '#keep/answers-file.ts';
import { madeOn, readRemarks, writeRemarks } from '#keep/remarks-file.ts';

const mandateOf = (answers: Answers) => draft(reachable(answers), words).documents[0]!;
const { answers } = cases['ltte-2003'];
const mandate = mandateOf(answers);
const review: Review = {
	'own-instrument': { verdict: 'accepted' },
	'each-keeps': { verdict: 'struck', remark: 'Ours “stays” ours.\n<b>\u202e' },
	'functions-now/contact-point': { words: 'One address.' }
};
const file = (changed: object = {}) => JSON.stringify({ ...JSON.parse(writeRemarks(mandate, review)), ...changed });
const marked = (mark: unknown) => file({ review: { 'each-keeps': mark } });

test('what is written is read again', () => expect(readRemarks(writeRemarks(mandate, review)).review).toEqual(review));

test('a file holds the marks and nothing of the answers', () =>
	expect(Object.keys(JSON.parse(writeRemarks(mandate, review)))).toEqual(['version', 'fingerprint', 'review']));

test('a passage of another release is read, so that it can be told', () =>
	expect(readRemarks(file({ review: { later: { remark: 'x' } } })).review).toEqual({ later: { remark: 'x' } }));

describe('the text that remarks were made on', () => {
	const remarks = readRemarks(writeRemarks(mandate, review));
	const rows: readonly (readonly [string, Answers, boolean])[] = [
		['the same answers', answers, true],
		['one answer that changes a passage', { ...answers, phase: 'formal' }, false],
		['another case', cases['nepal-2004'].answers, false]
	];
	test.each(rows)('%s', (_, other, expected) => expect(madeOn(remarks, mandateOf(other))).toBe(expected));
});

describe('what cannot be read is refused in one sentence', () => {
	const rows: readonly (readonly [string, string, string])[] = [
		['no JSON', 'remarks', 'The file is not JSON: the fault is at line 1, column 1.'],
		['a list', '[]', 'The file is no file of remarks.'],
		[
			'a file of answers',
			'{"version":2,"answers":{}}',
			'The file holds answers: lay it beside this draft under “Compare”, or open it on the first page.'
		],
		['a newer release', file({ version: 9 }), 'version: 9 is from a newer release than this one, which reads up to 1.'],
		['no version', file({ version: undefined }), 'version: is missing.'],
		[
			'no fingerprint',
			file({ fingerprint: undefined }),
			'fingerprint: is missing or not readable, so nobody can tell which text the remarks were made on.'
		],
		[
			'a fingerprint that is none',
			file({ fingerprint: 'abc' }),
			'fingerprint: is missing or not readable, so nobody can tell which text the remarks were made on.'
		],
		['no marks', file({ review: undefined }), 'review: is missing.'],
		[
			'a verdict that is none',
			marked({ verdict: 'perhaps' }),
			'review.each-keeps.verdict: "perhaps" is not one of accepted, struck.'
		],
		[
			'a passage by the one name that data may not have',
			file().replace('"each-keeps"', '"__proto__"'),
			'review.__proto__: nothing of this name is known.'
		],
		[
			'a passage that no release would name',
			file({ review: { 'A b': {} } }),
			'review."A b": nothing of this name is known.'
		],
		['an empty remark', marked({ remark: ' ' }), 'review.each-keeps.remark: is empty; leave the line out instead.'],
		[
			'a remark that is too long',
			marked({ remark: 'x'.repeat(4001) }),
			'review.each-keeps.remark: is longer than 4000 characters.'
		],
		['something beside the marks', file({ name: 'x' }), 'name: nothing of this name is known.'],
		['a file far too large', 'x'.repeat(1_000_001), 'The file is larger than 1 MB, so it is no file of remarks.']
	];
	test.each(rows)('%s', (_, text, why) => {
		expect(() => readRemarks(text)).toThrow(AnswersError);
		expect(() => readRemarks(text)).toThrow(why);
	});
});

test('remarks are no answers, and the first page says where they belong', () =>
	expect(() => readWork(writeRemarks(mandate, review))).toThrow(
		'The file holds remarks and no answers: add it on the draft mandate, while it is reviewed line by line.'
	));
