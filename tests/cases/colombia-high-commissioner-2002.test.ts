import { describe, expect, test } from 'vitest';
import { colombia2002 } from '#content/cases/colombia-high-commissioner-2002.ts';
import { allText, clauseText, documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** Colombia, 2002: a government after a collapse whose public word is no, with several groups and a standing office (brief 2.3). */
const draft = draftFrom(colombia2002.answers);

describe('must', () => {
	test('stand in interruption without a new order, until it is ended in writing', () => {
		expect(clausesOf(draft)).toContain('purpose-ready');
		expect(clausesOf(draft)).not.toContain('purpose-keeping-contact');
		expect(clauseText(draft, 'goes-on')).toContain('without a new order');
		expect(clauseText(draft, 'term')).toContain('until it is ended in writing');
	});
	test('cover by law those who make contact', () => {
		expect(clausesOf(draft)).toContain('authorisation');
		expect(clauseText(draft, 'legal-cover')).toMatch(/performance of duty.*No measure is taken against/);
	});
	test('have direct and indirect ways', () =>
		expect(linksOf(draft)).toEqual(
			expect.arrayContaining(['counterpart-desks', 'facilitator', 'humanitarian-intermediary', 'informal-networks'])
		));
	test('work for people in danger', () => {
		expect(functionsOf(draft)).toContain('humanitarian-access');
		expect(postsOf(draft)).toContain('humanitarian-officer');
		expect(clausesOf(draft)).toContain('humanitarian-helper');
	});
	test('have a desk for each group, and pass nothing between desks', () => {
		expect(clauseText(draft, 'desks')).toMatch(/desk of its own.*does not pass to another/);
		expect(postsOf(draft)).toContain('desk-officers');
	});
	test('speak with one voice', () => expect(clauseText(draft, 'one-voice')).toMatch(/One person.*No one else/));
	test('be led by the one who commits the side', () =>
		expect(clauseText(draft, 'commits')).toContain('Only the President commits'));
	test('hear society while there are no talks', () => {
		expect(functionsOf(draft)).toContain('consultation');
		expect(linksOf(draft)).toContain('civil-society');
	});
	test('outlast the term of those who signed it', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['lasting-form', 'terms-cross', 'transition-file'])));
});

describe('must warn', () => {
	test('that a spokesman who also meets the other side has two roles, and give the record to another', () => {
		expect(warningsOf(draft)).toContain('head-has-two-roles');
		expect(clauseText(draft, 'head-and-table')).toContain('the deputy answers for the record');
	});
	test('that what is not for the public is written elsewhere', () =>
		expect(warningsOf(draft)).toContain('two-layers-when-the-public-word-is-no'));
	test('that an office that exists is reviewed before it is replaced', () =>
		expect(warningsOf(draft)).toContain('review-before-replacing'));
});

describe('must not', () => {
	test('carry a word of a second layer', () =>
		expect(allText(draft)).not.toMatch(
			/sealed instruction|two layers|\bsecret(ly)?\b|exploratory|deniab|back.?channel/i
		));
	test('promise a rhythm of contact or a line', () =>
		expect(clausesOf(draft).filter((id) => ['rhythm', 'direct-line', 'page-without-title'].includes(id))).toEqual([]));
	test('name unofficial dialogue, which stands on no paper, though it was ticked', () => {
		expect(functionsOf(draft)).not.toContain('track-two');
		expect(linksOf(draft)).not.toContain('unofficial-dialogue');
		expect(allText(draft)).not.toMatch(/unofficial (dialogue|meeting)/i);
	});
	test('publish or inform', () => expect(functionsOf(draft)).not.toContain('media'));
	test('name a delegation', () => expect(clausesOf(draft)).not.toContain('serves-delegation'));
	test('have nobody left when fighting spreads', () =>
		expect(
			rowsUnder(documentOf(draft, 'staffing'), 'section-14').find(([when]) => when!.includes('Fighting'))?.[1]
		).toMatch(/^The core: P1/));
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
