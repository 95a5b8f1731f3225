import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { columnsOf, standing } from '#core/documents/annexes.ts';
import { staff } from '#core/documents/filling.ts';
import { atWork, onceBegun } from '#core/documents/staff.ts';
import { writing, type Writing } from '#core/documents/writing.ts';
import { documentOf, rowsUnder } from '../reading.ts';
import { draftFrom, draftOf, everybody } from '../somebody.ts';

/** Which posts are at work in which phase, and which are at rest. */

const parties: readonly (readonly [string, Answers])[] = [
	...Object.entries(everybody),
	...Object.entries(cases).map(([id, { answers }]) => [id, answers] as const)
];
const writingFrom = (answers: Answers): Writing => {
	const { plan, profile } = draftFrom(answers);
	return writing(plan, profile, words);
};

describe.each(parties)('%s', (_, answers) => {
	const w = writingFrom(answers);

	test('no post is at rest while work that it holds is on, or on if it was begun', () => {
		const wrong = columnsOf(w)
			.filter((column) => column !== 'fighting')
			.flatMap((column) => {
				const active = atWork(column, w);
				return staff(w)
					.filter(({ id, waiting }) => !waiting && !active.includes(id))
					.filter(({ id }) =>
						w.numbers.held.get(id)!.some((work) => ['on', 'if-begun'].includes(standing(work, column, w)))
					)
					.map(({ id }) => `${column}: ${id}`);
			});
		expect(wrong).toEqual([]);
	});
	test('whoever accounts for money is at work when it ends, and is marked so', () => {
		const officer = staff(w).find(({ id, waiting }) => id === 'finance-officer' && !waiting);
		if (!officer) return;
		const code = w.numbers.post.get(officer.id)!;
		const plan = documentOf(draftFrom(answers), 'staffing');
		const [, least] = rowsUnder(plan, 'section-14').find(([when]) => when!.includes('money ends'))!;
		expect(least!.match(/P\d+/g)).toContain(code);
		expect(atWork('fighting', w)).toContain('finance-officer');
	});
	test('no two rows of the table of phases say the same', () => {
		const rows = rowsUnder(documentOf(draftFrom(answers), 'structure'), 't10').map(([, ...cells]) => cells.join('|'));
		expect(new Set(rows).size).toBe(rows.length);
	});
});

const later = { functions: ['secretarial'], later: ['implementation', 'track-two'], 'third-party': 'mediator' };
const many = { ...later, 'persons-30': 40, 'persons-90': 40, 'persons-180': 40 };

test('a post whose work only a settlement begins has no day, and is at work once there is one', () => {
	const w = writingFrom(draftOf(many).profile.answers);
	const found = staff(w).find(({ id }) => id === 'implementation-officer')!;
	expect([found.day, found.withSettlement]).toEqual([undefined, true]);
	expect(atWork('settlement', w)).toContain('implementation-officer');
	expect(atWork('talks', w)).not.toContain('implementation-officer');
});
test('while a settlement is carried out, the same post has a day', () => {
	const w = writingFrom(draftOf({ ...many, phase: 'implementation' }).profile.answers);
	expect(staff(w).find(({ id }) => id === 'implementation-officer')).toMatchObject({ withSettlement: false });
});
test('a post with nothing to do unless it was begun is told apart', () => {
	const w = writingFrom(draftOf({ ...many, later: ['safe-passage', 'resource-centre'] }).profile.answers);
	expect(onceBegun('talks', w)).toContain('research-officer');
});
test('the one post for third parties is at rest in no phase', () => {
	const w = writingFrom(draftOf({ ...many, later: ['track-two'] }).profile.answers);
	for (const column of columnsOf(w)) expect(atWork(column, w), column).toContain('third-party-liaison-officer');
});
