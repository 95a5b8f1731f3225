import { describe, expect, test } from 'vitest';
import { myanmarPeaceCentre2012 } from '#content/cases/myanmar-peace-centre-2012.ts';
import { clauseText, documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** Myanmar, 2012: a large office beside a ministry, paid by donors, with many counterparts and an election ahead (brief 2.4). */
const draft = draftFrom(myanmarPeaceCentre2012.answers);

describe('must', () => {
	test('list its property and leave it to no private hands', () =>
		expect(clauseText(draft, 'property')).toMatch(/listed.*public body.*no private person/));
	test('pay on one scale that is known', () =>
		expect(clauseText(draft, 'pay')).toMatch(/No one sets their own pay.*one scale, known/));
	test('name who may publish its accounts, and who may when that person is away', () =>
		expect(clauseText(draft, 'audit')).toMatch(/who may publish.*in that person’s absence/));
	test('have someone who accounts for help before it takes any', () => {
		expect(postsOf(draft)).toContain('finance-officer');
		expect(clausesOf(draft)).toContain('help-after-finance');
	});
	test('last beyond an election', () =>
		expect(clausesOf(draft)).toEqual(
			expect.arrayContaining(['lasting-form', 'terms-cross', 'kept-in-transition', 'transition-file', 'review-first'])
		));
	test('have its archive in public custody from the first day', () => {
		expect(clauseText(draft, 'keeper')).toMatch(/From the first day the public archives/);
		expect(clausesOf(draft)).toContain('second-copy');
	});
	test('have a desk for each counterpart', () => {
		expect(clausesOf(draft)).toContain('desks');
		expect(postsOf(draft)).toContain('desk-officers');
		expect(linksOf(draft)).toContain('counterpart-desks');
	});
	test('keep incidents of the ceasefire apart from the talks', () => {
		expect(clausesOf(draft)).toContain('incidents-apart');
		expect(postsOf(draft)).toContain('ceasefire-liaison-officer');
	});
	test('answer to one who instructs it, and not to the body that houses it', () =>
		expect(clauseText(draft, 'belongs')).toContain('does not instruct it'));
	test('leave knowledge behind when paid advisers go', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['learning-from-helpers', 'paired-specialists'])));
	test('bring those who help to one table', () => expect(clausesOf(draft)).toContain('helpers-meet'));
	test('say who takes each function afterwards', () =>
		expect(rowsUnder(documentOf(draft, 'mandate'), 'annex-functions').every((row) => row.length === 5)).toBe(true));
});

describe('must warn', () => {
	test('that a head who negotiates has two roles, and give the record to another', () => {
		expect(warningsOf(draft)).toContain('head-has-two-roles');
		expect(clauseText(draft, 'head-and-table')).toContain('the deputy answers for the record');
	});
	test('that specialists need roots', () => expect(warningsOf(draft)).toContain('specialists-without-roots'));
});

describe('must not', () => {
	test('open the door to offers of help before its first review', () =>
		expect(draft.plan.functions.find(({ id }) => id === 'donor-channel')?.start).toBe('later'));
	test('follow an agreement that is not there', () =>
		expect(draft.plan.functions.find(({ id }) => id === 'implementation')?.start).toBe('later'));
	test('carry out confidence measures that nobody agreed', () =>
		expect(functionsOf(draft)).not.toContain('confidence-measures'));
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
