import { expect, test } from 'vitest';
import { guideWords } from '#content/languages/en/guide.ts';
import { words } from '#content/languages/en/index.ts';
import { guide } from '#core/documents/guide/guide.ts';
import { anyAnswers, chance } from '../../chance.ts';
import { linesOf, said, textOf } from '../../reading.ts';
import { draftFrom } from '../../somebody.ts';

/** A hundred sides by chance, the same each time: whatever is answered, a whole guide comes out. */

const next = chance(20170815);
const guides = Array.from({ length: 100 }, () => {
	const draft = draftFrom(anyAnswers(next));
	return { draft, document: guide(draft, words, guideWords) };
});
const texts = guides.map(({ document }) => textOf(document));

const faults: readonly [what: string, fault: RegExp][] = [
	['a word that is not one', /undefined|\bNaN\b|\[object|\bnull\b/],
	['an empty bracket', /\[\s*\]|\(\s*\)/],
	['a mark that was not filled in', /\{[^}]*\}|\[\[/],
	['two spaces or a space before a stop', /[^\s\d] {2,}\S| [.,;](?=\s|$)/m],
	['a sentence that stops twice', /[^.]\.\.(?!\.)|;\.|,\.|\?\./],
	['one of many, or many of one', /\b1 (points|clauses|posts|links|items|warnings|further questions)\b/]
];
test.each(faults)('no guide holds %s', (_, fault) =>
	expect(
		texts.flatMap((text, index) =>
			fault.test(text) ? [`side ${index}: ${text.slice(fault.exec(text)!.index - 20).slice(0, 50)}`] : []
		)
	).toEqual([])
);

test('no guide has an empty line', () =>
	expect(guides.flatMap(({ document }) => document.blocks.flatMap(linesOf)).map(said)).not.toContain(''));

test('every clause that a guide names by its number is in the mandate', () => {
	for (const { draft, document } of guides) {
		const mandate = draft.documents.find(({ id }) => id === 'mandate')!;
		const numbers = new Set(mandate.blocks.flatMap((block) => (block.type === 'clause' ? [block.number] : [])));
		const waits = document.blocks.flatMap(linesOf).filter(([first]) => first?.text.startsWith(guideWords.waits));
		const named = waits.map(said).flatMap((line) => line.match(/\b\d+\.\d+\b/g) ?? []);
		expect(named.filter((number) => !numbers.has(number))).toEqual([]);
	}
});

test('the same answers give the same guide', () => {
	const { draft, document } = guides[0]!;
	expect(guide(draft, words, guideWords)).toEqual(document);
});
