import { describe, expect, test } from 'vitest';
import { myanmarSignatories2017 } from '#content/cases/myanmar-signatories-2017.ts';
import { clauseText, documentOf, openOnCover, said } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** Myanmar, 2017: an alliance in talks, with joint bodies, in a building of the other side, paid through others (brief 2.6). */
const draft = draftFrom(myanmarSignatories2017.answers);

describe('must', () => {
	test('stand in three tiers: the summit, the steering team, the office', () => {
		expect(clauseText(draft, 'committee-directs')).toMatch(
			/The Steering Team.* directs the process.* goes to the Leaders’ Summit/
		);
		const chart = documentOf(draft, 'structure').blocks.find((block) => block.type === 'drawing');
		const drawn = chart?.type === 'drawing' ? chart.drawing.boxes.map(({ lines }) => lines.join(' ')) : [];
		expect(drawn.slice(0, 2)).toEqual(['The Leaders’ Summit', 'The Steering Team']);
	});
	test('write down how the members decide', () => expect(clauseText(draft, 'decision-rule')).toContain('by consensus'));
	test('have a focal point for each member, who answers to that member', () => {
		expect(clauseText(draft, 'focal-points')).toContain('answers to that member');
		expect(linksOf(draft)).toContain('member-groups');
		expect(postsOf(draft)).toContain('member-secretary');
	});
	test('settle beforehand how members join and leave', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['joining', 'leaving-member'])));
	test('serve the joint bodies and stay in touch with those who monitor', () => {
		expect(linksOf(draft)).toEqual(expect.arrayContaining(['joint-committees', 'monitoring-body']));
		expect(postsOf(draft)).toEqual(expect.arrayContaining(['committee-secretaries', 'ceasefire-liaison-officer']));
	});
	test('use rooms of the other side only by agreement with notice, and keep no confidential paper there', () => {
		expect(clauseText(draft, 'rooms-agreement')).toMatch(/written agreement with \[\d+\] days’ notice/);
		expect(clauseText(draft, 'off-site-room')).toMatch(/Restricted and Sealed papers.*another place/);
		expect(clausesOf(draft)).toContain('second-address');
	});
	test('let others manage money that directs nothing, and learn from those whom it pays', () => {
		expect(clauseText(draft, 'help-route')).toMatch(/manager outside.*directs nothing/);
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['learning-from-helpers', 'help-apart']));
	});
	test('take over in order from those who helped before', () =>
		expect(clauseText(draft, 'earlier-helpers')).toMatch(
			/contract that names the work and its end.*Papers, or copies, reach the registrar/
		));
	test('be able to reach those who did not sign', () => {
		expect(functionsOf(draft)).toContain('outreach');
		expect(postsOf(draft)).toContain('constituency-officer');
	});
	test('take its direction from the leaders together', () =>
		expect(clauseText(draft, 'who-instructs')).toMatch(/^\S+ The Steering Team instructs the Office/));
	test('stand apart from what its members administer', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['apart', 'outside-administration'])));
});

describe('must warn', () => {
	test('that whoever owns the rooms can enter them', () =>
		expect(warningsOf(draft)).toContain('rooms-of-the-counterpart'));
	test('that nearness to other bodies has a price', () => expect(warningsOf(draft)).toContain('beside-other-bodies'));
	test('that the end is open', () => {
		expect(warningsOf(draft)).toContain('exit-left-open');
		expect(openOnCover(documentOf(draft, 'mandate'))).toBe(1);
	});
	test('that it starts late', () => expect(warningsOf(draft)).toContain('late-start'));
});

describe('must not', () => {
	test('let the member that houses it chair it or pay for it', () =>
		expect(clauseText(draft, 'serving-member')).toMatch(/houses or pays .* does not chair/));
	test('have a head from the leadership of one member', () =>
		expect(clauseText(draft, 'neutral-head')).toContain('belongs to no member’s leadership'));
	test('be blocked, since the members have a rule', () => {
		expect(new Set(kindsOf(draft))).toEqual(new Set(['warn']));
		expect(clausesOf(draft)).not.toContain('decision-rule-first');
	});
	test('coordinate ministries, which it has none of', () => expect(linksOf(draft)).not.toContain('ministries'));
	test('keep its confidential papers in the hands of those who own the rooms', () => {
		const places = documentOf(draft, 'structure')
			.blocks.filter((block) => block.type === 'table')
			.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(said)));
		expect(places).toContainEqual(['Seat', 'in Annex A', 'others, by agreement with notice']);
		expect(places).toContainEqual(['Room for Restricted and Sealed papers', 'elsewhere, in Annex A', 'the Alliance']);
	});
});
