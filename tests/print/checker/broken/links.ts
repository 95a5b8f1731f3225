import { PDFString } from '@cantoo/pdf-lib';
import { times } from '../../papers.ts';
import { type Broken } from '../damage.ts';
import { dictIn } from '../open.ts';

/** Links and bookmarks. */
export const brokenLinks: Broken[] = [
	[
		'a link outside the structure',
		(p) => p.held(p.part('Link')).remove(1),
		'Page 1, link "Article 1": is in no part of the structure.'
	],
	[
		'a link in something else',
		(p) => p.set(p.part('Link').dict, 'S', 'Span'),
		'Document, TOC 1, TOCI 1, Reference 1, Span 1: its content on page 1 is marked as Link.',
		'Page 1, link "Article 1": stands in Document, TOC 1, TOCI 1, Reference 1, Span 1.',
		'Page 1, link "Tasking": stands in Document, TOC 1, TOCI 1, Reference 1, Span 1.',
		'Page 1, link "2": stands in Document, TOC 1, TOCI 1, Reference 1, Span 1.'
	],
	[
		'a link that is listed elsewhere',
		(p) => p.set(p.link(), 'StructParent', 99),
		'Page 1: a link is listed under another part than Document, TOC 1, TOCI 1, Reference 1, Link 1.',
		'The list of parts has an entry that nothing leads to.'
	],
	['a link without words', (p) => p.drop(p.link(), 'Contents'), 'Page 1, link "": does not say what it is.'],
	[
		'a link that leads nowhere',
		(p) => p.say(dictIn(p.link(), 'A')!, 'D', 'nowhere'),
		'Page 1, link "Article 1": leads nowhere.'
	],
	[
		'a note stuck on a page',
		(p) => p.set(p.link(), 'Subtype', 'Text'),
		'Page 1, link "Article 1": is another kind of annotation.'
	],
	[
		'a bookmark with other words',
		(p) => p.say(p.bookmark(), 'Title', 'Elsewhere'),
		'Bookmark "Elsewhere": there is no such heading.'
	],
	[
		'a bookmark to another page',
		(p) => p.set(p.bookmark(), 'Dest', [p.context.getObjectRef(p.page(1))!, 'XYZ', 0, 700, null]),
		'Bookmark "Article 1 Tasking": leads to another page than its heading.'
	],
	[
		'a bookmark past its heading',
		(p) => p.set(p.bookmark(), 'Dest', [p.context.getObjectRef(p.page(2))!, 'XYZ', 0, 100, null]),
		'Bookmark "Article 1 Tasking": leads past its heading.'
	],
	[
		'no bookmarks',
		(p) => p.drop(p.catalog, 'Outlines'),
		'Heading "Article 1   Tasking": has no bookmark in its place.'
	],
	[
		'a bookmark too many',
		(p) => p.set(p.bookmark(), 'Next', p.context.register(p.context.obj({ Title: PDFString.of('Elsewhere') }))),
		'There are more bookmarks than headings.'
	],
	[
		'links that are on no page',
		(p) => p.drop(p.page(1), 'Annots'),
		'The list of parts has an entry that nothing leads to.',
		...times(3, () => 'Document, TOC 1, TOCI 1, Reference 1, Link 1: holds a link that is on no page.')
	],
	[
		'contents that lead too far down',
		(p) => p.destination().set(3, p.context.obj(100)),
		...times(3, () => 'Contents, "Article 1 Tasking 2": leads past its heading.')
	]
];
