import type { Block } from '#core/documents/blocks.ts';
import { article, clause, paragraph, somePaper, table } from '../papers.ts';

const blocks: Block[] = [
	paragraph('The Council wishes to talk'),
	{ type: 'paragraph', style: 'recital', line: [{ text: 'seeks a settlement' }] },
	{ type: 'paragraph', style: 'lead', line: [{ text: 'and decides' }] },
	{ type: 'paragraph', style: 'note', line: [{ text: 'a note', kind: 'soft' }] },
	{ type: 'paragraph', style: 'centred', line: [{ text: '[a / b]', kind: 'open' }] },
	article(1, 'Tasking'),
	clause('1.1', 'The office', ['keeps the record', 'keeps contact']),
	{ type: 'list', ordered: true, lines: [[{ text: 'first' }]] },
	table([['Head', 'leads', '30']], { caption: 'Posts', small: true }),
	{ type: 'page', orientation: 'landscape' },
	{
		type: 'drawing',
		drawing: {
			width: 9,
			height: 9,
			alternative: 'a box',
			boxes: [{ x: 1, y: 1, width: 7, height: 7, lines: ['a'], kind: 'waiting' }],
			lines: [],
			labels: []
		}
	},
	{ type: 'signatures', signers: ['The leader'], fields: ['Signed'] }
];

/** A document with each kind of block. */
export const everything = somePaper({ blocks });
