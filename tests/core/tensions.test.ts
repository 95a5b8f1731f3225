import { describe, expect, test } from 'vitest';
import { words } from '#content/languages/en/index.ts';
import { tensions as tensionWords } from '#content/languages/en/tensions.ts';
import { tensions, type TensionId } from '#content/tensions.ts';
import { pagesFor } from '#core/answers.ts';
import { allText, documentOf, rowsUnder } from './reading.ts';
import { draftOf, somebody, type Said } from './somebody.ts';

/** Two things that pull apart (brief 5.1): when they are raised, what a decision does, and that nothing is chosen silently. */

/** Whom a tension is put to, and whom not. */
const raised: Readonly<Record<TensionId, { readonly by: Said; readonly notBy: Said }>> = {
	'address-and-status': { by: { recognition: 'fears-parity' }, notBy: { recognition: 'welcomes' } },
	'speed-and-care': { by: { phase: 'talks', existing: 'new' }, notBy: { phase: 'talks', existing: 'ours' } },
	'limits-and-leeway': { by: { cohesion: 'rivalry' }, notBy: { cohesion: 'united' } },
	'near-and-open': { by: { anchor: 'inside' }, notBy: { anchor: 'arms-length' } },
	'equal-and-able': { by: { party: 'coalition' }, notBy: { party: 'nsag' } },
	'contact-and-suspicion': {
		by: { cohesion: 'factions', later: ['counterpart-liaison'] },
		notBy: { cohesion: 'factions', later: [] }
	},
	// Of every side in a stall, so that being asked tells nothing.
	'two-channels': { by: { phase: 'stalled' }, notBy: { phase: 'prep' } },
	'heard-and-small': { by: { visibility: 'quiet', inclusion: ['women'] }, notBy: { inclusion: [] } },
	'record-and-leak': { by: { records: 'verbatim' }, notBy: { records: 'summaries' } },
	'known-and-discreet': { by: { visibility: 'quiet', anchor: 'inside' }, notBy: { visibility: 'quiet' } },
	'public-voice': { by: { functions: ['media'] }, notBy: { functions: ['secretarial'] } },
	'trust-and-skill': { by: { 'staff-pool': 'mix' }, notBy: { 'staff-pool': 'loyalists' } },
	'law-and-need': {
		by: { legal: 'listed-un', counsel: 'not-yet' },
		notBy: { legal: 'listed-un', counsel: 'taken' }
	},
	'rooms-and-safety': { by: { premises: 'counterpart' }, notBy: { premises: 'own', beside: 'no' } },
	'help-and-ownership': { by: { funding: 'mixed' }, notBy: { funding: 'own' } },
	'state-means': {
		by: { party: 'joint', accord: 'in-force', influence: ['pays'] },
		notBy: { party: 'joint', accord: 'in-force', influence: ['houses'] }
	},
	'means-in-a-stall': { by: { phase: 'stalled', funding: 'donor' }, notBy: { phase: 'prep', funding: 'donor' } },
	'memory-and-change': { by: { 'leadership-change': 'election' }, notBy: { 'leadership-change': 'none' } }
};

const asksFor = (id: TensionId, said: Said) => pagesFor(somebody(said)).some(({ page }) => page.id === id);
const open = (said: Said): Said => Object.fromEntries(Object.keys(said).map((fact) => [fact, 'not-decided'])) as Said;

describe.each(tensions)('$brief $id', ({ id, choices, safest }) => {
	const { by, notBy } = raised[id];
	const undecided = draftOf({ ...by, [id]: 'not-decided' });

	test('is put to a side that surely wants both', () => expect(asksFor(id, by)).toBe(true));
	test('is not put to a side that wants one of them', () => expect(asksFor(id, notBy)).toBe(false));
	test('is not put to a side that has not decided whether it wants both', () =>
		expect(asksFor(id, open(by))).toBe(false));

	test('each choice writes another text', () => {
		const texts = choices.map((choice) => allText(draftOf({ ...by, [id]: choice })));
		expect(new Set(texts).size).toBe(choices.length);
	});
	test('undecided, it is a point on the sheet with every choice, and until then the safest holds', () => {
		expect(undecided.plan.open).toContain(id);
		const { title, choices: said } = tensionWords[id];
		const row = rowsUnder(documentOf(undecided, 'mandate'), 'points').find((cells) => cells[1]!.startsWith(title))!;
		for (const choice of choices) expect(row[2]).toContain((said as Record<string, { label: string }>)[choice]!.label);
		expect(row[3]!.toLowerCase()).toBe((said as Record<string, { label: string }>)[safest]!.label.toLowerCase());
	});
	test('the plan says that it was raised, and what was decided', () => {
		const found = (draft: typeof undecided) => draft.plan.tensions.find((one) => one.id === id);
		expect(found(undecided)).toMatchObject({ decided: undefined });
		expect(found(draftOf({ ...by, [id]: safest }))).toMatchObject({ decided: safest });
		expect(found(draftOf(notBy))).toBeUndefined();
	});
});

test('what is safest for people is one of the choices', () => {
	for (const { choices, safest } of tensions) expect(choices).toContain(safest);
});

test('no decision on a tension deletes a warning or a limit', () => {
	const limits = ({ clauses }: ReturnType<typeof draftOf>['plan']) =>
		clauses.filter(({ article }) => article === 'limits').map(({ id }) => id);
	for (const { id, choices } of tensions) {
		const [first, ...others] = choices.map((choice) => draftOf({ ...raised[id].by, [id]: choice }).plan);
		for (const other of others) {
			expect(other.warnings).toEqual(first!.warnings);
			expect(limits(other)).toEqual(limits(first!));
		}
	}
});

test('every point that a tension makes has words for the sheet', () => {
	for (const { id } of tensions) expect(words.points).toHaveProperty(id);
});
