import { describe, expect, test } from 'vitest';
import { redlined, whole } from '#core/redline.ts';
import { textOf } from '#core/documents/writing.ts';
import type { Line } from '#core/documents/blocks.ts';
import { chance } from './chance.ts';

const plain = (text: string): Line => (text ? [{ text }] : []);
const flat = (text: string) => text.replace(/\s+/g, '');
const without = (line: Line, kind: 'struck' | 'added') => flat(textOf(line.filter((run) => run.kind !== kind)));

describe('two wordings as one line', () => {
	test.each<[string, string, string, Line]>([
		[
			'one word for another',
			'The Office reports weekly.',
			'The Office reports daily.',
			[
				{ text: 'The Office reports ' },
				{ text: 'weekly', kind: 'struck' },
				{ text: 'daily', kind: 'added' },
				{ text: '.' }
			]
		],
		[
			'two that have little in common, one after the other',
			'It bears no flag.',
			'Our own words, and no others.',
			[
				{ text: 'It bears no flag.', kind: 'struck' },
				{ text: ' ', kind: 'struck' },
				{ text: 'Our own words, and no others.', kind: 'added' }
			]
		],
		['the same', 'It ends.', 'It ends.', [{ text: 'It ends.' }]],
		['nothing before', '', 'It ends.', [{ text: 'It ends.', kind: 'added' }]],
		['nothing after', 'It ends.', '', [{ text: 'It ends.', kind: 'struck' }]]
	])('%s', (_, before, after, line) => expect(redlined(plain(before), plain(after))).toEqual(line));

	test('what is the same keeps its brackets’ kind', () => {
		const line: Line = [{ text: 'Within ' }, { text: '[30]', kind: 'figure' }, { text: ' days.' }];
		expect(redlined(line, [{ text: 'Within ' }, { text: '[30]', kind: 'figure' }, { text: ' weeks.' }])).toContainEqual(
			{
				text: '[30]',
				kind: 'figure'
			}
		);
	});

	test('a line that goes on below stays on its lines when it is struck whole', () =>
		expect(whole('struck', [{ text: 'A' }, { text: '\n', kind: 'break' }, { text: 'B' }])).toEqual([
			{ text: 'A', kind: 'struck' },
			{ text: '\n', kind: 'break' },
			{ text: 'B', kind: 'struck' }
		]));

	test('without what was added it is the old text, without what was struck the new', () => {
		const next = chance(7);
		const some = ['the ', 'Office ', 'may ', 'not ', 'speak, ', 'decide ', '[30] ', 'days ', 'ව ', 'é '];
		const sentence = () => plain(Array.from({ length: 12 }, () => some[Math.floor(next() * some.length)]).join(''));
		for (let turn = 0; turn < 500; turn++) {
			const [before, after] = [sentence(), sentence()];
			const line = redlined(before, after);
			expect(without(line, 'added')).toBe(flat(textOf(before)));
			expect(without(line, 'struck')).toBe(flat(textOf(after)));
		}
	});
});
