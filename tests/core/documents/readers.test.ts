import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { papers } from '#content/papers.ts';
import { posts } from '#content/posts.ts';
import type { Answers } from '#core/answers.ts';
import { documentOf, rowsUnder } from '../reading.ts';
import { draftFrom, everybody } from '../somebody.ts';

/** Who reads what: whoever uses a paper is on its list, and nobody is who may not be listed for its grade. */

const { text } = words.documents;
const codesIn = (cell: string): readonly string[] => cell.match(/P\d+/g) ?? [];

/** What on a card tells that its post uses a paper, or that such papers pass through its hands. */
const usedIn: Readonly<Record<string, RegExp>> = {
	[text.papersRecord]: /takes the note|leads record and files/,
	[text.papersRegister]: /register of promises|promises due|what is due, and when/,
	[text.papersFiles]:
		/leads record and files|opinion on every draft|files on subjects|legal part of drafts|options and drafts|views attached|agree and differ/,
	[text.papersContact]: /log by|exchange of papers|file of that contact|messages of those who facilitate/,
	[text.papersMessages]: /messages of those who facilitate/,
	[text.papersRequests]: /requests and replies|facts for the files/,
	[text.papersCommittees]: /minutes agreed|contact with joint bodies/,
	[text.papersObligations]: /table of obligations/,
	[text.papersIncidents]: /reports in the agreed form|summary for the head/,
	[text.papersPeople]: /humanitarian organisation/,
	[text.papersJourneys]: /safe conduct|list of travellers|before a journey|visas|journeys and meetings/,
	[text.papersHearings]: /hearings|people abroad and displaced/,
	[text.papersPreparation]: /plan of who learns what/,
	[text.papersTranslated]: /^interpretation; translation/,
	[text.papersInformation]: /page and its upkeep/,
	[text.papersOffers]: /register of offers|end dates of contracts/,
	[text.papersMoney]: /accounts and pay|property/
};

describe.each(
	Object.entries<Answers>({
		...everybody,
		...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]))
	})
)('%s', (_, answers) => {
	const draft = draftFrom(answers);
	const lists = rowsUnder(documentOf(draft, 'structure'), 't7');
	const cards = rowsUnder(documentOf(draft, 'staffing'), 'section-4');
	test('whoever uses a paper, by the card of the post, may be on its list', () => {
		const missing = lists.flatMap(([paper, list]) =>
			cards
				.filter(([post, tasks]) => usedIn[paper!]?.test(tasks!) && !codesIn(list!).includes(codesIn(post!)[0]!))
				.map(([post]) => `${paper}: ${post}`)
		);
		expect(missing).toEqual([]);
	});
	test('every post reads something', () => {
		const listed = new Set(lists.flatMap(([, list]) => codesIn(list!)));
		expect(cards.flatMap(([post]) => codesIn(post!)[0]!).filter((code) => !listed.has(code))).toEqual([]);
	});
	test('no list is empty', () => expect(lists.filter(([, list]) => list === '')).toEqual([]));
});

test('every paper tells by which tasks it is used', () =>
	expect(papers.map(({ id }) => text[id]).filter((paper) => !(paper in usedIn))).toEqual([]));

test.each(papers.map((paper) => [paper.id, paper] as const))(
	'%s: whoever may be listed may read its grade',
	(_, { grade, posts: listed }) => {
		const grades = ['open', 'internal', 'restricted', 'sealed'];
		const cleared = posts.filter((post) => grades.indexOf(post.papers) >= grades.indexOf(grade)).map(({ id }) => id);
		expect(listed.filter((id) => !(cleared as readonly string[]).includes(id))).toEqual([]);
	}
);

test('whoever can commit the side reads record and files beside whoever directs', () => {
	const draft = draftFrom({ ...cases['nepal-2004'].answers, 'principal-title': 'the Quux', steering: 'committee' });
	const told = rowsUnder(documentOf(draft, 'structure'), 't7').filter(([, list]) => list!.includes('Quux'));
	expect(told.map(([paper]) => paper)).toEqual([text.papersRecord, text.papersFiles]);
});

test.each([
	['mirror', true],
	['none', false],
	['unknown', false]
] as const)('a head meets a head where the office of the other side is known: %s', (office, meets) => {
	const answers = { ...cases['ltte-2003'].answers, 'counterpart-office': office };
	const steps = rowsUnder(documentOf(draftFrom(answers as Answers), 'structure'), 't6').map(([step]) => step!);
	expect(steps.length).toBeGreaterThan(0);
	expect(steps.some((step) => step.includes('Head meets head'))).toBe(meets);
});

test.each([
	['public-archive', true],
	['own-keeper', false]
] as const)('a keeper whom the text names stands in the part of Annex A that may be shown: %s', (custodian, shown) => {
	const draft = draftFrom({ ...cases['nepal-2004'].answers, custodian });
	const rows = rowsUnder(documentOf(draft, 'mandate'), 'annex-names').map(([label]) => label!);
	const at = (label: string) => rows.findIndex((row) => row.startsWith(label));
	expect(at(text.entryKeeper)).toBeGreaterThan(0);
	expect(at(text.entryKeeper) < at(text.annexKept)).toBe(shown);
});
