import { describe, expect, test } from 'vitest';
import { words } from '#content/languages/en/index.ts';
import { stopFor } from '#core/stops.ts';
import { allText, clauseText, documentOf, openOnCover, rowsUnder } from '../core/reading.ts';
import {
	clausesOf,
	draftFrom,
	functionsOf,
	kindsOf,
	linksOf,
	newcomer,
	postsOf,
	undecided,
	warningsOf
} from '../core/somebody.ts';

/** The fixtures of brief 2.19: what must be there, and what must not. Functions are those that are ticked beforehand. */

describe('T01 a government without contact, with factions, under threat, paid by donors', () => {
	const draft = draftFrom(
		newcomer({ party: 'state', phase: 'nocontact', cohesion: 'factions', threat: 'high', funding: 'donor' })
	);
	test('works for its own consensus', () => expect(clausesOf(draft)).toContain('purpose-same-side'));
	test('searches every visitor', () => expect(clausesOf(draft)).toContain('visitors'));
	test('has a humanitarian neighbour', () => expect(linksOf(draft)).toContain('humanitarian-intermediary'));
	test('has no direct line', () => expect(clausesOf(draft)).not.toContain('direct-line'));
	test('has no committee secretaries', () => expect(postsOf(draft)).not.toContain('committee-secretaries'));
});

describe('T02 a movement in informal contact, listed by the United Nations, in a third country, that seeks standing', () => {
	const draft = draftFrom(
		newcomer({ phase: 'preformal', location: 'third-country', legal: 'listed-un', parity: 'sought' })
	);
	test('enters its names before it opens', () => {
		expect(clausesOf(draft)).toContain('names-only');
		expect(rowsUnder(documentOf(draft, 'mandate'), 'annex-names').length).toBeGreaterThan(3);
	});
	test('rests on an understanding that its host has signed', () =>
		expect(clauseText(draft, 'host-understanding')).toContain('signed before'));
	test('asks counsel first', () => {
		expect(clausesOf(draft)).toContain('counsel-first');
		expect(warningsOf(draft)).toContain('legal-branch');
	});
	test('has a travel officer who watches permits', () => {
		expect(postsOf(draft)).toContain('travel-officer');
		expect(clausesOf(draft)).toContain('permits-to-travel');
	});
	test('bears no title of a state', () =>
		expect(documentOf(draft, 'mandate').title).not.toMatch(/ministry|mission|embassy|state/i));
});

