import { describe, expect, test } from 'vitest';
import { amended, remarked } from '#core/marking.ts';
import type { Line } from '#core/documents/blocks.ts';

const drafted: Line = [{ text: 'Within ' }, { text: '[30]', kind: 'figure' }, { text: ' days.' }];

describe('a passage in the reader’s own words', () => {
	test.each<[string, string, string | undefined]>([
		['other words are an amendment', 'Within a month.', 'Within a month.'],
		['the draft’s own words are none', 'Within [30] days.', undefined],
		['nothing typed is none: to strike is said as such', '  ', undefined]
	])('%s', (_, typed, words) =>
		expect(amended({ verdict: 'accepted' }, typed, drafted)).toEqual({ verdict: 'accepted', words })
	);
});

test('a remark of blanks is no remark, and what was said besides stays', () =>
	expect(remarked({ words: 'Ours.', remark: 'x' }, ' ')).toEqual({ words: 'Ours.', remark: undefined }));
