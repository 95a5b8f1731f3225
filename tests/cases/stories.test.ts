import { describe, expect, test } from 'vitest';
import { cases, type CaseId } from '#content/cases/index.ts';
import { stories } from '#content/cases/stories/index.ts';
import type { Story } from '#content/cases/stories/story.ts';
import { caseStories } from '#content/languages/en/case-stories/index.ts';
import { casePages } from '#content/languages/en/case-pages.ts';
import { words } from '#content/languages/en/index.ts';
import { outlineOf } from '#core/outline.ts';
import { documentOf, rowsUnder } from '../core/reading.ts';
import { clausesOf, draftFrom, postsOf, warningsOf } from '../core/somebody.ts';

/** Each case is told: dated, cited, both versions where the sources disagree, and what went wrong tied to the plan of the same case (brief 2.1 to 2.12, 2.20). */

const told = Object.entries(stories) as [CaseId, Story][];
const drafts = new Map(told.map(([id]) => [id, draftFrom(cases[id].answers)]));
const missing = (wanted: readonly string[] = [], there: readonly string[]) =>
	wanted.filter((id) => !there.includes(id));

test('every case has a story, in the order of the cases', () => {
	expect(Object.keys(stories)).toEqual(Object.keys(cases));
	expect(Object.keys(caseStories)).toEqual(Object.keys(cases));
});

describe.each(told)('%s', (id, { happened, versions, wentWrong }) => {
	const draft = drafts.get(id)!;
	const wrongs = Object.values(wentWrong);

	test('tells what happened, and each event has a date and a source', () => {
		expect(Object.keys(happened).length).toBeGreaterThan(3);
		for (const cites of Object.values(happened)) expect(cites).not.toEqual([]);
		for (const [when, what] of Object.values<readonly [string, string]>(caseStories[id].happened)) {
			expect(when).not.toBe('');
			expect(what).toMatch(/\.$/);
		}
	});
	test('cites sources that exist', () => {
		const cited = [
			...Object.values(happened).flat(),
			...Object.values(versions).flat(2),
			...wrongs.flatMap(({ cites }) => cites)
		];
		const known = (cite: string) => (/^S\d+$/.test(cite) ? Number(cite.slice(1)) <= 107 : cite in words.sources);
		expect(cited.filter((cite) => !known(cite))).toEqual([]);
	});
	test('rests on no judgement of our own', () =>
		expect([...Object.values(happened).flat(), ...wrongs.flatMap(({ cites }) => cites)]).not.toContain('D'));
	test('shows at least two versions of whatever is disputed, each with its source', () => {
		for (const version of Object.values(versions)) {
			expect(version.length).toBeGreaterThan(1);
			for (const cites of version) expect(cites).not.toEqual([]);
		}
	});
	test('says what went wrong, and something in its own plan speaks to it', () => {
		expect(wrongs).not.toEqual([]);
		for (const { warnings = [], clauses = [], posts = [] } of wrongs)
			expect([...warnings, ...clauses, ...posts]).not.toEqual([]);
	});
	test.each(Object.entries(wentWrong))('its plan still speaks to “%s”', (_, { warnings, clauses, posts }) => {
		expect(missing(warnings, warningsOf(draft)), 'the wizard no longer warns of it').toEqual([]);
		expect(missing(clauses, clausesOf(draft)), 'the mandate no longer says it').toEqual([]);
		expect(missing(posts, postsOf(draft)), 'the staffing plan no longer has it').toEqual([]);
	});
	test('points to numbered sentences of its mandate', () => {
		const numbered = documentOf(draft, 'mandate').blocks.flatMap((block) =>
			block.type === 'clause' && block.number ? [block.about.id] : []
		);
		for (const { clauses } of wrongs) expect(missing(clauses, numbered)).toEqual([]);
	});
	test('says which answers are given and that the others are assumed', () =>
		expect(caseStories[id].assumed).toMatch(/^The sources give .*; everything else is assumed\.$/));
	test('has a note of two sentences at most', () =>
		expect(words.cases[id].note.match(/[.!?](\s|$)/g)!.length).toBeLessThanOrEqual(2));
});

describe('where sources disagree, both versions stand with different sources (brief 2.20)', () => {
	const disputed = [
		['whether Nepal’s earlier talks had a structure', stories['nepal-2004'].versions['structures-before']],
		['when Colombia’s office began', stories['colombia-high-commissioner-2002'].versions['when-it-began']],
		['who ended the Myanmar Peace Center', stories['myanmar-peace-centre-2012'].versions['who-ended-it']],
		['how it ended, told with its successor', stories['myanmar-nrpc-2016'].versions['how-the-earlier-one-ended']],
		['when the Muslim secretariat was founded', stories['muslim-secretariat-2005'].versions['year-of-founding']],
		[
			'whether South Africa’s came after the settlement',
			stories['south-africa-1992'].versions['before-or-after-the-settlement']
		],
		[
			'why the signatories’ office stands where it does',
			stories['myanmar-signatories-2017'].versions['where-it-stands']
		],
		['how large the Afghan project was', stories['afghanistan-high-peace-council-2010'].versions['project-budget']]
	] as const;
	test.each(disputed)('%s', (_, [one, other]) => {
		expect(one.filter((cite) => (other as readonly string[]).includes(cite))).toEqual([]);
	});
});

describe('honesty', () => {
	const texts = Object.values(caseStories).map((story) => JSON.stringify(story));
	const allegations = told.flatMap(([id, { wentWrong }]) =>
		Object.entries(wentWrong).flatMap(([key, { allegation }]) => (allegation ? [`${id}: ${key}`] : []))
	);
	test('no case is held up as a model', () =>
		expect([casePages.lead, casePages.limits, ...texts].join(' ')).not.toMatch(
			/best practice|successful|a model|proves that/i
		));
	test('the page says that no case proves a rule', () => expect(casePages.limits).toMatch(/No case proves a rule.*S7/));
	test('what is only alleged is called so', () =>
		expect(allegations).toEqual([
			'myanmar-peace-centre-2012: pay-nobody-could-explain',
			'myanmar-peace-centre-2012: talks-and-permits',
			'muslim-secretariat-2005: pay-of-directors',
			'muslim-secretariat-2005: people-not-paid',
			'muslim-secretariat-2005: left-after-speaking-up',
			'south-africa-1992: influence-of-one-side'
		]));
	test('the two sums of the Afghan project never stand alone', () => {
		const story = JSON.stringify(caseStories['afghanistan-high-peace-council-2010']);
		expect(story.match(/USD \d[\d,]+\d/g)).toEqual(['USD 221,205,252', 'USD 135,275,119']);
	});
});

describe('the outline of a draft', () => {
	const draft = drafts.get('nepal-2004')!;
	const { articles, open, steps } = outlineOf(draft, words);
	test('counts the articles of the mandate and its open points', () => {
		const headings = documentOf(draft, 'mandate').blocks.filter(
			(block) => block.type === 'heading' && block.number?.startsWith('Article')
		);
		expect(articles).toBe(headings.length);
		expect(open).toBe(draft.plan.open.length);
	});
	test('has each post once, by the day of the staffing plan', () => {
		expect(steps.map(({ day }) => day)).toEqual([30, 90, 180, undefined]);
		expect(steps.flatMap(({ posts }) => posts)).toHaveLength(draft.plan.posts.length);
		const rows = rowsUnder(documentOf(draft, 'staffing'), 'section-3');
		for (const [index, { posts }] of steps.entries())
			expect(posts.map((post) => post.split(' ')[0]).join(', ')).toBe(rows[index]![1]);
	});
});
