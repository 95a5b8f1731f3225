import { describe, expect, test } from 'vitest';
import { ltte2003 } from '#content/cases/ltte-2003.ts';
import { clauseText, documentOf, rowsUnder } from '../core/reading.ts';
import {
	articlesOf,
	clausesOf,
	draftFrom,
	functionsOf,
	kindsOf,
	linksOf,
	postsOf,
	warningsOf
} from '../core/somebody.ts';

/** A movement in talks in 2003 that administers territory, is listed by several states and seeks standing (brief 2.10). */
const draft = draftFrom(ltte2003.answers);

describe('must', () => {
	test('stand apart from the movement’s own administration', () => {
		expect(articlesOf(draft)).toContain('separation');
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['apart', 'one-post', 'outside-administration']));
		expect(rowsUnder(documentOf(draft, 'structure'), 't3').length).toBeGreaterThan(3);
	});
	test('serve no other use, also if fighting resumes', () => {
		expect(clausesOf(draft)).toContain('sole-use');
		expect(clauseText(draft, 'no-other-use')).toContain('fighting');
	});
	test('offer the other office a page of rules, post matched with post', () => {
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['page-of-rules', 'rank']));
		expect(postsOf(draft)).toContain('counterpart-liaison-officer');
		expect(linksOf(draft)).toContain('counterpart-office');
	});
	test('keep a direct line that closes last', () => {
		expect(clausesOf(draft)).toContain('direct-line');
		expect(clauseText(draft, 'last-to-close')).toContain('closes last');
	});
	test('keep that line while there is fighting', () => {
		const kept = rowsUnder(documentOf(draft, 'mandate'), 'annex-phases').find(([title]) => title!.includes('Contacts'));
		expect(kept?.slice(3, 5)).toEqual(['on', 'on']);
	});
	test('travel under safe conduct, also those who interpret and carry', () => {
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['safe-conduct', 'travellers-list', 'passes']));
		expect(clauseText(draft, 'safe-conduct')).toMatch(/interpret/);
		expect(postsOf(draft)).toContain('safe-passage-officer');
	});
	test('look after its people and have somewhere else to go', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['care', 'second-address'])));
	test('search every visitor, since messengers are expected', () => expect(clausesOf(draft)).toContain('visitors'));
	test('give each committee a secretary', () => expect(postsOf(draft)).toContain('committee-secretaries'));
	test('have someone for talks abroad', () => expect(postsOf(draft)).toContain('travel-officer'));
	test('ask counsel before it is trained, and let such a post wait', () => {
		expect(clausesOf(draft)).toContain('counsel-first');
		expect(draft.plan.posts.find(({ id }) => id === 'training-coordinator')?.cleared).toBe(true);
	});
	test('touch nobody’s status by its name and its seat', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['no-state-title', 'status-untouched', 'opens-how'])));
	test('be sure of the leader’s ear although it stands apart', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['letter-of-authority', 'present-and-takes-note'])));
});

describe('must warn', () => {
	test('that standing sought by a name plate is contested', () =>
		expect(warningsOf(draft)).toContain('parity-by-name-plate'));
	test('that the law of others comes first', () => expect(warningsOf(draft)).toContain('legal-branch'));
	test('that it starts late', () => expect(warningsOf(draft)).toContain('late-start'));
});

describe('must not', () => {
	test('bear the title of a state, a ministry or a mission', () =>
		expect(documentOf(draft, 'mandate').title).not.toMatch(/ministry|mission|embassy|republic|state/i));
	test('issue permits, papers or judgments', () => expect(clauseText(draft, 'limits')).toMatch(/permits.*judgments/));
	test('inform the public from the first day', () =>
		expect(draft.plan.functions.filter(({ start }) => start === 'now').map(({ id }) => id)).not.toContain('media'));
	test('coordinate ministries, which it has none of', () => {
		expect(functionsOf(draft)).not.toContain('coordination');
		expect(linksOf(draft)).not.toContain('ministries');
	});
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
