import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { functionIds } from '#content/functions.ts';
import { words } from '#content/languages/en/index.ts';
import { summaryWords } from '#content/languages/en/summary.ts';
import { summary } from '#core/documents/summary.ts';
import type { Draft } from '#core/draft.ts';
import { allText, clauseText, documentOf, rowsUnder, said, textOf } from '../reading.ts';
import { clausesOf, draftFrom, draftOf, everybody, undecided } from '../somebody.ts';

/** The mandate, its annexes and the structure document say one thing. */

const parties = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]))
};
const drafts = Object.entries(parties).map(([who, answers]) => ({ who, draft: draftFrom(answers) }));
const faults = (find: (draft: Draft) => readonly unknown[]) =>
	drafts.flatMap(({ who, draft }) => find(draft).map((found) => `${who}: ${String(found)}`));

const under = (draft: Draft, annex: string) => rowsUnder(documentOf(draft, 'mandate'), `annex-${annex}`);
const signed = (draft: Draft) =>
	documentOf(draft, 'mandate').blocks.flatMap((block) => (block.type === 'signatures' ? [block] : []))[0]!;

describe('Annex A', () => {
	const { text } = words.documents;
	const entries: Readonly<Record<string, string>> = {
		[text.seat]: text.entrySeat,
		[text.seatRoom]: text.entryRoom,
		[text.secondAddress]: text.entrySecond,
		[text.archiveSite]: text.entryKeeper,
		[text.secondCopySite]: text.entryCopy
	};
	test('has room for every place that the structure document sends there', () =>
		expect(
			faults((draft) => {
				const rows = under(draft, 'names').map(([item]) => item);
				return rowsUnder(documentOf(draft, 'structure'), 't8')
					.filter(([, site]) => site!.includes('Annex A'))
					.map(([use]) => use!)
					.filter((use) => !rows.includes(entries[use]!));
			})
		).toEqual([]));
	test('has room for every entry that a clause sends there', () => {
		const sent = { 'seat-entered': text.entrySeat, keeper: text.entryKeeper, belongs: text.entryAttached };
		expect(
			faults((draft) =>
				Object.entries(sent)
					.filter(([clause]) => clauseText(draft, clause).includes('entered in Annex A'))
					.map(([, item]) => item)
					.filter((item) => !under(draft, 'names').some(([one]) => one === item))
			)
		).toEqual([]);
	});
});

test('what begins on the first day is not off before talks', () =>
	expect(
		faults((draft) => {
			const { text } = words.documents;
			const table = documentOf(draft, 'mandate').blocks.find(
				(block) => block.type === 'table' && block.head.includes(words.phases.before)
			);
			if (table?.type !== 'table') return [];
			const before = table.head.indexOf(words.phases.before);
			const first = under(draft, 'functions').filter((row) => row[3] === text.firstDay);
			return first
				.map(([title]) => title!)
				.filter((title) => table.rows.some(({ cells }) => said(cells[0]!) === title && said(cells[before]!) === 'off'));
		})
	).toEqual([]));

describe('where a function goes afterwards', () => {
	const column = (draft: Draft) => {
		const table = documentOf(draft, 'mandate').blocks.find(
			(block) => block.type === 'table' && block.rows[0]?.about?.kind === 'function'
		);
		if (table?.type !== 'table') throw new Error('Annex B has no table of functions');
		return {
			head: table.head[4],
			kinds: new Set(table.rows.flatMap(({ cells }) => cells[4]?.map(({ kind }) => kind) ?? []))
		};
	};
	test('is in brackets while the end is open', () => {
		const draft = draftOf({ exit: 'not-decided' });
		const point = draft.plan.open.indexOf('exit') + 1;
		expect(column(draft)).toEqual({ head: `[If Point ${point} is B: goes to, afterwards]`, kinds: new Set(['open']) });
	});
	test('is said plainly where functions pass on', () =>
		expect(column(draftOf({ exit: 'transform' }))).toEqual({
			head: 'Goes to, afterwards',
			kinds: new Set([undefined])
		}));
	test('is not said where nothing passes on', () => expect(column(draftOf({ exit: 'dormant' })).head).toBe(undefined));
});

describe('entry into force', () => {
	test('is after the keeper is entered, who has the archive from the first day', () =>
		expect(
			faults((draft) =>
				[clauseText(draft, 'in-force')].filter((text) => !text.includes('the keeper of the archive is entered'))
			)
		).toEqual([]));
	test('is after Annex A is complete, also where someone below signs', () =>
		expect(clauseText(draftOf({ signatory: 'below' }), 'in-force')).toContain('the first part of Annex A is complete'));
	test('is told by ear with the keeper', () =>
		expect(textOf(summary(draftOf(), words, summaryWords))).toMatch(
			/in force when .* its names and archive keeper are entered/
		));
});

