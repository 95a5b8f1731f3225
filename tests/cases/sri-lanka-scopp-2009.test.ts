import { describe, expect, test } from 'vitest';
import { sriLankaScopp2009 } from '#content/cases/sri-lanka-scopp-2009.ts';
import { clauseText, documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** Sri Lanka, 2009: a government whose talks collapsed, under a new leader, with an office that may close any day (brief 2.9). */
const draft = draftFrom(sriLankaScopp2009.answers);
const mandate = documentOf(draft, 'mandate');

describe('must', () => {
	test('close only in writing and with notice', () =>
		expect(clauseText(draft, 'notice')).toMatch(/taken by the President in writing, with \[\d+\] days’ notice/));
	test('close in order: archive, promises, those in contact, accounts, staff', () =>
		expect(clauseText(draft, 'closing-steps')).toMatch(/archive.*promises.*told.*accounts.*staff are paid/));
	test('have its archive with a public keeper, whatever becomes of the office', () => {
		expect(clauseText(draft, 'keeper')).toContain('public archives');
		expect(clauseText(draft, 'deposit')).toContain('whatever becomes of');
		expect(clausesOf(draft)).toContain('second-copy');
	});
	test('name beforehand who takes each function afterwards', () => {
		expect(clauseText(draft, 'afterwards')).toMatch(/each function ends, or passes.*to a body/);
		expect(rowsUnder(mandate, 'annex-functions').every((row) => row.length === 5)).toBe(true);
	});
	test('lay aside notice pay and bring people back to their posts', () => {
		expect(clauseText(draft, 'reserve')).toContain('notice pay');
		expect(clauseText(draft, 'secondment')).toContain('right to return');
		expect(clauseText(draft, 'removal')).toContain('written reason');
	});
	test('end its public information at the hour in which fighting resumes', () => {
		expect(clauseText(draft, 'information-stops')).toMatch(/information ends at that hour, without a further order/);
		const information = rowsUnder(mandate, 'annex-phases').find(([title]) => title!.includes('Public information'));
		expect(information?.slice(3, 5)).toEqual(['on', 'off']);
	});
	test('keep contact and the work for people in danger', () => {
		expect(clausesOf(draft)).toEqual(
			expect.arrayContaining(['purpose-keeping-contact', 'last-to-close', 'direct-line'])
		);
		expect(postsOf(draft)).toContain('humanitarian-officer');
		expect(linksOf(draft)).toContain('humanitarian-intermediary');
	});
	test('give new leaders a file and keep two who know the contacts', () =>
		expect(clausesOf(draft)).toEqual(
			expect.arrayContaining(['transition-file', 'kept-in-transition', 'free-to-change', 'terms-cross'])
		));
	test('say how many remain when fighting resumes', () =>
		expect(
			rowsUnder(documentOf(draft, 'staffing'), 'section-14').find(([when]) => when!.includes('Fighting'))?.[1]
		).toMatch(/^The core: P1/));
});

describe('must warn', () => {
	test('that what exists is reviewed before it is replaced', () =>
		expect(warningsOf(draft)).toContain('review-before-replacing'));
});

describe('must not', () => {
	test('inform the public while there is fighting', () => {
		expect(clausesOf(draft)).toContain('procedure-only');
		expect(clauseText(draft, 'procedure-only')).toContain('nothing on hostilities');
	});
	test('give secretaries to committees that are gone', () =>
		expect(postsOf(draft)).not.toContain('committee-secretaries'));
	test('leave property or papers to private hands', () =>
		expect(clauseText(draft, 'property')).toContain('no private person'));
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
