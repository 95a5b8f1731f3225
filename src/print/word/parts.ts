import type { Block, Line } from '#core/documents/blocks.ts';
import {
	CommentRangeEnd,
	CommentRangeStart,
	CommentReference,
	LineRuleType,
	Tab,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type ICommentOptions,
	type Paragraph,
	type ParagraphChild,
	type Table
} from 'docx';
import { opens } from '../lay-out.ts';
import type { Sheet } from '../parts.ts';
import { belowHeading, gaps, hang, signing } from '../styles.ts';
import { drawingOf } from './drawing.ts';
import type { Numbers } from './numbers.ts';
import { none, plainTable, tableOf } from './table.ts';
import { comment, marked, paragraph, runs, text, twentieths, type More, type Writing } from './words.ts';

export type Part = Paragraph | Table;

/** What the parts of a document share. */
export interface Setting extends Writing {
	readonly numbers: Numbers;
	/** The remarks so far, which stand beside the text. */
	readonly comments: ICommentOptions[];
	/** The name under which contents find a heading, and its place among the headings. */
	idOf(heading: Block): { readonly name: string; readonly number: number };
}

/** The paragraphs and tables of the blocks that stand on pages of one kind. */
export function partsOf(blocks: readonly Block[], sheet: Sheet, setting: Setting): Part[] {
	return blocks.flatMap((block, index) => {
		if (isRemark(block)) return [];
		const after = blocks.slice(index + 1);
		const spacing = {
			// A page that begins anew needs no gap.
			...(index === 0 ? { before: 0 } : {}),
			// A table has no room of its own above.
			...(after[0]?.type === 'table' && !after[0].caption ? { after: twentieths(gaps.table) } : {})
		};
		const more = {
			...(opens(block, after) ? { keepNext: true } : {}),
			...(Object.keys(spacing).length > 0 ? { spacing } : {})
		};
		if (block.type !== 'clause') return partsOfBlock(block, sheet, setting, more);
		const others = after.findIndex((one) => !isRemark(one));
		return clause(block, after.slice(0, others < 0 ? after.length : others).filter(isRemark), setting, more);
	});
}

type Paragraphed = Extract<Block, { type: 'paragraph' }>;
const isRemark = (block: Block): block is Paragraphed => block.type === 'paragraph' && block.style === 'remark';

function partsOfBlock(block: Exclude<Block, { type: 'clause' }>, sheet: Sheet, setting: Setting, more: More): Part[] {
	switch (block.type) {
		case 'heading': {
			const { name, number } = setting.idOf(block);
			const style = block.level === 1 ? 'Heading1' : 'Heading2';
			const hanging = block.number && block.number.length > 4 ? hang.long : hang.number;
			const words = marked(name, number, [text(block.text, setting)]);
			return [numbered(block, block.number, words, setting, { left: 0, hanging }, { style, ...more })];
		}
		case 'paragraph': {
			const indent = block.style === 'recital' ? { indent: { left: twentieths(hang.number) } } : {};
			return [
				paragraph(runs(block.line, setting), setting, { style: styles[block.style ?? 'text'], ...indent, ...more })
			];
		}
		case 'list': {
			if (block.tick) return toTick(block.tick, block.lines, setting);
			const numbering = { ...setting.numbers.ofList(block.ordered), custom: true };
			const first = { spacing: { before: twentieths(gaps.paragraph) }, ...more };
			return block.lines.map((line, index) =>
				paragraph(runs(line, setting), setting, { style: 'ListParagraph', numbering, ...(index === 0 ? first : {}) })
			);
		}
		case 'table': {
			const caption = block.caption
				? [paragraph([text(block.caption, setting)], setting, { style: 'Caption', ...more })]
				: [];
			return [...caption, tableOf(block, sheet.width + sheet.look.wide, setting), below(gaps.afterTable, setting)];
		}
		case 'drawing': {
			const { drawing } = block;
			const scale = Math.min(
				1,
				(sheet.width + sheet.look.wide) / drawing.width,
				(sheet.height - belowHeading) / drawing.height
			);
			return [paragraph([drawingOf(drawing, scale)], setting, { style: 'Chart', ...more })];
		}
		case 'signatures': {
			return [signatures(block, sheet, setting), below(gaps.afterTable, setting)];
		}
		case 'page':
			return [];
	}
}

