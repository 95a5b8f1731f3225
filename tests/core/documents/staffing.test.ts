import { describe, expect, test } from 'vitest';
import { cases, type CaseId } from '#content/cases/index.ts';
import { functions } from '#content/functions.ts';
import { donorWords } from '#content/languages/en/donor.ts';
import { words } from '#content/languages/en/index.ts';
import { links } from '#content/links.ts';
import { posts } from '#content/posts.ts';
import type { Answers } from '#core/answers.ts';
import { donorBrief } from '#core/documents/donor/donor-brief.ts';
import type { Draft } from '#core/draft.ts';
import { allText, clauseText, documentOf, linesOf, rowsUnder, said, textOf } from '../reading.ts';
import { draftFrom, draftOf, type Said } from '../somebody.ts';

/** What the staffing plan and the donor’s brief say of posts and functions agrees with itself and with the mandate. */

const caseOf = (id: CaseId) => draftFrom(cases[id].answers as Answers);
const everyCase = (Object.keys(cases) as CaseId[]).map((id) => [id, caseOf(id)] as const);
const plan = (draft: Draft) => documentOf(draft, 'staffing');
const brief = (draft: Draft) => donorBrief(draft, words, donorWords);
const { text } = words.documents;

/** The lines between a heading and the next. */
function under({ blocks }: ReturnType<typeof plan>, heading: string): readonly string[] {
	const from = blocks.findIndex((block) => block.type === 'heading' && block.id === heading) + 1;
	const end = blocks.findIndex((block, index) => index >= from && block.type === 'heading' && block.level === 1);
	return blocks
		.slice(from, end < 0 ? undefined : end)
		.flatMap(linesOf)
		.map(said);
}

describe('a second opinion that is only spoken', () => {
	const draft = draftOf({ dissent: 'spoken', exit: 'transform' });
	const row = (heading: string, document: 'mandate' | 'staffing') =>
		rowsUnder(documentOf(draft, document), heading).find((cells) => /Second.opinion/.test(cells.join(' ')))!;
	test('has no readers', () => expect(allText(draft)).not.toMatch(/readers of the second|named by the readers/));
	test('is excepted from no grade', () => expect(allText(draft)).not.toContain('second opinions excepted'));
	test('is in Annex B of no grade, and goes nowhere', () =>
		expect([row('annex-functions', 'mandate')[2], row('annex-functions', 'mandate')[4]]).toEqual(['–', '–']));
	test('is never sealed in Annex C', () => expect(row('annex-phases', 'mandate')).not.toContain('sealed'));
	test('leaves dates and no papers at closing', () =>
		expect(row('section-2', 'staffing').at(-1)).toBe(text.datesAtClosing));
	test('is on paper where it was so decided', () =>
		expect(allText(draftOf({ dissent: 'on-paper' }))).toContain('second opinions excepted'));
});

describe('whoever handles papers may be listed for them', () => {
	const grades = ['open', 'internal', 'restricted', 'sealed'];
	const cleared = (id: string, grade: string) =>
		grades.indexOf(posts.find((post) => post.id === id)!.papers) >= grades.indexOf(grade);
	test.each(functions.map(({ id, posts: holders, grade }) => [id, holders, grade] as const))(
		'%s',
		(_, holders, grade) => expect(holders.filter((post) => !cleared(post, grade))).toEqual([])
	);
	test.each(links.map(({ id, speaks, grade }) => [id, speaks, grade] as const))('link: %s', (_, speaks, grade) =>
		expect(speaks.filter((post) => !cleared(post, grade))).toEqual([])
	);
});

describe('one for each counts as one person, and it is said', () => {
	const counted = /Where a post is one for each/;
	const onCover = (draft: Draft) => said(plan(draft).cover.find(({ label }) => label === text.numbersLabel)!.line);
	test('on the cover, under the steps and in the donor’s brief', () => {
		const draft = caseOf('myanmar-signatories-2017');
		for (const one of [onCover(draft), under(plan(draft), 'section-3').join('\n'), textOf(brief(draft))])
			expect(one).toMatch(counted);
	});
	test('not where no such post is filled', () => {
		const draft = caseOf('muslim-secretariat-2005');
		for (const one of [textOf(plan(draft)), textOf(brief(draft))]) expect(one).not.toMatch(counted);
	});
});

