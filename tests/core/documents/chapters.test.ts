import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { reachable } from '#core/answers.ts';
import { chaptersOf } from '#core/documents/chapters.ts';
import { passagesOf } from '#core/documents/passages.ts';
import { draft } from '#core/draft.ts';

describe.each(Object.entries(cases))('the mandate of %s, part by part', (_, { answers }) => {
	const { blocks } = draft(reachable(answers), words).documents[0]!;
	const chapters = chaptersOf(blocks);

	test('holds every passage, in the order of the mandate', () =>
		expect(chapters.flatMap((chapter) => passagesOf(chapter.blocks))).toEqual(passagesOf(blocks)));

	test('counts its articles without a gap, and neither preamble nor annexes', () => {
		const places = chapters.flatMap(({ place }) => place ?? []);
		expect(places).toEqual(places.map((_, index) => index + 1));
		expect(chapters.filter(({ place }) => place === undefined).map(({ id }) => id)).toEqual(
			chapters.map(({ id }) => id).filter((id) => id === 'preamble' || id === 'points' || id.startsWith('annex-'))
		);
	});
});
