import { expect, test } from 'vitest';
import type { Line } from '#core/documents/blocks.ts';
import { recordOf } from '#print/records.ts';

const lines = (...texts: string[]): Line[] => texts.map((text) => [{ text }]);
const said = (line: Line) => line.map(({ text, kind }) => (kind === 'break' ? '|' : text)).join('');

/** A row of a table without its table: what its label is, and what it says below. */
test.each([
	['its first cell is the label', ['Post', 'Task'], ['Head', 'leads'], 'Head', ['Task: leads']],
	['a code takes the name beside it', ['Code', 'Post', 'Day'], ['P4', 'Registrar', '30'], 'P4 Registrar', ['Day: 30']],
	['but not what is no name', ['Post', 'Task'], ['P4', 'leads'], 'P4', ['Task: leads']],
	[
		'a bare number takes the head of its column',
		['Point', 'Matter'],
		['2', 'Afterwards'],
		'Point 2',
		['Matter: Afterwards']
	],
	['what says nothing is left out', ['Post', 'Core', 'Day', 'Means'], ['Head', '–', '', 'own'], 'Head', ['Means: own']]
] as const)('%s', (_, head, cells, label, below) => {
	const record = recordOf(head, lines(...cells));
	expect([said(record.label), record.said.map(said)]).toEqual([label, below]);
});

test('what has several lines begins below the head of its column', () => {
	const cell: Line = [{ text: 'A one' }, { text: '', kind: 'break' }, { text: 'B two' }];
	expect(recordOf(['Point', 'Choices'], [...lines('Afterwards'), cell]).said.map(said)).toEqual([
		'Choices:|A one|B two'
	]);
});
