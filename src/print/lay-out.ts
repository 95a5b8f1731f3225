import type { Block, Document } from '#core/documents/blocks.ts';
import type { Content, ContentText } from 'pdfmake/interfaces';
import { coverOf } from './cover.ts';
import { withLegibleCharts, type Sheets } from './charts.ts';
import { plain } from './drawable.ts';
import { footMark } from './fingerprint.ts';
import { idOf } from './ids.ts';
import { partsOf, type Part, type Sheet } from './parts.ts';
import {
	below,
	colours,
	gaps,
	hang,
	head,
	narrowed,
	papers,
	reviewing,
	styleIn,
	whole,
	type Look,
	type Paper
} from './styles.ts';
import { room } from './table.ts';
import { Tag } from './tag.ts';
import { fitting, heightOf as linesOf, words } from './words.ts';

type Heading = Extract<Block, { type: 'heading' }>;

interface Size {
	readonly width: number;
	readonly height: number;
}

/** A document as pdfmake prints it, and its structure. */
export function layOut(document: Document, paper: Paper, wanted: Look) {
	const look = document.margin === 'narrow' ? narrowed(wanted) : wanted;
	const [width, height] = sizeOf(paper, look);
	const sheets = sheetsOf(paper, look);
	const root = new Tag('Document');
	const short = document.contents === undefined;
	const headings = document.blocks.filter((block) => block.type === 'heading');
	const cover = coverOf(document, headings, root, sheets.portrait);
	const stretches = stretchesOf(withLegibleCharts(document, sheets), headings, root, sheets);
	const [first, ...more] = stretches;
	// Little that would stand alone before the page turns goes below the contents, unless its lines are to be counted.
	const little =
		more.length > 0 && first?.turn === 'portrait' && !look.review && gaps.heading1 + heightOf(first.parts) < cover.room;
	const content = [
		...cover.content,
		...stretches.flatMap((stretch, index) => flow(stretch, index > 0 || !(short || little)))
	];

	const mark = footMark(document);
	// A cover is not discussed line by line.
	const discussed = (number: number) => look.review === true && (short || number > 1);
	const lookOf = (number: number) =>
		look.review && !discussed(number) ? { ...look, review: false, wide: look.contents } : look;
	return {
		pageSize: { width, height, orientation: 'portrait' },
		pageMargins: look.margins,
		header: (number: number, _of: number, page: Size) => running(document, page, lookOf(number)),
		footer: (number: number, of: number, { width }: Size) =>
			foot(
				mark,
				document.pageOf.replace('{page}', String(number)).replace('{pages}', String(of)),
				width,
				lookOf(number)
			),
		content,
		root,
		discussed
	};
}

/** What stands between one turning of the page and the next. */
interface Stretch {
	readonly turn: Turn;
	readonly sheet: Sheet;
	readonly parts: Part[];
}

type Turn = 'portrait' | 'landscape';

function stretchesOf(blocks: readonly Block[], headings: readonly Heading[], root: Tag, sheets: Sheets): Stretch[] {
	const stretches: Stretch[] = [{ turn: 'portrait', sheet: sheets.portrait, parts: [] }];
	for (const [index, block] of blocks.entries()) {
		const { sheet, parts } = stretches.at(-1)!;
		const next = blocks.slice(index + 1);
		if (block.type === 'page') stretches.push({ turn: block.orientation, sheet: sheets[block.orientation], parts: [] });
		else if (block.type === 'heading') parts.push(headingOf(block, headings, root, sheet));
		else
			partsOf(block, next[0], root, sheet).forEach((part, at, { length }) => {
				const goes = at < length - 1 ? block.type === 'signatures' : goesOn(block, next);
				const kept = part.whole && (goes || opens(block, next));
				parts.push(kept ? { ...part, keep: true } : part);
			});
	}
	return stretches.filter(({ parts }) => parts.length > 0);
}

