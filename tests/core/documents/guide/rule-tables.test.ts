import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { guideWords } from '#content/languages/en/guide.ts';
import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { guide } from '#core/documents/guide/guide.ts';
import { documentOf, rowsUnder, said, textOf } from '../../reading.ts';
import { draftFrom, draftOf, everybody, undecided, type Said } from '../../somebody.ts';

/** How a reader finds a way in the tables of rules: numbers that are there, in their order, each once, and beside whatever is open the word for it. */

const readingOf = (answers: Answers) => {
	const draft = draftFrom(answers);
	const document = guide(draft, words, guideWords);
	const tables = document.blocks.flatMap((block) =>
		block.type === 'table' && block.head[1] === guideWords.rule ? [block] : []
	);
	const rows = tables.map((table) => table.rows.map(({ cells }) => cells.map(said)));
	const mandate = documentOf(draft, 'mandate').blocks.flatMap((block) => (block.type === 'clause' ? [block] : []));
	return { draft, document, tables, rows, mandate };
};
const sides: Readonly<Record<string, Answers>> = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers])),
	'an alliance that decided nothing': undecided({ party: 'coalition' })
};

for (const [who, answers] of Object.entries(sides))
	describe(`the rules in the guide of ${who}`, () => {
		const { draft, document, tables, rows, mandate } = readingOf(answers);
		const numbers = mandate.map(({ number }) => number);
		const letters = mandate.flatMap(({ about, items = [] }) =>
			about.id.startsWith('functions-') ? items.map(({ mark }) => mark) : []
		);

		test('are in a table for each chapter, whose head says which', () =>
			expect(tables.every(({ head }) => head[0]!.includes(': '))).toBe(true));
		test('have each a number of their own', () => {
			const codes = rows.flat().map(([first]) => first!.split(/\n| (?=[SEno])/)[0]!);
			expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
		});
		test('stand in the order of their numbers', () => {
			for (const table of rows) {
				const found = table.flatMap(([first]) => /^R(\d+)/.exec(first!)?.[1] ?? []).map(Number);
				expect(found).toEqual(found.toSorted((a, b) => a - b));
			}
		});
		test('bring clauses, posts and letters that are there, in their order', () => {
			for (const brings of rows.flat().map((cells) => cells.at(-1)!)) {
				// A link may say in brackets which clause names its neighbour.
				const clauses: readonly string[] = brings.replace(/\(\d+\.\d+\)/g, '').match(/\b\d+\.\d+\b/g) ?? [];
				expect(clauses).toEqual(numbers.filter((number) => clauses.includes(number)));
				for (const part of brings.split('; ')) {
					const marks: readonly string[] = part.match(/\([a-z]{1,2}\)/g) ?? [];
					expect(marks).toEqual(letters.filter((mark) => marks.includes(mark)));
				}
			}
		});
		test('say “open” of every clause that is, and of no other', () => {
			const open = new Set(
				draft.plan.clauses.filter(({ waits }) => waits.length > 0).flatMap(({ id }) => numberOf(id, mandate))
			);
			for (const [, sentence, ...others] of rows.flat()) {
				const marked = (/\[Open: (.*)\]$/.exec(sentence!)?.[1] ?? '').match(/\b\d+\.\d+\b/g) ?? [];
				const brought = (
					others
						.at(-1)!
						.replace(/\(\d+\.\d+\)/g, '')
						.match(/\b\d+\.\d+\b/g) ?? []
				).filter((number) => open.has(number));
				expect(marked).toEqual(brought);
			}
		});
		test('are explained by numbers that are there', () => {
			const note = guideWords.rulesNote(numbers.filter(Boolean).at(-1), 'P1', letters[0]);
			if (numbers.some(Boolean)) expect(textOf(document)).toContain(note);
		});
		test('speak no word of the software', () =>
			expect(textOf(document)).not.toMatch(/\b(un)?ticked\b|nothing was said against|\(only:|to be cleared/));
	});

const numberOf = (id: string, clauses: ReturnType<typeof readingOf>['mandate']) =>
	clauses.flatMap(({ about, number }) => (about.id === id && number ? [number] : []));

describe('what would lift a warning', () => {
	const row = (title: string, given: Said) =>
		rowsUnder(guide(draftOf(given), words, guideWords), 'warnings').find(([text]) => text!.startsWith(title))![1];
	const logistics = { party: 'state', phase: 'talks', functions: ['secretarial', 'rounds'] } as const;
	test('of a long list is said in one word', () =>
		expect(row('Logistics only', logistics)).toContain('“From the first day”: with any other as well.'));
	test('says what to leave and what to add', () =>
		expect(row('Rank', { ...logistics, functions: ['rounds'] })).toMatch(/without “Serve the rounds of talks”/));
	test('never lists twenty answers', () => {
		for (const { answers } of Object.values(cases))
			for (const [, raised] of rowsUnder(guide(draftFrom(answers), words, guideWords), 'warnings'))
				expect((raised ?? '').split(', or ').length).toBeLessThan(8);
	});
});

test('two rules behind one warning are told apart', () => {
	const rows = rowsUnder(guide(draftFrom(cases['nepal-2004'].answers), words, guideWords), 'warnings');
	const codes = rows.find(([text]) => text!.startsWith('Expect a mirror'))![2]!.split('\n');
	expect(new Set(codes).size).toBe(codes.length);
	expect(codes[0]).toMatch(/^R47\s\(\d\) /);
});

describe('nothing is said twice', () => {
	const textFor = (given: Said) => textOf(guide(draftOf(given), words, guideWords));
	test('a warning to settle first refers to its section', () => {
		const { text } = words.warnings['no-strategy-behind-it'];
		expect(textFor({ strategy: 'not-yet' }).split(text)).toHaveLength(2);
	});
	test('one point that is open has no order and no list of its own', () => {
		const text = textFor({ exit: 'not-decided' });
		expect(text).not.toContain(guideWords.agendaRule);
		expect(text).not.toContain(guideWords.settleFirst(1));
	});
	test('sources stand in the order of their letters, and our own judgement is told once', () => {
		const rows = rowsUnder(
			guide(draftFrom({ ...cases['afghanistan-high-peace-council-2010'].answers, threat: 'low' }), words, guideWords),
			'sources'
		);
		const codes = rows.map(([code]) => code!).filter((code) => code.startsWith('E31'));
		expect(codes).toEqual(codes.toSorted());
		expect(codes[0]).toBe('E31');
		expect(rows.filter(([code, text]) => text!.toLowerCase().startsWith(code!))).toEqual([]);
	});
});