describe('an office of all parties', () => {
	const together = { party: 'joint', accord: 'in-force' } as const;
	const rivals = ['ministries', 'services', 'wings', 'commands', 'negotiators', 'civil-bodies'];
	const more = {
		'with every function, in talks': draftOf({ ...together, phase: 'talks', functions: functionIds }),
		'with bodies that keep their tasks': draftOf({ ...together, cohesion: 'rivalry', rivals }),
		'of which some are listed, with a copy abroad': draftOf({
			...together,
			legal: 'listed-un',
			'second-copy': 'depositary-abroad',
			funding: 'mixed'
		}),
		'that decided nothing else': draftFrom(undecided(together))
	};
	const joint = [
		...drafts.filter(({ draft }) => draft.profile.answers.party === 'joint'),
		...Object.entries(more).map(([who, draft]) => ({ who, draft }))
	];
	test.each(joint.map(({ who, draft }) => [who, draft] as const))('%s: speaks of no side as ours', (_, draft) =>
		expect(allText(draft).match(/.*\b(ours?|the other secretary|other sides?|both sides)\b.*/gi) ?? []).toEqual([])
	);
});

describe('the page that can be signed now', () => {
	const whole = cases['myanmar-nrpc-2016'].answers;
	const nrpc = draftFrom({ ...whole, 'speed-and-care': 'short-text-first' });
	const text = textOf(documentOf(nrpc, 'mandate'));
	const page = text.slice(text.lastIndexOf('Annex D'));
	test('says what “the Office” is', () => expect(page).toContain('the Peace Centre, here called “the Office”'));
	test('alone says when it ends', () => {
		expect(page).toContain('This page ends when the full text is in force, and after [90] days at the latest.');
		expect(clauseText(nrpc, 'aims-first')).not.toMatch(/until/i);
	});
	test('is not offered to a party that wants the whole text, once', () =>
		expect(textOf(documentOf(draftFrom(whole), 'mandate'))).not.toMatch(/Annex D|one-page text/));
	test('does not stand under a head that calls it not in force', () =>
		expect(documentOf(nrpc, 'mandate').running).toContain('not in force, until signed'));
	test('has no sentence whose “It” stands for what went before the sentence', () =>
		expect(page.match(/^It .*/gm) ?? []).toEqual([]));
});

describe('the purpose', () => {
	const article = (draft: Draft) =>
		documentOf(draft, 'mandate').blocks.filter(
			(block) => block.type === 'clause' && block.about.id.startsWith('purpose-')
		) as readonly { readonly open: boolean; readonly line: readonly { readonly text: string }[] }[];
	const unsaid = {
		'a party that has not recorded who it is': draftOf({ party: 'not-recorded' }),
		'a party that has not decided who it is': draftOf({ party: 'not-decided' }),
		'a phase that is open, and no talks': draftOf({ phase: 'not-decided', stance: 'no-talks' }),
		'an open word on talks that stalled': draftOf({ party: 'state', phase: 'stalled', stance: 'not-decided' })
	};
	test('begins with a sentence that stands, whatever is open or not recorded', () => {
		const all = [...drafts, ...Object.entries(unsaid).map(([who, draft]) => ({ who, draft }))];
		const without = all.filter(({ draft }) => article(draft)[0]?.open !== false);
		expect(without.map(({ who }) => who)).toEqual([]);
	});
	test.each(Object.entries(unsaid))('has a noun before “To this end it”: %s', (_, draft) =>
		expect(
			article(draft)[0]!
				.line.map(({ text }) => text)
				.join('')
		).toMatch(/^The Office /)
	);
	test('does not say twice that confidence is built', () =>
		expect(
			faults((draft) => {
				const purpose = clausesOf(draft).filter((id) => id.startsWith('purpose-'));
				return purpose.filter((id) => clauseText(draft, id).includes('confidence')).slice(1);
			})
		).toEqual([]));
});

describe('where to sign', () => {
	const fields = ['Signature', 'Name, in print', 'Office held', 'Place and date'];
	test.each([
		['a leader signs alone', { principal: 'leader', 'principal-title': 'the Chair' }, ['The Chair']],
		[
			'a body signs by its chair, and it is certified',
			{ principal: 'collective' },
			['Chair of the Chair', 'Certified by']
		],
		['every member signs', { party: 'coalition' }, Array(4).fill('Member: ____________')],
		['every founding party signs', { party: 'unarmed' }, Array(4).fill('Founding party: ____________')],
		[
			'every party to an accord signs',
			{ party: 'joint', accord: 'in-force' },
			Array(4).fill('Party to the accord: ____________')
		]
	] as const)('%s', (_, answers, signers) => {
		const block = signed(draftOf(answers));
		expect(block.signers).toEqual(signers);
		expect(block.fields).toEqual(fields);
	});
	test('more places may be added where several sign', () =>
		expect(textOf(documentOf(draftOf({ party: 'coalition' }), 'mandate'))).toContain(
			'There is a place for each member that signs; more may be added.'
		));
	test('names are left to the hand', () =>
		expect(
			faults((draft) =>
				[textOf(documentOf(draft, 'mandate'))]
					.filter((text) => !text.includes(words.documents.text.inInk))
					.map(() => 'no word of it')
			)
		).toEqual([]));
});