/** The parts of a stretch, on a page that begins anew or below what stands there. A few lines at its end bring what stands above them, or they might be all that is on a page. */
function flow({ turn, sheet, parts }: Stretch, anew: boolean): Content[] {
	const content: Content[] = [];
	let page = anew ? turn : undefined;
	let kept: Part[] = [];
	let above = anew ? 0 : gaps.heading1;
	const put = () => {
		if (kept.length > 0) content.push(...joined(kept, page));
		[kept, page] = [[], undefined];
	};
	const company = parts.findLastIndex(({ keep }, index) => !keep && index < parts.length - 1);
	const few = heightOf(parts.slice(company + 1)) < sheet.height * whole.part;
	for (const [index, part] of parts.entries()) {
		const height = kept.reduce((sum, one) => sum + one.gap + one.height, part.gap);
		// pdfmake loses what may not be torn and is higher than a page.
		if (height + (part.whole ? part.height : part.start) > sheet.height * whole.most) put();
		kept.push({ ...part, gap: part.gap + above });
		above = part.after ?? 0;
		if (!part.keep && !(few && part.whole && index === company)) put();
	}
	put();
	return content;
}

function heightOf(parts: readonly Part[]): number {
	return parts.reduce((sum, { gap, height, after = 0 }) => sum + gap + height + after, 0);
}

/** Words that lead into a table, a list or a drawing stay with it, and so does a note above such words; a signature never stands on a page without the last words it is for. */
export function opens(block: Block, [next, ...later]: readonly Block[]): boolean {
	if (next === undefined) return false;
	if (block.type === 'paragraph')
		return (
			['table', 'list', 'drawing', 'signatures'].includes(next.type) ||
			(block.style === 'note' && next.type === 'paragraph' && opens(next, later))
		);
	return block.type === 'clause' && next.type === 'paragraph' && later[0]?.type === 'signatures';
}

/** The last of some lines to tick stays with those that follow, a table that is set as a list with the note below it, and a clause with the remark on it. */
function goesOn(block: Block, [next]: readonly Block[]): boolean {
	if (block.type === 'clause') return next?.type === 'paragraph' && next.style === 'remark';
	if (block.type === 'table') return next?.type === 'paragraph' && next.style === 'note';
	return block.type === 'list' && block.tick !== undefined && next?.type === 'list' && next.tick !== undefined;
}

/** Parts that stay together, and what follows them. A page that begins anew needs no gap. */
function joined(parts: readonly Part[], turn: Turn | undefined): Content[] {
	const gap = turn ? 0 : parts[0]!.gap;
	const page = turn ? { pageBreak: 'before' as const, pageOrientation: turn } : {};
	const stack = parts.map((part, index) => lowered(part.content, index === 0 ? 0 : part.gap));
	const last = parts.at(-1)!;
	if (last.whole || last.keep) return [{ stack, unbreakable: true, margin: [0, gap, 0, 0], ...page }];
	// The room is given back at once: it only makes the head, or the first lines, move to the next page along with what follows them.
	if (parts.length === 1) {
		const opening = { stack: [room(last.start)], unbreakable: true, margin: [0, gap, 0, -last.start], ...page };
		return [opening as Content, ...stack];
	}
	const needed = last.gap + last.start;
	return [
		{ stack: [...stack.slice(0, -1), room(needed)], unbreakable: true, margin: [0, gap, 0, -needed], ...page },
		stack.at(-1)!
	];
}

function lowered(content: Content, gap: number): Content {
	return gap === 0 ? content : { stack: [content], margin: [0, gap, 0, 0] };
}

