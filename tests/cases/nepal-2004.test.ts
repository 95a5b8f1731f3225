import { describe, expect, test } from 'vitest';
import { nepal2004 } from '#content/cases/nepal-2004.ts';
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

/** Nepal, August 2004: a government in informal contact, whose earlier rounds were not prepared (brief 2.7 A). */
const draft = draftFrom(nepal2004.answers);
const starts = (start: 'now' | 'later') =>
	draft.plan.functions.filter((work) => work.start === start).map(({ id }) => id);
const mandate = documentOf(draft, 'mandate');

describe('must', () => {
	test('open with the lesson that steps have to be prepared', () =>
		expect(clausesOf(draft)).toContain('recital-prepared'));
	test('study the earlier rounds, by a day, without blaming persons', () => {
		expect(clauseText(draft, 'lessons-study')).toMatch(/By day \[\d+\]/);
		expect(clauseText(draft, 'lessons-study')).toContain('not with persons');
	});
	test('choose a head for experience', () => expect(clausesOf(draft)).toContain('head-professional'));
	test('begin with a few functions and grow in stages', () => {
		expect(starts('now').length).toBeLessThanOrEqual(8);
		expect(starts('later').length).toBeGreaterThan(0);
	});
	test('leave offers of help to a later stage', () => {
		expect(starts('later')).toContain('donor-channel');
		expect(starts('now')).not.toContain('donor-channel');
	});
	test('stand in three tiers: who decides, a committee, the office', () => {
		expect(clausesOf(draft)).toContain('committee-directs');
		const chart = documentOf(draft, 'structure').blocks.find((block) => block.type === 'drawing');
		const drawn = chart?.type === 'drawing' ? chart.drawing.boxes.map(({ lines }) => lines.join(' ')) : [];
		expect(drawn.slice(0, 2)).toEqual(['The Council of Ministers', 'The Committee']);
		expect(drawn).toEqual(expect.arrayContaining([expect.stringContaining('P1 Head')]));
	});
	test('hear society', () => {
		expect(articlesOf(draft)).toContain('inclusion');
		expect(functionsOf(draft)).toContain('consultation');
		expect(postsOf(draft)).toContain('consultation-officer');
		expect(linksOf(draft)).toContain('civil-society');
	});
	test('work for its own consensus, with a group above the ministries', () => {
		expect(clausesOf(draft)).toEqual(
			expect.arrayContaining(['purpose-same-side', 'coordination-group', 'ministries-reply'])
		);
		expect(linksOf(draft)).toEqual(expect.arrayContaining(['ministries', 'security-services']));
	});
	test('survive its committee', () => expect(clausesOf(draft)).toContain('committee-ends'));
	test('write down who may meet the other side before talks', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['who-may-meet', 'no-delegation-yet'])));
	test('give each ministry its own in a table of who keeps what', () =>
		expect(rowsUnder(documentOf(draft, 'structure'), 't5').map(([body]) => body)).toContain('Ministries'));
	test('leave its end open in brackets, with a rule until it is decided', () => {
		expect(clausesOf(draft)).toContain('afterwards-if-undecided');
		expect(rowsUnder(mandate, 'points').length).toBe(draft.plan.open.length);
	});
});

describe('must warn', () => {
	test('that the other side will build an office too', () =>
		expect(warningsOf(draft)).toContain('counterpart-will-mirror'));
	test('that women are missing', () => expect(warningsOf(draft)).toContain('women-missing'));
	test('that the end is open', () => expect(warningsOf(draft)).toContain('exit-left-open'));
});

describe('must not', () => {
	test('speak of negotiation where it is established', () => {
		const established = draft.plan.clauses.filter(
			({ article }) => article === 'establishment' || article === 'purpose'
		);
		expect(established.map(({ id }) => clauseText(draft, id)).join(' ')).not.toMatch(/negotiat/i);
	});
	test('keep a direct line before there is contact', () => expect(clausesOf(draft)).not.toContain('direct-line'));
	test('give secretaries to committees that nobody formed', () =>
		expect(postsOf(draft)).not.toContain('committee-secretaries'));
	test('ask counsel about a list that is not there', () => expect(clausesOf(draft)).not.toContain('counsel-first'));
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});

describe('if the committee is dissolved (brief 2.7 B)', () => {
	const clause = clauseText(draft, 'committee-ends');
	test('the office knows under whom it goes on', () => expect(clause).toContain('Council of Ministers'));
	test('and for how long', () => expect(clause).toMatch(/\[\w+\] (days|months)/));
	test('and the plan says who remains at work', () =>
		expect(
			rowsUnder(documentOf(draft, 'staffing'), 'section-14')
				.map(([row]) => row)
				.join('\n')
		).toContain('Committee ends'));
});
