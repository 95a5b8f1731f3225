import { expect, test } from 'vitest';
import { barsOf, figure, linesOf, type Peer, type Row } from './row.ts';

const pdfmake: Peer = { id: 'pdfmake', version: '1.0' };

const kept: [string, Row, readonly boolean[]][] = [
	['at its bar', { id: 'documents', ours: 5, unit: 'ms', most: 5 }, [true]],
	['above its bar', { id: 'documents', ours: 5.1, unit: 'ms', most: 5 }, [false]],
	['a score at its bar', { id: 'page-start', ours: 100, unit: 'score', least: 100 }, [true]],
	['a score below its bar', { id: 'page-start', ours: 99, unit: 'score', least: 100 }, [false]],
	[
		'within its share of the peer’s',
		{ id: 'papers-again', ours: 28, unit: 'ms', peers: [{ peer: pdfmake, figure: 20, most: 1.4 }] },
		[true]
	],
	[
		'above its share of the peer’s, and within its own bar',
		{ id: 'papers-again', ours: 29, unit: 'ms', most: 30, peers: [{ peer: pdfmake, figure: 20, most: 1.4 }] },
		[true, false]
	],
	['without a bar', { id: 'memory', ours: 4, unit: 'MiB', peers: [{ peer: pdfmake, figure: 3 }] }, []]
];
test.each(kept)('%s', (_, row, expected) => {
	expect(linesOf(row).flatMap(({ bar }) => bar?.isKept ?? [])).toEqual(expected);
	const kept = expected.filter(Boolean).length;
	expect(barsOf([row])).toEqual({ kept, missed: expected.length - kept });
});

test('a peer’s line says how many times its figure ours is', () => {
	const [ours, theirs] = linesOf({ id: 'memory', ours: 4, unit: 'MiB', peers: [{ peer: pdfmake, figure: 16 }] });
	expect(ours).not.toHaveProperty('ratio');
	expect(theirs).toMatchObject({ figure: '16 MiB', ratio: '0.25' });
});

const figures: [number, string][] = [
	[0.0128, '0.013'],
	[4.86, '4.9'],
	[67.8, '68'],
	[99.6, '100'],
	[2717.4, '2717']
];
test.each(figures)('%d is shown as %s', (value, shown) => expect(figure(value)).toBe(shown));
