import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { page, type Measured } from './page.ts';
import { exponentOf, type Curve } from './curve.ts';

const curve = (...ms: readonly number[]): Curve => ({
	id: 'rules',
	points: ms.map((ms, index) => ({ times: 10 ** index, ms }))
});
const measured: Measured = {
	parts: {
		rules: [
			{
				id: 'rules',
				ours: 1,
				unit: 'ms',
				peers: [{ peer: { id: 'publicodes', version: '9.8.7' }, figure: 8, most: 0.1 }]
			},
			{ id: 'documents', ours: 3, unit: 'ms', most: 5 }
		],
		papers: [],
		arrival: [],
		use: [],
		pages: []
	},
	unmeasured: 0,
	curves: [curve(2, 20, 160)],
	notes: {
		engines: ['publicodes'],
		parties: 3,
		alike: 12,
		open: 4,
		slower: 6,
		line: { down: 1e6, latency: 9 },
		judged: false
	},
	machine: {
		day: '2000-01-01',
		processor: 'A & B <fast>',
		cores: '2',
		memory: '8 GiB',
		system: 'Some system',
		node: '1.2.3',
		chromium: '4.5.6'
	}
};
const html = page(measured);

test('it runs no script, and its policy allows its one style and nothing else', () => {
	const [, style] = html.match(/<style>([^]*?)<\/style>/)!;
	const hash = createHash('sha256').update(style!).digest('base64');
	expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:;`);
	expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=|https?:/);
});

test('it says how many bars are kept, and of each whether it is', () => {
	expect(html).toContain('1 of 2 bars are kept; 1 missed.');
	expect(html.match(/class="(kept|missed)"/g)).toEqual(['class="missed"', 'class="kept"']);
});

test('a bar that could not be measured is counted as one that is not kept', () => {
	expect(page({ ...measured, unmeasured: 4 })).toContain('1 of 6 bars are kept; 1 missed, 4 not measured.');
});

test('all bars are kept only if every one was measured', () => {
	const parts = { ...measured.parts, rules: measured.parts.rules.slice(1) };
	expect(page({ ...measured, parts })).toContain('All 1 bars are kept.');
	expect(page({ ...measured, parts, unmeasured: 2 })).toContain('1 of 3 bars are kept; 2 not measured.');
});

test('a peer stands with its figure, the ratio and its version', () => {
	expect(html).toContain('<th scope="row">publicodes</th><td>8.0 ms</td><td>0.13</td>');
	expect(html).toContain('<td>9.8.7</td>');
});

test('a peer that was left out is not named, nor a part of which nothing was measured', () => {
	expect(html).not.toContain('WeasyPrint');
	expect(html).not.toContain('Lighthouse on pages');
});

test('of Lighthouse a note tells only if it judged', () => {
	expect(html).not.toContain('Lighthouse judges');
	expect(page({ ...measured, notes: { ...measured.notes, judged: true } })).toContain('Lighthouse judges');
});

test('what a machine says of itself is text', () => expect(html).toContain('A &amp; B &lt;fast&gt;'));

test('a chart tells its figures to who cannot see it, and they stand in a table', () => {
	expect(html).toMatch(/role="img" aria-label="[^"]*100 times the work takes 80 times as long/);
	expect(html).toContain('<th scope="row">100 ×</th><td>160 ms</td><td>80</td>');
});

test('growth is read off the last step', () => {
	expect(exponentOf(curve(1, 30, 300))).toBeCloseTo(1);
	expect(exponentOf(curve(1, 1, 100))).toBeCloseTo(2);
});
