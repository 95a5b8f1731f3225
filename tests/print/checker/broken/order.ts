import { swap, type Broken } from '../damage.ts';

/** What is read before what stands above it. */
export const brokenOrder: Broken[] = [
	[
		'paragraphs in another order',
		(p) => swap(p.held(p.document), p.placeOf(p.part('P')), p.placeOf(p.part('H2', 1))),
		'Page 2: "The Council wishes to talk" is read after "Article 1   Tasking" and stands before it.'
	],
	[
		'cells in another order',
		(p) => swap(p.held(p.part('TR', 1)), 0, 1),
		'Page 2: "Head" is read after "leads" and stands before it.'
	],
	[
		'pages in another order',
		(p) => swap(p.held(p.document), 0, p.placeOf(p.part('P'))),
		'Document, H2 1: the first heading is of level 2.',
		'Document, H1 1: is a second title.',
		'Page 1: "State" is read after what stands on page 2.',
		'Page 1: "Mandate of the Office" is read after "State" and stands before it.'
	]
];
