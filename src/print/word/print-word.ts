import type { Block, Document } from '#core/documents/blocks.ts';
import {
	Document as File,
	Footer,
	Header,
	PageNumber,
	PageOrientation,
	SectionType,
	TabStopType,
	TextRun,
	type ISectionPropertiesOptions
} from 'docx';
import { footMark } from '../fingerprint.ts';
import { idOf } from '../ids.ts';
import type { Sheet } from '../parts.ts';
import {
	below as foot,
	cover,
	head,
	looks,
	narrowed,
	papers,
	type as faces,
	type Look,
	type Paper
} from '../styles.ts';
import { contentsOf, coverOf } from './cover.ts';
import { stylesFor } from './faces.ts';
import { numbersOf } from './numbers.ts';
import { packed } from './pack.ts';
import { below, partsOf, tab, type Part, type Setting } from './parts.ts';
import { paragraph, sound, text, twentieths, type Writing } from './words.ts';

type Orientation = 'portrait' | 'landscape';

/** A document as a Word file that can be redrafted line by line, the same in Node and in the browser: the same document and paper give the same bytes. */
export async function printWord(document: Document, { paper }: { paper: Paper }): Promise<Uint8Array> {
	try {
		return await packed(fileOf(document, paper), { title: sound(document.title), language: document.language });
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`The document "${document.title}" could not be printed: ${reason}`, { cause });
	}
}

function fileOf(document: Document, paper: Paper): File {
	const { blocks, language } = document;
	const headings = blocks.filter((block) => block.type === 'heading');
	const numbers = numbersOf(document);
	const setting: Setting = {
		language,
		numbers,
		comments: [],
		idOf: (heading) => {
			const index = (headings as readonly Block[]).indexOf(heading);
			return { name: idOf(index), number: index + 1 };
		}
	};
	const look = document.margin === 'narrow' ? narrowed(looks.plain) : looks.plain;
	const sheets = { portrait: sheetOf(paper, 'portrait', look), landscape: sheetOf(paper, 'landscape', look) };
	const section = (
		orientation: Orientation,
		children: readonly Part[],
		more: ISectionPropertiesOptions = {},
		reach: number = look.wide
	) => ({
		...framed(document, sheets[orientation], reach),
		properties: { page: pageOf(paper, orientation, look, reach), ...more },
		children
	});

	const front = coverOf(document, sheets.portrait, setting);
	const pages = pagesOf(blocks).map(({ orientation, blocks }) => ({
		orientation,
		parts: partsOf(blocks, sheets[orientation], setting)
	}));
	// A paper of a few pages begins on its first.
	const short = document.contents === undefined && pages[0]?.orientation === 'portrait';
	// Where a section ends in a field, its footer would be taken for a part of it.
	const contents = short ? pages.shift()!.parts : [...contentsOf(headings, setting), below(1, setting)];
	const many = !short && contents.length > cover.most;
	const columns = {
		type: SectionType.CONTINUOUS,
		column: { count: 2, space: twentieths(cover.between), equalWidth: true }
	};
	return new File({
		styles: stylesFor(language),
		numbering: { config: numbers.lists },
		...(setting.comments.length > 0 ? { comments: { children: setting.comments } } : {}),
		sections: [
			...(many
				? [section('portrait', front), section('portrait', contents, columns, 0)]
				: [section('portrait', [...front, ...contents])]),
			...pages.map(({ orientation, parts }) => section(orientation, parts, { type: SectionType.NEXT_PAGE }))
		]
	});
}

/** The blocks from one turning of the page to the next. */
function pagesOf(blocks: readonly Block[]) {
	const pages: { orientation: Orientation; blocks: Block[] }[] = [{ orientation: 'portrait', blocks: [] }];
	for (const block of blocks) {
		if (block.type === 'page') pages.push({ orientation: block.orientation, blocks: [] });
		else pages.at(-1)!.blocks.push(block);
	}
	return pages.filter(({ blocks }) => blocks.length > 0);
}

function sheetOf(paper: Paper, orientation: Orientation, look: Look): Sheet {
	const { margins } = look;
	const { width, height } = papers[paper];
	const [across, down] = orientation === 'portrait' ? [width, height] : [height, width];
	return { width: across - margins.left - margins.right, height: down - margins.top - margins.bottom, look };
}

/** `reach`: how far what is wide may go into the outer margin; where there is none, the margin is smaller by that. */
function pageOf(paper: Paper, orientation: Orientation, { margins, wide }: Look, reach: number) {
	const { width, height } = papers[paper];
	return {
		// Word turns the page by itself: width and height are those of the upright sheet.
		size: {
			width: twentieths(width),
			height: twentieths(height),
			orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE
		},
		margin: {
			left: twentieths(margins.left),
			right: twentieths(margins.right - wide + reach),
			top: twentieths(margins.top),
			bottom: twentieths(margins.bottom),
			header: twentieths(margins.top - head.below),
			footer: twentieths(foot.foot - faces.head.leading)
		}
	};
}

/** The running head, and below the fingerprint and "page x of y", as wide as what may stand between them. */
function framed(document: Document, sheet: Sheet, reach: number) {
	const right = reach === 0 ? {} : { indent: { right: -twentieths(reach) } };
	const end = twentieths(sheet.width + sheet.look.wide);
	return {
		headers: {
			default: new Header({
				children: [paragraph([text(document.running, document)], document, { style: 'Header', ...right })]
			})
		},
		footers: {
			default: new Footer({
				children: [
					paragraph([text(footMark(document), document), tab(), ...counted(document.pageOf, document)], document, {
						style: 'Footer',
						...right,
						tabStops: [{ type: TabStopType.RIGHT, position: end }]
					})
				]
			})
		}
	};
}

/** "Page {page} of {pages}", counted by Word. */
function counted(pageOf: string, writing: Writing): TextRun[] {
	const fields = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES } as const;
	return pageOf
		.split(/(\{pages?\})/)
		.filter(Boolean)
		.map((piece) =>
			piece in fields ? new TextRun({ children: [fields[piece as keyof typeof fields]] }) : text(piece, writing)
		);
}
