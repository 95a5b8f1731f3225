import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { summaryWords } from '#content/languages/en/summary.ts';
import { rules } from '#content/rules/index.ts';
import { summary } from '#core/documents/summary.ts';
import { allText, textOf } from './reading.ts';
import { draftFrom, everybody } from './somebody.ts';

/** The party’s copy carries nothing of the workshop: no rule, no source, no case, no warning, and no word that wounds or blurs (R137). */

const banned = ['terrorist', 'regime', 'rebels', 'so-called', 'beneficiary', 'beneficiaries', 'stakeholder'];
const blurred = ['as appropriate', 'TBD', 'undefined', 'NaN', '[object'];
const workshop = [
	/\b(the|this) (app|tool|wizard|programme|draft says)\b/i,
	/\bexpected\b/i,
	/\bnot known\b/,
	/\bnot asked\b/,
	/\banswers? (given|to the question)/i
];
const places = ['Nepal', 'Sri Lanka', 'LTTE', 'SCOPP', 'Myanmar', 'Accord issue', 'Conciliation Resources'];
const titles = Object.values(words.cases).map(({ title }) => title);

const parties = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]))
};

for (const [who, answers] of Object.entries(parties))
	describe(`the copy of ${who}`, () => {
		const draft = draftFrom(answers);
		const text = [allText(draft), textOf(summary(draft, words, summaryWords))].join('\n');
		const found = (list: readonly string[]) => list.filter((one) => text.toLowerCase().includes(one.toLowerCase()));

		test('names no rule', () => expect(found(rules.map(({ id }) => id))).toEqual([]));
		test('holds no number of the brief', () => expect(text.match(/\b[RC]\d{1,3}\b/g) ?? []).toEqual([]));
		test('cites no source', () => expect(text.match(/\b[SE]\d{1,3}[abc]?\b/g) ?? []).toEqual([]));
		test('names no case', () => expect(found([...places, ...titles, ...Object.keys(cases)])).toEqual([]));
		test('carries no warning', () =>
			expect(found(Object.values(words.warnings).map((warning) => warning.text))).toEqual([]));
		test('wounds nobody', () => expect(found(banned)).toEqual([]));
		test('speaks as the party, and not as who drafted it', () =>
			expect(workshop.flatMap((one) => text.match(one)?.[0] ?? [])).toEqual([]));
		test('says what it means', () => expect(blurred.filter((one) => text.includes(one))).toEqual([]));
	});
