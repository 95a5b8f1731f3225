import type { Block, Document } from '#core/documents/blocks.ts';
import type { Content, ContentText } from 'pdfmake/interfaces';
import { coverOf } from './cover.ts';
import { plain } from './drawable.ts';
import { idOf } from './ids.ts';
import { partsOf, type Part, type Sheet } from './parts.ts';
import { colours, foot, gaps, hang, head, margins, papers, wide, type Paper } from './styles.ts';
import { room } from './table.ts';
import { fitting, words } from './words.ts';

type Heading = Extract<Block, { type: 'heading' }>;

/** A document as pdfmake prints it. */
export function layOut(document: Document, paper: Paper) {
	const { width, height } = papers[paper];
	const short = document.contents === undefined;
	const more = document.margin === 'narrow' ? wide : 0;
	const sheets = { portrait: sheetOf(width + more, height), landscape: sheetOf(height + more, width) };
	const headings = document.blocks.filter((block) => block.type === 'heading');
	const content: Content[] = coverOf(document, headings, sheets.portrait);
	let sheet = sheets.portrait;
	let turn: 'portrait' | 'landscape' | undefined = short ? undefined : 'portrait';
	let kept: Part[] = [];

	let above = short ? gaps.heading1 : 0;
	const put = (part: Part) => {
		kept.push({ ...part, gap: part.gap + above });
		above = part.after ?? 0;
		if (part.keep) return;
		content.push(...joined(kept, turn));
		kept = [];
		turn = undefined;
	};
	for (const [index, block] of document.blocks.entries()) {
		if (block.type === 'page') [turn, sheet] = [block.orientation, sheets[block.orientation]];
		else if (block.type === 'heading') put(headingOf(block, headings, sheet));
		else
			partsOf(block, sheet).forEach((part, at, { length }) => {
				const next = document.blocks.slice(index + 1);
				const kept = part.whole && (opens(block, next) || (at === length - 1 && goesOn(block, next)));
				put(kept ? { ...part, keep: true } : part);
			});
	}
	if (kept.length > 0) content.push(...joined(kept, turn));

	return {
		pageSize: { width, height, orientation: 'portrait' },
		pageMargins: { ...margins, right: margins.right - more },
		header: (_page: number, _pages: number, { width }: { width: number }) => running(document.running, width),
		footer: (page: number, pages: number, { width }: { width: number }) => pageOf(document.pageOf, page, pages, width),
		content
	};
}

/** Words that lead into a table, a list or a drawing stay with it, and so does a note above such words; a signature never stands on a page without the last words it is for. */
function opens(block: Block, [next, ...later]: readonly Block[]): boolean {
	if (next === undefined) return false;
	if (block.type === 'paragraph')
		return (
			['table', 'list', 'drawing', 'signatures'].includes(next.type) ||
			(block.style === 'note' && next.type === 'paragraph' && opens(next, later))
		);
	return block.type === 'clause' && next.type === 'paragraph' && later[0]?.type === 'signatures';
}

/** The last of some lines to tick stays with those that follow. */
function goesOn(block: Block, [next]: readonly Block[]): boolean {
	return block.type === 'list' && block.tick !== undefined && next?.type === 'list' && next.tick !== undefined;
}

/** Parts that stay together, and what follows them. A page that begins anew needs no gap. */
function joined(parts: readonly Part[], turn: 'portrait' | 'landscape' | undefined): Content[] {
	const gap = turn ? 0 : parts[0]!.gap;
	const page = turn ? { pageBreak: 'before' as const, pageOrientation: turn } : {};
	const stack = parts.map((part, index) => below(part.content, index === 0 ? 0 : part.gap));
	const last = parts.at(-1)!;
	if (last.whole || last.keep) return [{ stack, unbreakable: true, margin: [0, gap, 0, 0], ...page }];
	if (parts.length === 1) return [{ stack, margin: [0, gap, 0, 0], ...page }];
	// The room is given back at once: it only made the head move to the next page along with what it heads.
	const needed = last.gap + last.start;
	return [
		{ stack: [...stack.slice(0, -1), room(needed)], unbreakable: true, margin: [0, gap, 0, -needed], ...page },
		stack.at(-1)!
	];
}

function below(content: Content, gap: number): Content {
	return gap === 0 ? content : { stack: [content], margin: [0, gap, 0, 0] };
}

/** A short number hangs like that of a clause, a longer one ("Article 8") stands before its words. */
function headingOf(heading: Heading, headings: readonly Heading[], sheet: Sheet): Part {
	const index = headings.indexOf(heading);
	const above = heading.level === 2 ? headings.slice(0, index).findLastIndex(({ level }) => level === 1) : -1;
	const style = heading.level === 1 ? 'heading1' : 'heading2';
	const short = heading.number !== undefined && heading.number.length < 5;
	const number = heading.number ?? '';
	const text = words(number && !short ? `${number}\u00a0\u00a0\u00a0${heading.text}` : heading.text, style, {
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
					{ width: hang.number, stack: [words(number, style, { bold: true })] },
					{ width: sheet.width - hang.number, stack: [text] }
				]
			}
		: text;
	return { content, gap: heading.level === 1 ? gaps.heading1 : gaps.heading2, whole: true, start: 0, keep: true };
}

function sheetOf(width: number, height: number): Sheet {
	return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
}

function running(text: string, width: number): Content {
	// The rule spans whatever may stand below it, tables in the margin for remarks included.
	const rule = width - margins.left - margins.right + wide;
	return {
		margin: [margins.left, head.top, 0, 0],
		stack: [
			words(fitting(text, 'head', rule), 'head', { color: colours.soft }),
			{
				canvas: [
					{ type: 'line', x1: 0, y1: head.gap, x2: rule, y2: head.gap, lineWidth: head.rule, lineColor: colours.rule }
				]
			}
		]
	};
}

function pageOf(text: string, page: number, pages: number, width: number): Content {
	const filled = text.replace('{page}', String(page)).replace('{pages}', String(pages));
	return words(filled, 'head', {
		color: colours.soft,
		alignment: 'right',
		margin: [margins.left, foot.top, margins.right - wide, 0],
		width
	} as Partial<ContentText>);
}
