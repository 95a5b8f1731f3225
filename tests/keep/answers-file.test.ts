import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { everyPage, type Answers } from '#core/answers.ts';
import { NOT_DECIDED, NOT_RECORDED, type Fact } from '#content/grammar.ts';
import { answersFile, AnswersError, lift, readWork, writeWork } from '#keep/answers-file.ts';
import { version } from '#keep/migrations.ts';
import { times } from '../print/papers.ts';

const file = (answers: object, version: unknown = 1) => JSON.stringify({ version, answers });

const readAnswers = (text: string) => readWork(text).answers;
const nested = '['.repeat(100_000) + ']'.repeat(100_000);
const empty = times(200_000, () => ({}));
const costly = (costs: object) => JSON.stringify({ version: 1, answers: {}, costs });

function valuesOf(fact: Fact): unknown[] {
	switch (fact.kind) {
		case 'choice':
			return [...fact.options];
		case 'several':
			return [[], fact.options];
		case 'count':
			return [0, fact.most];
		case 'text':
			return ['x'.repeat(fact.most)];
	}
}

function refusal(text: string): string {
	try {
		readAnswers(text);
	} catch (error) {
		expect(error).toBeInstanceOf(AnswersError);
		return (error as AnswersError).message;
	}
	throw new Error('was not refused');
}

test('what is written is read again', () => {
	const answers: Answers = {
		party: 'nsag',
		phase: NOT_DECIDED,
		functions: ['contact-point', 'secretarial'],
		limits: [],
		later: NOT_DECIDED,
		'own-name': '<b>“We”</b> \u202e \u{1F54A} "quoted" \\ \u2028 and not-decided',
		'persons-30': 0,
		'persons-90': NOT_DECIDED,
		'office-name': 'x'.repeat(400)
	};
	expect(readAnswers(writeWork({ answers }))).toEqual(answers);
});

test('the document to go on at is kept, if there is one', () => {
	expect(readWork(writeWork({ answers: { party: 'nsag' }, document: 'staffing' })).document).toBe('staffing');
	expect(writeWork({ answers: { party: 'nsag' } })).not.toContain('document');
});

test('an answer on a branch that is not reached is kept in the file', () => {
	const answers: Answers = { party: 'state', membership: 'may-change' };
	expect(readAnswers(writeWork({ answers }))).toEqual(answers);
});

test('what a party prefers not to record is never written', () => {
	const text = writeWork({ answers: { party: 'nsag', legal: NOT_RECORDED, functions: NOT_RECORDED } });
	expect(text).not.toContain('legal');
	expect(text).not.toContain(NOT_RECORDED);
	expect(readAnswers(text)).toEqual({ party: 'nsag' });
});

describe('amounts for a donor’s brief', () => {
	const costs = {
		currency: 'EUR',
		months: '12',
		posts: { head: '1250.50' },
		monthly: { premises: '0' },
		once: { audit: '5000' }
	};
	test('are kept beside the answers', () =>
		expect(readWork(writeWork({ answers: { party: 'nsag' }, costs }))).toEqual({ answers: { party: 'nsag' }, costs }));
	test('leave no trace when nothing was typed', () => {
		expect(writeWork({ answers: { party: 'nsag' }, costs: { currency: '', posts: { head: '' } } })).toBe(
			writeWork({ answers: { party: 'nsag' } })
		);
		expect(readWork(writeWork({ answers: { party: 'nsag' } })).costs).toBeUndefined();
	});
	test('that cannot be read are not written, so that the file can be opened', () =>
		expect(
			readWork(writeWork({ answers: {}, costs: { months: 'x', posts: { head: '1,5', deputy: '7' } } })).costs
		).toEqual({
			posts: { deputy: '7' }
		}));
});

test('every answer that can be given can be kept', () => {
	for (const { page } of everyPage) {
		for (const fact of page.facts) {
			const values = valuesOf(fact);
			for (const value of [...values, NOT_DECIDED])
				expect(readAnswers(file({ [fact.id]: value }))).toEqual({ [fact.id]: value });
		}
	}
});

test('a byte order mark before the text does no harm', () => {
	expect(readAnswers(`\uFEFF${file({ party: 'state' })}`)).toEqual({ party: 'state' });
});

