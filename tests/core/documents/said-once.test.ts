import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { summaryWords } from '#content/languages/en/summary.ts';
import { summary } from '#core/documents/summary.ts';
import type { Draft } from '#core/draft.ts';
import { allText, clauseText, documentOf, linesOf, rowsUnder, said, textOf } from '../reading.ts';
import { clausesOf, draftFrom, draftOf, everybody, functionsOf, type Said } from '../somebody.ts';

/** A strict reader takes each sentence at its word: nothing is open to two readings, and no clause takes back another. */

const parties = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]))
};
const drafts = Object.entries(parties)
	.filter(([, answers]) => Object.keys(answers).length > 0)
	.map(([who, answers]) => ({ who, draft: draftFrom(answers) }));
const faults = (find: (draft: Draft) => readonly unknown[]) =>
	drafts.flatMap(({ who, draft }) => find(draft).map((found) => `${who}: ${String(found)}`));
const aloud = (draft: Draft) => summary(draft, words, summaryWords).blocks.flatMap(linesOf).map(said).join('\n');
const phasesNoted = (draft: Draft) => textOf(documentOf(draft, 'mandate')).match(/^Key\. .*$/m)?.[0] ?? '';

describe('who acts for the head', () => {
	test('is said where there are two deputies', () => {
		const two = draftOf({ functions: ['secretarial', 'safe-passage', 'rounds'] });
		expect(clauseText(two, 'deputy-acts')).toMatch(
			/“The deputy” always means the deputy for continuity \(P\d+\)\. The deputy for operations \(P\d+\) does not act for the head\.$/
		);
	});
	test('needs no word where there is one', () =>
		expect(clauseText(draftOf({}), 'deputy-acts')).toMatch(/In the head’s absence the deputy acts\.$/));
});

test('after a settlement, an office that serves rounds is not said to have ended its work for talks', () => {
	const clauses = clausesOf(draftOf({ phase: 'implementation', functions: ['secretarial', 'rounds'] }));
	expect(clauses).toContain('serves-delegation');
	expect(clauses).not.toContain('talks-work-ended');
});

describe('who speaks', () => {
	test('in public: the head only when named for it', () =>
		expect(clauseText(draftOf({ 'head-role': 'spokesperson' }), 'head-and-table')).toContain(
			'may speak in public on the process if named for it in writing'
		));
	test('at the table: every mandate of one side that is at the table, or will be, says who names them', () =>
		expect(
			faults((draft) => {
				const has = (id: string) => clausesOf(draft).includes(id as never);
				const outside = has('joint-belongs') || has('purpose-implementation') || has('access-to-facilitators');
				return outside || has('serves-delegation') || has('no-delegation-yet') ? [] : ['nobody is named'];
			})
		).toEqual([]));
	test('to the press: no function of the office does where someone outside it is the voice', () =>
		expect(clauseText(draftOf({ functions: ['media'], voice: 'of-the-leadership' }), 'functions-now')).not.toMatch(
			/informs the public/
		));
});

describe('what goes on when talks stop', () => {
	const rows: readonly [who: string, answers: Said, contact: boolean, danger: boolean][] = [
		['an office that keeps the record alone', { functions: ['secretarial'] }, false, false],
		['one that keeps contact', { functions: ['counterpart-liaison'] }, true, false],
		['one that helps people in danger later', { later: ['humanitarian-access'] }, false, true]
	];
	test.each(rows)('%s: names what it does and nothing else', (_, answers, contact, danger) => {
		const draft = draftOf(answers);
		for (const text of [clauseText(draft, 'goes-on'), aloud(draft)]) {
			expect(/So does contact that has been ordered/.test(text)).toBe(contact);
			expect(/So does work .*people in danger/.test(text)).toBe(danger);
		}
	});
});

describe('Annex C', () => {
	const columns = Object.keys(words.phases).length;
	test('explains each word that does not say itself, and no other', () =>
		expect(
			faults((draft) => {
				const used = new Set(rowsUnder(documentOf(draft, 'mandate'), 'annex-phases').flatMap((row) => row.slice(1)));
				return Object.keys(words.standingsMean)
					.map((id) => words.standings[id as keyof typeof words.standings])
					.filter((word) => used.has(word) !== new RegExp(`[.;] ${word}: `).test(phasesNoted(draft)));
			})
		).toEqual([]));
	test('has a second opinion in every phase, since every change of phase is a review', () =>
		expect(
			faults((draft) =>
				rowsUnder(documentOf(draft, 'mandate'), 'annex-phases')
					.filter(([title]) => title === words.functions['second-opinion'].title)
					.flatMap((row) => row.slice(1, columns + 1))
					.filter((cell) => !['on', 'at reviews'].includes(cell))
			)
		).toEqual([]));
	test('tells public information on or off, since it is never on more than procedure', () =>
		expect(faults((draft) => (textOf(documentOf(draft, 'mandate')).includes('procedure only') ? ['…'] : []))).toEqual(
			[]
		));
});

