import { describe, expect, test } from 'vitest';
import { words } from '#content/languages/en/index.ts';
import { namesOf } from '#core/documents/names.ts';
import { describe as profileOf } from '#core/profile.ts';
import { allText, clauseText, documentOf } from '../reading.ts';
import { draftOf, somebody, type Said } from '../somebody.ts';

const names = (said: Said) => namesOf(profileOf(somebody(said)), words);
const unnamed = { 'own-name': undefined, 'principal-title': undefined, 'office-name': undefined } as unknown as Said;

describe('what a party calls itself is printed as it is', () => {
	const table: readonly [string, string][] = [
		['markup', '<b>Front</b> & "Sons"'],
		['another writing and a picture', 'சமாதான முன்னணி 🕊'],
		['marks of ours', 'Front [[30]] {office} {clause:rhythm}'],
		['a word that never ends', 'w'.repeat(400)],
		['marks that turn the writing', 'Front \u202e of \u2066 Land']
	];
	for (const [what, name] of table) {
		test(`${what}, in a name of the party`, () =>
			expect(clauseText(draftOf({ 'own-name': name }), 'own-instrument')).toContain(name));
		test(`${what}, in a title of its leader`, () =>
			expect(clauseText(draftOf({ 'principal-title': name }), 'commits')).toContain(name));
		test(`${what}, in a name of the office`, () =>
			expect(documentOf(draftOf({ 'office-name': name }), 'mandate').title).toContain(name));
	}
});

describe('without a name', () => {
	const table: readonly [string, Said, string, string][] = [
		['a government', { party: 'state' }, 'party', words.documents.parties.state],
		['a movement', {}, 'party', words.documents.parties.nsag],
		['a party that has not said who it is', { party: 'not-recorded' }, 'party', words.documents.parties.undecided],
		['one leader', {}, 'principal', words.documents.principals.leader],
		['a cabinet', { party: 'state', principal: 'cabinet' }, 'principal', words.documents.principals.cabinet],
		['a joint office', { party: 'joint', accord: 'in-force' }, 'principal', words.documents.principals.joint],
		['founders', { party: 'unarmed', principal: 'alliance' }, 'principal', words.documents.principals.founders],
		['a secretariat', { 'office-form': 'secretariat' }, 'office', words.documents.officeShort.secretariat],
		['an office that is open', { 'office-form': 'not-decided' }, 'office', words.documents.officeShort.office]
	];
	for (const [who, said, name, printed] of table)
		test(`${who} has a plain one`, () => expect(names({ ...unnamed, ...said })).toHaveProperty(name, printed));
	test('spaces are no name', () => expect(names({ 'own-name': '   ' }).party).toBe(words.documents.parties.nsag));
});

describe('who directs', () => {
	test('the principal', () => expect(names({}).directing).toBe('the Chair'));
	test('a committee in between, if there is one', () =>
		expect(names({ steering: 'committee' }).directing).toBe(words.documents.committee));
	test('the steering team of an alliance', () =>
		expect(names({ party: 'coalition' }).directing).toBe(words.documents.steeringTeam));
});

describe('command', () => {
	const rivals = { cohesion: 'rivalry', rivals: ['wings'] } as const;
	const without = /\b(commands?|no arms)\b/i;
	test.each<[string, Said]>([
		['a government', { party: 'state', principal: 'cabinet' }],
		['a government with bodies that keep their tasks', { party: 'state', functions: ['coordination'] }],
		['an alliance', { party: 'coalition', principal: 'alliance' }],
		['a community', { party: 'unarmed' }],
		['an office of all parties', { party: 'joint', accord: 'in-force' }],
		['a party that has not said who it is', { party: 'not-recorded' }]
	])('is not said of %s', (_, said) => {
		const draft = draftOf({ ...rivals, anchor: 'arms-length', phase: 'preformal', ...said });
		const lines = allText(draft).split('\n');
		// Of whom it may be said: security services, and whoever has armed personnel.
		expect(
			lines.filter((line) => without.test(line) && !/^order, custody, command$|chain of command/.test(line))
		).toEqual([]);
	});
	test('is what every other body of a movement keeps', () =>
		expect(clauseText(draftOf({ ...rivals }), 'each-keeps')).toContain('its budget and its command'));
});

describe('who reads the second opinion', () => {
	test('one leader', () => expect(names({}).readers).toBe('the Chair'));
	test('readers whom a body names', () => expect(names({ principal: 'collective' }).readers).toContain('the Chair'));
	test('one from each party of a shared government', () =>
		expect(names({ party: 'state', government: 'coalition' }).readers).toContain('the Movement'));
});

describe('the name of the office', () => {
	test('stands with its article in a title', () =>
		expect(documentOf(draftOf(), 'mandate').title).toBe('Mandate of the Office for Talks'));
	test('keeps the article that it has', () =>
		expect(documentOf(draftOf({ 'office-name': 'The House' }), 'mandate').title).toBe('Mandate of The House'));
	test('belongs to the kind that was chosen', () =>
		expect(clauseText(draftOf({ 'office-form': 'unit' }), 'name')).toContain('Office for Talks'));
});
