import { describe, expect, test } from 'vitest';
import { myanmarNrpc2016 } from '#content/cases/myanmar-nrpc-2016.ts';
import { clauseText, documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** Myanmar, 2016: a government in talks whose office arranges, has few people and replaces another (brief 2.5). */
const draft = draftFrom(myanmarNrpc2016.answers);
const staffing = documentOf(draft, 'staffing');

describe('must', () => {
	test('have a post of substance although its functions are logistics', () =>
		expect(postsOf(draft)).toEqual(expect.arrayContaining(['process-adviser', 'coordination-officer'])));
	test('have a head whose rank is that of the other side’s head', () =>
		expect(clauseText(draft, 'rank')).toMatch(/rank.*directly/));
	test('take over the papers of the office that it replaces, and review before it replaces', () => {
		expect(clauseText(draft, 'earlier-texts')).toMatch(/papers go to the registrar within \[\d+\] days/);
		expect(clausesOf(draft)).toContain('review-first');
	});
	test('receive its aims from the leadership and not write them', () =>
		expect(clauseText(draft, 'aims-first')).toContain('not the aims'));
	test('leave posts visibly open that it cannot fill', () => {
		expect(clausesOf(draft)).toContain('posts-left-open');
		expect(
			rowsUnder(staffing, 'section-2').filter((row) => row.join(' ').includes('not filled by day 180')).length
		).toBeGreaterThan(0);
	});
	test('survive the committee and the leader that it has', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['committee-ends', 'lasting-form', 'terms-cross'])));
	test('have a room elsewhere, since it stands beside other bodies', () =>
		expect(clausesOf(draft)).toContain('off-site-room'));
	test('see every body of its side in a group above the ministries', () => {
		expect(clausesOf(draft)).toContain('coordination-group');
		expect(linksOf(draft)).toEqual(expect.arrayContaining(['ministries', 'security-services']));
	});
});

describe('must warn', () => {
	test('that an office of logistics is read as lack of resolve', () =>
		expect(warningsOf(draft)).toContain('logistics-only'));
	test('that an office that exists is reviewed before it is replaced', () =>
		expect(warningsOf(draft)).toContain('review-before-replacing'));
	test('that an office cannot supply a strategy', () => expect(warningsOf(draft)).toContain('no-strategy-behind-it'));
	test('that it stands beside other bodies', () => expect(warningsOf(draft)).toContain('beside-other-bodies'));
});

describe('must not', () => {
	test('take on functions that nobody gave it', () =>
		expect(functionsOf(draft).filter((id) => ['counterpart-liaison', 'consensus', 'media'].includes(id))).toEqual([]));
	test('conduct the talks', () => expect(clauseText(draft, 'limits')).toContain('conduct talks itself'));
	test('be larger than the people there are', () => {
		const filled = rowsUnder(staffing, 'section-3').map(([by, , persons]) => [by, persons]);
		expect(filled.slice(0, 3)).toEqual([
			['day 30', '4'],
			['day 90', '7'],
			['day 180', '10']
		]);
	});
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