describe('T03 a government after a collapse, with a public no to talks, several groups and a standing office', () => {
	const draft = draftFrom(
		newcomer({ party: 'state', phase: 'collapsed', stance: 'no-talks', counterpart: 'several', lifetime: 'standing' })
	);
	test('is told to keep a sealed instruction apart', () =>
		expect(warningsOf(draft)).toContain('two-layers-when-the-public-word-is-no'));
	test('has no word of it in its copy', () => expect(allText(draft)).not.toMatch(/sealed instruction|two layers/i));
	test('goes on whatever happens', () => {
		expect(clausesOf(draft)).toContain('goes-on');
		expect(clauseText(draft, 'term')).not.toMatch(/\[Point/);
	});
	test('has a desk for each group', () => {
		expect(clausesOf(draft)).toContain('desks');
		expect(postsOf(draft)).toContain('desk-officers');
	});
	test('publishes nothing', () => {
		expect(clausesOf(draft)).not.toContain('open-parts');
		expect(functionsOf(draft)).not.toContain('media');
	});
});

describe('T04 a government in talks, paid by donors, before an election', () => {
	const draft = draftFrom(
		newcomer({ party: 'state', phase: 'talks', funding: 'donor', 'leadership-change': 'election' })
	);
	test('leaves property to no private hands', () => expect(clausesOf(draft)).toContain('property'));
	test('shows what it pays', () => expect(clausesOf(draft)).toContain('pay'));
	test('crosses the election', () =>
		expect(clausesOf(draft)).toEqual(
			expect.arrayContaining(['transition-file', 'terms-cross', 'lasting-form', 'kept-in-transition'])
		));
});

describe('T05 a government in talks whose office only arranges', () => {
	const draft = draftFrom(newcomer({ party: 'state', phase: 'talks', functions: ['secretarial', 'rounds'] }));
	test('is told that this is read as lack of resolve', () => expect(warningsOf(draft)).toContain('logistics-only'));
});

describe('T06 an alliance in talks, with joint bodies, in rooms of the other side, that has not settled how it decides', () => {
	const draft = draftFrom(
		newcomer({
			party: 'coalition',
			phase: 'talks',
			principal: 'alliance',
			'principal-title': 'the Summit',
			'joint-bodies': ['sub-committees', 'monitoring'],
			premises: 'counterpart',
			'decision-rule': 'not-decided'
		})
	);
	test('stands in three tiers', () => {
		expect(clauseText(draft, 'committee-directs')).toMatch(
			/The Steering Team.* directs the process.* goes to the Summit/
		);
		expect(clausesOf(draft)).toContain('purpose-alliance');
	});
	test('is blocked until it has settled it', () => {
		expect(kindsOf(draft)).toContain('block');
		expect(clausesOf(draft)).toContain('decision-rule-first');
	});
	test('sees the rules that it may choose from', () =>
		expect(clauseText(draft, 'decision-rule')).toMatch(/A – .*B – .*C – .*D – /s));
	test('is warned of the rooms', () => expect(warningsOf(draft)).toContain('rooms-of-the-counterpart'));
	test('has a focal point for each member', () => {
		expect(clausesOf(draft)).toContain('focal-points');
		expect(linksOf(draft)).toContain('member-groups');
	});
	test('takes instructions from no single member', () =>
		expect(clauseText(draft, 'who-instructs')).toMatch(/^\S+ The Steering Team instructs/));
});

describe('T07 a government that prepares talks, whose earlier rounds were not prepared', () => {
	const draft = draftFrom(newcomer({ party: 'state', phase: 'prep', earlier: 'yes', lesson: ['unprepared'] }));
	test('says so in a recital', () => expect(clausesOf(draft)).toContain('recital-prepared'));
	test('studies the earlier rounds', () => expect(clausesOf(draft)).toContain('lessons-study'));
	test('manages talks, coordinates and interfaces', () =>
		expect(functionsOf(draft)).toEqual(
			expect.arrayContaining(['rounds', 'coordination', 'counterpart-liaison', 'facilitator-liaison'])
		));
});

describe('T09 a government after a collapse that expects to win', () => {
	const draft = draftFrom(newcomer({ party: 'state', phase: 'collapsed' }));
	test('closes with notice', () => expect(clauseText(draft, 'notice')).toMatch(/\[\d+\]/));
	test('has its archive elsewhere, whatever becomes of it', () => {
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['keeper', 'second-copy']));
		expect(clauseText(draft, 'deposit')).toContain('whatever becomes of');
	});
	test('does not inform the public', () => expect(functionsOf(draft)).not.toContain('media'));
	test('does not, even if it had begun to', () => {
		const informed = draftFrom(newcomer({ party: 'state', phase: 'collapsed', functions: ['secretarial', 'media'] }));
		const row = rowsUnder(documentOf(informed, 'mandate'), 'annex-phases').find(([title]) =>
			title!.includes('information')
		);
		expect(row?.[4]).toBe(words.standings.off);
	});
});

describe('T11 a community without arms, in talks, paid by donors, with a board', () => {
	const draft = draftFrom(newcomer({ party: 'unarmed', phase: 'talks', principal: 'alliance', funding: 'donor' }));
	test('works for inclusion', () => expect(clausesOf(draft)).toContain('purpose-inclusion'));
	test('lets nobody set their own pay', () => {
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['pay', 'board', 'audit']));
		expect(clauseText(draft, 'pay')).toMatch(/own/);
	});
	test('has people in the regions', () => {
		expect(postsOf(draft)).toContain('regional-officers');
		expect(linksOf(draft)).toContain('regions');
	});
	test('is founded by a resolution', () => expect(clausesOf(draft)).toContain('founding-resolution'));
	test('has no safe passage', () => {
		expect(functionsOf(draft)).not.toContain('safe-passage');
		expect(postsOf(draft)).not.toContain('safe-passage-officer');
		expect(clausesOf(draft)).not.toContain('safe-conduct');
	});
	test('has no direct line', () => expect(clausesOf(draft)).not.toContain('direct-line'));
});

describe('T12 two sides in talks without an accord that want one office', () => {
	const answers = newcomer({ party: 'joint', phase: 'talks', accord: 'none' });
	const draft = draftFrom(answers);
	test('are stopped', () => {
		expect(stopFor(answers)).toBe('joint-too-early');
		expect(kindsOf(draft)).toContain('stop');
	});
	test('are shown two offices to one pattern', () =>
		expect(words.warnings['joint-office-before-an-accord'].text).toMatch(/two offices to the same pattern/));
	test('get no joint charter', () => expect(clausesOf(draft)).not.toContain('equal-nomination'));
});

describe('T18 a government in talks that has decided nothing else', () => {
	const draft = draftFrom(undecided({ party: 'state', phase: 'talks' }));
	test('reads on the cover how many points are open', () =>
		expect(openOnCover(documentOf(draft, 'mandate'))).toBe(draft.plan.open.length));
	test('finds them all on the sheet', () =>
		expect(rowsUnder(documentOf(draft, 'mandate'), 'points').length).toBe(draft.plan.open.length));
});
