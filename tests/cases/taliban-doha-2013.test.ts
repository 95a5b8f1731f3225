import { describe, expect, test } from 'vitest';
import { talibanDoha2013 } from '#content/cases/taliban-doha-2013.ts';
import { allText, clauseText, documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** Doha, 2013: a listed movement opens an office in a third country, seen by all, on understandings that nobody signed (brief 2.2). */
const draft = draftFrom(talibanDoha2013.answers);
const mandate = documentOf(draft, 'mandate');

describe('must', () => {
	test('enter its names in every language, and what stands on its door, before it opens', () => {
		const items = rowsUnder(mandate, 'annex-names').map(([item]) => item);
		expect(items).toEqual(
			expect.arrayContaining([
				expect.stringContaining('own language'),
				expect.stringContaining('other languages'),
				expect.stringContaining('door')
			])
		);
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['names-only', 'no-signs']));
	});
	test('serve this text and nothing else', () => {
		expect(clauseText(draft, 'sole-use')).toContain('nothing else');
		expect(clauseText(draft, 'host-understanding')).toContain('sole use');
	});
	test('rest on an understanding that its host has signed and the other side has seen', () => {
		expect(clauseText(draft, 'host-understanding')).toMatch(/signed before/);
		expect(clauseText(draft, 'host-copy')).toMatch(/copy of it goes to the other side or to whoever facilitates/);
		expect(clauseText(draft, 'seat')).toMatch(/opens once the understanding in \d+\.\d+ is signed/);
		expect(linksOf(draft)).toContain('host');
	});
	test('be shown every way of opening, the quiet one first, since its opening can be read as a claim', () => {
		expect(clauseText(draft, 'opens-how')).toMatch(/names and limits sent in writing.*without ceremony/);
	});
	test('have someone who watches the permits to travel and their dates', () => {
		expect(postsOf(draft)).toContain('travel-officer');
		expect(clauseText(draft, 'permits-to-travel')).toMatch(/\[\d+\] days ahead.*dates/);
	});
	test('keep its channel when it is suspended', () => {
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['goes-on', 'core-works-on', 'second-address']));
		expect(clauseText(draft, 'last-to-close')).toContain('last thing to stop');
		expect(clauseText(draft, 'host-understanding')).toMatch(/interruption and closing/);
	});
	test('have two who know every contact', () =>
		expect(clauseText(draft, 'two-know')).toMatch(/Two persons.*different times/));
	test('rest at the end, to be revived by an order', () =>
		expect(clauseText(draft, 'afterwards')).toMatch(/rests.*revives it/));
	test('ask counsel before help of any kind, advice included', () => {
		expect(clauseText(draft, 'counsel-first')).toMatch(/help of any kind.*advice included/);
		expect(clausesOf(draft)).toContain('help-waits');
		const waiting = draft.plan.posts.filter(({ cleared }) => cleared).map(({ id }) => id);
		expect(waiting).toEqual(expect.arrayContaining(['training-coordinator', 'process-adviser']));
	});
	test('travel under safe conduct and under numbers', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['safe-conduct', 'travellers-list', 'passes'])));
});

describe('must warn', () => {
	test('that the host has not signed and the other side was not asked', () =>
		expect(warningsOf(draft)).toEqual(expect.arrayContaining(['host-has-not-signed', 'counterpart-not-consulted'])));
	test('that standing shown by a name plate is contested', () =>
		expect(warningsOf(draft)).toContain('parity-by-name-plate'));
	test('that the law of others comes first', () =>
		expect(warningsOf(draft)).toEqual(expect.arrayContaining(['legal-branch', 'united-states-link'])));
});

describe('must not', () => {
	test('bear the title of a state, an embassy or a representation', () => {
		expect(documentOf(draft, 'mandate').title).not.toMatch(/embassy|mission|representation|emirate|ministry|state/i);
		expect(allText(draft)).not.toMatch(/embassy|consuls?\b|consulate|ambassador|emirate/i);
		expect(clausesOf(draft)).toContain('no-state-title');
	});
	test('collect money or issue papers', () => {
		expect(clauseText(draft, 'limits')).toMatch(/raise or collect money/);
		expect(clauseText(draft, 'limits')).toMatch(/issue permits, identity papers/);
		expect(functionsOf(draft)).not.toContain('donor-channel');
	});
	test('inform the public', () => expect(functionsOf(draft)).not.toContain('media'));
	test('act as a delegation', () => expect(clausesOf(draft)).toContain('no-delegation-yet'));
	test('say on any paper that anyone is listed', () =>
		expect(allText(draft)).not.toMatch(/sanction|terror|\blisted by/i));
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
