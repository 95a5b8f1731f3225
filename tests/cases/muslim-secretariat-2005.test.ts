import { describe, expect, test } from 'vitest';
import { muslimSecretariat2005 } from '#content/cases/muslim-secretariat-2005.ts';
import { clauseText, documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** Sri Lanka, 2005: parties of a community without arms that has no seat at the talks, paid by donors, under a board (brief 2.11). */
const draft = draftFrom(muslimSecretariat2005.answers);

describe('must', () => {
	test('be founded by a resolution that each founding party signs', () => {
		expect(clauseText(draft, 'founding-resolution')).toMatch(/signs on a resolution of its own/);
		const signatures = documentOf(draft, 'mandate').blocks.find((block) => block.type === 'signatures');
		expect(signatures?.type === 'signatures' ? signatures.signers : []).toContain('Founding party: ____________');
	});
	test('let nobody set their own pay, least of all those who direct it', () => {
		expect(clauseText(draft, 'pay')).toContain('No one sets their own pay');
		expect(clauseText(draft, 'board')).toMatch(/No one who directs .* takes a fee for sitting/);
	});
	test('pay salaries before all else', () =>
		expect(clauseText(draft, 'board')).toContain('Salaries are paid before all else'));
	test('protect whoever reports misuse', () =>
		expect(clauseText(draft, 'board')).toMatch(/Anyone may report misuse.*protected/));
	test('have its accounts checked from outside the daily line', () => {
		expect(clauseText(draft, 'audit')).toMatch(/outside the daily line checks the accounts each year/);
		expect(postsOf(draft)).toContain('finance-officer');
	});
	test('be present in the regions', () => {
		expect(clausesOf(draft)).toContain('regional-hearings');
		expect(postsOf(draft)).toContain('regional-officers');
		expect(linksOf(draft)).toContain('regions');
	});
	test('work for common positions and for a place in the process', () => {
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['purpose-inclusion', 'recital-inclusion']));
		expect(functionsOf(draft)).toContain('consensus');
		expect(postsOf(draft)).toContain('member-secretary');
	});
	test('have somebody for common positions in the first half-year, since that is what it is for', () => {
		const [row] = rowsUnder(documentOf(draft, 'staffing'), 'section-2').filter(([, title]) =>
			title!.includes('common positions')
		);
		expect(Number(row![4])).toBeGreaterThan(0);
	});
	test('ask those who facilitate for access, and speak of no delegation before it is invited', () => {
		expect(clauseText(draft, 'access-to-facilitators')).toMatch(
			/observer.*no delegation before there is an invitation/
		);
		expect(linksOf(draft)).toContain('facilitator');
	});
	test('pass its functions on at the end', () => {
		expect(clauseText(draft, 'afterwards')).toMatch(/each function ends, or passes by a new text/);
		expect(rowsUnder(documentOf(draft, 'mandate'), 'annex-functions').every((row) => row.length === 5)).toBe(true);
	});
	test('write down how the founders decide', () => expect(clausesOf(draft)).toContain('decision-rule'));
});

describe('must warn', () => {
	test('that an office apart can go unheard', () => expect(warningsOf(draft)).toContain('independent-but-unheard'));
	test('that women are missing', () => expect(warningsOf(draft)).toContain('women-missing'));
});

describe('must not', () => {
	const armed = [
		'no-arms',
		'safe-conduct',
		'passes',
		'travellers-list',
		'journeys-carry',
		'contact-in-pairs',
		'who-may-meet',
		'incidents-apart',
		'outside-administration',
		'learned-in-contact'
	];
	test('have safe passage', () => {
		expect(functionsOf(draft)).not.toContain('safe-passage');
		expect(postsOf(draft)).not.toContain('safe-passage-officer');
	});
	test('have a direct line', () => expect(clausesOf(draft)).not.toContain('direct-line'));
	test('carry a clause of an armed group', () =>
		expect(clausesOf(draft).filter((id) => armed.includes(id))).toEqual([]));
	test('have the neighbours of an armed side', () =>
		expect(linksOf(draft).filter((id) => ['security-services', 'monitoring-body', 'list-holder'].includes(id))).toEqual(
			[]
		));
	test('arrange rounds to which it is not invited', () => expect(postsOf(draft)).not.toContain('travel-officer'));
	test('act as a delegation', () => expect(linksOf(draft)).not.toContain('delegation'));
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