describe.each(everyCase)('the plan of %s', (_, draft) => {
	const rows = rowsUnder(plan(draft), 'section-2');
	const dayOf = (code: string) => Number(rows.find(([one]) => one === code)?.[4]) || Infinity;
	const gaps = under(plan(draft), 'section-12');

	test('names in section 12 each function that nobody could do by day 180, or not yet from its first day', () => {
		const unnamed = rowsUnder(documentOf(draft, 'mandate'), 'annex-functions').filter(([title, holders, , begins]) => {
			const first = Math.min(...holders!.split(', ').map(dayOf));
			const late = first > (begins === text.firstDay ? 30 : 90);
			const waits = holders!.split(', ').some((code) => rows.find(([one]) => one === code)?.[6] === text.toClear);
			const byOrder = /Contact between the sides|Contacts in interruption/.test(title!);
			const settled = begins === words.documents.triggers.settlement;
			return late && !waits && !byOrder && !settled && !gaps.some((line) => line.startsWith(title!));
		});
		expect(unnamed.map(([title]) => title)).toEqual([]);
	});
	test('lists the second-opinion lead among no empty posts, since somebody gives the opinion meanwhile', () => {
		const lead = rows.find(([, title]) => title!.includes('Second-opinion'))![0]!;
		expect(
			gaps.filter((line) => /^(Not filled|No means|Waiting)/.test(line) && line.split(/\W+/).includes(lead))
		).toEqual([]);
	});
	test('says of an empty post once why it is empty', () => {
		const why = [text.vacant, text.meansNone, text.toClear, words.documents.triggers.settlement];
		expect(rows.filter(([, , , , day, , means]) => (day === '–') !== why.includes(means!))).toEqual([]);
	});
	test('has nobody learn by a day on which no one of them is there', () => {
		const early = rowsUnder(plan(draft), 'section-6').filter(([, whom, , when]) => {
			const day = Number(/day \[(\d+)\]/.exec(when!)?.[1] ?? Infinity);
			return !whom!.split(', ').some((code) => dayOf(code) <= day);
		});
		expect(early).toEqual([]);
	});
	test.each([
		['the archive has its keeper', 'keeper'],
		['first deposit', 'first-month'],
		['second deposit', 'deposit'],
		['record is open', 'recorded']
	])('cites for “%s” the clause that has it', (what, clause) => {
		const cited = rowsUnder(plan(draft), 'dates').find(([, done]) => done!.includes(what))![1]!;
		const number = /([\d.]+)\)$/.exec(cited)![1]!;
		expect(clauseText(draft, clause) || clauseText(draft, 'recorded-less')).toMatch(new RegExp(`^${number} `));
	});
	test('speaks of rounds and committees in no heading', () =>
		expect(plan(draft).blocks.find((block) => block.type === 'heading' && block.id === 'section-13')).toMatchObject({
			text: 'Extra hands'
		}));
	test('says nowhere that all later work waits for an instruction', () =>
		expect(textOf(brief(draft))).not.toMatch(/on a written instruction/));
});

describe('money from outside is said alike', () => {
	const draft = caseOf('muslim-secretariat-2005');
	test('the office has accounts of its own, and help reaches them', () => {
		expect(clauseText(draft, 'own-means')).toContain('in accounts of its own');
		expect(clauseText(draft, 'help-route')).toMatch(
			/through the accounts of the Founding Parties.* into those of the Sec/
		);
		expect(textOf(brief(draft))).toContain(
			'through the accounts of the party, on a line of its own, into those of the office'
		);
	});
	test('until somebody outside has audited them, a manager holds it', () =>
		expect(textOf(brief(draft))).toContain('Until the first outside audit a manager holds the money'));
	test('pay is settled in one clause', () => expect(clauseText(draft, 'board')).not.toMatch(/fixes pay/));
});

test.each(Object.keys(cases) as (keyof typeof cases)[])(
	'the posts and letters of %s stand in the order of their numbers',
	(id) => {
		const tables = draftFrom(cases[id].answers).documents.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(said)) : []))
		);
		const lists = tables.filter((cell) => /^P\d+(, P\d+)+$/.test(cell));
		const posts = lists.map((cell) => cell.match(/\d+/g)!.map(Number));
		expect(posts.filter((list) => list.some((post, index) => index > 0 && post < list[index - 1]!))).toEqual([]);
	}
);

describe('who covers and who works beside', () => {
	const found = everyCase.flatMap(([id, draft]) => {
		const day = new Map(rowsUnder(plan(draft), 'section-2').map((cells) => [cells[0]!, Number(cells[4]) || undefined]));
		return rowsUnder(plan(draft), 'section-5').map(([post, cover, beside]) => {
			const code = post!.split(' ')[0]!;
			return { told: `${id}: ${code}`, own: day.get(code), cover: day.get(cover!), beside: day.get(beside!) };
		});
	});
	test('whoever covers a post that nobody holds is there from the first month', () =>
		expect(found.filter(({ own, cover }) => own === undefined && cover !== undefined && cover > 30)).toEqual([]));
	test('nobody works beside a post that comes later than their own', () =>
		expect(found.filter(({ own, beside }) => own !== undefined && beside !== undefined && beside > own)).toEqual([]));
});

test('a change of leaders leaves what the mandate keeps: half of the staff, and the posts among them', () =>
	everyCase.forEach(([, draft]) => {
		const row = rowsUnder(plan(draft), 'section-14').find(([when]) => when!.includes('leaders change'));
		if (row) expect(row[1]).toMatch(/^At least half of the staff.* among them$/);
	}));
