import { describe, expect, test } from 'vitest';
import { afghanistan2010 } from '#content/cases/afghanistan-high-peace-council-2010.ts';
import { clauseText, documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** Afghanistan, 2010: a government without contact, with factions, in danger, paid by donors (brief 2.1). */
const draft = draftFrom(afghanistan2010.answers);
const mandate = documentOf(draft, 'mandate');

describe('must', () => {
	test('work for consensus on its own side', () => {
		expect(clausesOf(draft)).toContain('purpose-same-side');
		expect(functionsOf(draft)).toEqual(expect.arrayContaining(['consensus', 'coordination']));
	});
	test('have every faction in the committee and each paper before all at the same hour', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['committee-seats', 'serves-parties', 'same-hour'])));
	test('help with confidence measures that someone neutral carries', () => {
		expect(functionsOf(draft)).toContain('confidence-measures');
		expect(clauseText(draft, 'measures')).toMatch(/prisoners.*\n.*former fighters/);
		expect(clausesOf(draft)).toContain('humanitarian-helper');
		expect(linksOf(draft)).toContain('humanitarian-intermediary');
	});
	test('confirm a messenger and search every visitor, never in a home', () => {
		expect(clauseText(draft, 'visitors')).toMatch(/searched, without exception.*confirmed in two.*No meeting.*home/);
		expect(clausesOf(draft)).toContain('confirmed-twice');
	});
	test('keep the head and the deputy from meeting a messenger together', () =>
		expect(clauseText(draft, 'visitors')).toContain('never receive a messenger together'));
	test('have women and small communities in posts, in hearings and in the places kept', () => {
		expect(clausesOf(draft)).toContain('women-in-substance');
		expect(postsOf(draft)).toContain('gender-adviser');
		expect(clauseText(draft, 'hears')).toMatch(/women[^]*communities with few voices/);
		expect(rowsUnder(documentOf(draft, 'staffing'), 'section-11').map(([place]) => place)).toEqual([
			expect.stringContaining('Women'),
			expect.stringContaining('communities')
		]);
	});
	test('last beyond an election', () =>
		expect(clausesOf(draft)).toEqual(
			expect.arrayContaining(['lasting-form', 'terms-cross', 'kept-in-transition', 'transition-file'])
		));
	test('keep help from outside in a separate paper and let no giver direct', () => {
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['help-apart', 'help-after-finance', 'audit']));
		expect(clauseText(draft, 'help-route')).toContain('directs nothing');
	});
	test('reach out to those far from the leadership, and pay no one for access', () => {
		expect(postsOf(draft)).toContain('constituency-officer');
		expect(linksOf(draft)).toContain('informal-networks');
		expect(clausesOf(draft)).toContain('no-pay-for-access');
	});
});

describe('must warn', () => {
	test('that women are missing', () => expect(warningsOf(draft)).toContain('women-missing'));
});

describe('must not', () => {
	test('speak of negotiation where it is established', () => {
		const established = draft.plan.clauses.filter(
			({ article }) => article === 'establishment' || article === 'purpose'
		);
		expect(established.map(({ id }) => clauseText(draft, id)).join(' ')).not.toMatch(/negotiat/i);
	});
	test('keep a direct line with a side that it has not met', () =>
		expect(clausesOf(draft)).not.toContain('direct-line'));
	test('have a post for journeys to rounds that nobody holds', () =>
		expect(postsOf(draft)).not.toContain('travel-officer'));
	test('serve or draw a joint body', () => {
		expect(postsOf(draft)).not.toContain('committee-secretaries');
		expect(linksOf(draft).filter((id) => ['joint-committees', 'monitoring-body'].includes(id))).toEqual([]);
	});
	test('meet the other side from the first day', () => {
		const contact = rowsUnder(mandate, 'annex-phases').find(([title]) => title!.includes('Contact between the sides'));
		expect(contact?.[1]).toBe('off');
	});
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
