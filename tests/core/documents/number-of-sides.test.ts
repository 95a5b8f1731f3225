import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { functionIds } from '#content/functions.ts';
import { words } from '#content/languages/en/index.ts';
import { summaryWords } from '#content/languages/en/summary.ts';
import type { Answers } from '#core/answers.ts';
import { summary } from '#core/documents/summary.ts';
import type { Draft } from '#core/draft.ts';
import { allText, clauseText, documentOf, textOf } from '../reading.ts';
import { draftFrom, draftOf, postsOf, somebody, type Said } from '../somebody.ts';

/** How many stand on the other side is said alike in every sentence: one, several, or none beside those who are all in the office. */

const all: Said = {
	functions: functionIds,
	media: 'hostile',
	movement: 'hiding',
	travellers: 'protected',
	administration: 'yes',
	custodian: 'third-party',
	deadlines: ['round', 'election', 'permits']
};
const everyText = (draft: Draft) => [allText(draft), textOf(summary(draft, words, summaryWords))].join('\n');

const parties: Readonly<Record<string, Said>> = {
	'a movement': {},
	'a government': { party: 'state', principal: 'cabinet' },
	'a government that fears parity': { party: 'state', parity: 'feared', 'counterpart-office': 'mirror' },
	'a movement that seeks parity': { parity: 'sought', recognition: 'fears-parity', visibility: 'public' },
	'an alliance': { party: 'coalition', principal: 'alliance' },
	'a community': { party: 'unarmed', 'seat-at-talks': 'not-invited' }
};
const phases = ['nocontact', 'preformal', 'talks', 'stalled', 'collapsed'] as const;
const rows = Object.entries(parties).flatMap(([who, said]) =>
	phases.map((phase) => [`${who}, ${phase}`, somebody({ ...all, ...said, phase })] as const)
);

const one = /.*\b(the other side|both sides|the two sides|the counterpart)\b.*/gi;

describe('against several, no sentence speaks of one', () => {
	test.each([
		...rows.map(([who, answers]) => [who, { ...answers, counterpart: 'several' } as Answers] as const),
		...Object.entries(cases).flatMap(([id, { answers }]) =>
			(answers as Said).counterpart === 'several' ? [[id, answers as Answers] as const] : []
		)
	])('%s', (_, answers) => expect(everyText(draftFrom(answers)).match(one) ?? []).toEqual([]));
});

test.each(rows)('against one, no sentence speaks of several: %s', (_, answers) =>
	expect(everyText(draftFrom(answers)).match(/.*\b(other sides|each counterpart)\b.*/gi) ?? []).toEqual([])
);

test('in a stall with several each keeps its desk, and nobody is for all of them', () => {
	const posts = postsOf(draftOf({ phase: 'stalled', counterpart: 'several', functions: ['channel-keeping'] }));
	expect(posts).toContain('desk-officers');
	expect(posts).not.toContain('counterpart-liaison-officer');
});

describe('whoever meets no other side has no word of it in the plan', () => {
	const draft = draftOf({ party: 'unarmed', 'seat-at-talks': 'not-invited', phase: 'talks', counterpart: 'several' });
	test('no column of the cards', () => expect(textOf(documentOf(draft, 'staffing'))).not.toMatch(/^Meets /m));
	test('no rules of contact to learn', () =>
		expect(textOf(documentOf(draft, 'staffing'))).not.toContain('Rules of contact'));
	test('no article on contact, since asking those who facilitate is no contact with a side', () => {
		expect(clauseText(draft, 'access-to-facilitators')).not.toBe('');
		expect(textOf(documentOf(draft, 'mandate'))).not.toContain('Contact between the sides');
	});
});
