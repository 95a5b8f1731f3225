import { times } from '../../papers.ts';
import { type Broken } from '../damage.ts';

/** Tables and figures that cannot be understood by ear. */
export const brokenTables: Broken[] = [
	[
		'a ragged table',
		(p) => p.held(p.part('TR', 2)).remove(2),
		'Document, Table 1, TBody 1, TR 2: has 2 columns, the first row 3.',
		'Page 2: "30" is in no part of the structure.'
	],
	[
		'a cell that reaches too far',
		(p) => p.set(p.part('TD').dict, 'A', { O: 'Table', ColSpan: 2 }),
		'Document, Table 1, TBody 1, TR 1: has 4 columns, the first row 3.'
	],
	[
		'a head without a scope',
		(p) => p.drop(p.part('TH').dict, 'A'),
		'Document, Table 1, THead 1, TR 1, TH 1: has no scope.'
	],
	[
		'columns without heads',
		(p) => times(3, () => p.set(p.part('TH').dict, 'S', 'TD')),
		'Document, Table 1: its columns have no heads.',
		'Document, Table 1, THead 1, TR 1, TD 1: its content on page 2 is marked as TH.',
		'Document, Table 1, THead 1, TR 1, TD 2: its content on page 2 is marked as TH.',
		'Document, Table 1, THead 1, TR 1, TD 3: its content on page 2 is marked as TH.'
	],
	[
		'a figure without words',
		(p) => p.drop(p.part('Figure').dict, 'Alt'),
		'Document, Figure 1: has no alternative text.'
	],
	[
		'a figure with a blank for words',
		(p) => p.say(p.part('Figure').dict, 'Alt', ' '),
		'Document, Figure 1: has no alternative text.'
	],
	['a figure without a box', (p) => p.drop(p.part('Figure').dict, 'A'), 'Document, Figure 1: has no box.'],
	[
		'a figure that leaves its page',
		(p) => p.set(p.part('Figure').dict, 'A', { O: 'Layout', BBox: [68, 0, 900, 900] }),
		'Document, Figure 1: its box leaves page 2.'
	],
	[
		'a figure beside its box',
		(p) => p.set(p.part('Figure').dict, 'A', { O: 'Layout', BBox: [300, 0, 310, 10] }),
		'Document, Figure 1: "Council" is drawn outside its box.'
	]
];
