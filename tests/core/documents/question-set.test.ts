import { describe, expect, test } from 'vitest';
import type { Fact } from '#content/grammar.ts';
import { words } from '#content/languages/en/index.ts';
import { questionSetWords } from '#content/languages/en/question-set.ts';
import { rules } from '#content/rules/index.ts';
import { everyPage, factOrder } from '#core/answers.ts';
import { codeOfFact, codeOfPage, codeOfPart } from '#core/codes.ts';
import type { Block } from '#core/documents/blocks.ts';
import { questionSet } from '#core/documents/question-set.ts';
import { unprintable } from '#print/drawable.ts';
import { print } from '#print/print.ts';
import { popplerMissing } from '../../browser/poppler.ts';
import { textOf as pagesOf } from '../../print/read-pdf.ts';
import { linesOf, said, textOf } from '../reading.ts';

/** The questions on paper are all of them, once each, with the codes of the screen; what is for the facilitator alone can be taken out. */

const document = questionSet(questionSetWords);
const { asking } = questionSetWords;
const exits = [questionSetWords.notDecided, questionSetWords.notRecorded];
const facts = everyPage.flatMap(({ page }) =>
	page.facts.map((fact) => ({ page, fact: fact as Fact & { id: FactId } }))
);
type FactId = (typeof factOrder)[number];
type Facts = typeof facts;

/** The blocks from a heading to the next. */
function under(id: string): readonly Block[] {
	const from = document.blocks.findIndex((block) => block.type === 'heading' && block.id === id);
	const after = from < 0 ? [] : document.blocks.slice(from + 1);
	const end = after.findIndex(({ type }) => type === 'heading' || type === 'page');
	return end < 0 ? after : after.slice(0, end);
}

const names = (block: Block, code: string) => block.type === 'paragraph' && block.line[0]!.text.startsWith(`${code}  `);

/** The blocks that ask for a fact: all of its page, or from its name to the next. */
function asks({ page, fact }: Facts[number]): readonly Block[] {
	const blocks = under(page.id);
	if (page.facts.length === 1) return blocks;
	const from = blocks.findIndex((block) => names(block, codeOfFact(fact.id)));
	const next = page.facts[page.facts.findIndex(({ id }) => id === fact.id) + 1];
	const to = next ? blocks.findIndex((block) => names(block, codeOfFact(next.id as FactId))) : blocks.length;
	return from < 0 ? [] : blocks.slice(from, to);
}

const ticked = (blocks: readonly Block[]) =>
	blocks.flatMap((block) =>
		block.type === 'list' ? block.lines.map((line) => ({ tick: block.tick, label: line[0]!.text })) : []
	);
const sentence = (blocks: readonly Block[]) => blocks.flatMap(linesOf).map(said).join('\n');

describe('codes', () => {
	test('are the numbers of questions, pages and facts, each its own', () => {
		const all = [
			...new Set(everyPage.map(({ question }) => codeOfPart(question))),
			...everyPage.map(({ page }) => page).flatMap(({ id, facts }) => (facts.length > 1 ? [codeOfPage(id)] : [])),
			...factOrder.map(codeOfFact)
		];
		expect(all.filter((one) => !/^(Q\d+(\.\d+)?[a-z]?|T\d*)$/.test(one))).toEqual([]);
		const twice = all.filter((one, at) => all.indexOf(one) !== at);
		const alone = everyPage.filter(({ page }) => codeOfPage(page.id) === codeOfPart('weighing'));
		expect([twice, alone]).toEqual([[], []]);
	});

	const known: readonly [string, string, string][] = [
		['the first page', codeOfPage('party'), 'Q1.1'],
		['the only fact of a page has its code', codeOfFact('party'), 'Q1.1'],
		['one of several', codeOfFact('principal'), 'Q3.1a'],
		['a tension', codeOfPage('two-channels'), 'T7']
	];
	test.each(known)('%s', (_, code, wanted) => expect(code, 'Papers that are out have the other code').toBe(wanted));
});

describe('every question', () => {
	test('stands there once, with its code, its words and why it is asked', () => {
		const headings = document.blocks.filter((block) => block.type === 'heading' && block.level === 2);
		expect(headings.map((block) => linesOf(block).map(said).join()).toSorted()).toEqual(
			everyPage.map(({ page }) => `${codeOfPage(page.id)} ${asking.pages[page.id].ask}`).toSorted()
		);
		const silent = everyPage.filter(
			({ page: { id } }) => !sentence(under(id)).includes(questionSetWords.why[id] ?? asking.pages[id].why)
		);
		expect(silent.map(({ page }) => page.id)).toEqual([]);
	});

	test('can be found by a name of its own', () => {
		const ids = document.blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : []));
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test('names each of several things it asks for once, with its code', () => {
		for (const { page, fact } of facts.filter(({ page }) => page.facts.length > 1)) {
			const named = document.blocks.filter((block) => names(block, codeOfFact(fact.id)));
			expect(named, fact.id).toHaveLength(1);
			expect(under(page.id), fact.id).toContain(named[0]);
			expect(sentence(named), fact.id).toContain(asking.facts[fact.id].label);
		}
	});

	test('offers every option once, one of them to choose or as many as hold', () => {
		for (const one of facts.filter(({ fact }) => fact.kind === 'choice' || fact.kind === 'several')) {
			const { id, kind, options } = one.fact as Extract<Fact, { options: readonly string[] }> & { id: FactId };
			const offered = ticked(asks(one)).slice(0, -exits.length);
			const wanted = options.map((option) => [asking.facts[id].options![option]!].flat()[0]!);
			expect(offered.map(({ label }) => label).toSorted(), id).toEqual(
				[...wanted, ...(kind === 'several' ? [questionSetWords.none] : [])].toSorted()
			);
			expect(new Set(offered.map(({ tick }) => tick)), id).toEqual(new Set([kind === 'several' ? '☐' : '○']));
		}
	});

	test('leaves room for a text or a number', () => {
		const written = facts.filter(({ fact }) => fact.kind === 'text' || fact.kind === 'count');
		expect(written.length).toBeGreaterThan(0);
		for (const one of written) {
			const blank = asks(one)
				.flatMap(linesOf)
				.flat()
				.filter(({ kind }) => kind === 'blank');
			expect(
				blank.map(({ text }) => text.trim()),
				one.fact.id
			).toEqual([expect.stringMatching(/^_{10,}$/)]);
		}
	});

	test('ends with the two that are always there', () => {
		for (const one of facts) {
			// Numbers are asked together.
			const last = one.fact.kind === 'count' ? under(one.page.id) : asks(one);
			const found = ticked(last).slice(-exits.length);
			expect(found, one.fact.id).toEqual(exits.map((label) => ({ tick: '○', label })));
		}
	});
});