describe('the later functions', () => {
	test('say once that they wait for an instruction', () => {
		const text = clauseText(draftOf({ later: ['track-two', 'outreach'] }), 'functions-later');
		expect(text).toContain('On written instruction, the Office also');
		expect(text).not.toMatch(/, on written instruction/);
	});
	test('say each other moment where there is one', () => {
		const text = clauseText(draftOf({ later: ['track-two', 'implementation'] }), 'functions-later');
		expect(text).toContain('On written instruction, or from the moment named, the Office also');
		expect(text).toMatch(/carried out, when a settlement is in force/);
	});
});

describe('one thing has one name', () => {
	test('there is one list of travellers', () => {
		const draft = draftOf({ movement: 'hiding', travellers: 'protected' });
		expect(clauseText(draft, 'passes')).toContain('Only the list of those who travel joins number and name.');
		expect(clauseText(draft, 'passes')).not.toContain('The list that');
	});
	test('a register is entered only where there is one', () =>
		expect(
			faults((draft) =>
				functionsOf(draft).includes('promises-register') || clausesOf(draft).includes('register')
					? []
					: [clauseText(draft, 'verified-promises')].filter((text) => /\benters\b|register/.test(text))
			)
		).toEqual([]));
	test('offers are registered from the start, and worked out when that function begins', () =>
		expect(clauseText(draftOf({ later: ['donor-channel'] }), 'functions-later')).not.toMatch(/receives offers/));
	test('groups that are heard stand where the mandate lists them', () =>
		expect(
			faults((draft) =>
				!clauseText(draft, 'hears').includes('young people')
					? [textOf(documentOf(draft, 'structure'))].filter((text) => text.includes('young people'))
					: []
			)
		).toEqual([]));
	test('parties of a government are parties throughout, members of an alliance members', () => {
		const government = { party: 'state', government: 'coalition', steering: 'committee' } as const;
		expect(clauseText(draftOf(government), 'committee-seats')).toContain('Each party in ');
		expect(clauseText(draftOf({ party: 'coalition' }), 'committee-seats')).toContain('Each member of ');
	});
	test.each([
		['the one voice', /\bthe one voice\b/],
		['a post of substance', /\bposts? of substance\b/],
		['until the line opens', /until the line opens/]
	])('no paper says “%s”', (_, name) => expect(faults((draft) => allText(draft).match(name) ?? [])).toEqual([]));
});

describe('influence', () => {
	const answers = (draft: Draft) => rowsUnder(documentOf(draft, 'structure'), 't9');
	test('a committee is chaired by whoever is named for it, and does not chair itself', () => {
		const draft = draftOf({ party: 'state', steering: 'committee' });
		expect(Object.fromEntries(answers(draft))['Who chairs?']).toMatch(/^The member whom the Chair names \(8\.\d+\)$/);
	});
	test('the deputy is chosen by two, the others by three', () =>
		expect(Object.fromEntries(answers(draftOf({})))['Who hires?']).toMatch(
			/for the deputy; these three for the others/
		));
});

describe('a duty has someone, and a time', () => {
	test.each([
		['a briefing “regularly”', /\bregular(ly)?\b/i],
		['a review that nobody has made', /\bis reviewed before\b/],
		['a threat that is reported to nobody', /\breported the same day\b/],
		['papers destroyed on two signatures of anybody', /with two signatures in a log/],
		['readers who may be others than those named before', /second opinion is named by two readers/]
	])('no paper has %s', (_, vague) => expect(faults((draft) => allText(draft).match(vague) ?? [])).toEqual([]));
	test('talks that may be held have stopped by a sign, after a number of days', () =>
		expect(clauseText(draftOf({ phase: 'talks' }), 'talks-stopped')).toMatch(/a side says so, or when \[60\] days/));
	test('founders adopt in their council, and each signs on a resolution of its own', () => {
		const draft = draftOf({ party: 'unarmed' });
		expect(clauseText(draft, 'in-force')).toMatch(/has adopted it, each founding party has signed it/);
		expect(clauseText(draft, 'founding-resolution')).not.toContain('adopt');
	});
});

describe('who signs', () => {
	test('no one outside, and not the whole side', () =>
		expect(faults((draft) => allText(draft).match(/No one signs but|at the level of those/) ?? [])).toEqual([]));
	test('brackets of figures are not called points', () =>
		expect(faults((draft) => allText(draft).match(/No point is in brackets/) ?? [])).toEqual([]));
});

describe('by ear', () => {
	test('a committee is introduced before it instructs', () => {
		const text = aloud(draftOf({ party: 'state', steering: 'committee' }));
		expect(text.indexOf('The Committee, whose members')).toBeGreaterThan(-1);
		expect(text.indexOf('The Committee, whose members')).toBeLessThan(text.indexOf('The Committee instructs'));
	});
	test('the papers for help are named', () =>
		expect(aloud(draftOf({ funding: 'donor', 'help-and-ownership': 'not-decided' }))).toContain(
			'Either three papers, for mandate, help and plan of work; or two papers, for mandate and help, with the plan of work in the second.'
		));
	test('“It” has something to stand for', () =>
		expect(aloud(draftOf({ instrument: 'decree' }))).toContain('The mandate has the form of a decree. It is in force'));
});

describe('the staffing plan', () => {
	test('heads no two columns alike that hold different things', () => {
		const { text } = words.documents;
		expect(text.chosenFor).not.toBe(text.firstOf);
		expect(text.workingByThen).not.toBe(text.doneByThen);
	});
});