/** A short number hangs like that of a clause, a longer one ("Article 8") stands before its words. */
function headingOf(heading: Heading, headings: readonly Heading[], root: Tag, sheet: Sheet): Part {
	const index = headings.indexOf(heading);
	const above = heading.level === 2 ? headings.slice(0, index).findLastIndex(({ level }) => level === 1) : -1;
	const style = heading.level === 1 ? 'heading1' : 'heading2';
	// Below the title; one of the second level that nothing of the first stands above would skip a level.
	const tag = root.add(heading.level === 1 || above < 0 ? 'H2' : 'H3');
	const short = heading.number !== undefined && heading.number.length < 5;
	const number = heading.number ?? '';
	const text = words(number && !short ? `${number}\u00a0\u00a0\u00a0${heading.text}` : heading.text, style, tag, {
		bold: true,
		id: idOf(index),
		outline: true,
		outlineText: plain([number, heading.text].filter(Boolean).join(' ')),
		outlineExpanded: false,
		...(above < 0 ? {} : { outlineParentId: idOf(above) })
	} as Partial<ContentText>);
	const content: Content = short
		? {
				columns: [
					{ width: hang.number, stack: [words(`${number} `, style, tag, { bold: true })] },
					{ width: sheet.width - hang.number, stack: [text] }
				]
			}
		: text;
	const gap = heading.level === 1 ? gaps.heading1 : gaps.heading2;
	const height = linesOf([{ text: `${number} ${heading.text}`, kind: 'strong' }], style, sheet.width - hang.number);
	return { content, gap, height, whole: true, start: 0, keep: true };
}

/** What is printed larger is laid out on a page that is smaller by as much. */
function sizeOf(paper: Paper, { scale }: Look): [width: number, height: number] {
	return [papers[paper].width / scale, papers[paper].height / scale];
}

/** Where text stands on a page, upright and turned. */
export function sheetsOf(paper: Paper, look: Look): Sheets {
	const [width, height] = sizeOf(paper, look);
	return { portrait: sheetOf(width, height, look), landscape: sheetOf(height, width, look) };
}

function sheetOf(width: number, height: number, look: Look): Sheet {
	const { left, right, top, bottom } = look.margins;
	return { width: width - left - right, height: height - top - bottom, look };
}

function running(document: Document, { width, height }: Size, look: Look): Content {
	const { margins, wide, review } = look;
	// The rule spans whatever may stand below it, tables in the margin for remarks included.
	const rule = width - margins.left - margins.right + wide;
	const style = styleIn(look, 'head');
	// In large type two lines have room, less what the first may leave at its end.
	const lines = look.even ? 1.8 : 1;
	return {
		margin: [margins.left, margins.top - head.below, 0, 0],
		stack: [
			words(fitting(document.running, style, rule * lines), style, undefined, {
				color: colours.soft,
				margin: [0, 0, margins.right - wide, 0]
			}),
			{
				canvas: [
					{ type: 'line', x1: 0, y1: head.gap, x2: rule, y2: head.gap, lineWidth: head.rule, lineColor: colours.rule }
				]
			},
			...(review ? column(document.remarks ?? '', width - margins.right + reviewing.gap, height) : [])
		]
	};
}

/** The column for remarks, down to the foot of the page. */
function column(title: string, x: number, height: number): Content[] {
	const { edge, rule } = reviewing;
	const line = { type: 'line', x1: 0, y1: 0, x2: 0, y2: height - 2 * edge, lineWidth: rule, lineColor: colours.faint };
	return [
		{ canvas: [line], absolutePosition: { x, y: edge } } as Content,
		words(title, 'head', undefined, { color: colours.soft, absolutePosition: { x: x + edge / 2, y: edge } })
	];
}

/** What the paper says, in short, so that two copies can be compared; and the page. */
function foot(mark: string, page: string, width: number, look: Look): Content {
	const { margins, wide } = look;
	const style = styleIn(look, 'head');
	const room = width - margins.left - margins.right + wide;
	return {
		columns: [
			{ width: room - below.page, stack: [words(mark, style, undefined, { color: colours.soft })] },
			{ width: below.page, stack: [words(page, style, undefined, { color: colours.soft, alignment: 'right' })] }
		],
		margin: [margins.left, margins.bottom - below.foot, 0, 0]
	};
}
