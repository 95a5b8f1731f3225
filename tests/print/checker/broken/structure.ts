import { swap, type Broken } from '../damage.ts';

/** Parts that are missing, misplaced or of the wrong kind. */
export const brokenStructure: Broken[] = [
	[
		'a part taken out',
		(p) => p.held(p.document).remove(p.placeOf(p.part('P'))),
		'Page 2: "The Council wishes to talk" is in no part of the structure.'
	],
	[
		'a part that is there twice',
		(p) => p.held(p.document).push(p.part('P').ref),
		'Document, P 8: stands in the structure twice.'
	],
	[
		'a wrong parent',
		(p) => p.set(p.part('P').dict, 'P', p.part('L').ref),
		'Document, P 1: names another parent than the part that holds it.'
	],
	[
		'an invented type',
		(p) => p.set(p.part('P').dict, 'S', 'Sentence'),
		'Document, Sentence 1: is of a type that is not standard.',
		'Document, Sentence 1: its content on page 2 is marked as P.'
	],
	[
		'an item outside a list',
		(p) => p.set(p.part('L').dict, 'S', 'Div'),
		'Document, Div 1, LI 1: stands in Div.',
		'Document, Div 1, LI 2: stands in Div.'
	],
	[
		'an item without a body',
		(p) => p.held(p.part('LI')).remove(1),
		'Document, L 1, LI 1: is not a label and a body.',
		'Page 1: "Draft for decision" is in no part of the structure.'
	],
	[
		'a label after its body',
		(p) => swap(p.held(p.part('LI')), 0, 1),
		'Document, L 1, LI 1: is not a label and a body.',
		'Page 1: "State" is read after "Draft for decision" and stands before it.'
	],
	[
		'a list that does not say how it is numbered',
		(p) => p.drop(p.part('L').dict, 'A'),
		'Document, L 1: does not say how it is numbered.'
	],
	[
		'a row outside a body',
		(p) => p.set(p.part('TBody').dict, 'S', 'Div'),
		'Document, Table 1, Div 1: stands in Table.',
		'Document, Table 1, Div 1, TR 1: stands in Div.',
		'Document, Table 1, Div 1, TR 2: stands in Div.'
	],
	[
		'a caption that is not first',
		(p) => swap(p.held(p.part('Table')), 0, 1),
		'Document, Table 1: its caption is not first.',
		'Page 2: "Posts" is read after "Post" and stands before it.'
	],
	[
		'words in a row',
		(p) => p.held(p.part('TR')).push(p.context.obj(99)),
		'Document, Table 1, THead 1, TR 1: holds words of its own.',
		'Document, Table 1, THead 1, TR 1: claims content of a page that is none.'
	],
	[
		'an empty paragraph',
		(p) => p.set(p.part('P').dict, 'K', []),
		'Document, P 1: is empty.',
		'Page 2: "The Council wishes to talk" is in no part of the structure.'
	],
	[
		'a heading level that is skipped',
		(p) => p.set(p.part('H2').dict, 'S', 'H3'),
		'Document, H3 1: a heading of level 3 follows one of level 1.',
		'Document, H3 1: its content on page 1 is marked as H2.'
	],
	[
		'no title among the headings',
		(p) => p.set(p.part('H1').dict, 'S', 'P'),
		'Document, H2 1: the first heading is of level 2.',
		'Document, P 1: its content on page 1 is marked as H1.'
	],
	[
		'a second title',
		(p) => p.set(p.part('H2', 1).dict, 'S', 'H1'),
		'Document, H1 2: is a second title.',
		'Document, H1 2: its content on page 2 is marked as H2.'
	],
	[
		'headings that are none',
		(p) => ['H1', 'H2', 'H2'].forEach((role) => p.set(p.part(role).dict, 'S', 'P')),
		'Document: has no heading.',
		'Document, P 1: its content on page 1 is marked as H1.',
		'Document, P 2: its content on page 1 is marked as H2.',
		'Document, P 4: its content on page 2 is marked as H2.',
		'Contents, "Article 1 Tasking 2": no such heading is on that page.',
		'Bookmark "Article 1 Tasking": there is no such heading.'
	]
];
