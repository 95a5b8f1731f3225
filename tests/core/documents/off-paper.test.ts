import { describe, expect, test } from 'vitest';
import { functionIds } from '#content/functions.ts';
import { donorWords } from '#content/languages/en/donor.ts';
import { words } from '#content/languages/en/index.ts';
import { summaryWords } from '#content/languages/en/summary.ts';
import { donorBrief } from '#core/documents/donor/donor-brief.ts';
import { summary } from '#core/documents/summary.ts';
import type { Draft } from '#core/draft.ts';
import { allText, clauseText, textOf } from '../reading.ts';
import { draftOf, type Said } from '../somebody.ts';

/** Unofficial contact that stands on no paper stands on none, whatever else was ticked. */

const everyText = (draft: Draft) => [allText(draft), textOf(summary(draft, words, summaryWords))].join('\n');
const named = /unofficial (dialogue|meeting)/i;

const parties: Readonly<Record<string, Said>> = {
	'a movement': {},
	'a government': { party: 'state', principal: 'cabinet' },
	'an alliance': { party: 'coalition', principal: 'alliance' },
	'a community': { party: 'unarmed' }
};
const phases = ['nocontact', 'preformal', 'stalled', 'collapsed'] as const;
const rows = Object.entries(parties).flatMap(([who, said]) =>
	phases.map((phase) => [`${who}, ${phase}`, { ...said, phase }] as const)
);
const without = functionIds.filter((id) => id !== 'track-two');

describe.each(rows)('%s', (_, said) => {
	test.each([
		['ticked for the first day', { functions: functionIds }],
		['ticked for later', { functions: without, later: ['track-two'] }],
		['still to be chosen', { functions: 'not-decided', later: 'not-decided' }]
	] as const)('no document of the party names it: %s', (_, ticked) =>
		expect(everyText(draftOf({ ...said, ...ticked, unofficial: 'off-paper' } as Said))).not.toMatch(named)
	);
	test('all reads as if it had never been ticked', () =>
		expect(everyText(draftOf({ ...said, functions: functionIds, unofficial: 'off-paper' }))).toBe(
			everyText(draftOf({ ...said, functions: without, unofficial: 'none' }))
		));
	test.each(['may-be-named', 'off-paper'])(
		'a donor’s brief names it in no case where only the facilitator knows: %s',
		(unofficial) =>
			expect(
				textOf(donorBrief(draftOf({ ...said, functions: functionIds, unofficial }), words, donorWords))
			).not.toMatch(/informal dialogue/i)
	);
});

test('where it may be named, it is', () =>
	expect(everyText(draftOf({ phase: 'stalled', later: ['track-two'], unofficial: 'may-be-named' }))).toMatch(named));

test('earlier arrangements and status speak of papers, and of no contacts', () => {
	const draft = draftOf({ phase: 'collapsed', existing: 'ours' });
	for (const id of ['status-untouched', 'earlier-texts'] as const)
		expect(clauseText(draft, id)).not.toMatch(/contacts/);
});

test('where the public word is that there will be no talks, it is not read aloud that contact goes on', () => {
	const aloud = (stance: string) =>
		textOf(
			summary(
				draftOf({ phase: 'collapsed', stance, functions: ['secretarial', 'counterpart-liaison', 'channel-keeping'] }),
				words,
				summaryWords
			)
		);
	expect(aloud('talks-possible')).toMatch(/working contact|contacts open/);
	expect(aloud('no-talks')).not.toMatch(/working contact|contacts open/);
});
