import { describe, expect, test } from 'vitest';
import { documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, newcomer, postsOf, warningsOf } from '../core/somebody.ts';

/** Answers that meet (brief 5.2): what one of them calls for must not undo what the other does. */

test('listed, in a third country and paid by donors: the law comes before staff and money', () => {
	const draft = draftFrom(
		newcomer({ legal: 'listed-national', location: 'third-country', funding: 'donor', functions: ['preparation'] })
	);
	expect(warningsOf(draft)).toContain('legal-branch');
	expect(clausesOf(draft)).toContain('help-waits');
	expect(draft.plan.posts.find(({ id }) => id === 'training-coordinator')?.cleared).toBe(true);
});

describe('stalled, with a direct line and public information', () => {
	const draft = draftFrom(
		newcomer({ phase: 'stalled', 'counterpart-office': 'mirror', functions: ['media', 'channel-keeping'] })
	);
	const row = (name: string) =>
		rowsUnder(documentOf(draft, 'mandate'), 'annex-phases').find(([title]) => title!.includes(name));
	test('information keeps to procedure, and ends with fighting', () => {
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['procedure-only', 'information-stops']));
		expect(row('Public information')?.slice(3, 5)).toEqual(['on', 'off']);
	});
	test('the line stays', () => {
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['direct-line', 'last-to-close']));
		expect(row('Contacts in interruption')?.[3]).toBe('on');
	});
});

test('a joint office under a settlement: each side keeps its own papers', () =>
	expect(clausesOf(draftFrom(newcomer({ party: 'joint', accord: 'in-force', phase: 'implementation' })))).toContain(
		'joint-papers'
	));

describe('a community without arms and without money', () => {
	const draft = draftFrom(newcomer({ party: 'unarmed', phase: 'talks', funding: 'none' }));
	test('carries nothing of an armed group', () => {
		const armed = ['safe-conduct', 'passes', 'direct-line', 'journeys-carry', 'contact-in-pairs'];
		expect(clausesOf(draft).filter((id) => armed.includes(id))).toEqual([]);
		expect(functionsOf(draft)).not.toContain('safe-passage');
	});
	test('draws no box as filled that nobody pays', () => {
		const chart = documentOf(draft, 'structure').blocks.find((block) => block.type === 'drawing');
		const boxes = chart?.type === 'drawing' ? chart.drawing.boxes : [];
		const filled = boxes.filter(({ kind, lines }) => kind === 'post' && /^P\d/.test(lines[0] ?? ''));
		expect(postsOf(draft).length).toBeGreaterThan(3);
		expect(filled.length).toBeLessThanOrEqual(3);
	});
});

test('few records, and an archive all the same: it keeps what there is', () => {
	const clauses = clausesOf(draftFrom(newcomer({ records: 'decisions' })));
	expect(clauses).toEqual(expect.arrayContaining(['recorded', 'keeper', 'deposit']));
});

test('deniable, and still listening: hearings go through others', () => {
	const clauses = clausesOf(draftFrom(newcomer({ visibility: 'deniable' })));
	expect(clauses).toContain('heard-through-others');
	expect(clauses).not.toContain('calendar');
});

test('standing sought from those who fear to give it: both are said', () => {
	const draft = draftFrom(newcomer({ parity: 'sought', recognition: 'fears-parity' }));
	expect(warningsOf(draft)).toContain('parity-by-name-plate');
	expect(clausesOf(draft)).toEqual(expect.arrayContaining(['equal-terms', 'status-untouched', 'no-state-title']));
});