describe('a condition', () => {
	const said: readonly [string, string, string][] = [
		['of a question', 'government', 'Only if Q1.1 (Who establishes it) is “A government”.'],
		['that is turned round', 'counterpart', 'Not if Q1.1 (Who establishes it) is “Two or more sides together”.'],
		['of one thing on a page', 'existing', 'Only if Q2.3a (What exists) is “Helpers have done this work informally”.'],
		[
			'of which one part is enough',
			'decision-rule',
			'Only if either Q1.1 (Who establishes it) is “An alliance of groups”, or Q3.1a (Who can commit your side) is “The leaders of several groups together”.'
		],
		[
			'of two questions alike',
			'measures',
			'Only if Q5.1 (From the first day) or Q5.2 (Later, from a named moment) is “Help with confidence measures”.'
		]
	];
	test.each(said)('%s is said in a sentence', (_, page, wanted) => expect(sentence(under(page))).toContain(wanted));

	test('is said wherever there is one, and nowhere else', () => {
		const conditional = /(Only|Not) if /g;
		for (const { page } of everyPage) {
			const own = [page.when ?? page.raised, ...page.facts.map(({ when }) => when)].filter(Boolean);
			expect(sentence(under(page.id)).match(conditional)?.length ?? 0, page.id).toBe(own.length);
		}
	});

	test('names no question by its id, and no answer but by the words to tick', () => {
		const all = textOf(document);
		const plainIds = factOrder.filter((id) => id.includes('-') && all.includes(id));
		expect(plainIds.filter((id) => !Object.values(asking.facts).some(({ label }) => label.includes(id)))).toEqual([]);
		expect(all).not.toMatch(/undefined|\[object|not-decided/);
	});
});

describe('what is for the facilitator alone', () => {
	const at = document.blocks.findIndex((block) => block.type === 'heading' && block.id === 'facilitator');
	const before = textOf({ ...document, blocks: document.blocks.slice(0, at) });
	const apart = everyPage.filter(({ page }) => page.facilitator);

	test('stands on pages of its own at the end', () => {
		expect(document.blocks[at - 1]).toMatchObject({ type: 'page' });
		const last = document.blocks.slice(at).flatMap((block) => (block.type === 'heading' ? [block.id] : []));
		expect(last).toEqual(['facilitator', ...apart.map(({ page }) => page.id)]);
	});

	test('is nowhere named before, not even in a condition', () => {
		const told = apart.flatMap(({ page }) => [
			...[asking.pages[page.id].ask, codeOfPage(page.id)].filter((one) =>
				new RegExp(`${one.replace(/[.?]/g, '\\$&')}(?![\\d.])`).test(before)
			),
			...page.facts.map(({ id }) => `(${asking.facts[id as FactId].label})`).filter((one) => before.includes(one))
		]);
		expect(told).toEqual([]);
		expect(before).toContain(questionSetWords.facilitatorSays);
	});
});

test('nothing of a draft or a case is in it', () => {
	const all = textOf(document);
	const found = [
		...rules.map(({ id }) => id),
		...Object.values(words.cases).map(({ title }) => title),
		...Object.values(words.warnings).map(({ text }) => text),
		...Object.values(words.rules)
	].filter((one) => all.includes(one));
	expect(found).toEqual([]);
	expect(all.match(/\b[RSE]\d{1,3}[abc]?\b/g)).toBeNull();
});

describe('on paper', () => {
	test('every character can be printed', () => expect(unprintable(document)).toEqual([]));

	for (const paper of ['A4', 'Letter'] as const)
		test.skipIf(Boolean(popplerMissing()))(`no question is torn on ${paper}`, async () => {
			const pages = pagesOf(await print(document, { paper })).slice(1);
			const titles = questionSetWords.groups.map(([title]) => title);
			const begins = pages.map((page) => page.split('\n').filter(Boolean)[1]!);
			const torn = begins.filter(
				(line) => !/^(Q\d|T\d*\b)/.test(line) && ![...titles, questionSetWords.facilitator].includes(line)
			);
			expect(torn, 'A page begins with a question, or with a part of a long list').toEqual([]);
			expect(pages.length).toBeLessThanOrEqual(25);
		});
});
