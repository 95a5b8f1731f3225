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
			{ type: 'signatures', signers: ['The leader', 'The clerk'], fields: ['Signed', 'Date'] }
		]
	});
}

/** What was struck and added, in a clause. */
export function redlinedPaper(): Document {
	return somePaper({
		blocks: [
			article(1, 'Reports'),
			clause('1.1', [
				{ text: 'The office reports ' },
				{ text: 'weekly', kind: 'struck' },
				{ text: 'daily', kind: 'added' },
				{ text: ' to those who direct it.' }
			])
		]
	});
}

/** What a party types when it means no good, or writes in a script that is not ours: all of it in every kind of block. */
export function hostilePaper(): Document {
	const word = 'Wiederaufbauministerium'.repeat(18).slice(0, 400);
	const scripts = 'Příliš žluťoučký · Đại hội đồng · Ìjọba àti ẹgbẹ́ · q̃ m̄ · שלום · سلام · 和平 · мир · 🕊';
	const signs = String.raw`<b>&amp;</b> (BT) Tj ET \(x\) endstream {page} %%EOF __proto__`;
	const invisible = '\u202eevil\u202c a\u200bb\u00adc\u2007d\u202fe\tf';
	const typed = [word, scripts, signs, invisible];
	return somePaper({
		title: `${scripts} ${signs}`,
		running: `${word} ${scripts}`,
		cover: typed.map((text) => ({ label: 'Label', line: [{ text }] })),
		first: { heading: scripts, lines: typed.map((text) => [{ text }]) },
		remarks: scripts,
		blocks: [
			...typed.flatMap((text, index): Block[] => [
				article(index + 1, text),
				clause(`${index + 1}.1`, [{ text, kind: 'open' }], [text, text]),
				{ type: 'heading', level: 2, id: `below-${index}`, text },
				{ type: 'paragraph', style: 'recital', line: [{ text }, { text: '', kind: 'break' }, { text, kind: 'soft' }] },
				{ type: 'list', ordered: false, lines: [[{ text }]] },
				{ type: 'list', ordered: false, tick: '☐', lines: [[{ text }], [{ text: 'short' }]] },
				{ type: 'list', ordered: false, tick: '○', lines: [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]] }
			]),
			{ type: 'page', orientation: 'landscape' },
			table(
				[
					['', '', ''],
					[word, '', scripts],
					['', signs, invisible]
				],
				{ caption: scripts, head: [word, '', signs], rowHeads: true, small: true }
			),
			table([['a', 'b', times(900, (index) => `w${index}`).join(' ')]]),
			{ type: 'drawing', drawing: chart(typed) },
			{ type: 'page', orientation: 'portrait' },
			{ type: 'signatures', signers: typed, fields: ['Signature', 'Date'] }
		]
	});
}

/** A box of each kind, and a line. */
function chart(typed: readonly string[]): Extract<Block, { type: 'drawing' }>['drawing'] {
	const kinds = ['body', 'post', 'waiting', 'rest'] as const;
	return {
		width: 480,
		height: 90,
		alternative: typed.join(' '),
		boxes: kinds.map((kind, index) => ({ x: 120 * index, y: 10, width: 110, height: 44, lines: [...typed], kind })),
		lines: [
			{
				points: [
					[60, 60],
					[420, 60]
				],
				kind: 'dash-dotted'
			}
		],
		labels: [{ x: 80, y: 80, text: typed[1]! }]
	};
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
			option: `option-${index}`,
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
