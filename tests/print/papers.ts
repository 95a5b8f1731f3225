import type { Block, Document, Line } from '#core/documents/blocks.ts';

/** A hand-made document; a test names only what matters to it. */
export function somePaper(different: Partial<Document> = {}): Document {
	return {
		id: 'mandate',
		language: 'en',
		title: 'Mandate of the Office',
		cover: [
			{ label: 'State', line: [{ text: 'Draft for decision', kind: 'strong' }] },
			{ label: 'Open points', line: [{ text: '2' }] }
		],
		running: 'Internal · copy 1 · Draft for decision: not in force until signed',
		contents: 'Contents',
		pageOf: 'Page {page} of {pages}',
		fingerprint: 'Fingerprint {fingerprint}',
		remarks: 'Remarks',
		blocks: [article(1, 'Establishment'), clause('1.1', 'The office is established.')],
		...different
	};
}

export const sentence = 'The office takes instructions in writing from those who direct it, and from nobody else.';

/** A document with a block of each kind. */
export function wholePaper(): Document {
	return somePaper({
		blocks: [
			paragraph('The Council wishes to talk'),
			article(1, 'Tasking'),
			clause(
				'1.1',
				[
					{ text: 'The office takes instructions from ' },
					{ text: '[the leader / the committee]', kind: 'open' },
					{ text: ' within ' },
					{ text: '[30]', kind: 'figure' },
					{ text: ' days.' }
				],
				['keeps the record', 'keeps contact']
			),
			{ type: 'list', ordered: true, lines: [[{ text: 'first' }], [{ text: 'second' }]] },
			table(
				[
					['Head', 'leads', '30'],
					['Registrar', 'keeps the archive', '30']
				],
				{ caption: 'Posts' }
			),
			{
				type: 'drawing',
				drawing: {
					width: 300,
					height: 90,
					alternative: 'Council above office',
					boxes: [{ x: 10, y: 10, width: 120, height: 34, lines: ['Council', 'decides'], kind: 'body' }],
					lines: [
						{
							points: [
								[70, 44],
								[70, 80]
							],
							kind: 'dashed'
						}
					],
					labels: [{ x: 80, y: 70, text: 'informs' }]
				}
			},
			{ type: 'signatures', lines: [{ label: 'Signed' }, { label: 'Certified' }] }
		]
	});
}

export function article(number: number, text: string): Block {
	return { type: 'heading', level: 1, id: `article-${number}`, number: `Article ${number}`, text };
}

export function clause(number: string, text: string | Line, items: readonly string[] = []): Block {
	return {
		type: 'clause',
		number,
		about: { kind: 'clause', id: 'any' },
		open: false,
		line: line(text),
		items: items.map((item, index) => ({
			mark: `(${'abcdefgh'[index]})`,
			about: { kind: 'clause', id: 'any' },
			open: false,
			line: line(item)
		}))
	};
}

export function paragraph(text: string | Line): Block {
	return { type: 'paragraph', line: line(text) };
}

export function table(
	rows: readonly (readonly string[])[],
	more: Partial<Extract<Block, { type: 'table' }>> = {}
): Block {
	return {
		type: 'table',
		head: ['Post', 'Task', 'Day'],
		widths: [2, 5, 1],
		rows: rows.map((cells) => ({ cells: cells.map(line) })),
		...more
	};
}

export function times<T>(count: number, make: (index: number) => T): T[] {
	return Array.from({ length: count }, (_, index) => make(index));
}

function line(text: string | Line): Line {
	return typeof text === 'string' ? [{ text }] : text;
}
