import * as renderer from 'pdfmake/js/Renderer.js';
import type { Inline, RenderedLine, RenderedPage, RenderedSvg } from 'pdfmake/js/Renderer.js';
import { exported } from './exported.ts';
import type { File } from './file.ts';
import { colours, reviewing, type, type Look } from './styles.ts';
import type { Piece, Tag } from './tag.ts';

const Renderer = exported(renderer);

/** Draws the pages, and notes for each piece of them what it belongs to. What belongs to nothing (running heads, rules) is decoration. */
export class Press extends Renderer {
	/** What is being drawn: a part, or decoration. */
	private drawing: Tag | 'decoration' | undefined;
	/** How far down the page each line of text stands. */
	private lines = new Set<number>();

	constructor(
		private readonly file: File,
		private readonly look: Look
	) {
		super(file);
	}

	override renderPages(pages: RenderedPage[]): void {
		for (const page of pages) {
			super.renderPages([page]);
			// The cover is not discussed line by line.
			if (this.look.review && page !== pages[0]) this.numberLines();
			this.lines.clear();
			this.turnTo(undefined);
		}
	}

	override renderLine(line: RenderedLine, x: number, y: number): void {
		const tag = line.inlines.find((one) => one.tag)?.tag;
		if (line.inlines.every(({ text, _pageNodeRef }) => text.trim() === '' && !_pageNodeRef && !line._pageNodeRef))
			return;
		this.turnTo(tag ?? 'decoration');
		line.inlines = joined(line.inlines);
		super.renderLine(line, x, y);
		if (tag && tag.role !== 'Link') this.lines.add(Math.round(y + line.getAscenderHeight()));
		const { page } = this.file;
		// A bookmark leads to its heading, not to the corner of its page.
		const mark = this.outlineMap[line._outline?.id ?? ''];
		if (mark) mark.dictionary.data.Dest = [page.dictionary, 'XYZ', 0, page.height - y, null];
		for (const inline of line.inlines)
			if (tag && inline.leadsTo) this.link(inline, tag, x + inline.x, y, line.getHeight());
	}

	override renderVector(vector: object): void {
		this.turnTo('decoration');
		super.renderVector(vector);
	}

	override renderSVG(svg: RenderedSvg): void {
		this.turnTo(svg.tag);
		const { height } = this.file.page;
		svg.tag.box = [svg.x, height - svg.y - svg._height, svg.x + svg._width, height - svg.y];
		super.renderSVG(svg);
	}

	/** Small numbers beside the text, so that a remark can say where: "page 3, line 12". */
	private numberLines(): void {
		this.turnTo('decoration');
		const { size } = type[reviewing.style];
		this.file.font('sans-regular').fontSize(size).fillColor(colours.soft);
		[...this.lines]
			.sort((a, b) => a - b)
			.forEach((y, index) => {
				const number = String(index + 1);
				const x = this.look.margins.left - reviewing.number - this.file.widthOfString(number);
				this.file.text(number, x, y, { lineBreak: false, baseline: 'alphabetic' });
			});
	}

	private link({ text, width, leadsTo }: Inline, tag: Tag, x: number, y: number, height: number): void {
		this.file.goTo(x, y, width, height, leadsTo!, {
			Contents: new String(text),
			structParent: {
				add: ({ annotationRef }: { annotationRef: { data: Record<string, unknown> } }) => {
					const key = this.file.createStructParentTreeNextKey();
					annotationRef.data.StructParent = key;
					const owner: Piece['owner'] = (part) => this.file.getStructParentTree().add(key, part);
					tag.pieces.push({ page: this.file.page.dictionary, mark: { link: annotationRef }, owner });
				}
			}
		});
	}

	/** Ends one run of marked content and begins another, if it is another. */
	private turnTo(next: Tag | 'decoration' | undefined): void {
		const { file } = this;
		const what = next instanceof Object && isRepeated(next, file.page.dictionary) ? 'decoration' : next;
		if (what === this.drawing) return;
		if (this.drawing) file.addContent('EMC');
		this.drawing = what;
		if (what === 'decoration') file.addContent('/Artifact BMC');
		else if (what) {
			const page = file.page.dictionary;
			const owners = file.getStructParentTree().get(file.page.structParentTreeKey);
			const mark = owners.push(null) - 1;
			what.pieces.push({ page, mark, owner: (part) => (owners[mark] = part) });
			file.addContent(`/${what.role} <</MCID ${mark}>> BDC`);
		}
	}
}

function isRepeated(tag: Tag, page: object): boolean {
	return tag.attributes.repeated === true && tag.pieces.length > 0 && tag.pieces[0]!.page !== page;
}

/** The words of a line that look alike, as one: a smaller file, and a text that is found and read aloud in whole lines. */
function joined(inlines: readonly Inline[]): Inline[] {
	const runs: Inline[] = [];
	for (const inline of inlines) {
		const last = runs.at(-1);
		if (last && alike(last, inline)) {
			last.text += inline.text;
			last.width = inline.x + inline.width - last.x;
			// The link that pdfmake makes of a page number is part of nothing.
		} else runs.push({ ...inline, linkToDestination: '' });
	}
	return runs;
}

function alike(one: Inline, other: Inline): boolean {
	return (
		one.font === other.font &&
		one.fontSize === other.fontSize &&
		one.color === other.color &&
		one.leadsTo === other.leadsTo &&
		!one._pageNodeRef &&
		!other._pageNodeRef
	);
}
