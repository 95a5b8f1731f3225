import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import type { ClauseId } from '#content/clauses/index.ts';
import { spoken } from '#content/clauses/spoken.ts';
import { words } from '#content/languages/en/index.ts';
import { summaryWords } from '#content/languages/en/summary.ts';
import type { Answers } from '#core/answers.ts';
import type { Document } from '#core/documents/blocks.ts';
import { agenda } from '#core/documents/guide/agenda-order.ts';
import { staff } from '#core/documents/filling.ts';
import { summary } from '#core/documents/summary.ts';
import { trimmed } from '#core/documents/write.ts';
import { writing } from '#core/documents/writing.ts';
import type { Draft } from '#core/draft.ts';
import { print } from '#print/print.ts';
import { opened } from '../../print/read-pdf.ts';
import { anyAnswers, chance } from '../chance.ts';
import { linesOf, said } from '../reading.ts';
import { draft as draftWith } from '#core/draft.ts';
import type { Review } from '#core/work.ts';
import { draftFrom, draftOf, undecided } from '../somebody.ts';

/** The summary is read out to people who have no paper before them: it has to be short, to sound, and to say nothing that the mandate does not say. */

interface Told {
	readonly who: string;
	readonly draft: Draft;
	readonly document: Document;
	/** What is read out: headings and paragraphs. */
	readonly text: string;
	/** The same without the open points. */
	readonly settled: string;
}

function tell(who: string, answers: Answers): Told {
	const draft = draftFrom(answers);
	const document = summary(draft, words, summaryWords);
	const text = document.blocks.flatMap(linesOf).map(said).join('\n');
	return { who, draft, document, text, settled: text.split(summaryWords.sections.open)[0]! };
}

const next = chance(20261125);
const ofCases = Object.entries(cases).map(([id, { answers }]) => tell(id, answers));
const all = [
	...ofCases,
	tell('a side that has decided nothing', undecided({ party: 'coalition' })),
	tell('an office without a sign', {
		...cases['ltte-2003'].answers,
		visibility: 'deniable',
		instrument: 'not-decided'
	}),
	...Array.from({ length: 100 }, (_, index) => tell(`side ${index}`, anyAnswers(next)))
];
const none = (found: readonly string[], way: string) => expect(found, way).toEqual([]);
const where = (fault: RegExp) =>
	all.flatMap(({ who, text }) => {
		const found = fault.exec(text);
		return found ? [`${who}: …${text.slice(Math.max(0, found.index - 30), found.index + 30)}…`] : [];
	});

describe('two pages', () => {
	for (const { who, document } of ofCases)
		for (const paper of ['A4', 'Letter'] as const)
			test(`for ${who} on ${paper}`, async () => {
				const pages = opened(await print(document, { paper })).match(/\/Type \/Page\b/g)!;
				expect(pages.length, 'Lower `room.lines` in summary.ts, or shorten a sentence').toBeLessThanOrEqual(2);
			});
	test('for any side, by the number of its words', () =>
		none(
			all.filter(({ text }) => text.split(/\s+/).length > 790).map(({ who }) => who),
			'More than this does not fit on two pages: let a clause give way in src/content/clauses/spoken.ts'
		));
});

