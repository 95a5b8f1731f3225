import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { run } from '#command/run.ts';
import { editions, type Edition } from '#core/documents/editions.ts';
import type { Work } from '#core/work.ts';
import { writeWork } from '#keep/answers-file.ts';
import type { Format } from '#print/formats.ts';
import { chance } from '../core/chance.ts';
import { hiddenFrom } from '../core/seats.ts';
import { anyWork } from '../keep/proof/sound.ts';

/** From a file of all that was said to the bytes of the papers: what an edition must not show changes none of them. tests/core/seats.test.ts does so a thousand times, for what the papers say. */
const works: readonly Work[] = Object.values(cases).map(({ answers }, seed) => ({ ...anyWork(seed), answers }));
const samples: readonly (readonly [Edition, Format, number])[] = (Object.keys(editions) as Edition[]).flatMap(
	(edition) =>
		(['pdf', 'docx'] as const).flatMap((format) => [0, 1, 2, 3].map((nth) => [edition, format, nth * 3] as const))
);

/** The papers that the command writes of a work, by their names. */
async function filesOf(work: Work, edition: Edition, format: Format): Promise<Record<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), 'seats-'));
	try {
		writeFileSync(join(folder, 'work.json'), writeWork(work));
		const out = join(folder, 'out');
		expect(await run([join(folder, 'work.json'), '--out', out, '--edition', edition, '--format', format])).toBe(0);
		// The plan is no paper: it is written beside those of the party, with its reasons.
		const papers = readdirSync(out).filter((name) => name !== 'plan.json');
		return Object.fromEntries(papers.map((name) => [name, readFileSync(join(out, name)).toString('base64')]));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const differing = (one: Record<string, string>, other: Record<string, string>) =>
	Object.keys({ ...one, ...other }).filter((name) => one[name] !== other[name]);

test.each(samples)('the %s’s edition as %s has the same bytes, work %i', async (edition, format, nth) => {
	const work = works[nth]!;
	const other = hiddenFrom(edition, work, chance(nth)).reduce((given, { made }) => made(given), work);
	expect(writeWork(other)).not.toBe(writeWork(work));
	const files = await filesOf(work, edition, format);
	expect(Object.keys(files)).toHaveLength(editions[edition].length);
	expect(differing(files, await filesOf(other, edition, format))).toEqual([]);
});

describe('the comparison is in earnest', () => {
	const work = works[0]!;
	test('an amount, which is the donor’s to see, changes the donor’s brief', async () => {
		const dearer: Work = { ...work, costs: { months: '9', posts: { head: '4321' } } };
		const [one, other] = [await filesOf(work, 'donor', 'pdf'), await filesOf(dearer, 'donor', 'pdf')];
		expect(differing(one, other)).toEqual(['donor-brief.pdf']);
	});
	test('a passage in own words, which is the party’s to see, changes the mandate', async () => {
		const reworded: Work = { ...work, review: { 'own-instrument': { words: 'Quuxlark.' } } };
		const [one, other] = [await filesOf(work, 'party', 'docx'), await filesOf(reworded, 'party', 'docx')];
		expect(differing(one, other)).toContain('draft-mandate.docx');
	});
});
