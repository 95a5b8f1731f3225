import { dictIn } from '../open.ts';
import type { Broken } from '../damage.ts';

/** A redline whose pages and structure do not agree on what is struck and what is added. */
export const brokenRules: Broken[] = [
	[
		'a struck passage that does not say so',
		(p) => p.drop(p.part('Span', 1).dict, 'A'),
		'Document, L 2, LI 1, LBody 1, P 1, Span 2: does not say why "weekly" has a rule on page 2.'
	],
	[
		'an added passage that does not say so',
		(p) => p.drop(p.part('Span', 2).dict, 'A'),
		'Document, L 2, LI 1, LBody 1, P 1, Span 3: does not say why "daily" has a rule on page 2.'
	],
	[
		'a struck passage that is told as added',
		(p) => p.set(dictIn(p.part('Span', 1).dict, 'A')!, 'TextDecorationType', 'Underline'),
		'Document, L 2, LI 1, LBody 1, P 1, Span 2: "weekly" has no rule on page 2.'
	],
	[
		'an invented decoration',
		(p) => p.set(dictIn(p.part('Span', 1).dict, 'A')!, 'TextDecorationType', 'Gone'),
		'Document, L 2, LI 1, LBody 1, P 1, Span 2: has a decoration that is not standard.',
		'Document, L 2, LI 1, LBody 1, P 1, Span 2: does not say why "weekly" has a rule on page 2.'
	],
	[
		'a decoration that belongs to a list',
		(p) => p.set(dictIn(p.part('Span', 2).dict, 'A')!, 'O', 'List'),
		'Document, L 2, LI 1, LBody 1, P 1, Span 3: its decoration belongs to no layout.'
	],
	[
		'no rules',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => s.replace(/^.* re f$/gm, '')),
		'Document, L 2, LI 1, LBody 1, P 1, Span 2: "weekly" has no rule on page 2.',
		'Document, L 2, LI 1, LBody 1, P 1, Span 3: "daily" has no rule on page 2.'
	],
	[
		'a rule beside all words',
		(p) => p.rewrite(p.page(2), 'Contents', (s) => `${s}\n/Artifact BMC 300 9 9 1 re f EMC`),
		'Page 2: a rule belongs to no words.'
	]
];