describe('a bad file is refused in one sentence that names the place', () => {
	test.each([
		['nothing', '', 'line 1, column 1'],
		['half a file', '{\n\t"version": 1,\n\t"answers": {', 'line 3, column 14'],
		['a comma too many', '{ "version": 1, "answers": {}, }', 'line 1, column 32'],
		['a key without quotes', '{ version: 1 }', 'line 1, column 3'],
		['a single quote', "{ 'version': 1 }", 'line 1, column 3'],
		['something after the end', '{ "version": 1, "answers": {} }\r\nmore', 'line 2, column 1'],
		['a raw tab in a text', '{ "version": 1, "answers": { "own-name": "a\tb" } }', 'line 1, column 42'],
		['a number of the wrong form', '{ "version": 01 }', 'line 1, column 15'],
		['brackets without end', '['.repeat(500_000), 'column 500001'],
		['an answer of brackets in brackets', file({ party: 0 }).replace('0', nested), 'nested deeper'],
		['a version of brackets in brackets', file({}, 0).replace('0', nested), 'nested deeper'],
		['a name of brackets in brackets', `{ "version": 1, "answers": {}, "x": ${nested} }`, 'nested deeper'],
		['a list that is far too long', JSON.stringify({ version: 2, answers: {}, agreed: empty }), 'longer lists'],
		['a name without end', file({ ['k'.repeat(900_000)]: 1 }), 'answers."kkk'],
		['a name of two lines', file({ 'a\nb\u202e\u2028': 1 }), 'answers."a\\nb\\u{202e}\\u{2028}": nothing of this name'],
		['a value of two lines', file({ party: 'a\n\u2028' }), 'answers.party: "a\\n\\u{2028}" is not one of'],
		['a list', '[]', 'not an answers file'],
		['null', 'null', 'not an answers file'],
		['more than 1 MB', ' '.repeat(1_000_001), 'larger than 1 MB'],
		['more than 1 MB of long letters', `"${'€'.repeat(400_000)}"`, 'larger than 1 MB'],
		['no version', '{ "answers": {} }', 'version: is missing'],
		['a newer version', file({}, version + 1), `version: ${version + 1} is from a newer release`],
		['a version that never was', file({}, 0), 'version: 0 is not known'],
		['a version in words', file({}, 'one'), 'version: "one" is not known'],
		['no answers', '{ "version": 1 }', 'answers: is missing'],
		['answers that are a list', '{ "version": 1, "answers": [] }', 'answers: []'],
		['something beside the answers', '{ "version": 1, "answers": {}, "names": [] }', 'names: nothing of this name'],
		['an unknown question', file({ leader: 'x' }), 'answers.leader: nothing of this name'],
		['a name every object has', file({ constructor: 'x' }), 'answers.constructor: nothing of this name'],
		['a dangerous name', '{ "version": 1, "answers": { "__proto__": {} } }', 'answers.__proto__: nothing of this name'],
		['an unknown value', file({ phase: 'war' }), 'answers.phase: "war" is not one of nocontact, preformal,'],
		[
			'an unknown page, of too many to name',
			JSON.stringify({ version: 2, answers: {}, parked: ['lunch'] }),
			'parked[0]: "lunch" is no name that is known there'
		],
		['an unknown value in a list', file({ limits: ['judge', 'x'] }), 'answers.limits[1]: "x" is not one of commit,'],
		['a value twice', file({ limits: ['judge', 'judge'] }), 'answers.limits[1]: "judge" stands in the list twice'],
		['a list where one is asked for', file({ phase: ['talks'] }), 'answers.phase: ["talks"] is not one of'],
		[
			'one where a list is asked for',
			file({ limits: 'judge' }),
			'answers.limits: "judge" is not an answer of the kind'
		],
		['a number where a text is asked for', file({ 'own-name': 7 }), 'answers.own-name: 7 is not an answer of the kind'],
		['null for an answer', file({ phase: null }), 'answers.phase: null is not one of'],
		['an empty text', file({ 'own-name': ' ' }), 'answers.own-name: is empty'],
		['a text too long', file({ 'own-name': 'x'.repeat(501) }), 'answers.own-name: is longer than 500 characters'],
		['half a person', file({ 'persons-30': 1.5 }), 'answers.persons-30: 1.5 is not an answer of the kind'],
		['fewer than nobody', file({ 'persons-30': -1 }), 'answers.persons-30: is less than 0'],
		['too many persons', file({ 'persons-30': 301 }), 'answers.persons-30: is more than 300'],
		['what was not to be recorded', file({ legal: NOT_RECORDED }), 'answers.legal: "not-recorded" is never kept'],
		['nor as a name', file({ 'own-name': NOT_RECORDED }), 'answers.own-name: "not-recorded" is never kept'],
		['an amount with a comma', costly({ posts: { head: '1,5' } }), 'costs.posts.head: "1,5" is not an amount'],
		[
			'an amount without quotes',
			costly({ once: { audit: 5 } }),
			'costs.once.audit: 5 is not an amount; write it in quotes'
		],
		[
			'an amount of three decimals',
			costly({ monthly: { travel: '1.234' } }),
			'costs.monthly.travel: "1.234" is not an amount'
		],
		[
			'an amount for a post that is not known',
			costly({ posts: { driver: '5' } }),
			'costs.posts.driver: nothing of this name'
		],
		['a currency too long', costly({ currency: 'x'.repeat(13) }), 'costs.currency: is longer than 12 characters'],
		['an empty currency', costly({ currency: ' ' }), 'costs.currency: is empty'],
		['no months at all', costly({ months: '0' }), 'costs.months: "0" is not a number of months'],
		['too many months', costly({ months: '121' }), 'costs.months: "121" is not a number of months'],
		[
			'a document that is none of the party’s',
			JSON.stringify({ version: 1, answers: {}, document: 'guide' }),
			'document: "guide" is not one of mandate,'
		],
		['a total, which is never kept', costly({ total: '5' }), 'costs.total: nothing of this name'],
		['nor in a list', file({ limits: NOT_RECORDED }), 'answers.limits: "not-recorded" is never kept']
	])('%s', (_, text, sentence) => {
		const message = refusal(text);
		expect(message).toContain(sentence);
		expect(message).toMatch(/\.$/);
		expect(message).not.toContain('\n');
		expect(message.length).toBeLessThan(600);
	});
});

describe('an older file', () => {
	const table = {
		1: ({ replies, ...rest }: Record<string, unknown>) => ({ ...rest, answers: replies }),
		2: (old: Record<string, unknown>) => ({ ...old, answers: { ...(old.answers as object), party: 'state' } })
	};
	test('is brought up step by step', () => {
		const lifted = lift({ version: 1, replies: { phase: 'prep' } }, table, 3);
		expect(lifted).toEqual({ version: 3, answers: { phase: 'prep', party: 'state' } });
	});
	test('of a version nobody can lift is refused', () => {
		expect(() => lift({ version: 1 }, {}, 3)).toThrow('version: 1 is not known');
	});
});

test('the schema can be published', () => {
	const schema = JSON.stringify(z.toJSONSchema(answersFile));
	expect(schema).toContain('"uniqueItems":true');
	expect(schema).not.toContain(NOT_RECORDED);
});
