import { create, type Font } from 'fontkit';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { draft } from '#core/draft.ts';
import { linesOf, textWidth } from '#core/documents/measure.ts';
import { alphabet } from '#print/fonts/characters.ts';
import { coverage } from '#print/fonts/coverage.ts';

const faces = {
	serif: ['serif-regular', 'serif-semibold'],
	sans: ['sans-regular', 'sans-semibold'],
	rest: ['rest-regular', 'rest-semibold']
};
const open = (face: string) => create(readFileSync(`src/print/fonts/${face}.ttf`)) as Font;
const stale = 'Run `npm run fonts` and commit what it writes';

describe('the embedded fonts', () => {
	test('between them draw every letter of the alphabet', () => {
		const known = Object.values(faces).map(([face]) => open(face!));
		const assigned = alphabet.filter((one) => /\P{Cn}/u.test(one) && !/\p{Default_Ignorable_Code_Point}/u.test(one));
		expect(
			assigned.filter(
				(one) => /\p{L}/u.test(one) && !known.some((font) => font.hasGlyphForCodePoint(one.codePointAt(0)!))
			)
		).toEqual([]);
	});

	test.each(Object.entries(faces))('%s: hold what coverage.ts says', (family, names) => {
		const said = coverage[family as keyof typeof coverage]
			.split(' ')
			.flatMap((run) => run.split('-').map((code) => parseInt(code, 16)));
		for (const font of names.map(open))
			expect(
				said.filter((code) => !font.hasGlyphForCodePoint(code)),
				stale
			).toEqual([]);
	});

	test.each(Object.values(faces).flat())('%s is small and goes by a name of its own, as its licence asks', (face) => {
		expect(statSync(`src/print/fonts/${face}.ttf`).size).toBeLessThan(120 * 1024);
		expect(open(face).familyName).not.toMatch(/Source/);
	});
});

test.each(['serif-regular', 'serif-semibold', 'sans-regular', 'sans-semibold'])(
	'%s: a letter is moved by the next one alone, so that faces.ts may put words together from pairs',
	(face) => {
		const font = open(face);
		const moved = (text: string) => font.layout(text).positions.map(({ xAdvance }) => xAdvance);
		const texts = new Set<string>();
		JSON.stringify(
			Object.values(cases).map(({ answers }) => draft(answers, words).documents),
			(_, value) => {
				if (typeof value === 'string') for (const word of value.match(/[^ ]* ?/g) ?? []) texts.add(word);
				return value;
			}
		);
		const apart = [...texts].filter((text) => {
			const letters = [...text];
			const pairs = letters.map((letter, index) => moved(letter + (letters[index + 1] ?? ''))[0]);
			return pairs.join() !== moved(text).join();
		});
		expect(texts.size).toBeGreaterThan(1000);
		expect(apart).toEqual([]);
	}
);

describe('a text measured without a font', () => {
	const texts = ['Deputy for continuity', 'Żółć, Việt Nam, Ñandú', 'AVATAR To Yo', 'reports to: 12 (a) – “x”…', 'q̃ m̄'];
	const weights = [
		['regular', 'sans-regular'],
		['semibold', 'sans-semibold']
	] as const;

	test.each(weights)('is as wide as the printed one, or a little wider: %s', (weight, face) => {
		const font = open(face);
		for (const text of texts) {
			const printed = (font.layout(text).advanceWidth * 10) / 1000;
			expect(textWidth(text, 10, weight), stale).toBeGreaterThanOrEqual(printed - 0.01);
			expect(textWidth(text, 10, weight)).toBeLessThan(printed * 1.06);
		}
	});

	test('counts what is not drawn as nothing, and what no font has as the mark that is drawn', () => {
		expect(textWidth('a\u200b\u202eb\ufe0f', 10)).toBe(textWidth('ab', 10));
		expect(textWidth('🕊', 10)).toBe(textWidth('□', 10));
	});

	test('breaks into lines that fit, inside a word if it must, and loses nothing', () => {
		for (const text of [
			'Coordination officer, services and safe conduct',
			'Wiederaufbauministerium'.repeat(9),
			'a',
			''
		]) {
			const lines = linesOf(text, 80, 8.5, 'semibold');
			for (const line of lines) expect(textWidth(line, 8.5, 'semibold')).toBeLessThanOrEqual(80);
			expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
		}
	});

	test('keeps a mark with its letter', () => {
		for (const line of linesOf('q\u0303'.repeat(40), 30, 8.5)) expect(line).toMatch(/^q/);
	});
});