const styles = {
	text: 'BodyText',
	lead: 'Lead',
	note: 'Note',
	remark: 'Note',
	recital: 'Recital',
	centred: 'Centred'
} as const;

function clause(
	block: Extract<Block, { type: 'clause' }>,
	remarks: readonly Paragraphed[],
	setting: Setting,
	more: More
): Paragraph[] {
	const { number, line, items = [] } = block;
	const place = { left: 0, hanging: hang.number };
	const below = { left: hang.number, hanging: hang.mark };
	return [
		numbered(block, number, remarked(runs(line, setting), remarks, setting), setting, place, {
			style: 'Clause',
			...more,
			...(items.length > 0 ? { keepNext: true } : {})
		}),
		...items.map((item) => numbered(item, item.mark, runs(item.line, setting), setting, below, { style: 'Item' }))
	];
}

/** Words with the remarks on them as comments, which name nobody. */
function remarked(
	words: readonly ParagraphChild[],
	remarks: readonly Paragraphed[],
	setting: Setting
): readonly ParagraphChild[] {
	return remarks.reduce<readonly ParagraphChild[]>((around, { line }) => {
		const id = setting.comments.length;
		setting.comments.push({ ...comment, id, children: [paragraph(runs(line, setting), setting, { style: 'Note' })] });
		const reference = new TextRun({ children: [new CommentReference(id)] });
		return [new CommentRangeStart(id), ...around, new CommentRangeEnd(id), reference];
	}, words);
}

function toTick(tick: string, lines: readonly Line[], setting: Setting): Paragraph[] {
	const indent = { left: twentieths(hang.mark), hanging: twentieths(hang.mark) };
	return lines.map((line) =>
		paragraph([text(tick, setting), tab(), ...runs(line, setting)], setting, { style: 'ListParagraph', indent })
	);
}

/** Words with a number that Word counts, or with one that is written out where counting would give another. */
function numbered(
	block: object,
	number: string | undefined,
	words: readonly ParagraphChild[],
	setting: Setting,
	{ left, hanging }: { readonly left: number; readonly hanging: number },
	more: More
): Paragraph {
	const place = setting.numbers.of(block);
	if (place) return paragraph(words, setting, { ...more, numbering: { ...place, custom: true } });
	if (number === undefined) return paragraph(words, setting, more);
	// An empty number still keeps its column.
	const indent = { left: twentieths(left + hanging), ...(number ? { hanging: twentieths(hanging) } : {}) };
	const written = number ? [text(number, setting, { style: 'Soft' }), tab()] : [];
	return paragraph([...written, ...words], setting, { ...more, indent });
}

export function tab(): TextRun {
	return new TextRun({ children: [new Tab()] });
}

/** Two signers side by side, each with lines to write on by hand and below each line what it is for. */
function signatures(
	{ signers, fields }: Extract<Block, { type: 'signatures' }>,
	sheet: Sheet,
	setting: Setting
): Table {
	const between = twentieths(signing.between);
	const width = Math.round((twentieths(sheet.width) - between) / 2);
	const cell = (size: number, signer?: string) =>
		new TableCell({
			width: { size, type: WidthType.DXA },
			borders: none,
			children:
				signer === undefined
					? [paragraph([], setting, {})]
					: [
							paragraph([text(signer, setting)], setting, {
								style: 'BodyText',
								spacing: { before: twentieths(signing.above) }
							}),
							// Of rules above paragraphs that touch, Word draws only the first.
							...fields.flatMap((field) => [
								below(signing.hand, setting),
								paragraph([text(field, setting)], setting, { style: 'Signature' })
							])
						]
		});
	const rows = signers.flatMap((signer, index) => {
		if (index % 2 === 1) return [];
		return [
			new TableRow({
				cantSplit: true,
				...(index + 2 < signers.length ? { keepNext: true } : {}),
				children: [cell(width, signer), cell(between), cell(width, signers[index + 1])]
			})
		];
	});
	return plainTable(rows, [width, between, width], setting);
}

/** Word wants a paragraph after a table: two that touch would be one, and a page cannot turn inside one. */
export function below(height: number, writing: Writing): Paragraph {
	const spacing = { before: 0, after: 0, line: twentieths(height), lineRule: LineRuleType.EXACT };
	return paragraph([], writing, { spacing });
}
