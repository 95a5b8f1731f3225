import { describe, expect, test } from 'vitest';
import { sriLankaScopp2002 } from '#content/cases/sri-lanka-scopp-2002.ts';
import { clauseText, documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** Sri Lanka, February 2002: a government that prepares talks abroad with a facilitator, after rounds that were not prepared (brief 2.8). */
const draft = draftFrom(sriLankaScopp2002.answers);
const mandate = documentOf(draft, 'mandate');
const starts = (start: 'now' | 'later') =>
	draft.plan.functions.filter((work) => work.start === start).map(({ id }) => id);

describe('must', () => {
	test('manage talks, coordinate the government and be the interface, from the first day', () => {
		expect(clausesOf(draft)).toContain('purpose-state-talks');
		expect(starts('now')).toEqual(
			expect.arrayContaining(['rounds', 'coordination', 'counterpart-liaison', 'facilitator-liaison'])
		);
	});
	test('be adopted by the cabinet in session', () =>
		expect(clauseText(draft, 'in-force')).toContain('the Cabinet of Ministers has adopted it in session'));
	test('give each planned committee a secretary', () => {
		expect(postsOf(draft)).toContain('committee-secretaries');
		expect(linksOf(draft)).toContain('joint-committees');
	});
	test('have someone for talks abroad, and the word of the host first', () => {
		expect(postsOf(draft)).toContain('travel-officer');
		expect(clausesOf(draft)).toContain('word-of-the-host');
		expect(linksOf(draft)).toContain('host');
	});
	test('keep contact by rule: by order, in pairs, on one page agreed by both', () => {
		expect(clausesOf(draft)).toEqual(
			expect.arrayContaining(['contact-by-order', 'contact-in-pairs', 'contact-subjects', 'page-of-rules'])
		);
		expect(postsOf(draft)).toContain('counterpart-liaison-officer');
	});
	test('let its people go to unofficial meetings with leave', () =>
		expect(clauseText(draft, 'unofficial-meetings')).toContain('leave in writing'));
	test('keep a direct line that closes last', () => {
		expect(clausesOf(draft)).toContain('direct-line');
		expect(clauseText(draft, 'last-to-close')).toContain('closes last');
	});
	test('open with the lesson that steps have to be prepared, and study the earlier rounds', () =>
		expect(clausesOf(draft)).toEqual(
			expect.arrayContaining(['recital-prepared', 'lessons-study', 'head-professional'])
		));
	test('mix people from inside and outside, each beside the other', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['paired-insiders', 'paired-specialists', 'secondment'])));
	test('inform on procedure only, and fall silent when fighting resumes', () => {
		expect(clauseText(draft, 'procedure-only')).toContain('nothing on hostilities');
		const information = rowsUnder(mandate, 'annex-phases').find(([title]) => title!.includes('Public information'));
		expect(information?.[4]).toBe('off');
	});
	test('settle who instructs in a round and what prevails', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['who-instructs', 'which-prevails', 'written-prevails'])));
});

describe('must warn', () => {
	test('that the other side will build an office too', () =>
		expect(warningsOf(draft)).toContain('counterpart-will-mirror'));
	test('that women are missing', () => expect(warningsOf(draft)).toContain('women-missing'));
});

describe('must not', () => {
	test('inform the public from the first day', () => expect(starts('now')).not.toContain('media'));
	test('decide by its papers what the other office is', () => {
		expect(clauseText(draft, 'designated-contacts')).toContain('designated contacts');
		expect(clausesOf(draft)).toContain('page-without-title');
	});
	test('ask counsel about a list that is not there', () => expect(clausesOf(draft)).not.toContain('counsel-first'));
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
