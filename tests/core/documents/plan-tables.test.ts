import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { titled } from '#core/documents/annexes.ts';
import { writing } from '#core/documents/writing.ts';
import type { Draft } from '#core/draft.ts';
import { clauseText, documentOf, rowsUnder, textOf } from '../reading.ts';
import { draftFrom, draftOf, everybody } from '../somebody.ts';

/** What the tables of the staffing plan say is in the mandate, is there; and nobody and nothing is left out of them. */

const writingOf = ({ plan, profile }: Draft) => writing(plan, profile, words);
const numberOf = (draft: Draft, clause: string) => clauseText(draft, clause).split(' ')[0];

describe('what has happened by which day', () => {
	const of = (draft: Draft) => rowsUnder(documentOf(draft, 'staffing'), 'dates');
	const draft = draftOf();
	const row = (what: string) => of(draft).find(([, text]) => text!.includes(what))!;

	test('the first deposit is due by the clause that sets its day', () =>
		expect(row('first deposit')).toEqual(['day [30]', expect.stringContaining(`(${numberOf(draft, 'first-month')})`)]));
	test('the second is due as long after it as the clause on deposits says', () => {
		expect(clauseText(draft, 'deposit')).toContain('[three] months');
		expect(row('second deposit')[0]).toBe('day [120]');
	});
	test('the keeper is there by the clause that names the keeper', () =>
		expect(row('its keeper')[1]).toContain(`(${numberOf(draft, 'keeper')})`));
	test('of a day that no clause sets it is said that the mandate sets none', () => {
		const state = draftOf({ party: 'state', principal: 'cabinet', functions: ['secretarial', 'coordination'] });
		const meeting = of(state).find(([, text]) => text!.includes('coordination group'))!;
		expect(clauseText(state, 'coordination-group')).not.toContain('21');
		expect(meeting[1]).toContain('the mandate sets no day');
	});
});

describe.each(Object.entries({ ...everybody, ...told() }))('%s', (_, answers) => {
	const draft = draftFrom(answers);
	const w = writingOf(draft);
	const text = documentOf(draft, 'staffing');

	test('every post has somebody who covers it', () => {
		const told = rowsUnder(text, 'section-5').map(([post]) => post!.split(' ')[0]);
		expect(told.toSorted()).toEqual(
			[...w.numbers.post.values()].filter((code) => textOf(text).includes(`${code} `)).toSorted()
		);
	});
	test('a function of the first day is on a day of the steps, or among the gaps', () => {
		const told = [...rowsUnder(text, 'section-3').flat(), textOf(text)].join('\n');
		const missing = draft.plan.functions
			.filter(({ start, id }) => start === 'now' && id !== 'second-opinion')
			.filter(({ id }) => !told.includes(titled(id, w)))
			.map(({ id }) => id);
		expect(missing).toEqual([]);
	});
});

function told(): Readonly<Record<string, Answers>> {
	return Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]));
}

describe('a post rests on', () => {
	const restsOn = (draft: Draft, id: 'travel-officer' | 'process-adviser' | 'interpreters') => {
		const code = writingOf(draft).numbers.post.get(id)!;
		return rowsUnder(documentOf(draft, 'staffing'), 'section-2').find(([one]) => one === code)![2];
	};
	const many = { 'persons-30': 20, 'persons-90': 20, 'persons-180': 20, functions: ['secretarial', 'rounds'] };
	test.each([
		['the functions that it holds', 'travel-officer', {}, /\([a-z]\)$/],
		['no article that has nothing about it', 'travel-officer', { travellers: 'restricted' }, /^(?!9).*$/],
		['the article on staff, where nothing else calls for it', 'interpreters', { languages: ['at-the-table'] }, /^\d+$/]
	] as const)('%s: %s', (_, id, said, like) => expect(restsOn(draftOf({ ...many, ...said }), id)).toMatch(like));
});
