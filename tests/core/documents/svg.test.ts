import { describe, expect, test } from 'vitest';
import type { Drawing } from '#core/documents/blocks.ts';
import { svg } from '#core/documents/svg.ts';

const chart: Drawing = {
	width: 200,
	height: 120,
	alternative: 'The council & the "office"',
	boxes: [
		{ x: 10, y: 10, width: 90, height: 34, lines: ['Council', 'decides'], kind: 'body' },
		{ x: 10, y: 70, width: 90, height: 34, lines: ['<b>Office</b>'], kind: 'waiting' }
	],
	lines: [
		{
			points: [
				[55, 44],
				[55, 70]
			],
			kind: 'solid'
		},
		{
			points: [
				[0, 0],
				[5, 5]
			],
			kind: 'dashed'
		},
		{
			points: [
				[0, 0],
				[9, 9]
			],
			kind: 'dotted'
		}
	],
	labels: [{ x: 100, y: 60, text: 'informs', anchor: 'end' }]
};

describe('a drawing', () => {
	const drawn = svg(chart);

	test('is told to those who cannot see it', () =>
		expect(drawn).toContain('role="img" aria-label="The council &#38; the &#34;office&#34;"'));

	test('takes the colour of the text around it, and fills nothing', () => {
		expect([...drawn.matchAll(/(?:stroke|fill)="([^"]*)"/g)].map(([, colour]) => colour)).toSatisfy(
			(colours: string[]) => colours.every((one) => one === 'currentColor' || one === 'none')
		);
		expect(svg(chart, '#000000')).toContain('color="#000000"');
	});

	test('tells its three kinds of line apart without colour', () => {
		const looks = [...drawn.matchAll(/<polyline points="[^"]*"([^>]*)>/g)].map(([, look]) => look);
		expect(new Set(looks).size).toBe(3);
	});

	test('tells its kinds of box apart by their edges, without dashes, which are for lines', () => {
		const looks = (['body', 'post', 'waiting', 'rest'] as const).map((kind) =>
			[...svg({ ...chart, boxes: [{ ...chart.boxes[0]!, kind }], lines: [] }).matchAll(/<rect [^>]*>/g)].join('')
		);
		expect(new Set(looks).size).toBe(4);
		expect(looks.join('')).not.toContain('dasharray');
	});

	test('writes in full ink what is at rest, since a copier loses what is pale', () => {
		const atRest = svg({ ...chart, boxes: [{ ...chart.boxes[0]!, kind: 'rest' }] }, '#000000');
		expect([...atRest.matchAll(/ (?:color|[a-z-]*opacity)="[^"]*"/g)].map(([look]) => look)).toEqual([
			' color="#000000"'
		]);
	});

	test('prints text literally, its first line in semibold', () => {
		expect(drawn).toContain('>&#60;b&#62;Office&#60;/b&#62;<');
		expect(drawn).toMatch(/font-weight="600">Council<.*(?<!font-weight="600")>decides</);
	});

	test('holds no style attribute, which the content security policy would refuse', () =>
		expect(drawn).not.toMatch(/style=/));
});