describe('to the ear', () => {
	const faults: readonly [what: string, fault: RegExp][] = [
		['a bracket', /[[\]()]/],
		['a digit that is no number of an article', /(?<!Article |Part |Section |\d)\d/],
		['a dash or a slash', /[–/]/],
		['a word that is not one', /undefined|\bNaN\b|\[object|\bnull\b/],
		['a mark that was not filled in', /[{}]/],
		['two spaces, or a space before a stop', / {2}| [.,;]|\s$/m],
		['a sentence that stops twice', /\.\.|[;,]\./],
		['a sentence that begins small', /[.?!] [a-z]/],
		['“this text”, which the listener would take for the summary', /\bthis text\b(?! is signed)/i]
	];
	test.each(faults)('no %s', (_, fault) => none(where(fault), 'Give the clause words of its own in summary.ts'));

	test('numbers are words', () =>
		expect([1, 12, 20, 48, 90, 100, 365].map(summaryWords.number)).toEqual([
			'one',
			'twelve',
			'twenty',
			'forty-eight',
			'ninety',
			'one hundred',
			'three hundred and sixty-five'
		]));
	test('no sentence is longer than fifty words, lists of functions and posts apart', () =>
		none(
			all.flatMap(({ text }) =>
				text.split(/(?<=[.?!])\s/).filter((sentence) => !sentence.includes(': ') && sentence.split(' ').length > 50)
			),
			'Nobody can follow that by ear: divide the sentence'
		));
});

describe('first of all', () => {
	test('it says that it is a draft and not in force', () =>
		none(
			all.filter(({ text }) => !text.startsWith(summaryWords.draft)).map(({ who }) => who),
			'The first words are `draft` in summary.ts'
		));
});

describe('open points', () => {
	const byWeight = ({ draft: { plan, profile } }: Told) => {
		const w = trimmed(writing(plan, profile, words));
		return agenda(w.plan, w.profile).map(({ fact }) => plan.open.indexOf(fact) + 1);
	};
	const weightiest = (told: Told) => byWeight(told)[0]!;
	const pointed = ({ document }: Told) =>
		document.blocks.flatMap((block) => {
			const [first] = block.type === 'paragraph' ? block.line : [];
			return first?.kind === 'strong' ? [first.text] : [];
		});

	test('are all named or counted', () => {
		for (const told of all) {
			const { open } = told.draft.plan;
			const left = open.length - pointed(told).length;
			if (open.length === 0) expect(told.text, told.who).toContain(summaryWords.none);
			else expect(told.text, told.who).toContain(summaryWords.open(open.length, weightiest(told)));
			if (left > 0) expect(told.text, told.who).toContain(summaryWords.rest(left));
		}
	});

	test('are those that unblock most, in the order and under the number that they have on the sheet', () => {
		for (const told of all) {
			const named = pointed(told).map((title) => /^Point ([a-z-]+), in /.exec(title)?.[1]);
			const numbers = byWeight(told).slice(0, named.length);
			expect(named, told.who).toEqual(numbers.sort((a, b) => a - b).map(summaryWords.number));
		}
	});

	test('are said with each choice once, and with what holds until they are decided', () => {
		const told = tell('one open point', { ...draftOf().profile.answers, exit: 'not-decided' });
		expect(told.text).toMatch(
			/Either it ends; or functions pass on; or functions pass to a joint body; or it rests\. Until it is decided, this holds: it rests for twelve months, then a review\.$/
		);
	});

	test('leave who prevails and what is taken from no one to the last', () => {
		const { settled } = tell('a movement with much to say', cases['ltte-2003'].answers);
		expect(settled).toContain('the Leader prevails on policy');
		expect(settled).toContain('keeps its tasks, its budget and its command');
	});

	test('make sentences give way', () => {
		const full = tell('nothing open', cases['myanmar-nrpc-2016'].answers).text;
		const open = tell('much open', { ...cases['myanmar-nrpc-2016'].answers, ...undecided({ party: 'state' }) }).text;
		const appoints = / appoints the head for /;
		expect([appoints.test(full), appoints.test(open)]).toEqual([true, false]);
	});
});

describe('nothing is said that the mandate does not say', () => {
	const clauses = Object.values(spoken).flat(2) as ClauseId[];
	/** The longest piece of a clause’s words that holds no mark. */
	const piecesOf = (text: string) => text.split(/\{[^}]*\}|\[\[|\]\]|\? /).filter((piece) => piece.length > 24);

	test('no clause that is not there, or is still open', () => {
		for (const { who, draft, settled: text } of all) {
			const there = new Set(draft.plan.clauses.filter(({ open }) => !open).map(({ id }) => id));
			const own = clauses.filter((id) => there.has(id)).flatMap(textsOf);
			for (const id of clauses.filter((one) => !there.has(one)))
				for (const piece of textsOf(id)
					.flatMap(piecesOf)
					.filter((one) => !own.some((other) => other.includes(one))))
					expect(text.includes(piece), `${who} hears “${piece}” of the clause ${id}`).toBe(false);
		}
	});

	test('no function that is not in the plan', () => {
		const does = words.clauses['functions-now'].options as Readonly<Record<string, string>>;
		for (const { who, draft, settled: text } of all) {
			const there = new Set<string>(draft.plan.functions.map(({ id }) => id));
			for (const [id, line] of Object.entries(does).filter(([one]) => !there.has(one)))
				expect(
					piecesOf(line).some((piece) => text.includes(`It ${piece}`)),
					`${who} hears of ${id}`
				).toBe(false);
		}
	});

	test('the posts are those that the staffing plan fills in the first month', () => {
		for (const { who, draft, settled: text } of all) {
			const w = trimmed(writing(draft.plan, draft.profile, words));
			const month = new Set(
				staff(w)
					.filter(({ day }) => day === 30)
					.map(({ id }) => id)
			);
			for (const [id, { title }] of Object.entries(words.posts)) {
				const post = summaryWords.posts[id as keyof typeof words.posts] ?? summaryWords.post(title);
				if (id === 'head' || id === 'deputy') continue;
				expect(new RegExp(`${post}([,.]| and )`).test(text), `${who}: ${id}`).toBe(
					month.has(id as keyof typeof words.posts)
				);
			}
		}
	});
});

function textsOf(id: ClauseId): string[] {
	const heard = summaryWords.clauses[id as keyof typeof summaryWords.clauses];
	const own = words.clauses[id] as object | string;
	return [heard, heard === undefined ? own : {}].flatMap(stringsIn);
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('after a review', () => {
	const heard = (review: Review) => {
		const { answers } = cases['nepal-2004'];
		return summary(draftWith(answers, words, review), words, summaryWords)
			.blocks.flatMap(linesOf)
			.map(said)
			.join('\n');
	};
	const promises = 'It keeps the register of promises.';
	const name = 'The office is called the Secretariat for the Peace Process';

	test('without a mark everything is read', () => {
		expect(heard({})).toContain(name);
		expect(heard({})).toContain(promises);
	});
	test.each<[string, Review, string, boolean]>([
		['a clause that is struck is not read', { name: { verdict: 'struck' } }, name, false],
		['a clause that is accepted is', { name: { verdict: 'accepted' } }, name, true],
		['one in other words is read in these', { name: { words: 'It has no name yet.' } }, 'It has no name yet.', true],
		['and not in the draft’s', { name: { words: 'It has no name yet.' } }, name, false],
		[
			'a function that is struck is not read',
			{ 'functions-now/promises-register': { verdict: 'struck' } },
			promises,
			false
		],
		[
			'one in other words is read in these',
			{ 'functions-now/promises-register': { words: 'writes down what was promised;' } },
			'It writes down what was promised. ',
			true
		],
		['of a list that is struck nothing is read', { 'functions-now': { verdict: 'struck' } }, promises, false],
		[
			'a list that begins otherwise goes on with its lines',
			{ 'functions-now': { words: 'On order alone the Secretariat' } },
			'On order alone the Secretariat takes the record',
			true
		]
	])('%s', (_, review, sentence, there) => expect(heard(review).includes(sentence)).toBe(there));
});
