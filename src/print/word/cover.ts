import type { Block, Document, Line } from '#core/documents/blocks.ts';
import {
	BuilderElement,
	InternalHyperlink,
	Paragraph,
	TableCell,
	TableRow,
	WidthType,
	type ParagraphChild
} from 'docx';
import type { Sheet } from '../parts.ts';
import { cover, gaps, hang } from '../styles.ts';
import { below, tab, type Part, type Setting } from './parts.ts';
import { none, plainTable } from './table.ts';
import { paragraph, runs, text, twentieths } from './words.ts';

type Heading = Extract<Block, { type: 'heading' }>;

/** The title, what the paper is and how it is handled, what is to be read first, and the head of the contents. */
export function coverOf(
	{ title, cover: pairs, first, contents, blocks }: Document,
	sheet: Sheet,
	setting: Setting
): Part[] {
	const widths = [twentieths(cover.label), twentieths(sheet.width - cover.label)] as const;
	const cell = (column: 0 | 1, row: number, child: Paragraph) =>
		new TableCell({
			width: { size: widths[column], type: WidthType.DXA },
			borders: none,
			margins: {
				marginUnitType: WidthType.DXA,
				top: row === 0 ? 0 : twentieths(cover.pair),
				bottom: 0,
				left: 0,
				right: column === 0 ? twentieths(cover.gap) : 0
			},
			children: [child]
		});
	const rows = pairs.map(({ label, line }, index) => {
		const name = paragraph([text(label, setting)], setting, { style: 'CoverLabel' });
		const said = paragraph(runs(line, setting), setting, { style: 'CoverText' });
		return new TableRow({ cantSplit: true, children: [cell(0, index, name), cell(1, index, said)] });
	});
	return [
		paragraph([text(title, setting)], setting, { style: 'Title' }),
		...(rows.length > 0 ? [plainTable(rows, widths, setting, { firstColumn: true })] : []),
		...(first ? toReadFirst(first, setting) : []),
		...(contents !== undefined && blocks.some(({ type }) => type === 'heading')
			? [paragraph([text(contents, setting)], setting, { style: 'CoverHeading' })]
			: [below(gaps.heading1, setting)])
	];
}

function toReadFirst({ heading, lines }: { heading: string; lines: readonly Line[] }, setting: Setting): Paragraph[] {
	const place = setting.numbers.ofList(true);
	return [
		paragraph([text(heading, setting)], setting, { style: 'CoverHeading' }),
		...lines.map((line) =>
			paragraph(runs(line, setting), setting, { style: 'ListParagraph', numbering: { ...place, custom: true } })
		)
	];
}

/**
 * Contents that Word can renew, filled in beforehand. They lead to their places and name no pages: where a page ends is
 * not known before a program with its own faces has laid it out, and a wrong page is worse than none.
 */
export function contentsOf(headings: readonly Heading[], setting: Setting): Paragraph[] {
	const main = headings.filter(({ level }) => level === 1);
	const hanging = main.some(({ number = '' }) => number.length > 4) ? cover.longNumber : hang.number;
	return main.map((heading, index) => {
		const entry = new InternalHyperlink({
			anchor: setting.idOf(heading).name,
			children: [...(heading.number ? [text(heading.number, setting)] : []), tab(), text(heading.text, setting)]
		});
		return paragraph(
			[...(index === 0 ? opening() : []), entry, ...(index === main.length - 1 ? [mark('end')] : [])],
			setting,
			{ style: 'TOC1', indent: { left: twentieths(hanging), hanging: twentieths(hanging) } }
		);
	});
}

function opening(): ParagraphChild[] {
	const instruction = new BuilderElement({
		name: 'w:instrText',
		attributes: { space: { key: 'xml:space', value: 'preserve' } }
	});
	instruction.addChildElement(' TOC \\o "1-1" \\n \\h ');
	return [mark('begin'), run(instruction), mark('separate')];
}

function mark(type: 'begin' | 'separate' | 'end'): ParagraphChild {
	return run(new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } }));
}

function run(child: BuilderElement): ParagraphChild {
	return new BuilderElement({ name: 'w:r', children: [child] }) as unknown as ParagraphChild;
}
