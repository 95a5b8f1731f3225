import { swap, type Broken } from '../damage.ts';
import { dictIn, raw } from '../open.ts';

/** Pages and structure that do not agree on what belongs to what. */
export const brokenMarks: Broken[] = [
	[
		'a text without a tag',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/\/P <<\/MCID \d+>> BDC([^]*?)EMC/, '$1')),
		'Page 2: the text "The Council wishes to talk" is drawn outside marked content.',
		'Document, P 1: claims content 0 of page 2, which is not there.',
		'Page 2: content is listed that is not there.'
	],
	[
		'a rule without a mark',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\n0 0 m 9 9 l S`),
		'Page 2: S is drawn outside marked content.'
	],
	[
		'shading without a mark',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\n/Sh1 sh`),
		'Page 2: sh is drawn outside marked content.'
	],
	[
		'a mark that does not end',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\n/Artifact BMC`),
		'Page 2: marked content "Artifact" does not end.'
	],
	[
		'a mark that ends twice',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\nEMC`),
		'Page 2: marked content ends that never began.'
	],
	[
		'decoration in a text',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/(\/P <<\/MCID \d+>> BDC)/, '$1 /Artifact BMC EMC')),
		'Page 2: an artifact stands in "P".'
	],
	[
		'text in a decoration',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace('/Artifact BMC', '/Artifact BMC /P <</MCID 99>> BDC EMC')),
		'Page 2: "P" is marked inside "Artifact".',
		'Page 2: "" is in no part of the structure.'
	],
	[
		'a text with the number of another',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace('<</MCID 1>>', '<</MCID 0>>')),
		'Page 2: two runs of marked content have the number 0.',
		'Document, H2 2: claims content 1 of page 2, which is not there.',
		'Page 2: content is listed that is not there.',
		'Contents, "Article 1 Tasking 2": no such heading is on that page.',
		'Bookmark "Article 1 Tasking": there is no such heading.'
	],
	[
		'a text marked as something else',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/\/P <</, '/H2 <<')),
		'Document, P 1: its content on page 2 is marked as H2.'
	],
	[
		'a text that two parts claim',
		(p) =>
			p
				.held(p.part('P', 1))
				.push(p.context.obj({ Type: 'MCR', Pg: raw(p.part('P').dict, 'Pg')!, MCID: p.held(p.part('P')).get(0) })),
		'Document, L 2, LI 1, LBody 1, P 1: claims "The Council wishes to talk" on page 2, and so does another part.'
	],
	[
		'a text that is not there',
		(p) => p.held(p.part('P')).push(p.context.obj(99)),
		'Document, P 1: claims content 99 of page 2, which is not there.'
	],
	[
		'a wrong entry in the list of parts',
		(p) => swap(p.listOfPage(2), 0, 1),
		'Page 2: "The Council wishes to talk" is listed under another part than the one that claims it.',
		'Page 2: "Article 1   Tasking" is listed under another part than the one that claims it.'
	],
	[
		'no list of parts',
		(p) => p.drop(dictIn(p.catalog, 'StructTreeRoot')!, 'ParentTree'),
		'The structure cannot be found from the pages: there is no ParentTree.'
	],
	[
		'a page without its list',
		(p) => p.drop(p.page(2), 'StructParents'),
		'Page 2: does not say where its parts are listed.',
		'The list of parts has an entry that nothing leads to.'
	],
	[
		'an order of tabs of its own',
		(p) => p.drop(p.page(2), 'Tabs'),
		'Page 2: the tab key does not follow the structure.'
	],
	[
		'a text whose mark has no number',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/<<\/MCID 0>> BDC/, '<<>> BDC')),
		'Page 2: "P" is marked without a number.',
		'Document, P 1: claims content 0 of page 2, which is not there.',
		'Page 2: content is listed that is not there.'
	]
];
