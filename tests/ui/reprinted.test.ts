import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { reachable } from '#core/answers.ts';
import type { Copy } from '#core/documents/reviewed.ts';
import { draft } from '#core/draft.ts';
import type { Work } from '#core/work.ts';
import { fingerprint } from '#print/fingerprint.ts';
import { print } from '#print/print.ts';
import { reprinted } from '#ui/reprinted.ts';

const work: Work = { answers: cases['nepal-2004'].answers, review: { name: { verdict: 'struck' } } };
const mandate = (copy: Copy) => draft(reachable(work.answers), words, work.review, copy).documents[0]!;

describe('a PDF that is printed once more', () => {
	test.each<Copy>(['clean', 'marked'])('is known as the mandate, %s', async (copy) => {
		const pdf = await print(mandate(copy), { paper: 'Letter' });
		const found = await reprinted(pdf, fingerprint(mandate(copy)), work, undefined);
		expect(found).toEqual({ document: 'mandate', same: true });
	});

	test('is none of them without its review', async () => {
		const pdf = await print(mandate('marked'), { paper: 'A4' });
		const { answers } = work;
		expect(await reprinted(pdf, fingerprint(mandate('marked')), { answers }, undefined)).toBeUndefined();
	});
});
